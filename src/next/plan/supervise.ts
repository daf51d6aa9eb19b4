import { LAST_DATE, toDay, type CivilDate } from '../../calendar/civil-date'
import { latest } from '../../calendar/partial-date'
import type { Person, Supervision } from '../../model/applicant'
import { qualifiedSpans } from '../../requirements/provider'
import type { SupervisionRequirement } from '../../rulebook/requirement'
import type { Standard } from '../../rulebook/standard'
import { covers } from '../../solve/spells'
import { freshId, look, resultIn, settledOn, withStep, type Course, type Draft } from './course'
import type { PlanStep, SupervisionNeeded } from './steps'
import { serve } from './time'
import { topUps, type Held } from './top-ups'

/** Reflective supervision that is missing: the fewest hours, in the window that needs them, and by when; in work with families. */
export function supervise(course: Course, draft: Draft, requirement: SupervisionRequirement): Draft | undefined {
  for (const [needed, ...later] of choices(course, draft, requirement)) {
    if (!needed) continue
    // Where the work at hand serves families, the shrinking leaves the planned out.
    const serving = receive(course, serve(course, draft, requirement, needed.from), requirement, needed, later)
    if (settledOn(course, serving, requirement.id)) return serving
  }
  return undefined
}

/** What would do, best first, each with what would do later. */
function choices(course: Course, draft: Draft, requirement: SupervisionRequirement): readonly (readonly SupervisionNeeded[])[] {
  const { window, hours } = requirement
  if (hours === 'unpublished') return []
  const first = firstDay(course, draft, requirement)
  if (!window) {
    const missing = resultIn(look(course, draft), requirement.id).missing?.quantity?.value ?? hours
    const to = look(course, draft).period?.to
    return [[{ hours: missing, from: first, notBefore: first, ...(to !== undefined && to !== LAST_DATE && { by: to }) }]]
  }
  const needed = Math.round(hours * 100)
  const options = topUps(standing(course, draft, requirement), { ...window, needed }, first).map(({ amount, opens, ...days }): SupervisionNeeded => ({ hours: amount / 100, ...days, ...(opens && { opensWindow: true }) }))
  return options.map((_, index) => options.slice(index))
}

/** The first day on which a session could count: from the plan's first on, or from the degree that is still to come. */
function firstDay(course: Course, draft: Draft, requirement: SupervisionRequirement): string {
  const trial = receive(course, serve(course, draft, requirement, draft.from), requirement, { hours: 1, from: draft.from, notBefore: draft.from }, [])
  const id = trial.record.supervision?.at(-1)?.id
  const piece = resultIn(look(course, trial), requirement.id).evidence.find((one) => one.id === id)
  return piece?.code === 'before-degree' ? latest(piece.params.conferred) : draft.from
}

/** More months than the calendar has. */
const ALL_TIME = 12 * 10_000

/** Every session that stands, inside the best window or out of it: as the rule would see them without a window. */
function standing(course: Course, draft: Draft, requirement: SupervisionRequirement): readonly Held[] {
  const sessions = new Map((draft.record.supervision ?? []).map((session) => [session.id, session]))
  const unbounded: SupervisionRequirement = { ...requirement, window: { months: ALL_TIME, floorMonths: 0 } }
  const without: Standard = { ...course.standard, requirements: course.standard.requirements.map((one) => (one.id === requirement.id ? unbounded : one)) }
  return resultIn(look({ ...course, standard: without }, draft), requirement.id).evidence.flatMap(({ id, standing: stands, amount }) => {
    const session = sessions.get(id)
    if (!session || stands === 'excluded' || stands === 'if-known' || amount === undefined) return []
    return [{ from: session.from, to: session.to ?? session.from, amount: Math.round(amount * 100) }]
  })
}

/** All but a token on the first day that does; where a window has to be opened first, two sessions. */
function receive(course: Course, draft: Draft, requirement: SupervisionRequirement, needed: SupervisionNeeded, later: readonly SupervisionNeeded[]): Draft {
  const provider: Person = { id: freshId(course, draft, 'provider'), highestDegree: 'master', endorsements: requirement.providers.slice(0, 1).map((standard) => ({ standard, from: needed.from })) }
  const session: Supervision = { id: freshId(course, draft, 'supervision'), from: needed.notBefore, hours: needed.hours, provider: provider.id, format: 'individual', verification: 'verified' }
  const step: PlanStep<'receive-supervision'> = {
    code: 'receive-supervision', requirement: requirement.id,
    params: { ...needed, providers: requirement.providers, inRecord: inRecord(course, requirement, needed.notBefore), later },
    adds: {
      people: [provider],
      supervision: needed.opensWindow ? [{ ...session, id: `${session.id}-first`, from: needed.from, hours: TOKEN }, { ...session, hours: Math.max(TOKEN, lessToken(needed.hours)) }] : [session],
    },
  }
  return withStep(draft, step, needed.notBefore)
}

/** The least that a record can hold. */
const TOKEN = 0.01

export const lessToken = (hours: number): number => Math.round(hours * 100 - 1) / 100

/** People in the record who could give it on a day: endorsed, or vetted where the rule knows vetting (RD-14). */
function inRecord({ applicant }: Course, { providers, vetting }: SupervisionRequirement, on: CivilDate): readonly string[] {
  const day = toDay(on)
  return (applicant.people ?? []).filter((person) => covers(qualifiedSpans(person, providers, vetting), day, day)).map(({ id }) => id)
}
