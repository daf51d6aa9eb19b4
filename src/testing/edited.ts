import type { Applicant } from '../model/applicant'
import type { Standard } from '../rulebook/standard'
import { isFor, requirementOf, slugOf, type Case } from './case'

/** What becomes of the evidence for one requirement, list by list: another item, or none. */
export type Edits = { readonly [List in EvidenceList]?: (item: NonNullable<Applicant[List]>[number]) => NonNullable<Applicant[List]>[number] | undefined }

type EvidenceList = 'education' | 'trainings' | 'experience' | 'supervision' | 'references' | 'memberships' | 'agreements' | 'exams' | 'licenses' | 'documents'

/** The case with other evidence for one requirement; a list that loses its last item stays, and is empty. */
export function edited<S extends Standard>(start: Case<S>, requirement: string, edits: Edits): Case<S> {
  const { applicant } = start
  const own = isFor(slugOf(start.standard, requirement))
  const list = <Item extends { readonly id: string }>(items: readonly Item[], edit: ((item: Item) => Item | undefined) | undefined): readonly Item[] =>
    edit ? items.flatMap((item) => (own(item) ? (edit(item) ?? []) : item)) : items
  return {
    ...start,
    applicant: {
      ...applicant,
      ...(applicant.education && { education: list(applicant.education, edits.education) }),
      ...(applicant.trainings && { trainings: list(applicant.trainings, edits.trainings) }),
      ...(applicant.experience && { experience: list(applicant.experience, edits.experience) }),
      ...(applicant.supervision && { supervision: list(applicant.supervision, edits.supervision) }),
      ...(applicant.references && { references: list(applicant.references, edits.references) }),
      ...(applicant.memberships && { memberships: list(applicant.memberships, edits.memberships) }),
      ...(applicant.agreements && { agreements: list(applicant.agreements, edits.agreements) }),
      ...(applicant.exams && { exams: list(applicant.exams, edits.exams) }),
      ...(applicant.licenses && { licenses: list(applicant.licenses, edits.licenses) }),
      ...(applicant.documents && { documents: list(applicant.documents, edits.documents) }),
    },
  }
}

/** The item without one of its fields. */
export function less<Item extends object, Field extends keyof Item>(item: Item, field: Field): Item | Omit<Item, Field> {
  const { [field]: value, ...rest } = item
  return value === undefined ? item : rest
}

/** @throws RangeError where it changed nothing: a test would take a record that still passes for a broken one */
export function mustDiffer<S extends Standard>(start: Case<S>, changed: Case<S>, requirement: string, why: string): Case<S> {
  if (JSON.stringify(start.applicant) === JSON.stringify(changed.applicant)) throw new RangeError(`${requirement}: ${why}`)
  return changed
}

/** @throws RangeError where there is no such requirement, or a reviewer has decided it: then nothing but the decision matters */
export function undecided(start: Case, id: string): ReturnType<typeof requirementOf> {
  const requirement = requirementOf(start, id)
  if (start.applicant.determinations?.some((decision) => decision.requirement === id)) throw new RangeError(`${id}: a reviewer has decided it; only "without" changes that`)
  return requirement
}
