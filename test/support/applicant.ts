import { assess, type AssessOptions } from '../../src/assess/assess'
import type { Applicant } from '../../src/model/applicant'
import { parseApplicant } from '../../src/model/parse'
import type { Standard } from '../../src/rulebook/standard'
import type { Evidence, RequirementResult } from '../../src/verdict/result'

/** The day every example asks about, unless it says otherwise. */
export const AS_OF = '2026-11-21'

/** An item as loose JSON: `parseApplicant` says whether it is one. */
export type Fields = Readonly<Record<string, unknown>>

const PREFIX = {
  education: 'degree', trainings: 'training', experience: 'job', supervision: 'rsc', people: 'person', references: 'rating', memberships: 'membership',
  agreements: 'agreement', exams: 'exam', licenses: 'license', documents: 'document', holdings: 'holding', determinations: 'decision',
} as const

type ListName = keyof typeof PREFIX
export type Parts = { readonly [List in ListName]?: readonly Fields[] } & { readonly practice?: Fields; readonly identifiers?: readonly Fields[] }

/** A parsed document. An item without an id is named after its list and its place: `training-1`, `job-2`. A field that is `undefined` is left out. */
export function applicant({ practice, identifiers, ...lists }: Parts): Applicant {
  const named = Object.entries(lists).map(([list, items]) => [list, items.map((item, place) => ({ id: `${PREFIX[list as ListName]}-${place + 1}`, ...item }))])
  return parseApplicant(JSON.parse(JSON.stringify({ format: 'imh-eligibility/applicant@1', practice, identifiers, ...Object.fromEntries(named) })))
}

export const assessed = (standard: Standard, parts: Parts, options: Partial<AssessOptions> = {}) =>
  assess(standard, applicant(parts), { asOf: AS_OF, ...options })

/** The result of one requirement, or of one part of it: `education`, `education-or-work/degree`. */
export function resultOf(standard: Standard, slug: string, parts: Parts, options: Partial<AssessOptions> = {}): RequirementResult {
  const every = assessed(standard, parts, options).requirements.flatMap((result) => [result, ...(result.parts ?? [])])
  const found = every.find(({ id }) => id === `${standard.id}/${slug}`)
  if (!found) throw new Error(`${standard.id} has no ${slug}`)
  return found
}

export const verdictOf = (...asked: Parameters<typeof resultOf>) => resultOf(...asked).verdict

/** The readings whose alternative would change the verdict. */
export const readingsIn = ({ notes }: RequirementResult) => notes.flatMap((note) => (note.code === 'reading-matters' ? [note.params.reading] : []))

export const noteCodes = ({ notes }: RequirementResult) => notes.map(({ code }) => code)

export function evidence({ evidence }: RequirementResult, id: string): Evidence {
  const found = evidence.find((item) => item.id === id)
  if (!found) throw new Error(`no evidence ${id}`)
  return found
}

/** How each piece of evidence stands, by id. */
export const standings = ({ evidence }: RequirementResult) => Object.fromEntries(evidence.map(({ id, standing }) => [id, standing]))

// What a person brings: each item in order for every standard, so that an example changes only what it is about.

export const degree = (conferred: string, over: Fields = {}): Fields => ({ level: 'master', degree: 'MSW', conferred, transcript: 'official', ...over })

export const bachelor = (conferred: string, over: Fields = {}): Fields => degree(conferred, { level: 'bachelor', degree: 'BSW', ...over })

export const SERVICES = [
  'concrete-assistance', 'advocacy', 'emotional-support', 'developmental-guidance', 'early-relationship-assessment', 'relationship-based-therapy',
] as const

/** Work that fits every credential. Without `end` it is ongoing. */
export const job = (start: string, end?: string, over: Fields = {}): Fields => ({
  kind: 'employment', start, end, paid: true, professional: true, supervised: true, socialEmotionalFocus: true, attendsToRelationships: true,
  culturallyResponsive: true, traumaInformed: true, serves: ['infant-toddler', 'parent-caregiver'], services: SERVICES, ...over,
})

export const training = (completed: string, clockHours?: number, over: Fields = {}): Fields => ({
  completed, clockHours, competencyAreas: ['relationship-based-education'], ...over,
})

export const rsc = (from: string, hours: number, over: Fields = {}): Fields => ({ from, hours, provider: 'mentor', format: 'individual', ...over })

/** Someone endorsed as IMHS for as long as the examples go back. */
export const mentor = (over: Fields = {}): Fields => ({ id: 'mentor', endorsements: [{ standard: 'orimha/imhs', from: '2005-01-01' }], ...over })

export const rating = (rater: string, role: string | readonly string[], over: Fields = {}): Fields => ({
  rater, roles: [role].flat(), received: '2026-09-01', ...over,
})

/** A decision on a requirement, or with `evidence` on a piece of evidence. */
export const decision = (outcome: string, over: Fields): Fields => ({ decision: outcome, on: '2026-11-01', ...over })
