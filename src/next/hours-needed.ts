import type { Missing, RequirementResult } from '../verdict/result'

/** Hours that are still to be done, beyond what counts today: facts, verification or a reviewer may make them fewer. */
export interface HoursNeeded {
  /**
   * Hours of training. One hour may serve several requirements, so this is the most that any of them lacks, and not their sum; hours by area are
   * by the best split of what is there.
   */
  readonly training: number
  /** Of these, the hours that single areas lack. */
  readonly areas: NonNullable<Missing['areas']>
  /** Areas that are short together: hours in any of them help. */
  readonly deficit?: NonNullable<Missing['deficit']>
  /** Hours of reflective supervision/consultation. */
  readonly supervision: number
}

/** The hours that open requirements lack. */
export function hoursNeeded(open: readonly RequirementResult[]): HoursNeeded {
  const single = open.flatMap(everyAsked)
  const trainings = single.filter(({ kind }) => kind === 'hours')
  const deficit = trainings.flatMap(({ missing }) => missing?.deficit ?? [])[0]
  return {
    training: mostOf(trainings),
    areas: trainings.flatMap(({ missing }) => missing?.areas ?? []),
    ...(deficit && { deficit }),
    supervision: mostOf(single.filter(({ kind }) => kind === 'supervision')),
  }
}

const mostOf = (results: readonly RequirementResult[]): number =>
  results.reduce((most, { missing }) => Math.max(most, missing?.quantity && missing.quantity.unit !== 'count' ? missing.quantity.value : 0), 0)

/** Where all parts are asked, those that are open; where one is enough, nobody can say which. */
function everyAsked(result: RequirementResult): readonly RequirementResult[] {
  if (result.kind !== 'all-of') return [result]
  return (result.parts ?? []).filter(({ verdict }) => verdict !== 'met' && verdict !== 'not-applicable').flatMap(everyAsked)
}
