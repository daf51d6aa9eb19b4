import { describe, expect, it } from 'vitest'
import { changed, holding, problems } from './complete'
import type { Draft } from './complete'

describe('the values of single fields', () => {
  const table: readonly (readonly [name: string, change: (draft: Draft) => void, expected: string[]])[] = [
    ['another format', (d) => { d.format = 'imh-eligibility/applicant@2' }, ['format unsupported-format']],
    ['a format that is no text', (d) => { d.format = 1 }, ['format unsupported-format']],
    ['no format', (d) => { delete d.format }, ['format missing']],
    ['an empty key', (d) => { d.id = '' }, ['id too-short']],
    ['an empty system', (d) => { d.identifiers[0].system = '' }, ['identifiers.0.system too-short']],
    ['an empty identifier', (d) => { d.identifiers[0].value = '' }, ['identifiers.0.value too-short']],
    ['a long identifier', (d) => { d.identifiers[0].value = 'x'.repeat(10_000) }, []],
    ['a longer identifier', (d) => { d.identifiers[0].value = 'x'.repeat(10_001) }, ['identifiers.0.value too-long']],
    ['a flag as text', (d) => { d.practice.supervisesOthers = 'yes' }, ['practice.supervisesOthers wrong-type']],
    ['null for an absent field', (d) => { d.education[0].degree = null }, ['education.0.degree wrong-type']],
    ['undefined for an absent field', (d) => { d.education[0].degree = undefined }, []],
    ['an object for a list', (d) => { d.exams = {} }, ['exams wrong-type']],
    ['a list for an object', (d) => { d.practice = [] }, ['practice wrong-type']],
    ['a number for an item', (d) => { d.exams[0] = 7 }, ['exams.0 wrong-type']],

    ['an empty id', (d) => { d.exams[0].id = '' }, ['exams.0.id too-short']],
    ['an id of one character', (d) => { d.exams[0].id = 'w' }, []],
    ['an id of 200 characters', (d) => { d.exams[0].id = 'w'.repeat(200) }, []],
    ['an id of 201 characters', (d) => { d.exams[0].id = 'w'.repeat(201) }, ['exams.0.id too-long']],
    ['a number for an id', (d) => { d.exams[0].id = 1 }, ['exams.0.id wrong-type']],
    ['no id', (d) => { delete d.exams[0].id }, ['exams.0.id missing']],
    ['empty text', (d) => { d.trainings[0].title = '' }, []],
    ['text of 10,000 characters', (d) => { d.trainings[0].title = 'x'.repeat(10_000) }, []],
    ['text of 10,001 characters', (d) => { d.trainings[0].title = 'x'.repeat(10_001) }, ['trainings.0.title too-long']],
    ['an empty course number', (d) => { d.trainings[0].courseId = '' }, ['trainings.0.courseId too-short']],
    ['an empty event number', (d) => { d.trainings[0].eventId = '' }, ['trainings.0.eventId too-short']],

    ['an unheard-of level', (d) => { d.education[0].level = 'phd' }, ['education.0.level not-allowed-value']],
    ['no level', (d) => { delete d.education[0].level }, ['education.0.level missing']],
    ['an unheard-of verification', (d) => { d.documents[0].verification = 'pending' }, ['documents.0.verification not-allowed-value']],
    ['an unheard-of area', (d) => { d.trainings[1].competencyAreas = ['feeding'] }, ['trainings.1.competencyAreas.0 not-allowed-value']],
    ['no areas', (d) => { delete d.trainings[1].competencyAreas }, ['trainings.1.competencyAreas missing']],
    ['no roles', (d) => { delete d.references[0].roles }, ['references.0.roles missing']],
    ['an empty list of roles', (d) => { d.references[0].roles = [] }, ['references.0.roles too-short']],
    ['an empty role', (d) => { d.references[0].roles = [''] }, ['references.0.roles.0 not-allowed-value']],
    ['verification of an agreement', (d) => { d.agreements[0].verification = 'verified' }, ['agreements.0.verification unknown-key']],

    ['half a post', (d) => { d.experience[0].fullTimeEquivalent = 0.5 }, []],
    ['a whole post', (d) => { d.experience[0].fullTimeEquivalent = 1 }, []],
    ['more than a post', (d) => { d.experience[0].fullTimeEquivalent = 1.01 }, ['experience.0.fullTimeEquivalent too-large']],
    ['no post at all', (d) => { d.experience[0].fullTimeEquivalent = 0 }, ['experience.0.fullTimeEquivalent too-small']],
    ['no family', (d) => { d.experience[0].familiesServed = 0 }, []],
    ['fewer than no family', (d) => { d.experience[0].familiesServed = -1 }, ['experience.0.familiesServed too-small']],
    ['fewer than that, and halves', (d) => { d.experience[0].familiesServed = -1.5 }, ['experience.0.familiesServed too-small']],
    ['half a family', (d) => { d.experience[0].familiesServed = 1.5 }, ['experience.0.familiesServed wrong-type']],
    ['more families than can be counted', (d) => { d.experience[0].familiesServed = 1e300 }, ['experience.0.familiesServed too-large']],

    ['a standard without programme', (d) => { d.holdings[0].standard = 'imhs' }, ['holdings.0.standard bad-id']],
    ['a standard in capitals', (d) => { d.people[0].endorsements[0].standard = 'ORIMHA/imhs' }, ['people.0.endorsements.0.standard bad-id']],
    ['a standard with an empty part', (d) => { d.people[0].vetted[0].as = 'orimha//imhs' }, ['people.0.vetted.0.as bad-id']],
    ['a standard with a slash behind', (d) => { d.people[0].vetted[0].as = 'orimha/imhs/' }, ['people.0.vetted.0.as bad-id']],
    ['a standard with a line end behind', (d) => { d.people[0].vetted[0].as = 'orimha/imhs\n' }, ['people.0.vetted.0.as bad-id']],
    ['a standard of three parts', (d) => { d.holdings[0].standard = 'orimha/imhs/renewal' }, []],
    ['a standard of 201 characters', (d) => { d.holdings[0].standard = `a/${'a'.repeat(199)}` }, ['holdings.0.standard too-long']],
    ['a requirement with a space', (d) => { d.determinations[0].requirement = 'orimha/imhs/all of it' }, ['determinations.0.requirement bad-id']],
  ]

  it.each(table)('%s', (_name, change, expected) => {
    expect(problems(changed(change))).toEqual(expected)
  })
})

describe('dates', () => {
  it.each([
    ['2024-02-29', true], ['2023-02-29', false], ['2024-02-30', false], ['2024-13-01', false], ['2024-1-1', false], ['2024-02', false],
    ['2024', false], ['2024-02-29T00:00:00Z', false], [' 2024-02-29', false], ['', false], ['0000-01-01', false],
  ])('%s is a day: %s', (taken, valid) => {
    expect(problems(changed((d) => { d.exams[0].taken = taken }))).toEqual(valid ? [] : ['exams.0.taken bad-date'])
  })

  it.each([
    ['2015', true], ['2015-05', true], ['2015-05-31', true], ['2015-13', false], ['2015-00', false], ['2015-02-30', false], ['215', false], ['', false],
  ])('%s is a day or a part of one: %s', (conferred, valid) => {
    expect(problems(changed((d) => { d.education[0].conferred = conferred }))).toEqual(valid ? [] : ['education.0.conferred bad-date'])
  })

  it('are text', () => {
    expect(problems(changed((d) => { d.exams[0].taken = 20240229 }))).toEqual(['exams.0.taken wrong-type'])
  })
})

describe('hours', () => {
  const fields: readonly (readonly [string, (hours: unknown) => unknown])[] = [
    ['trainings.0.clockHours', (clockHours) => holding({ trainings: [{ id: 't', completed: '2024-01-01', competencyAreas: [], clockHours }] })],
    ['trainings.0.credit.value', (value) => holding({ trainings: [{ id: 't', completed: '2024-01-01', competencyAreas: [], credit: { unit: 'ceu', value } }] })],
    ['trainings.0.hoursByArea.assessment', (assessment) => holding({ trainings: [{ id: 't', completed: '2024-01-01', competencyAreas: ['assessment'], hoursByArea: { assessment } }] })],
    ['supervision.0.hours', (hours) => holding({ people: [{ id: 'p' }], supervision: [{ id: 's', from: '2024-01-01', hours, provider: 'p', format: 'group' }] })],
    ['determinations.0.clockHours', (clockHours) => holding({
      exams: [{ id: 'w', exam: 'mi-aimh-written', taken: '2024-01-01', outcome: 'passed' }],
      determinations: [{ id: 'z', evidence: 'w', decision: 'accepted', on: '2024-01-01', clockHours }],
    })],
  ]

  describe.each(fields)('%s', (path, document) => {
    it.each([0.01, 0.07, 1.15, 46.55, 8.29, 1, 999_999.99, 1_000_000])('may be %d', (hours) => {
      expect(problems(document(hours))).toEqual([])
    })
    it.each([0, -0, -1, 0.001, 0.005, 1.005, 1.155, 0.1 + 0.2, 1_000_000.01, 1e300, Number.MIN_VALUE])('may not be %d', (hours) => {
      expect(problems(document(hours))).toEqual([`${path} bad-hours`])
    })
    it.each([Number.NaN, Infinity, -Infinity, '3', null, 3n])('are a number, not %s', (hours) => {
      expect(problems(document(hours))).toEqual([`${path} wrong-type`])
    })
  })
})
