import { agreement } from '../requirements/agreement'
import type { Context } from '../requirements/context'
import { decisionOn } from '../requirements/decisions'
import { document } from '../requirements/document'
import { education } from '../requirements/education'
import { employment } from '../requirements/employment'
import { exam } from '../requirements/exam'
import { experience } from '../requirements/experience'
import { hours } from '../requirements/hours'
import { judgement } from '../requirements/judgement'
import { license } from '../requirements/license'
import { membership } from '../requirements/membership'
import { profile } from '../requirements/profile'
import { references } from '../requirements/references'
import { supervision } from '../requirements/supervision'
import type { AllOfRequirement, AnyOfRequirement, Requirement } from '../rulebook/requirement'
import type { Finding } from '../verdict/codes'
import type { Missing, MissingField, RequirementResult } from '../verdict/result'
import { allOf, anyOf } from '../verdict/verdict'
import { binding } from './binding'
import { determined, foundDetermined, leaf } from './leaf'
import type { Renewal } from './period'
import { resultOf } from './result-of'

/** Decides one requirement, with its parts. Every part is decided and reported, whatever the others are. */
export function decide(requirement: Requirement, context: Context, renewal: Renewal | undefined, isPart = false): RequirementResult {
  switch (requirement.kind) {
    case 'education': return leaf(education, requirement, context, renewal, isPart)
    case 'hours': return leaf(hours, requirement, context, renewal, isPart)
    case 'experience': return leaf(experience, requirement, context, renewal, isPart)
    case 'supervision': return leaf(supervision, requirement, context, renewal, isPart)
    case 'references': return leaf(references, requirement, context, renewal, isPart)
    case 'membership': return leaf(membership, requirement, context, renewal, isPart)
    case 'agreement': return leaf(agreement, requirement, context, renewal, isPart)
    case 'exam': return leaf(exam, requirement, context, renewal, isPart)
    case 'license': return leaf(license, requirement, context, renewal, isPart)
    case 'document': return leaf(document, requirement, context, renewal, isPart)
    case 'employment': return leaf(employment, requirement, context, renewal, isPart)
    case 'profile': return leaf(profile, requirement, context, renewal, isPart)
    case 'judgement': return leaf(judgement, requirement, context, renewal, isPart)
    case 'all-of':
    case 'any-of': return composite(requirement, context, renewal, isPart)
    default: return unreachable(requirement)
  }
}

function composite(requirement: AllOfRequirement | AnyOfRequirement, context: Context, renewal: Renewal | undefined, isPart: boolean): RequirementResult {
  const parts = requirement.parts.map((part) => decide(part, context, renewal, true))
  const verdicts = parts.map(({ verdict }) => verdict)
  const bound = binding(requirement, context)
  const determination = decisionOn(requirement.id, context.decisions)
  const verdict = determination ? determined(determination, isPart) : bound.cap(requirement.kind === 'all-of' ? allOf(verdicts) : anyOf(verdicts))
  const findings: Finding[] = []
  if (determination) findings.push(foundDetermined(determination))
  findings.push(...bound.findings)
  if (!determination && verdict !== 'met') findings.push({ code: 'parts-decide', params: { rule: requirement.kind } })
  const missing = verdict === 'needs-information' ? fieldsOf(parts, bound.fields) : undefined
  return resultOf(requirement, { verdict, missing, findings, evidence: [], notes: bound.notes, parts })
}

/** The facts that the parts wait for, and whether the whole binds at all, each once. */
function fieldsOf(parts: readonly RequirementResult[], own: readonly MissingField[]): Missing {
  const fields = new Map<string, MissingField>()
  const waiting = parts.filter(({ verdict }) => verdict === 'needs-information').flatMap(({ missing }) => missing?.fields ?? [])
  for (const field of [...waiting, ...own]) fields.set(`${field.evidence} ${field.field}`, field)
  return { fields: [...fields.values()] }
}

function unreachable(requirement: never): never {
  const { id, kind }: Requirement = requirement
  throw new TypeError(`${id}: unknown kind of requirement ${kind}`)
}
