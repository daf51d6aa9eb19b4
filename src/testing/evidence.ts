import { addYears } from '../calendar/add'
import type { CivilDate } from '../calendar/civil-date'
import type { RecordChanges } from '../next/with-changes'
import type { EducationRequirement, ProfileRequirement, ReferencesRequirement, Requirement } from '../rulebook/requirement'
import { lately, slugOf } from './case'
import { supervisionFor } from './supervision'
import { trainingsFor } from './trainings'
import { employmentFor, workFor } from './work'

/** What one requirement asks for, and nothing that another one asks for; `slug` begins the ids. Of an `any-of` its first part. */
export function evidenceFor(requirement: Requirement, slug: string, asOf: CivilDate): readonly RecordChanges[] {
  const { bindsWhen } = requirement
  const evidence = 'parts' in requirement
    ? requirement.parts.slice(0, requirement.kind === 'any-of' ? 1 : undefined).flatMap((part) => evidenceFor(part, `${slug}/${slugOf(requirement, part.id)}`, asOf))
    : [byKind(requirement, slug, asOf)]
  return bindsWhen ? [...evidence, { practice: { [bindsWhen]: true } }] : evidence
}

function byKind(requirement: Exclude<Requirement, { readonly parts: unknown }>, slug: string, asOf: CivilDate): RecordChanges {
  const id = `${slug}/1`
  const verification = 'verified'
  switch (requirement.kind) {
    case 'education': return degreeFor(requirement, id, asOf)
    case 'hours': return { trainings: trainingsFor(requirement, slug, asOf) }
    case 'experience': return { experience: workFor(requirement, id, asOf) }
    case 'supervision': return supervisionFor(requirement, slug, asOf)
    case 'references': return ratingsFor(requirement, slug, asOf)
    case 'membership': return { memberships: [{ id, association: 'An infant mental health association', kind: 'individual', infantMentalHealth: true, from: addYears(asOf, -1), verification }] }
    case 'agreement': return { agreements: [{ id, kind: requirement.agreement, signed: lately(asOf) }] }
    case 'exam': return { exams: [{ id, exam: requirement.exam, taken: lately(asOf), outcome: 'passed' }] }
    case 'license': return { licenses: [{ id, kind: 'LISW', state: requirement.state ?? 'OH', from: addYears(asOf, -1), verification }] }
    case 'document': return { documents: [{ id, kind: requirement.document, dated: lately(asOf), verification }] }
    case 'employment': return { experience: employmentFor(id, asOf) }
    case 'profile': return profileFor(requirement)
    case 'judgement': return {}
    default: return requirement satisfies never
  }
}

/** The first level and name that the rule lists, conferred long before any work or supervision. Where no text gives the levels, a degree to start clocks. */
function degreeFor({ levels }: EducationRequirement, id: string, asOf: CivilDate): RecordChanges {
  const [first] = levels === 'unpublished' ? [] : levels
  const { level = 'master', degrees: [degree] = [] } = first ?? {}
  return {
    education: [{ id, level, ...(degree !== undefined && { degree }), imhFocus: true, conferred: addYears(asOf, -10), transcript: 'official', verification: 'verified' }],
  }
}

/** One rater for each slot, endorsed where the slot, or the rule for one of them, asks it. */
function ratingsFor({ slots, endorsedRater }: ReferencesRequirement, slug: string, asOf: CivilDate): RecordChanges {
  if (slots === 'unpublished') return {}
  const raters = slots.map((slot, at) => ({ slot, id: `${slug}/${at + 1}`, person: `${slug}/rater-${at + 1}`, standard: (slot.endorsedAs ?? (at === 0 ? endorsedRater : undefined))?.[0] }))
  return {
    people: raters.map(({ person, standard }) => ({ id: person, ...(standard !== undefined && { endorsements: [{ standard, from: addYears(asOf, -5) }] }) })),
    references: raters.map(({ slot, id, person }) => ({ id, rater: person, received: lately(asOf), roles: [slot.roles?.[0] ?? 'colleague'], verification: 'verified' })),
  }
}

function profileFor({ identifier, practice }: ProfileRequirement): RecordChanges {
  const [system] = identifier ?? []
  return {
    ...(system !== undefined && { identifiers: [{ system, value: '1234567' }] }),
    ...(practice && { practice: Object.fromEntries(practice.map((flag) => [flag, true])) }),
  }
}
