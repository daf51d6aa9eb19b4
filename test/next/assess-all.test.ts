import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assessAll } from '../../src/next/assess-all'
import { parseApplicant } from '../../src/model/parse'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'
import { imhmClinicalRenewal, imhs, imhsRenewal } from '../../src/standards/orimha/index'
import { applicant, AS_OF, decision, degree, job, training, type Parts } from '../support/applicant'
import {
  asksAllOf, asksAnyOf, asksExam, asksHours, asksPractice, asksReview, asksUnpublishedHours, asksUnpublishedReferences, asksYears, renewalOf, standardOf, unlessHeld, type Asked,
} from './small-standards'

const fixture = (file: string) => parseApplicant(JSON.parse(readFileSync(new URL(`../../fixtures/${file}.json`, import.meta.url), 'utf8')))

/** The ids in their order, of standards called after what they ask for, given the wrong way round. */
function order(parts: Parts, first: readonly Asked[], second: readonly Asked[], options: { readonly counting?: 'verified' } = {}): readonly string[] {
  const given = [standardOf('tests/second', second), standardOf('tests/first', first)]
  return assessAll(applicant(parts), { asOf: AS_OF, standards: given, ...options }).levels.map(({ standard }) => standard)
}
const NEARER = ['tests/first', 'tests/second']

describe('the order, criterion by criterion', () => {
  it('fewer requirements that are not met', () => {
    const parts = { trainings: [training('2026-01-10', 9)] }
    expect(order(parts, [asksExam, asksReview, asksPractice], [asksHours(10), asksHours(10)])).toEqual(NEARER)
    expect(order(parts, [asksPractice, asksPractice], [asksHours(9.01)])).toEqual(NEARER)
  })

  it('what does not apply at all comes after what is not met', () => {
    const parts = { holdings: [{ standard: 'tests/other', issued: '2020-01-01' }] }
    expect(order(parts, [asksExam], [unlessHeld(asksExam, 'tests/other', 3)])).toEqual(NEARER)
  })

  it('where a requirement with an unpublished figure, for which there is nothing on record, is as one that is not met', () => {
    expect(order({}, [asksExam, asksReview], [asksExam, asksUnpublishedHours])).toEqual(NEARER)
    expect(order({}, [asksPractice], [asksUnpublishedHours])).toEqual(NEARER)
    expect(order({ trainings: [training('2026-01-10', 9, { competencyAreas: [] })] }, [asksPractice], [asksUnpublishedHours])).toEqual(NEARER)
    const [unpublished] = assessAll(applicant({}), { asOf: AS_OF, standards: [standardOf('tests/a', [asksExam, asksUnpublishedHours])] }).levels
    expect(unpublished?.gaps).toMatchObject({ notMet: 1, awaitingReview: 1, withoutEvidence: 1 })
    // With an hour on record both are for a reviewer: the order in which they are given decides.
    expect(order({ trainings: [training('2026-01-10', 1)] }, [asksExam, asksReview], [asksExam, asksUnpublishedHours])).toEqual(['tests/second', 'tests/first'])
  })

  it('then the smaller share that is missing, hours and days alike', () => {
    expect(order({ trainings: [training('2026-01-10', 8)] }, [asksHours(8.5)], [asksHours(10)])).toEqual(NEARER)
    expect(order({ trainings: [training('2026-01-10', 27)] }, [asksHours(30)], [asksYears(2)])).toEqual(NEARER)
    // 60 of 730 days are a smaller share than 1 of 10 hours.
    expect(order({ trainings: [training('2026-01-10', 9)], experience: [job('2024-01-01', '2025-10-31')] }, [asksYears(2)], [asksHours(10)])).toEqual(NEARER)
  })

  it('which is added up exactly: 0.1 and 0.7 are as much as 0.4 and 0.4, and in binary fractions they are not', () => {
    const parts = { trainings: [training('2026-01-10', 18)] }
    expect(0.1 + 0.7).toBeLessThan(0.4 + 0.4)
    expect(order(parts, [asksHours(20), asksHours(60)], [asksHours(30), asksHours(30)])).toEqual(['tests/second', 'tests/first'])
    expect(order(parts, [asksHours(20), asksHours(59.99)], [asksHours(30), asksHours(30)])).toEqual(NEARER)
  })

  it('of which nothing on record is the whole', () => {
    expect(order({ trainings: [training('2026-01-10', 9, { verification: 'verified' })] }, [asksHours(10)], [asksUnpublishedReferences])).toEqual(NEARER)
  })

  it('a requirement without a figure is short by all of it, and nothing by more', () => {
    const parts = { trainings: [training('2026-01-10', 0.01)] }
    expect(order(parts, [asksHours(1000)], [asksExam])).toEqual(NEARER)
    expect(order({}, [asksHours(1000)], [asksExam])).toEqual(['tests/second', 'tests/first'])
  })

  it('then the better verdict, whatever the numbers', () => {
    expect(order({}, [asksReview, asksReview, asksReview], [asksPractice])).toEqual(NEARER)
    expect(order({ practice: { mentalHealthField: true } }, [asksPractice], [asksReview])).toEqual(NEARER)
    expect(order({ trainings: [training('2026-01-10', 5)] }, [asksHours(5)], [asksReview], { counting: 'verified' })).toEqual(NEARER)
    // Nothing on record for either; one of them is only for a reviewer.
    expect(order({}, [asksUnpublishedHours], [asksExam])).toEqual(NEARER)
  })

  it('then fewer that await facts', () => {
    expect(order({}, [asksExam, asksPractice, asksReview, asksReview], [asksExam, asksPractice, asksPractice])).toEqual(NEARER)
  })

  it('then fewer that await verification', () => {
    const parts = { trainings: [training('2026-01-10', 5)] }
    expect(order(parts, [asksExam, asksHours(5), asksReview, asksReview], [asksExam, asksHours(5), asksHours(5)], { counting: 'verified' })).toEqual(NEARER)
  })

  it('then fewer that await a reviewer', () => {
    expect(order({}, [asksExam, asksReview], [asksExam, asksReview, asksReview])).toEqual(NEARER)
  })

  it('and last the order in which they are given', () => {
    expect(order({}, [asksExam], [asksExam])).toEqual(['tests/second', 'tests/first'])
  })
})

describe('what stands apart', () => {
  const parts = { holdings: [{ standard: 'tests/held', issued: '2025-11-01' }, { standard: 'tests/ahead', issued: '2026-11-22' }] }
  const given: readonly Standard[] = [
    renewalOf('tests/other', [asksReview]), standardOf('tests/held', [asksReview]), renewalOf('tests/ahead', [asksPractice]), renewalOf('tests/held', [asksExam]), standardOf('tests/other', [asksExam, asksExam]), standardOf('tests/ahead', [asksExam]),
  ]
  const levels = assessAll(applicant(parts), { asOf: AS_OF, standards: given })

  it('a renewal of what is not held, and an application for what is held, come last, whatever their verdicts', () => {
    expect(levels.levels.map(({ standard, held, apart }) => [standard, held, apart])).toEqual([
      ['tests/held/renewal', true, false],
      ['tests/ahead', false, false],
      ['tests/other', false, false],
      ['tests/other/renewal', false, true],
      ['tests/held', true, true],
      ['tests/ahead/renewal', false, true],
    ])
  })

  it('is neither met now nor the nearest; a renewal is no nearest either', () => {
    expect(levels.met).toEqual([])
    expect(levels.nearest).toBe('tests/ahead')
  })

  it('where every application is met or held, nothing is the nearest', () => {
    const passed = { ...parts, exams: [{ exam: 'mi-aimh-written', taken: '2026-01-10', outcome: 'passed' }] }
    const done = assessAll(applicant(passed), { asOf: AS_OF, standards: [standardOf('tests/new', [asksExam]), standardOf('tests/held', [asksReview]), renewalOf('tests/held', [asksReview])] })
    expect(done.met).toEqual(['tests/new'])
    expect(Object.keys(done)).toEqual(['asOf', 'counting', 'met', 'levels'])
  })
})

describe('what is missing, in figures', () => {
  const gaps = (asked: Asked, parts: Parts) => assessAll(applicant(parts), { asOf: AS_OF, standards: [standardOf('tests/a', [asked])] }).levels[0]?.gaps.missing
  const spell = { trainings: [training('2026-01-10', 9)], experience: [job('2026-11-01', '2026-11-20')] }

  it('of how much: hours, days', () => {
    expect(gaps(asksHours(10), spell)).toEqual([{ requirement: 'tests/a/asked-1', missing: { unit: 'clock-hours', value: 1 }, required: { unit: 'clock-hours', value: 10 } }])
    expect(gaps(asksYears(1), spell)).toEqual([{ requirement: 'tests/a/asked-1', missing: { unit: 'days', value: 345 }, required: { unit: 'days', value: 365 } }])
  })

  it('where one of several is enough, of the nearest', () => {
    expect(gaps(asksAnyOf(asksExam, asksYears(1), asksHours(10)), spell)?.[0]).toMatchObject({ requirement: 'tests/a/asked-1/part-3', missing: { value: 1 } })
  })

  it('where all are asked, of the farthest that is not met; without a figure, of the whole', () => {
    expect(gaps(asksAllOf(asksHours(10), asksYears(1), asksHours(9), asksReview), spell)?.[0]).toMatchObject({ requirement: 'tests/a/asked-1/part-2', missing: { value: 345 } })
    expect(gaps(asksAllOf(asksHours(10), asksExam), spell)).toEqual([{ requirement: 'tests/a/asked-1' }])
    expect(gaps(asksAnyOf(asksExam, asksExam), spell)).toEqual([{ requirement: 'tests/a/asked-1' }])
  })

  it('after a reviewer\'s no there is no figure', () => {
    const refused = { ...spell, determinations: [decision('not-met', { requirement: 'tests/a/asked-1' })] }
    expect(gaps(asksHours(10), refused)).toEqual([{ requirement: 'tests/a/asked-1' }])
    expect(gaps(asksAnyOf(asksHours(10), asksYears(1)), refused)).toEqual([{ requirement: 'tests/a/asked-1' }])
  })
})

describe('which build on which', () => {
  const builds = (standard: Standard) => assessAll(applicant({}), { asOf: AS_OF, standards: [standard] }).levels[0]?.buildsOn

  it('a renewal renews a holding, and a holding may free from a requirement', () => {
    expect(builds(imhsRenewal)).toEqual([{ code: 'renews', standard: 'orimha/imhs' }])
    expect(builds(imhmClinicalRenewal)).toEqual([
      { code: 'renews', standard: 'orimha/imhm-clinical' },
      { code: 'exempts', standard: 'orimha/imhm-clinical', requirement: 'orimha/imhm-clinical/renewal/reflective-supervision', years: 3 },
    ])
    expect(builds(standardOf('tests/a', [asksAllOf(unlessHeld(asksExam, 'tests/b', 2))]))).toEqual([{ code: 'exempts', standard: 'tests/b', requirement: 'tests/a/asked-1/part-1', years: 2 }])
  })

  it('no first application builds on another: providers and raters are other people', () => {
    const initial = Object.values<Standard>(standards).filter(({ purpose }) => purpose === 'initial')
    expect(initial.flatMap((standard) => builds(standard))).toEqual([])
  })
})

describe('on the fixtures', () => {
  it.each([
    ['imhs-settled', ['orimha/imhs'], 'orimha/imhs'],
    ['ifa-met', ['orimha/ifa'], 'orimha/ifa'],
    ['ohio-level-2-met', ['ohio-imh/level-2'], 'ohio-imh/level-2'],
  ])('%s: what is met comes first', (file, met, first) => {
    const levels = assessAll(fixture(file), { asOf: AS_OF })
    expect(levels.met).toEqual(expect.arrayContaining(met))
    expect(levels.met).toContain(first)
    expect(levels.levels.findIndex(({ verdict, apart }) => verdict !== 'met' && !apart)).toBe(levels.met.length)
    expect(levels.levels).toHaveLength(20)
  })

  it('imhs-almost: IFA lacks one rating, IMHS three things', () => {
    const { nearest, levels } = assessAll(fixture('imhs-almost'), { asOf: AS_OF })
    expect(nearest).toBe('orimha/ifa')
    expect(levels.find(({ standard }) => standard === imhs.id)?.gaps).toMatchObject({ requirements: 10, met: 7, notMet: 3 })
  })
})

describe('what it is given', () => {
  it('a record by id or a series; the same answers', () => {
    const record = applicant({ education: [degree('2020-01-01')] })
    const all = assessAll(record, { asOf: AS_OF })
    expect(assessAll(record, { asOf: AS_OF, standards })).toEqual(all)
    expect(assessAll(record, { asOf: AS_OF, standards: Object.values<Standard>(standards) })).toEqual(all)
    expect(assessAll(record, { asOf: AS_OF, standards: new Set(Object.values<Standard>(standards)) })).toEqual(all)
  })

  it.each([[{ asOf: '2026-02-30' }, /^asOf: expected a date like/], [{ asOf: AS_OF, counting: 'some' as 'claimed' }, /^counting: expected claimed or verified/]])('%j is refused, also for no standards', (options, message) => {
    expect(() => assessAll(applicant({}), { ...options, standards: [] })).toThrow(message)
    expect(() => assessAll(applicant({}), { ...options, standards: [] })).toThrow(RangeError)
  })
})
