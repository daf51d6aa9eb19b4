import { addDays } from '../../../calendar/add'
import type { CivilDate } from '../../../calendar/civil-date'
import type { Assessment, Period, RequirementResult } from '../../../verdict/result'
import { missingOf } from './missing'
import { count, type OpenTally } from './tally'

/** When the period of a renewal is due. `unknown`: the record has no holding, or does not tell when it ends. */
export const DUE = ['overdue', 'within90Days', 'later', 'unknown'] as const

export type Due = (typeof DUE)[number]

/** Counts the assessments of one record. */
export function countRecord(tally: OpenTally, assessments: readonly Assessment[]): void {
  count(tally, 'records')
  for (const { standard, purpose, asOf, period, verdict, requirements } of assessments) {
    count(tally, `verdict ${standard} ${verdict}`)
    if (purpose === 'renewal') count(tally, `due ${standard} ${dueIn(period, asOf)} ${verdict}`)
    for (const result of requirements) {
      countVerdicts(tally, standard, result)
      for (const what of missingOf(result)) count(tally, `missing ${standard} ${what}`)
    }
  }
}

function countVerdicts(tally: OpenTally, standard: string, { id, verdict, parts = [] }: RequirementResult): void {
  count(tally, `requirement ${standard} ${id} ${verdict}`)
  for (const part of parts) countVerdicts(tally, standard, part)
}

/** The ninetieth day belongs to the ninety, and so does the day asked about. */
export function dueIn(period: Period | undefined, asOf: CivilDate): Due {
  if (!period) return 'unknown'
  if (period.state === 'overdue') return 'overdue'
  return period.due <= addDays(asOf, 90) ? 'within90Days' : 'later'
}
