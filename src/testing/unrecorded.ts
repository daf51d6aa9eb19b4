import type { Education, Experience, Training } from '../model/applicant'
import type { ExperienceRequirement, HoursRequirement, Requirement } from '../rulebook/requirement'
import type { Standard } from '../rulebook/standard'
import type { Case, RequirementOf } from './case'
import { edited, less, mustDiffer, undecided, type Edits } from './edited'

/**
 * Leaves out a fact that decides one requirement: the transcript of the degree, the hours of the trainings, whom the work served, what it included or led,
 * how many families, what the practice is. Leads to `needs-information`, and the result names the field. Work and supervision that count from a degree go
 * with the requirement of the degree.
 *
 * @throws RangeError where the requirement leans on no fact that a record may leave out, or a reviewer has decided it
 * @example
 * unrecorded(passing(imhs), 'orimha/imhs/service-mix') // missing: { fields: [{ evidence: 'service-mix/1', field: 'services' }] }
 */
export function unrecorded<S extends Standard>(start: Case<S>, requirement: RequirementOf<S>): Case<S> {
  const asked = undecided(start, requirement)
  const changed = edited(start, requirement, editsFor(asked))
  const flags = asked.kind === 'profile' ? (asked.practice ?? []) : []
  const { practice, ...others } = changed.applicant
  const left = Object.entries(practice ?? {}).filter(([flag]) => !flags.some((asking) => asking === flag))
  const applicant = practice && flags.length > 0 ? { ...others, ...(left.length > 0 && { practice: Object.fromEntries(left) }) } : changed.applicant
  return mustDiffer(start, { ...changed, applicant }, requirement, 'it leans on no fact that a record may leave out')
}

/** An `any-of` is left to those of its parts that have evidence. */
function editsFor(asked: Requirement): Edits {
  switch (asked.kind) {
    case 'education': return asked.transcript ? { education: withoutTranscript } : {}
    case 'hours': return { trainings: trainingWithout(asked) }
    case 'experience': return { experience: workWithout(asked) }
    case 'employment': return { experience: withoutServed }
    case 'any-of':
    case 'all-of': return asked.parts.map(editsFor).reduce((edits, more) => ({ ...more, ...edits }), {})
    case 'supervision':
    case 'references':
    case 'membership':
    case 'agreement':
    case 'exam':
    case 'license':
    case 'document':
    case 'profile':
    case 'judgement': return {}
    default: return asked satisfies never
  }
}

const withoutTranscript = (item: Education): Education => less(item, 'transcript')
const withoutServed = (item: Experience): Experience => less(item, 'serves')

/** Where areas are counted, and not hours, what may be left open is the ages. */
function trainingWithout({ distinctAreas, ages }: HoursRequirement): (item: Training) => Training {
  if (distinctAreas === undefined) return (item) => less(item, 'clockHours')
  return (item) => (ages === undefined ? item : less(item, 'ages'))
}

function workWithout({ work, families, services }: ExperienceRequirement): (item: Experience) => Experience {
  if (services) return (item) => less(item, 'services')
  if (families !== undefined) return (item) => less(item, 'familiesServed')
  return work.leadership ? (item) => less(item, 'leadership') : withoutServed
}
