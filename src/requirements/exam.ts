import type { ExamRequirement } from '../rulebook/requirement'
import { doubt, item, type Item, type Measure } from '../verdict/ladder'
import { EXCLUDED } from '../verdict/standing'
import { date } from './context'
import { settle } from './decisions'
import { kindOf } from './kind'
import { oneStands } from './one'

/** A written examination, passed. */
export const exam = /* @__PURE__ */ kindOf<ExamRequirement, Item, Measure>({
  classify: (requirement, context) =>
    (context.applicant.exams ?? [])
      .filter(({ exam: taken }) => taken === requirement.exam)
      .map(({ id, taken, outcome }) => {
        const entry = item(id, undefined)
        date(entry, taken, taken, context)
        if (outcome === 'failed') doubt(entry, EXCLUDED, { code: 'failed', params: {} })
        settle(entry, requirement.id, context.decisions)
        return entry
      }),
  measure: oneStands,
  dated: true,
  shortfall: ({ exam }) => ({ findings: [{ code: 'exam-missing', params: { exam } }] }),
})
