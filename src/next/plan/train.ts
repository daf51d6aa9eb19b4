import type { CompetencyArea, Training } from '../../model/applicant'
import type { AreaGroup, HoursRequirement } from '../../rulebook/requirement'
import type { RequirementResult } from '../../verdict/result'
import { freshId, look, resultIn, settledOn, withStep, type Course, type Draft } from './course'
import type { PlanStep } from './steps'

type TrainingStep = PlanStep<'train'>

/** Hours that a requirement lacks, and the areas that could take them. */
interface Lack {
  readonly hours: number
  readonly areas: readonly CompetencyArea[]
  readonly anyLength?: true
}

/** The least that a record can hold: a rule that counts areas asks for no more. */
const TRACE = 0.01

/**
 * The hours that a requirement lacks, as training in the areas that lack them. An hour can serve several requirements at once, so training
 * that is planned already, and does not count here, is first turned to these areas, too: in all, no more hours than the one of them
 * that lacks most.
 */
export function train(course: Course, draft: Draft, requirement: HoursRequirement): Draft {
  const turned = turnTo(course, draft, requirement)
  if (settledOn(course, turned, requirement.id)) return turned
  const result = resultIn(look(course, turned), requirement.id)
  return lacksOf(requirement, result).reduce((done, lack) => {
    const id = freshId(course, done, 'training')
    return withStep(done, trainingStep(requirement, lack, id, done.from))
  }, turned)
}

function trainingStep({ id: requirement, didactic, ages }: HoursRequirement, { hours, areas, anyLength }: Lack, id: string, on: string): TrainingStep {
  const training: Training = {
    id, completed: on, clockHours: hours, competencyAreas: areas.slice(0, 1), ...(didactic && { didactic }), ...(ages && { ages }), verification: 'verified',
  }
  return {
    code: 'train', requirement, params: { hours, areas, ...(didactic && { didactic }), ...(ages && { ages }), ...(anyLength && { anyLength }) },
    adds: { trainings: [training] },
  }
}

function lacksOf(requirement: HoursRequirement, { missing, findings }: RequirementResult): readonly Lack[] {
  const { minima, distinctAreas, areas = ANY } = requirement
  if (minima) {
    return (missing?.areas ?? []).map(({ area, hours }) => ({ hours, areas: minima.find((minimum) => minimum.area === area)?.anyOf ?? [] }))
  }
  if (distinctAreas === undefined) return [{ hours: missing?.quantity?.value ?? 0, areas }]
  const touched = findings.flatMap((finding) => (finding.code === 'too-few-areas' ? finding.params.areas : []))
  return groupsOf(requirement)
    .filter(({ area }) => !touched.includes(area))
    .slice(0, missing?.quantity?.value ?? 0)
    .map(({ anyOf }) => ({ hours: TRACE, areas: anyOf, anyLength: true }))
}

const groupsOf = ({ groups, areas = [] }: HoursRequirement): readonly AreaGroup[] => groups ?? areas.map((area) => ({ area, anyOf: [area] }))

/** A rule without areas takes training in any. */
const ANY: readonly CompetencyArea[] = [
  'relationship-based-education', 'infant-observation', 'social-emotional-development', 'cultural-competency', 'linguistic-competency', 'trauma-informed-competency',
  'infant-mental-health-practice', 'reflective-supervision-provision', 'diversity-equity-inclusion', 'social-emotional-growth', 'family-community-relations', 'assessment', 'interventions',
]

/** Training planned for other requirements, that does not count for this one, made to be what this one asks, as far as it lacks hours. */
function turnTo(course: Course, draft: Draft, requirement: HoursRequirement): Draft {
  let done = draft
  for (const step of draft.steps) {
    if (step.code !== 'train') continue
    const [lack] = lacksOf(requirement, resultIn(look(course, done), requirement.id))
    const [training] = step.adds?.trainings ?? []
    if (!lack || !training || countsFor(course, done, requirement.id, training.id)) continue
    const area = lack.areas.find((one) => !training.competencyAreas.includes(one))
    const { didactic, ages } = requirement
    const asked = { ...(didactic && { didactic }), ...(ages && { ages }) }
    const turned: Training = { ...training, ...asked, competencyAreas: area === undefined ? training.competencyAreas : [...training.competencyAreas, area] }
    done = replaced(done, step, { ...step, params: { ...step.params, ...asked, areas: turned.competencyAreas }, adds: { trainings: [turned] } })
  }
  return done
}

function countsFor(course: Course, draft: Draft, requirement: string, training: string): boolean {
  const piece = resultIn(look(course, draft), requirement).evidence.find(({ id }) => id === training)
  return piece?.standing === 'counted'
}

function replaced(draft: Draft, old: PlanStep, step: TrainingStep): Draft {
  const { record, steps } = draft
  const [training] = step.adds?.trainings ?? []
  return {
    ...draft,
    record: training ? { ...record, trainings: (record.trainings ?? []).map((one) => (one.id === training.id ? training : one)) } : record,
    steps: steps.map((one) => (one === old ? step : one)),
  }
}
