import { addDays } from '../../calendar/add'
import { LAST_DATE, type CivilDate } from '../../calendar/civil-date'
import type { Deadline, HoldingRenewal, RenewalCalendar } from '../../next/renewals'
import { sha256 } from '../../rulebook/sha256'
import { contentLine, textValue } from './content-line'
import { plain } from '../forms/plain'
import { nameOf, sentencesAbout } from './renewal-entry'
import { RENEWALS_LANGUAGES } from './renewals'
import type { RenewalsWords } from './renewals-words'
import { shortName } from '../slug'
import type { Locale } from '../words'

export interface ICalendarOptions {
  readonly locale?: Locale | undefined
}

/**
 * The renewal calendar as an iCalendar file (RFC 5545) for anybody's calendar: one all-day event on each due date that is known, with what is
 * still needed, and reminders on those of the days 90, 60 and 30 days before that are not past. An overdue renewal keeps its event and says so.
 *
 * The same calendar gives the same file: `DTSTAMP` is the beginning of the day asked about, as nothing reads a clock, and an event's `UID` comes
 * from the record's own id, the renewal, the holding and the due date, so that a later file brings the same event up to date.
 *
 * @example
 * toICalendar(renewals(applicant, { asOf: '2026-11-21' })) // 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n...'
 */
export function toICalendar(calendar: RenewalCalendar, { locale = 'en' }: ICalendarOptions = {}): string {
  const words = RENEWALS_LANGUAGES[locale]
  const events = calendar.renewals.flatMap((entry) => (entry.deadline ? [eventOf(entry, entry.deadline, calendar, words)] : []))
  return component('VCALENDAR', [
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//imh-eligibility//renewals//${locale.toUpperCase()}`),
    ...(events.length > 0 ? events : [nothing()]),
  ])
}

const component = (name: string, lines: readonly string[]): string => `BEGIN:${name}\r\n${lines.join('')}END:${name}\r\n`

/** A calendar must have a component (RFC 5545, 3.6): where nothing is due, a time zone that says nothing. */
const nothing = (): string => component('VTIMEZONE', [
  contentLine('TZID', 'UTC'),
  component('STANDARD', [contentLine('DTSTART', '19700101T000000'), contentLine('TZOFFSETFROM', '+0000'), contentLine('TZOFFSETTO', '+0000')]),
])

function eventOf(entry: HoldingRenewal, { due, marks }: Deadline, { asOf, applicant }: RenewalCalendar, words: RenewalsWords): string {
  const credential = shortName(entry.standard)
  const description = [nameOf(entry), words.title(asOf), ...sentencesAbout(entry, words), words.closing]
  return component('VEVENT', [
    contentLine('UID', `${sha256(JSON.stringify([applicant ?? null, entry.renewal ?? null, entry.holding, due])).slice(0, 32)}@imh-eligibility`),
    contentLine('DTSTAMP', `${basic(asOf)}T000000Z`),
    contentLine('DTSTART;VALUE=DATE', basic(due)),
    ...(due === LAST_DATE ? [] : [contentLine('DTEND;VALUE=DATE', basic(addDays(due, 1)))]),
    contentLine('SUMMARY', line(words.event(credential, entry.state === 'overdue'))),
    contentLine('DESCRIPTION', textValue(description.map(plain).join('\n'))),
    contentLine('TRANSP', 'TRANSPARENT'),
    ...marks.filter(({ past }) => !past).map(({ days }) => component('VALARM', [
      contentLine('ACTION', 'DISPLAY'),
      contentLine('TRIGGER', `-P${days}D`),
      contentLine('DESCRIPTION', line(words.reminder(credential, due, days))),
    ])),
  ])
}

const line = (text: string): string => textValue(plain(text))

/** `20261130` */
const basic = (date: CivilDate): string => date.replaceAll('-', '')
