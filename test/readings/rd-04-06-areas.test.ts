import { describe, expect, it } from 'vitest'
import { level1Renewal } from '../../src/standards/ohio-imh/index'
import { imhs } from '../../src/standards/orimha/index'
import { readingsIn, resultOf, training, verdictOf, type Fields } from '../support/applicant'

const options = { period: { from: '2025-01-01', to: '2026-12-31' } }
const RELATIONSHIPS = 'relationship-based-education'
const OBSERVATION = 'infant-observation'
const SOCIAL = 'social-emotional-development'
const CULTURE = 'cultural-competency'
const LANGUAGE = 'linguistic-competency'
const TRAUMA = 'trauma-informed-competency'

const on = (hours: number | undefined, ...areas: string[]) => training('2025-06-01', hours, { competencyAreas: areas })
const three = [on(1, RELATIONSHIPS), on(1, OBSERVATION), on(1, SOCIAL)]
const areas = (trainings: readonly Fields[]) => resultOf(level1Renewal, 'competency-areas', { trainings }, options)

describe('RD-04 how many renewal areas? Four; six is the other reading', () => {
  it.each([
    ['all six', [...three, on(1, CULTURE), on(1, LANGUAGE), on(1, TRAUMA)], 'met', []],
    ['cultural alone', [...three, on(1, CULTURE)], 'met', ['RD-04']],
    ['linguistic alone', [...three, on(1, LANGUAGE)], 'met', ['RD-04']],
    ['trauma-informed alone', [...three, on(1, TRAUMA)], 'met', ['RD-04']],
    ['half an hour cultural and half an hour trauma-informed', [...three, on(0.5, CULTURE), on(0.5, TRAUMA)], 'met', ['RD-04']],
    ['a quarter less', [...three, on(0.5, CULTURE), on(0.25, TRAUMA)], 'not-met', []],
    ['five of six', [...three, on(1, CULTURE), on(1, LANGUAGE), on(0.75, TRAUMA)], 'met', ['RD-04']],
    ['none of the three', three, 'not-met', []],
    ['no observation, both ways short', [on(1, RELATIONSHIPS), on(1, SOCIAL), on(1, CULTURE), on(1, LANGUAGE), on(1, TRAUMA)], 'not-met', []],
    ['one hour tagged with all three gives one hour', [...three, on(1, CULTURE, LANGUAGE, TRAUMA)], 'met', ['RD-04']],
    ['three hours tagged with all three give all of them', [...three, on(3, CULTURE, LANGUAGE, TRAUMA)], 'met', []],
  ])('%s', (_, trainings, verdict, readings) => {
    const result = areas(trainings)
    expect(result.verdict).toBe(verdict)
    expect(readingsIn(result).filter((reading) => reading === 'RD-04')).toEqual(readings)
  })

  it('names the area that is short, and by how much', () => {
    expect(areas([on(1, RELATIONSHIPS), on(0.25, OBSERVATION), on(1, SOCIAL), on(1, CULTURE)]).missing?.areas).toEqual([{ area: OBSERVATION, hours: 0.75 }])
  })
})

describe('RD-06 a training tagged with several areas: each hour counts once and may be split', () => {
  const [, , , ...none] = three
  it.each([
    ['four hours over four areas', [on(4, RELATIONSHIPS, OBSERVATION, SOCIAL, CULTURE)], 'met', []],
    ['a quarter less', [on(3.75, RELATIONSHIPS, OBSERVATION, SOCIAL, CULTURE)], 'not-met', ['RD-06']],
    ['one hour over four areas', [on(1, RELATIONSHIPS, OBSERVATION, SOCIAL, CULTURE)], 'not-met', ['RD-06']],
    ['less than an hour is short in full too', [on(0.75, RELATIONSHIPS, OBSERVATION, SOCIAL, CULTURE)], 'not-met', []],
    ['a chain of halves', [on(1.5, TRAUMA, SOCIAL), on(1, SOCIAL, OBSERVATION), on(1.5, OBSERVATION, RELATIONSHIPS)], 'met', []],
    ['the chain a quarter short', [on(1.5, TRAUMA, SOCIAL), on(0.75, SOCIAL, OBSERVATION), on(1.5, OBSERVATION, RELATIONSHIPS)], 'not-met', ['RD-06']],
    ['six hours tagged with all six are enough either way', [on(6, RELATIONSHIPS, OBSERVATION, SOCIAL, CULTURE, LANGUAGE, TRAUMA)], 'met', []],
    ['nothing', none, 'not-met', []],
  ])('%s', (_, trainings, verdict, readings) => {
    const result = areas(trainings)
    expect(result.verdict).toBe(verdict)
    expect(readingsIn(result).filter((reading) => reading === 'RD-06')).toEqual(readings)
  })

  it('reports areas that are short together', () => {
    const result = areas([on(2, RELATIONSHIPS), on(2, OBSERVATION), on(1.5, SOCIAL, CULTURE)])
    expect(result.verdict).toBe('not-met')
    expect(result.missing?.deficit).toMatchObject({ needed: 2, available: 1.5 })
    expect(result.missing?.deficit?.areas).toHaveLength(2)
  })

  it.each([
    ['an hour in each', { [RELATIONSHIPS]: 1, [OBSERVATION]: 1, [SOCIAL]: 1, [CULTURE]: 1 }, 'met'],
    ['a quarter of an hour moved', { [RELATIONSHIPS]: 1.25, [OBSERVATION]: 0.75, [SOCIAL]: 1, [CULTURE]: 1 }, 'not-met'],
    ['half an hour in two of the fourth', { [RELATIONSHIPS]: 1, [OBSERVATION]: 1, [SOCIAL]: 1, [CULTURE]: 0.5, [TRAUMA]: 0.5 }, 'met'],
    ['hours that are left over go nowhere', { [RELATIONSHIPS]: 1, [OBSERVATION]: 1, [SOCIAL]: 1 }, 'not-met'],
  ])('takes the split of `hoursByArea`: %s', (_, hoursByArea, verdict) => {
    const split = training('2025-06-01', 4, { competencyAreas: [RELATIONSHIPS, OBSERVATION, SOCIAL, CULTURE, TRAUMA], hoursByArea })
    expect(areas([split]).verdict).toBe(verdict)
  })

  it('never counts an hour twice toward a total', () => {
    const tagged = [on(14.75, RELATIONSHIPS, OBSERVATION, SOCIAL, CULTURE, LANGUAGE, TRAUMA)]
    expect(resultOf(level1Renewal, 'clock-hours', { trainings: tagged }, options).counted).toEqual({ unit: 'clock-hours', value: 14.75 })
  })
})

describe('Training hours: what a total is made of', () => {
  const ohio = (item: Fields) => resultOf(level1Renewal, 'clock-hours', { trainings: [item] }, options).counted?.value
  const oregon = (item: Fields) => resultOf(imhs, 'training-hours', { trainings: [item] }).counted?.value
  const item = (clockHours: number | undefined, competencyAreas: string[], hoursByArea?: Fields) => training('2025-06-01', clockHours, { competencyAreas, hoursByArea })

  it.each([
    ['no area', item(5, []), 0, 0],
    ['an area Ohio does not name', item(5, ['assessment']), 0, 5],
    ['one of Ohio and one not: all of it may go to Ohio', item(5, [RELATIONSHIPS, 'assessment']), 5, 5],
    ['a split between the two', item(5, [RELATIONSHIPS, 'assessment'], { [RELATIONSHIPS]: 2, assessment: 3 }), 2, 5],
    ["what the split leaves counts for ORIMHA's total only", item(5, [RELATIONSHIPS, OBSERVATION], { [RELATIONSHIPS]: 2 }), 2, 5],
    ['without clock hours the split is the total', item(undefined, [RELATIONSHIPS, 'assessment'], { [RELATIONSHIPS]: 2, assessment: 1.5 }), 2, 3.5],
  ])('%s', (_, tagged, forOhio, forOregon) => {
    expect(ohio(tagged)).toBe(forOhio)
    expect(oregon(tagged)).toBe(forOregon)
  })

  it('takes no split that names another area or more than the whole', () => {
    expect(() => oregon(item(5, [RELATIONSHIPS], { [OBSERVATION]: 1 }))).toThrow()
    expect(() => oregon(item(5, [RELATIONSHIPS], { [RELATIONSHIPS]: 5.25 }))).toThrow()
  })

  it.each([[29.75, 'not-met'], [30, 'met']])('ORIMHA: %d hours are %s', (hours, verdict) => {
    expect(verdictOf(imhs, 'training-hours', { trainings: [on(20, TRAUMA), on(hours - 20, OBSERVATION)] })).toBe(verdict)
  })

  it('needs information where the hours are not recorded, however many are missing', () => {
    const result = resultOf(imhs, 'training-hours', { trainings: [on(0.25, TRAUMA), on(undefined, OBSERVATION)] })
    expect(result.verdict).toBe('needs-information')
    expect(result.missing?.fields).toContainEqual({ evidence: 'training-2', field: 'clockHours' })
    expect(areas([...three, on(undefined, CULTURE)]).verdict).toBe('needs-information')
    expect(areas([...three, on(undefined, OBSERVATION)]).verdict).toBe('not-met')
  })
})
