import type { CivilDate } from '../calendar/civil-date'
import { earliest, isPartialDate, latest } from '../calendar/partial-date'
import type { Applicant } from '../model/applicant'
import { LISTS } from './with-changes'

/** What a forecast takes for granted, by the ids of the record. */
export interface Assumptions {
  /** Work that runs on the day asked about and is taken to go on: without end, or to the end that the record gives. */
  readonly ongoing: readonly string[]
  /** What the record dates after the day asked about, or may: it is taken to happen. */
  readonly scheduled: readonly string[]
}

/** Fields whose day is that of an event. The end of something is none. */
const EVENTS: ReadonlySet<string> = new Set(['conferred', 'completed', 'start', 'from', 'received', 'signed', 'taken', 'dated', 'issued', 'lastRenewed', 'on'])

/** Supervision over a period is seen when all of it is over. */
const EVENTS_OF_SUPERVISION: ReadonlySet<string> = new Set([...EVENTS, 'to'])

export function assumptionsOf(applicant: Applicant, asOf: CivilDate): Assumptions {
  const scheduled = LISTS.flatMap((list) => {
    const events = list === 'supervision' ? EVENTS_OF_SUPERVISION : EVENTS
    return (applicant[list] ?? []).flatMap((item) => (liesAhead(item, '', events, asOf) ? [item.id] : []))
  })
  const ongoing = (applicant.experience ?? []).filter(({ start, end }) => earliest(start) <= asOf && (end === undefined || latest(end) > asOf)).map(({ id }) => id)
  return { ongoing, scheduled }
}

function liesAhead(value: unknown, key: string, events: ReadonlySet<string>, asOf: CivilDate): boolean {
  if (typeof value === 'string') return events.has(key) && isPartialDate(value) && latest(value) > asOf
  return typeof value === 'object' && value !== null && Object.entries(value).some(([name, content]) => liesAhead(content, name, events, asOf))
}
