import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/explain/en'
import { renewals as english } from '../../src/explain/en/renewals'
import { es } from '../../src/explain/es'
import { renewals as spanish } from '../../src/explain/es/renewals'
import { sentencesAbout } from '../../src/explain/pages/renewal-entry'
import { explainRenewals, renewalsText } from '../../src/explain/pages/renewals'
import { parseApplicant } from '../../src/model/parse'
import { renewals } from '../../src/next/renewals'
import { renewalOf } from '../next/small-standards'
import { applicant, AS_OF, training, type Parts } from '../support/applicant'

const LOCALES = ['en', 'es'] as const
const folder = new URL('../../fixtures/', import.meta.url)
const holders = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => ({ file, record: parseApplicant(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))) })).filter(({ record }) => record.holdings)
const calendar = (parts: Parts, asOf = AS_OF) => renewals(applicant(parts), { asOf })

const everyState: Parts = {
  holdings: [
    { id: 'first', standard: 'ohio-imh/level-1', issued: '2024-11-30' },
    { id: 'older', standard: 'ohio-imh/level-1', issued: '2022-11-30' },
    { id: 'lapsed', standard: 'orimha/ifs', issued: '2024-01-31', lastRenewed: '2025-01-31' },
    { id: 'consultant', standard: 'ohio-ecmh/consultant', issued: '2025-01-30' },
    { id: 'ahead', standard: 'ohio-imh/level-2', issued: '2026-12-01' },
    { id: 'elsewhere', standard: 'other/credential', issued: '2026-01-01', expires: '2026-12-31' },
  ],
  trainings: [
    training('2025-03-14', 8, { competencyAreas: ['relationship-based-education', 'infant-observation'] }),
    training('2026-02-06', 0.5, { competencyAreas: ['social-emotional-development', 'cultural-competency'] }),
  ],
}

it('what people read', () => {
  expect(explainRenewals(calendar(everyState))).toBe(`Renewals, as of Nov 21, 2026
============================
Everything in the record counts, verified or not, except what the registry was unable to verify.

[not met] Infant Family Specialist (IFS): renewal
  Was due Jan 31, 2026, 294 days ago: the renewal is overdue.
  The period began on Feb 1, 2025.
  Not everything that is asked for is met.
  Still needed, beyond what counts today: 7 hours of training; 12 hours of reflective supervision.
  Still open: Training hours [not met], 7 clock hours missing; Reflective supervision [not met], 12 hours missing; Ethics agreement [not met]; Membership [not met].
  90, 60 and 30 days before it is due: Nov 2, 2025 (past); Dec 2, 2025 (past); Jan 1, 2026 (past).
  On record as lapsed, issued Jan 31, 2024, last renewed Jan 31, 2025.

[not met] Ohio Infant Family Affiliate, Level I (OIFA-I): renewal
  Due Nov 30, 2026, in 9 days.
  The period began on Dec 1, 2024.
  Not everything that is asked for is met.
  Still needed, beyond what counts today: 6.5 hours of training, of them 0.5 hours in social-emotional development and 1 hour in cultural/linguistic/trauma-informed competency.
  Still open: Clock hours of training [not met], 6.5 clock hours missing; Hours in each competency area [not met], 1.5 clock hours missing.
  90, 60 and 30 days before it is due: Sep 1, 2026 (past); Oct 1, 2026 (past); Oct 31, 2026 (past).
  On record as first, issued Nov 30, 2024.

OIFA-I
  Nothing to do for this one: first is of the same credential and began later, and that one counts.
  On record as older, issued Nov 30, 2022.

[not met] Ohio Early Childhood Mental Health Consultant (ECMH): renewal
  When it is due is not known: no public text that could be read says how long the period is, and the record does not say when the credential expires.
  Not everything that is asked for is met.
  Still needed, beyond what counts today: 15 hours of training.
  Still open: Hours of training [not met], 15 hours missing; Competency domains [not met], 2 areas missing; ECMH Skills Inventory [not met]; Notice of renewal [not met].
  On record as consultant, issued Jan 30, 2025.

OIFP-II
  Issued on Dec 1, 2026, after the day asked about.
  On record as ahead, issued Dec 1, 2026.

other/credential
  No rule of renewal is known here for this credential. The record says that it expires on Dec 31, 2026.
  On record as elsewhere, issued Jan 1, 2026.

This is what the rules say about the record. It is not a decision: the issuing body decides.
`)
})

describe('single sentences', () => {
  const said = (parts: Parts, asOf = AS_OF, words = english) => calendar(parts, asOf).renewals.flatMap((entry) => sentencesAbout(entry, words))

  it('on the day itself, the day before and the day after', () => {
    expect(said(everyState, '2026-11-30')).toContain('Due today, Nov 30, 2026.')
    expect(said(everyState, '2026-11-29')).toContain('Due Nov 30, 2026, in 1 day.')
    expect(said(everyState, '2026-12-01')).toContain('Was due Nov 30, 2026, 1 day ago: the renewal is overdue.')
    expect(said(everyState, '2026-11-30', spanish)).toContain('La fecha límite es hoy, 30 nov 2026.')
    expect(said(everyState, '2026-11-29', spanish)).toContain('Fecha límite: el 30 nov 2026, en 1 día.')
    expect(said(everyState, '2026-12-01', spanish)).toContain('La fecha límite era el 30 nov 2026, hace 1 día: la renovación está atrasada.')
  })

  it('areas that are short alone are told alone, those that are short together as one', () => {
    const holdings = [{ standard: 'ohio-imh/level-1', issued: '2024-11-30' }]
    const trainings = [training('2025-03-14', 14, { competencyAreas: ['relationship-based-education', 'infant-observation'] })]
    expect(said({ holdings, trainings })).toContain('Still needed, beyond what counts today: 2 hours of training, of them 1 hour in social-emotional development and 1 hour in cultural/linguistic/trauma-informed competency.')
    const together = [...trainings, training('2025-03-15', 1.5, { competencyAreas: ['social-emotional-development', 'cultural-competency'] })]
    expect(said({ holdings, trainings: together })).toContain('Still needed, beyond what counts today: 0.5 hours of training, of them 0.5 hours in social-emotional development or cultural/linguistic/trauma-informed competency.')
  })

  it('of a credential elsewhere without an end, only that no rule is known', () => {
    expect(said({ holdings: [{ id: 'h', standard: 'other/credential', issued: '2026-01-01' }] })).toEqual(['No rule of renewal is known here for this credential.', 'On record as h, issued Jan 1, 2026.'])
  })

  it('no credential at all', () => {
    expect(explainRenewals(calendar({}))).toContain('\n\nThe record has no credential.\n\n')
    expect(explainRenewals(calendar({}), { locale: 'es' })).toContain('\n\nEl expediente no tiene ninguna credencial.\n\n')
  })

  it('no state but these: another, from elsewhere, is refused', () => {
    const [entry] = calendar(everyState).renewals
    if (!entry) throw new Error('no entry')
    expect(() => sentencesAbout({ ...entry, state: 'lost' as 'open' }, english)).toThrow('unknown state lost')
  })
})

describe.each(LOCALES)('the words (%s)', (locale) => {
  const CODES = ['not-yet', 'no-rule', 'superseded', 'needs-information', 'not-met']

  it.each([{ file: 'every state', record: applicant(everyState) }, ...holders])('$file: sentences, and nothing that the code left out', ({ record }) => {
    const text = explainRenewals(renewals(record, { asOf: AS_OF }), { locale })
    expect(text).not.toMatch(/undefined|null|NaN|\[object|=>/)
    expect(text).not.toMatch(/ $/m)
    for (const code of CODES) expect(text.split(/[^a-z-]+/)).not.toContain(code)
    for (const line of text.split('\n').filter((one) => one.startsWith('  '))) expect(line).toMatch(/^ {2}\S.*\.$/)
  })

  it('a caller may colour the marks, and nothing else changes', () => {
    const painted = renewalsText(calendar(everyState), locale, (verdict, text) => `<${verdict}>${text}</>`)
    expect(painted.match(/<not-met>/g)).toHaveLength(3)
    expect(painted.replace(/<[a-z-]*>|<\/>/g, '')).toBe(explainRenewals(calendar(everyState), { locale }))
  })

  it('keeps names on their line, whatever they are', () => {
    const standard = { ...renewalOf('tests/a', []), name: 'Red \u001B[31m\nand \u202Eback' }
    const text = explainRenewals(renewals(applicant({ holdings: [{ id: 'a\nb', standard: 'tests/a', issued: '2026-01-01' }] }), { asOf: AS_OF, standards: [standard] }), { locale })
    expect(text).toContain('Red  [31m and  back\n')
    expect(text).toContain('a b')
    expect(text).not.toMatch(/[\u001B\u202E]/) // eslint-disable-line no-control-regex -- it is about them
  })
})

it('both languages use the marks of explain', () => {
  expect(english.marks).toBe(en.marks)
  expect(spanish.marks).toBe(es.marks)
})
