import { addYears } from '../calendar/add'
import type { Context } from '../requirements/context'
import type { Requirement } from '../rulebook/requirement'
import type { Finding, Note } from '../verdict/codes'
import type { MissingField } from '../verdict/result'
import { better, type Verdict } from '../verdict/verdict'

/** Whether a requirement binds this person. */
export interface Binding {
  /** What the verdict becomes. */
  readonly cap: (verdict: Verdict) => Verdict
  readonly findings: readonly Finding[]
  readonly fields: readonly MissingField[]
  readonly notes: readonly Note[]
}

const BINDS: Binding = { cap: (verdict) => verdict, findings: [], fields: [], notes: [] }
const notApplicable = (): Verdict => 'not-applicable'

/** A rule for those whose practice says so does not bind who says no; who does not say is at worst asked for it. */
export function binding(requirement: Requirement, context: Context): Binding {
  const exempt = exemption(requirement, context)
  if (exempt) return exempt
  const { bindsWhen: practice } = requirement
  if (practice === undefined) return BINDS
  const so = context.applicant.practice?.[practice]
  if (so === true) return BINDS
  if (so === false) return { cap: notApplicable, findings: [{ code: 'not-bound', params: { practice } }], fields: [], notes: [] }
  return {
    cap: (verdict) => better(verdict, 'needs-information'),
    findings: [{ code: 'bound-if', params: { practice } }],
    fields: [{ evidence: 'applicant', field: `practice.${practice}` }],
    notes: [],
  }
}

/** RD-25: held so long, counted from the first day it was issued, the anniversary included. */
function exemption({ exemptAfter }: Requirement, { applicant, asOf }: Context): Binding | undefined {
  if (!exemptAfter) return undefined
  const issued = (applicant.holdings ?? []).filter(({ standard }) => standard === exemptAfter.holding).map((holding) => holding.issued)
  const since = issued.reduce<string | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined)
  if (since === undefined || addYears(since, exemptAfter.years) > asOf) return undefined
  const params = { holding: exemptAfter.holding, since }
  return {
    cap: notApplicable,
    findings: [{ code: 'exempt', params: { ...params, years: exemptAfter.years } }],
    fields: [],
    notes: exemptAfter.recommended ? [{ code: 'rsc-recommended', params }] : [],
  }
}
