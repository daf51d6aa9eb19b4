import { describe, expect, it } from 'vitest'
import { level1, level2 } from '../../src/standards/ohio-imh/index'
import { imhs } from '../../src/standards/orimha/index'
import { bachelor, degree, evidence, job, resultOf, standings, verdictOf, type Fields } from '../support/applicant'
import { ifa, ifs, imhmClinical } from './rules'

const work = (...experience: Fields[]) => resultOf(level1, 'work-experience', { experience })
const days = (...experience: Fields[]) => work(...experience).counted?.value

describe('RD-07 how long is two years of work? 730 days, each counted once', () => {
  it.each([
    ['730 days up to the day asked about, ongoing', [job('2024-11-22')], 730, 'met'],
    ['a day fewer', [job('2024-11-23')], 729, 'not-met'],
    ['both ends of a spell count', [job('2020-01-01', '2021-12-30')], 730, 'met'],
    ['the last of them left out', [job('2020-01-01', '2021-12-29')], 729, 'not-met'],
    ['29 February is a day like any other', [job('2023-11-23', '2025-11-21')], 730, 'met'],
    ['no month is rounded', [job('2024-01-15', '2024-01-15')], 1, 'not-met'],
    ['spells add up over a gap', [job('2019-01-01', '2019-12-31'), job('2022-01-01', '2022-12-31')], 730, 'met'],
    ['a day short over a gap', [job('2019-01-01', '2019-12-31'), job('2022-01-02', '2022-12-31')], 729, 'not-met'],
    ['days on which two spells ran count once', [job('2019-01-01', '2019-12-31'), job('2019-07-01', '2020-12-29')], 729, 'not-met'],
    ['one day more past the overlap', [job('2019-01-01', '2019-12-31'), job('2019-07-01', '2020-12-30')], 730, 'met'],
    ['a spell within another adds nothing', [job('2021-01-01', '2022-12-30'), job('2021-06-01', '2022-06-01')], 729, 'not-met'],
    ['a spell that runs past the day asked about is cut there', [job('2024-11-23', '2027-12-31')], 729, 'not-met'],
    ['a spell that has not begun gives nothing', [job('2024-11-23'), job('2026-11-22')], 729, 'not-met'],
  ] as const)('%s', (_, spells, counted, verdict) => {
    const result = work(...spells)
    expect(result.counted).toEqual({ unit: 'days', value: counted })
    expect(result.verdict).toBe(verdict)
    expect(days(...[...spells].reverse())).toBe(counted)
  })

  it('asks for 730 days and names the one that is missing', () => {
    const { required, missing } = work(job('2024-11-23'))
    expect(required).toEqual({ unit: 'days', value: 730 })
    expect(missing?.quantity).toEqual({ unit: 'days', value: 1 })
  })

  it('gains a day with each day that passes while work goes on', () => {
    const on = (asOf: string) => resultOf(level1, 'work-experience', { experience: [job('2024-11-22')] }, { asOf })
    expect(['2026-11-20', '2026-11-21', '2026-11-22'].map((asOf) => on(asOf).counted?.value)).toEqual([729, 730, 731])
    expect(['2026-11-20', '2026-11-21'].map((asOf) => on(asOf).verdict)).toEqual(['not-met', 'met'])
  })

  it('never loses by one more day, wherever it is added', () => {
    const base = [job('2019-01-01', '2019-12-31'), job('2022-01-02', '2022-12-31')]
    for (const day of ['2018-06-15', '2019-06-15', '2020-02-29', '2022-01-01', '2026-11-21', '2026-11-22']) {
      expect(days(...base, job(day, day))).toBeGreaterThanOrEqual(729)
    }
    expect(work(...base, job('2020-02-29', '2020-02-29')).verdict).toBe('met')
  })

  it('cuts a spell at the qualifying degree, and does not drop it', () => {
    const counted = (conferred: string) =>
      resultOf(level2, 'work-experience', { education: [bachelor(conferred)], experience: [job('2020-01-01', '2022-12-31')] }).counted?.value
    expect([counted('2019-05-01'), counted('2020-12-31'), counted('2021-01-01'), counted('2023-01-01')]).toEqual([1096, 731, 730, 0])
  })

  it.each([
    ['2023-11-23', 1095, 'met'], // 2023-11-23 to 2026-11-21 has the 29th of February 2024
    ['2023-11-24', 1094, 'not-met'],
  ])('takes three years of leadership for 1,095 days: from %s', (start, counted, verdict) => {
    const spell = job(start, undefined, { leadership: ['rsc-provision'], leadershipScope: 'state' })
    const result = resultOf(imhmClinical, 'leadership-experience', { education: [degree('2015-06-01')], experience: [spell] })
    expect(result.counted).toEqual({ unit: 'days', value: counted })
    expect(result.verdict).toBe(verdict)
  })
})

describe('RD-08 part-time work: calendar time counts, and a reviewer decides below full time', () => {
  const share = (fullTimeEquivalent?: number) => job('2020-01-01', '2022-12-31', { fullTimeEquivalent })

  it.each([[0.99, 'needs-review'], [0.01, 'needs-review'], [1, 'met'], [undefined, 'met']])('%s of a post: %s', (fullTimeEquivalent, verdict) => {
    expect(work(share(fullTimeEquivalent)).verdict).toBe(verdict)
  })

  it('does not shorten part-time work: 730 days on approval are enough, 729 are not', () => {
    const half = (end: string) => work(job('2020-01-01', end, { fullTimeEquivalent: 0.5 })).verdict
    expect([half('2021-12-30'), half('2021-12-29')]).toEqual(['needs-review', 'not-met'])
  })

  it('asks no one about part-time work that full-time work makes needless', () => {
    const result = work(job('2020-01-01', '2021-12-30'), share(0.5))
    expect(result.verdict).toBe('met')
    expect(evidence(result, 'job-2')).toMatchObject({ standing: 'if-approved', code: 'part-time', params: { fullTimeEquivalent: 0.5 } })
  })

  it('lets a day that full-time work covers count outright', () => {
    expect(days(job('2020-01-01', '2020-12-31'), share(0.5))).toBe(366)
  })

  it.each([0, -0.5, 1.01])('takes %d of a post for an error', (fullTimeEquivalent) => {
    expect(() => work(share(fullTimeEquivalent))).toThrow()
  })
})

describe('RD-09 must IMHS work be paid? Yes; Ohio asks a reviewer', () => {
  const spell = (over: Fields) => ({ education: [degree('2015-06-01')], experience: [job('2020-01-01', '2022-12-31', over)] })
  const rows = [
    ['paid', { paid: true }, 'met', 'met'],
    ['unpaid', { paid: false }, 'not-met', 'needs-review'],
    ['not recorded', { paid: undefined }, 'needs-information', 'met'],
    ['volunteer', { kind: 'volunteer', paid: false }, 'not-met', 'needs-review'],
    ['volunteer called paid', { kind: 'volunteer', paid: true }, 'not-met', 'needs-review'],
    ['volunteer, pay not recorded', { kind: 'volunteer', paid: undefined }, 'not-met', 'needs-review'],
    ['paid internship without its description', { kind: 'internship', paid: true }, 'not-met', 'needs-review'],
  ] as const

  it.each(rows)('%s', (_, over, forOregon, forOhio) => {
    expect(verdictOf(imhs, 'work-experience', spell(over))).toBe(forOregon)
    expect(verdictOf(level1, 'work-experience', spell(over))).toBe(forOhio)
  })

  it('IFA and IFS count paid employment only', () => {
    for (const [, over, verdict] of rows) {
      expect(verdictOf(ifs, 'work-experience', spell(over))).toBe(verdict)
      expect(verdictOf(ifa, 'education-or-work/work', spell(over))).toBe(verdict)
    }
  })
})

describe('Work: what each credential asks of a spell', () => {
  const spell = (over: Fields) => ({ education: [degree('2015-06-01')], experience: [job('2020-01-01', '2022-12-31', over)] })

  it.each([
    ['imhs', ['supervised', 'culturallyResponsive', 'attendsToRelationships']],
    ['ifs', ['professional', 'socialEmotionalFocus', 'attendsToRelationships']],
  ] as const)('%s: each of %j', (name, flags) => {
    const standard = { imhs, ifs }[name]
    for (const flag of flags) {
      expect(verdictOf(standard, 'work-experience', spell({ [flag]: false }))).toBe('not-met')
      const silent = resultOf(standard, 'work-experience', spell({ [flag]: undefined }))
      expect(silent.verdict).toBe('needs-information')
      expect(silent.missing?.fields).toEqual([{ evidence: 'job-1', field: flag }])
    }
  })

  it.each([
    [['infant-toddler', 'parent-caregiver'], 'met', 'met', 'met'],
    [['infant-toddler'], 'not-met', 'met', 'met'],
    [['parent-caregiver'], 'not-met', 'not-met', 'not-met'],
    [['young-child'], 'not-met', 'not-met', 'met'],
    [[], 'not-met', 'not-met', 'not-met'],
    [undefined, 'needs-information', 'needs-information', 'needs-information'],
  ])('serving %j', (serves, forImhs, forIfs, forIfa) => {
    expect(verdictOf(imhs, 'work-experience', spell({ serves }))).toBe(forImhs)
    expect(verdictOf(ifs, 'work-experience', spell({ serves }))).toBe(forIfs)
    expect(verdictOf(ifa, 'education-or-work/work', spell({ serves }))).toBe(forIfa)
  })

  it('IMHS asks for infant and parent in the same spell', () => {
    const experience = [job('2020-01-01', '2022-12-31', { serves: ['infant-toddler'] }), job('2020-01-01', '2022-12-31', { serves: ['parent-caregiver'] })]
    const result = resultOf(imhs, 'work-experience', { education: [degree('2015-06-01')], experience })
    expect(result.verdict).toBe('not-met')
    expect(standings(result)).toMatchObject({ 'job-1': 'excluded', 'job-2': 'excluded' })
  })

  it.each([
    [[4, 6], 'met'], [[4, 5], 'not-met'], [[10], 'met'], [[9], 'not-met'], [[0, 10], 'met'],
    [[9, undefined], 'needs-information'], [[undefined], 'needs-information'], [[10, undefined], 'met'],
  ])('IFS: %j families over the spells are %s', (served, verdict) => {
    const experience = served.map((familiesServed, place) => job(`${2018 + place}-01-01`, `${2018 + place}-12-31`, { familiesServed }))
    expect(verdictOf(ifs, 'families-served', { education: [bachelor('2015-06-01')], experience })).toBe(verdict)
  })

  it('IFS: families of work that does not count do not count', () => {
    const spells = (over: Fields) => [job('2018-01-01', '2018-12-31', { familiesServed: 4 }), job('2019-01-01', '2019-12-31', { familiesServed: 6, ...over })]
    const verdict = (over: Fields) => verdictOf(ifs, 'families-served', { education: [bachelor('2015-06-01')], experience: spells(over) })
    expect([verdict({}), verdict({ paid: false }), verdict({ paid: undefined }), verdict({ fullTimeEquivalent: 0.5 })])
      .toEqual(['met', 'not-met', 'needs-information', 'needs-review'])
    expect(verdictOf(ifs, 'families-served', { education: [bachelor('2019-01-01')], experience: spells({}) })).toBe('not-met')
  })
})

describe('Leadership: any kind of spell, paid or not, with the track, after the degree', () => {
  const lead = (over: Fields, conferred = '2015-06-01') => resultOf(imhmClinical, 'leadership-experience', {
    education: [degree(conferred)], experience: [{ kind: 'employment', start: '2020-01-01', leadership: ['rsc-provision'], leadershipScope: 'state', ...over }],
  })

  it.each([
    [{}, 'met'], [{ kind: 'volunteer', paid: false }, 'met'], [{ kind: 'internship' }, 'met'],
    [{ leadership: ['policy-administration'] }, 'not-met'], [{ leadership: [] }, 'not-met'], [{ leadership: undefined }, 'needs-information'],
    [{ leadership: ['policy-administration', 'rsc-provision'] }, 'met'], [{ fullTimeEquivalent: 0.5 }, 'needs-review'],
  ])('%j: %s', (over, verdict) => {
    expect(lead(over).verdict).toBe(verdict)
  })

  it.each([['local', ['leadership-local']], [undefined, ['leadership-local']], ['regional', []], ['state', []], ['national', []]])(
    'a scope of %s is no gate', (leadershipScope, notes) => {
      const result = lead({ leadershipScope })
      expect(result.verdict).toBe('met')
      expect(result.notes.map(({ code }) => code)).toEqual(notes)
    })

  it('counts from the degree on', () => {
    expect([lead({}, '2023-11-23').verdict, lead({}, '2023-11-24').verdict]).toEqual(['met', 'not-met'])
  })
})
