import { earliest, latest } from '../../calendar/partial-date'
import { addDays, addMonths } from '../../calendar/add'
import { LAST_DATE } from '../../calendar/civil-date'
import type { Applicant, Person } from '../../model/applicant'
import type { EducationRequirement, ExperienceRequirement, Requirement, RequirementId } from '../../rulebook/requirement'
import type { Standard } from '../../rulebook/standard'
import type { MissingField, RequirementResult } from '../../verdict/result'
import { every } from './every'
import { freshId, type Course, type Draft } from './course'
import type { PlanStep } from './steps'

type FactStep = PlanStep<'supply-fact'>
type Wanted = NonNullable<FactStep['params']['wanted']>

/** How a fact that the record leaves out could turn out well: mostly one way, where it cuts both ways each of them. */
export function factSteps({ evidence, field }: MissingField, result: RequirementResult, course: Course, draft: Draft): readonly FactStep[] {
  const supply = (wanted: Wanted, adds?: FactStep['adds']): FactStep => ({
    code: 'supply-fact', requirement: result.id, params: { evidence, field, wanted }, ...(adds && { adds }),
  })
  if (evidence === 'applicant') {
    if (field.startsWith('practice.')) return [supply(true), supply(false)]
    return holdingStep(field, result.id, course, draft)
  }
  const requirements = every(course.standard.requirements)
  const asking = requirements.find(({ id }) => id === result.id)
  if (field === 'supervisor') return supervisorStep(evidence, requirements, course, draft, supply)
  return valuesOf(evidence, field, result, asking, course.standard, draft.record).map((value) => supply(value))
}

function valuesOf(evidence: string, field: string, result: RequirementResult, asking: Requirement | undefined, standard: Standard, record: Applicant): readonly Wanted[] {
  const degree = record.education?.find(({ id }) => id === evidence)
  if (degree) {
    if (field === 'transcript') return ['official']
    if (field === 'conferred') return [earliest(degree.conferred), latest(degree.conferred)]
    const { levels } = educationAsked(asking, standard) ?? { levels: [] }
    const names = levels === 'unpublished' ? [] : levels.filter(({ level }) => level === degree.level).flatMap(({ degrees = [] }) => degrees)
    return names.slice(0, 1)
  }
  const spell = record.experience?.find(({ id }) => id === evidence)
  if (spell) {
    switch (field) {
      case 'start': return [earliest(spell.start)]
      case 'end': return spell.end === undefined ? [] : [latest(spell.end)]
      case 'serves': return [served(standard)]
      case 'leadership': return [works(standard).flatMap(({ work }) => work.leadership ?? [])]
      case 'services': return [works(standard).flatMap(({ services = [] }) => services)]
      case 'familiesServed': return [result.required?.value ?? 1]
      default: return [true]
    }
  }
  switch (field) {
    case 'clockHours': return [result.required?.value ?? 1]
    case 'ages': return ['birth-to-six']
    case 'highestDegree': return ['master']
    default: return [true]
  }
}

function educationAsked(asking: Requirement | undefined, standard: Standard): EducationRequirement | undefined {
  const id = asking && 'after' in asking ? asking.after : asking?.id
  return every(standard.requirements).find((requirement): requirement is EducationRequirement => requirement.kind === 'education' && requirement.id === id)
}

const works = (standard: Standard): readonly ExperienceRequirement[] =>
  every(standard.requirements).filter((requirement): requirement is ExperienceRequirement => requirement.kind === 'experience')

/** Whom work has to serve for all that the standard asks of it. */
function served(standard: Standard): readonly string[] {
  const groups = works(standard).flatMap(({ work }) => work.servesEachOf ?? work.servesAnyOf?.slice(0, 1) ?? [])
  return groups.length === 0 ? ['infant-toddler'] : [...new Set(groups)]
}

/** RD-10: someone endorsed on every day of the internship; from the record, or yet to be named. */
function supervisorStep(evidence: string, requirements: readonly Requirement[], course: Course, draft: Draft, supply: (wanted: Wanted, adds?: FactStep['adds']) => FactStep): readonly FactStep[] {
  const spell = draft.record.experience?.find(({ id }) => id === evidence)
  const standards = requirements.flatMap((requirement) => (requirement.kind === 'experience' && requirement.internship?.supervisorEndorsedAs) || [])
  const [standard] = standards
  if (!spell || standard === undefined) return []
  const fresh: Person = { id: freshId(course, draft, 'supervisor'), endorsements: [{ standard, from: earliest(spell.start) }] }
  const endorsed = (draft.record.people ?? []).filter(({ endorsements = [] }) => endorsements.some((held) => standards.includes(held.standard)))
  return [...endorsed.map(({ id }) => supply(id)), supply(fresh.id, { people: [fresh] })]
}

/** A holding, or the end of one, such that all that the record has up to the day asked about, and what is to come, falls in its period. */
export function holdingStep(field: string, requirement: RequirementId, course: Course, draft: Draft): readonly FactStep[] {
  const { renews } = course.standard
  if (!renews) return []
  const { record, on } = draft
  const params = { evidence: 'applicant', field }
  const held = record.holdings?.filter(({ standard, issued }) => standard === renews.standard && issued <= on) ?? []
  if (held.length > 0) return [{ code: 'supply-fact', requirement, params, adds: { holdings: held.map((holding) => ({ ...holding, expires: LAST_DATE })) } }]
  const dates = [...(record.trainings ?? []).map(({ completed }) => completed), ...(record.supervision ?? []).map(({ from }) => from), ...(record.documents ?? []).map(({ dated }) => dated)]
  const first = dates.reduce((least, date) => (date < least ? date : least), on)
  const issued = renews.months === 'unpublished' ? addDays(first, -1) : addMonths(on, -renews.months)
  return [{ code: 'supply-fact', requirement, params, adds: { holdings: [{ id: freshId(course, draft, 'holding'), standard: renews.standard, issued, expires: LAST_DATE }] } }]
}
