import type { CompetencyArea, Training } from '../../model/applicant'
import type { HoursRequirement } from '../../rulebook/requirement'
import { applySteps } from './apply'
import { freshId, look, resultIn, withStep, type Course, type Draft } from './course'
import { lacksOf, type Lack } from './lacks'
import type { PlanStep } from './steps'

type TrainingStep = PlanStep<'train'>

/**
 * The hours that a requirement lacks, as training in the areas that lack them. An hour can serve several requirements at once, so training
 * that is planned already and has hours to spare here is first turned to these areas, too: in all there are no more hours than the one
 * requirement lacks that lacks most.
 */
export function train(course: Course, draft: Draft, requirement: HoursRequirement): Draft {
  const turned = turnTo(course, draft, requirement)
  return lacksIn(course, turned, requirement).reduce((done, lack) => withStep(done, stepFor(requirement, lack, freshId(course, done, 'training'), done.from)), turned)
}

const lacksIn = (course: Course, draft: Draft, requirement: HoursRequirement): readonly Lack[] =>
  lacksOf(requirement, resultIn(look(course, draft), requirement.id))

function stepFor(requirement: HoursRequirement, { hours, areas, anyLength }: Lack, id: string, completed: string): TrainingStep {
  const training: Training = { id, completed, clockHours: hours, competencyAreas: areas.slice(0, 1), ...flagsOf(requirement), verification: 'verified' }
  return {
    code: 'train', requirement: requirement.id, params: { hours, areas: [areas], ...flagsOf(requirement), ...(anyLength && { anyLength }) }, adds: { trainings: [training] },
  }
}

function flagsOf({ didactic, ages }: HoursRequirement): { readonly didactic?: true; readonly ages?: 'birth-to-six' } {
  return { ...(didactic && { didactic }), ...(ages && { ages }) }
}

/** Turns planned training to what is lacking, step by step, until none is left that has hours to spare for it. */
function turnTo(course: Course, draft: Draft, requirement: HoursRequirement): Draft {
  let done = draft
  for (let again = true; again;) {
    again = false
    for (const lack of lacksIn(course, done, requirement)) {
      const step = done.steps.find((one): one is TrainingStep => one.code === 'train' && canTurn(course, done, requirement, lack, one))
      if (!step) continue
      done = replaced(course, done, step, turn(course, done, requirement, lack, step))
      again = true
      break
    }
  }
  return done
}

function canTurn(course: Course, draft: Draft, requirement: HoursRequirement, { areas }: Lack, step: TrainingStep): boolean {
  const { didactic, ages, competencyAreas } = trainingOf(step)
  const fits = areas.some((area) => competencyAreas.includes(area)) && (!requirement.didactic || didactic === true) && (!requirement.ages || ages !== undefined)
  return !fits && (requirement.distinctAreas !== undefined || spare(course, draft, requirement, step) > 0)
}

/** Hundredths of its hours that do not count for a requirement yet. */
function spare(course: Course, draft: Draft, requirement: HoursRequirement, step: TrainingStep): number {
  const { id, clockHours = 0 } = trainingOf(step)
  const piece = resultIn(look(course, draft), requirement.id).evidence.find((one) => one.id === id)
  return Math.round((clockHours - (piece?.standing === 'counted' ? piece.amount ?? 0 : 0)) * 100)
}

/** The training turned to the areas that lack hours; what is more than they lack stays as it was. */
function turn(course: Course, draft: Draft, requirement: HoursRequirement, { hours, areas }: Lack, step: TrainingStep): readonly TrainingStep[] {
  const training = trainingOf(step)
  const { clockHours = 0, competencyAreas } = training
  const all = Math.round(clockHours * 100)
  const taken = requirement.distinctAreas === undefined && spare(course, draft, requirement, step) === all ? Math.min(all, Math.round(hours * 100)) : all
  const tags: readonly CompetencyArea[] = [...new Set([...competencyAreas, ...areas.slice(0, 1)])]
  const turned = { ...training, ...flagsOf(requirement), clockHours: taken / 100, competencyAreas: tags }
  const first: TrainingStep = { ...step, params: { ...step.params, ...flagsOf(requirement), hours: taken / 100, areas: [...step.params.areas, areas] }, adds: { trainings: [turned] } }
  if (taken === all) return [first]
  const rest = (all - taken) / 100
  return [first, { ...step, params: { ...step.params, hours: rest }, adds: { trainings: [{ ...training, id: freshId(course, draft, `rest-of-${training.id}`), clockHours: rest }] } }]
}

function trainingOf({ adds }: TrainingStep): Training {
  const [training] = adds?.trainings ?? []
  if (!training) throw new TypeError('a step of training without a training')
  return training
}

function replaced({ applicant }: Course, draft: Draft, old: TrainingStep, by: readonly TrainingStep[]): Draft {
  const steps = draft.steps.flatMap((step): readonly PlanStep[] => (step === old ? by : [step]))
  return { ...draft, record: applySteps(applicant, steps), steps }
}
