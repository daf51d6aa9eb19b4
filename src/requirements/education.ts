import { earliest, latest } from '../calendar/partial-date'
import type { Education } from '../model/applicant'
import type { EducationRequirement, RequirementId } from '../rulebook/requirement'
import { doubt, missing, unknown, item, type Item, type Measure } from '../verdict/ladder'
import { EXCLUDED, IF_APPROVED, IF_KNOWN } from '../verdict/standing'
import { verify, type Context } from './context'
import { settle } from './decisions'
import { kindOf } from './kind'
import { oneStands } from './one'

/** A degree, or another kind of schooling, of a fitting level. */
export const education = /* @__PURE__ */ kindOf<EducationRequirement, Item, Measure>({
  classify: (requirement, context) =>
    (context.applicant.education ?? []).map((degree) => {
      const entry = degreeStanding(degree, requirement, requirement.id, context)
      conferredBy(entry, degree, context)
      return entry
    }),
  measure: oneStands,
  shortfall: ({ levels, onApproval = [] }) => ({
    findings: levels === 'unpublished' ? [] : [{ code: 'degree-missing', params: { levels: [...levels.map(({ level }) => level), ...onApproval] } }],
  }),
})

/**
 * How a degree stands, its conferral day aside: by level and name (RD-19), transcript (RD-20), verification and decisions.
 *
 * @param leaning the requirement that asks: decisions scoped to it reach the degree
 */
export function degreeStanding(degree: Education, requirement: EducationRequirement, leaning: RequirementId, context: Context): Item {
  const entry = item(degree.id, undefined)
  fits(entry, degree, requirement)
  if (requirement.transcript) transcribed(entry, degree)
  verify(entry, degree.verification, context)
  settle(entry, leaning, context.decisions)
  return entry
}

function fits(entry: Item, degree: Education, { levels, onApproval, focus }: EducationRequirement): void {
  const { level, degree: name } = degree
  if (levels === 'unpublished') {
    doubt(entry, IF_APPROVED, { code: 'rule-unpublished', params: {} })
    return
  }
  const listed = levels.find((fitting) => fitting.level === level)
  if (onApproval?.includes(level)) {
    doubt(entry, IF_APPROVED, { code: 'level-needs-approval', params: { level } })
    if (focus && degree.imhFocus === false) doubt(entry, EXCLUDED, { code: 'not-focused', params: { degree: name ?? level } })
  } else if (!listed) {
    doubt(entry, EXCLUDED, { code: 'level-does-not-fit', params: { level } })
  } else if (listed.degrees && !named(listed.degrees, name)) {
    if (name === undefined) unknown(entry, 'degree')
    else if (levels.some(({ degrees }) => degrees && named(degrees, name))) doubt(entry, IF_APPROVED, { code: 'degree-at-other-level', params: { degree: name, level } })
    else if (focus && degree.imhFocus === false) doubt(entry, EXCLUDED, { code: 'not-focused', params: { degree: name } })
    else doubt(entry, IF_APPROVED, { code: 'degree-not-listed', params: { degree: name } })
  }
}

function transcribed(entry: Item, { transcript }: Education): void {
  if (transcript === undefined) unknown(entry, 'transcript')
  else if (transcript !== 'official') doubt(entry, EXCLUDED, { code: 'transcript-not-official', params: { transcript } })
}

/** A degree counts from its conferral day; a day that the record leaves open, no reviewer fills. */
function conferredBy(entry: Item, { conferred }: Education, { asOf }: Context): void {
  if (earliest(conferred) > asOf) doubt(entry, EXCLUDED, { code: 'after-as-of', params: { date: conferred } })
  else if (latest(conferred) > asOf) {
    doubt(entry, IF_KNOWN, { code: 'date-open', params: { field: 'conferred', recorded: conferred } })
    missing(entry, { evidence: entry.id, field: 'conferred' })
  }
}

function named(degrees: readonly string[], name: string | undefined): boolean {
  if (name === undefined) return false
  if (degrees.includes(name)) return true
  const plain = plainName(name)
  return degrees.some((degree) => plainName(degree) === plain)
}

/** Names of degrees compare without dots, spaces and case: `M.S.W.` is `MSW`. */
const plainName = (name: string): string => name.replace(/[.\s]/g, '').toLowerCase()
