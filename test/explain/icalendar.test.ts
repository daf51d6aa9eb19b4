import fc from 'fast-check'
import ICAL from 'ical.js'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/calendar/add'
import { contentLine, textValue } from '../../src/explain/pages/content-line'
import { renewals as english } from '../../src/explain/en/renewals'
import { renewals as spanish } from '../../src/explain/es/renewals'
import { toICalendar } from '../../src/explain/pages/icalendar'
import { plain } from '../../src/explain/forms/plain'
import { nameOf, sentencesAbout } from '../../src/explain/pages/renewal-entry'
import type { Applicant } from '../../src/model/applicant'
import { parseApplicant } from '../../src/model/parse'
import { renewals, type RenewalCalendar } from '../../src/next/renewals'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'
import { applicant as anyApplicant, day, options } from '../laws/arbitraries'
import { asksExam, asksHours, renewalOf } from '../next/small-standards'
import { applicant, AS_OF, training, type Parts } from '../support/applicant'

const WORDS = { en: english, es: spanish }
const LOCALES = ['en', 'es'] as const
const folder = new URL('../../fixtures/', import.meta.url)
const holders = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => [file, parseApplicant(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))] as const).filter(([, record]) => record.holdings)
const calendar = (parts: Parts, asOf = AS_OF) => renewals(applicant(parts), { asOf })
const level1: Parts = { holdings: [{ id: 'held', standard: 'ohio-imh/level-1', issued: '2024-11-30' }], trainings: [training('2025-03-14', 8)] }

/** The events of a file, read by ical.js. */
function eventsIn(file: string): readonly ICAL.Event[] {
  const parsed = new ICAL.Component(ICAL.parse(file))
  expect(parsed.getFirstPropertyValue('version')).toBe('2.0')
  return parsed.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

/** What every file must be, whatever the record. */
function holdsTogether(from: RenewalCalendar, locale: 'en' | 'es'): void {
  const file = toICalendar(from, { locale })
  const due = from.renewals.filter(({ deadline }) => deadline)

  // RFC 5545, 3.1: lines of at most 75 octets, each ended by CRLF, no other line break, well-formed UTF-8.
  expect(file.endsWith('\r\n')).toBe(true)
  const lines = file.slice(0, -2).split('\r\n')
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line).not.toMatch(/[\u0000-\u001F\u007F]/) // eslint-disable-line no-control-regex -- it is about them
  }
  expect(Buffer.from(file).toString()).toBe(file)
  // 3.6: at least one component.
  expect(lines.filter((line) => line.startsWith('BEGIN:')).length).toBeGreaterThan(1)

  const events = eventsIn(file)
  expect(events).toHaveLength(due.length)
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(due.length)
  events.forEach((event, at) => {
    const entry = due[at]
    if (!entry?.deadline) throw new Error('no deadline')
    const { deadline } = entry
    const words = WORDS[locale]
    expect(event.startDate.isDate).toBe(true)
    expect(event.startDate.toString()).toBe(deadline.due)
    expect(event.endDate.toString()).toBe(addDays(deadline.due, 1))
    expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe(`${from.asOf}T00:00:00Z`)
    expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
    expect(event.description.split('\n')).toEqual([nameOf(entry), words.title(from.asOf), ...sentencesAbout(entry, words), words.closing].map(plain))
    const alarms = event.component.getAllSubcomponents('valarm')
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('action')))).toEqual(alarms.map(() => 'DISPLAY'))
    const rings = alarms.map((alarm) => {
      const when = event.startDate.clone()
      when.addDuration(ICAL.Duration.fromString(String(alarm.getFirstPropertyValue('trigger'))))
      return when.toString()
    })
    expect(rings).toEqual(deadline.marks.filter(({ past }) => !past).map(({ on }) => on))
    for (const alarm of alarms) expect(alarm.getFirstPropertyValue('description')).toContain(words.date(deadline.due))
  })
}

it('what a calendar gets', () => {
  const file = toICalendar(calendar(level1, '2026-10-09'))
  expect(file.replace(/\r\n /g, '').split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//imh-eligibility//renewals//EN',
    'BEGIN:VEVENT',
    expect.stringMatching(/^UID:[0-9a-f]{32}@imh-eligibility$/),
    'DTSTAMP:20261009T000000Z',
    'DTSTART;VALUE=DATE:20261130',
    'DTEND;VALUE=DATE:20261201',
    'SUMMARY:Renewal due: OIFA-I',
    expect.stringMatching(/^DESCRIPTION:Ohio Infant Family Affiliate\\, Level I \(OIFA-I\): renewal\\nRenewals\\, as of Oct 9\\, 2026\\nDue Nov 30\\, 2026\\, in 52 days\..*Still needed\\, beyond what counts today: 7 hours of training\\, of them 1 hour in infant observation/),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P30D',
    'DESCRIPTION:In 30 days\\, on Nov 30\\, 2026\\, the renewal of OIFA-I is due',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

describe('what is in it, and what is not', () => {
  const alarms = (asOf: string) => (toICalendar(calendar(level1, asOf)).match(/TRIGGER:\S+/g) ?? []).map((line) => line.slice(8))

  it('reminders on the days that are not past', () => {
    expect(alarms('2026-09-01')).toEqual(['-P90D', '-P60D', '-P30D'])
    expect(alarms('2026-09-02')).toEqual(['-P60D', '-P30D'])
    expect(alarms('2026-11-01')).toEqual([])
  })

  it('an overdue renewal keeps its event, without reminders, and says so', () => {
    const [event] = eventsIn(toICalendar(calendar(level1, '2026-12-24')))
    expect(event?.summary).toBe('Renewal overdue: OIFA-I')
    expect(event?.startDate.toString()).toBe('2026-11-30')
    expect(alarms('2026-12-24')).toEqual([])
    const [spoken] = eventsIn(toICalendar(calendar(level1, '2026-12-24'), { locale: 'es' }))
    expect(spoken?.summary).toBe('Renovación atrasada: OIFA-I')
  })

  it('what has no due date is no event; a file of none is still a calendar', () => {
    const file = toICalendar(calendar({ holdings: [{ standard: 'ohio-ecmh/consultant', issued: '2025-01-30' }, { standard: 'other/credential', issued: '2025-01-30' }] }))
    expect(eventsIn(file)).toEqual([])
    expect(new ICAL.Component(ICAL.parse(file)).getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone'])
  })

  it('the calendar\'s last day has no day after it', () => {
    const file = toICalendar(calendar({ holdings: [{ standard: 'ohio-imh/level-1', issued: '2024-11-30', expires: '9999-12-31' }] }))
    expect(file).toContain('DTSTART;VALUE=DATE:99991231\r\n')
    expect(file).not.toContain('DTEND')
    expect(eventsIn(file)[0]?.startDate.toString()).toBe('9999-12-31')
  })

  it('hours still needed, in Spanish', () => {
    const [event] = eventsIn(toICalendar(calendar(level1), { locale: 'es' }))
    expect(event?.description).toContain('Todavía falta, además de lo que cuenta hoy: 7 horas de capacitación, de ellas 1 hora en observación de bebés')
  })
})

describe('an event\'s UID', () => {
  const uid = (parts: Parts, id?: string, asOf = AS_OF) => eventsIn(toICalendar(renewals({ ...applicant(parts), ...(id !== undefined && { id }) }, { asOf }))).map((event) => event.uid)
  const [usual] = uid(level1)

  it('stays the same as time goes by and the record grows, in every language', () => {
    expect(uid({ ...level1, trainings: [] }, undefined, '2026-01-01')).toEqual([usual])
    expect(eventsIn(toICalendar(calendar(level1), { locale: 'es' }))[0]?.uid).toBe(usual)
  })

  it('is another for another person, credential, holding or due date', () => {
    const [held] = level1.holdings ?? []
    const others = [uid(level1, 'r-1'), uid(level1, 'r-2'), ...[{ id: 'other' }, { standard: 'ohio-imh/level-2' }, { issued: '2024-12-01' }].map((change) => uid({ holdings: [{ ...held, ...change }] }))].flat()
    expect(new Set([usual, ...others]).size).toBe(6)
  })
})

describe.each(LOCALES)('read by ical.js (%s)', (locale) => {
  it.each(holders)('%s', (_, record) => {
    for (const asOf of ['2024-12-01', '2026-10-01', AS_OF, '2027-02-01']) holdsTogether(renewals(record, { asOf }), locale)
  })

  /** Names and ids that a file must survive. */
  const hostile = fc.array(fc.constantFrom('a', 'Level', ',', ';', '\\', '\\n', '\n', '\r', '\r\n', ' ', 'é', '👶🏽', '👩‍👧', '乳児', '"', ':', '\u0000', '\t', '\u2028', '\u202E', 'BEGIN:VEVENT', 'END:VCALENDAR'), { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''))
  const held = fc.tuple(fc.constantFrom(...Object.values<Standard>(standards).flatMap(({ renews }) => renews?.standard ?? []), 'tests/a'), day, hostile)
  const holder: fc.Arbitrary<Applicant> = fc.tuple(anyApplicant, fc.array(held, { minLength: 1, maxLength: 4 }), hostile).map(([record, holdings, id]) =>
    parseApplicant({ ...record, id, holdings: holdings.map(([standard, issued, name], at) => ({ id: `${at}${name}`.slice(0, 199), standard, issued })) }))

  it('any record, with any names', () => {
    fc.assert(fc.property(holder, options, hostile, (record, asked, name) => {
      const given = [...Object.values<Standard>(standards), { ...renewalOf('tests/a', [asksHours(3), asksExam], 12), name }]
      holdsTogether(renewals(record, { ...asked, standards: given }), locale)
    }), { numRuns: 60 })
  })
})

describe('a line', () => {
  it('is folded before the 76th octet, never within a character', () => {
    expect(contentLine('SUMMARY', 'a'.repeat(67))).toBe(`SUMMARY:${'a'.repeat(67)}\r\n`)
    expect(contentLine('SUMMARY', 'a'.repeat(68))).toBe(`SUMMARY:${'a'.repeat(67)}\r\n a\r\n`)
    expect(contentLine('SUMMARY', `${'a'.repeat(66)}é`)).toBe(`SUMMARY:${'a'.repeat(66)}\r\n é\r\n`)
    expect(contentLine('SUMMARY', `${'a'.repeat(64)}👶`)).toBe(`SUMMARY:${'a'.repeat(64)}\r\n 👶\r\n`)
    expect(contentLine('X', 'a'.repeat(73 + 74 + 1))).toBe(`X:${'a'.repeat(73)}\r\n ${'a'.repeat(74)}\r\n a\r\n`)
  })

  it('unfolds to what it was', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }).filter((text) => !/[\r\n]/.test(text)), (text) => {
      const line = contentLine('X', text)
      expect(line.replace(/\r\n /g, '')).toBe(`X:${text}\r\n`)
      for (const one of line.split('\r\n')) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75)
    }))
  })
})

describe('a text', () => {
  it.each([
    ['a, b; c \\ d', 'a\\, b\\; c \\\\ d'],
    ['one\ntwo\r\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
    ['\\n', '\\\\n'],
    ['half \uD83D a letter', 'half \uFFFD a letter'],
    ['a whole 👶', 'a whole 👶'],
  ])('%j is written %s', (text, value) => {
    expect(textValue(text)).toBe(value)
  })
})
