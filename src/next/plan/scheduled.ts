import type { CivilDate } from '../../calendar/civil-date'
import { latest } from '../../calendar/partial-date'
import type { Applicant } from '../../model/applicant'

/** Days, after the day asked about, on which something that the record has scheduled comes about. A plan that waits for it may ask for less. */
export function scheduledDays(applicant: Applicant, after: CivilDate): readonly CivilDate[] {
  const { education = [], trainings = [], experience = [], supervision = [], references = [], memberships = [], agreements = [], exams = [], licenses = [], documents = [], determinations = [] } = applicant
  const days = [
    ...education.map(({ conferred }) => latest(conferred)), ...trainings.map(({ completed }) => completed), ...experience.map(({ start }) => latest(start)),
    ...supervision.map(({ from, to = from }) => to), ...references.map(({ received }) => received), ...memberships.map(({ from }) => from), ...agreements.map(({ signed }) => signed),
    ...exams.map(({ taken }) => taken), ...licenses.map(({ from }) => from), ...documents.map(({ dated }) => dated), ...determinations.map(({ on }) => on),
  ].filter((day) => day > after)
  const inOrder = [...new Set(days)].sort()
  return inOrder.length > MOST ? [...inOrder.slice(0, MOST - 1), ...inOrder.slice(-1)] : inOrder
}

/** A plan is made for each of them: of many, the first and the last are enough. */
const MOST = 8
