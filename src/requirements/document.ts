import type { DocumentRequirement } from '../rulebook/requirement'
import { item, type Item, type Measure } from '../verdict/ladder'
import { date, verify } from './context'
import { settle } from './decisions'
import { kindOf } from './kind'
import { oneStands } from './one'

/** A paper of a certain kind on file; at renewal dated in the period. */
export const document = /* @__PURE__ */ kindOf<DocumentRequirement, Item, Measure>({
  classify: (requirement, context) =>
    (context.applicant.documents ?? [])
      .filter(({ kind }) => kind === requirement.document)
      .map(({ id, dated, verification }) => {
        const entry = item(id, undefined)
        date(entry, dated, dated, context)
        verify(entry, verification, context)
        settle(entry, requirement.id, context.decisions)
        return entry
      }),
  measure: oneStands,
  dated: true,
  shortfall: ({ document }) => ({ findings: [{ code: 'document-missing', params: { document } }] }),
})
