import { describe, expect, it } from 'vitest'
import { changed, COMPLETE, problems as problemsOf } from './complete'
import type { Draft } from './complete'

const problems = (change: (draft: Draft) => void): string[] => problemsOf(changed(change))

type Table = readonly (readonly [name: string, change: (draft: Draft) => void, expected: string[]])[]

describe('ids are unique in the document', () => {
  const lists = Object.entries(JSON.parse(COMPLETE)).filter(([, value]) => Array.isArray(value) && 'id' in value[0]).map(([name]) => name)

  it('in thirteen lists', () => {
    expect(lists).toHaveLength(13)
  })

  it.each(lists)('%s among themselves', (list) => {
    expect(problems((d) => { d[list].push(structuredClone(d[list][0])) }).filter((problem) => problem.endsWith('duplicate-id')))
      .toEqual([`${list}.${JSON.parse(COMPLETE)[list].length} `.replace(' ', '.id duplicate-id')])
  })

  it.each(lists.slice(1))('%s and the list before the others', (list) => {
    expect(problems((d) => { d[list].push({ ...d[list][0], id: 'e1' }) })).toEqual([expect.stringMatching(/^\w+\.\d\.id duplicate-id$/)])
  })

  it('and each further one is reported', () => {
    expect(problems((d) => { d.education[1].id = 'e1'; d.holdings[0].id = 'e1' })).toEqual(['education.1.id duplicate-id', 'holdings.0.id duplicate-id'])
  })

  it('but the document\'s own id is the caller\'s, and several empty ids are no duplicates', () => {
    expect(problems((d) => { d.id = 'e1' })).toEqual([])
    expect(problems((d) => { d.education[0].id = ''; d.education[1].id = '' })).toEqual(['education.0.id too-short', 'education.1.id too-short'])
  })
})

describe('people are in `people`', () => {
  const table: Table = [
    ['supervisor', (d) => { d.experience[0].supervisor = 'p3' }, ['experience.0.supervisor unknown-person']],
    ['provider', (d) => { d.supervision[0].provider = 'p3' }, ['supervision.0.provider unknown-person']],
    ['rater', (d) => { d.references[0].rater = 'p3' }, ['references.0.rater unknown-person']],
    ['a training is no person', (d) => { d.references[0].rater = 't1' }, ['references.0.rater unknown-person']],
    ['nor is an inherited name', (d) => { d.references[0].rater = 'constructor' }, ['references.0.rater unknown-person']],
    ['a malformed one is malformed, not unknown', (d) => { d.references[0].rater = ''; d.supervision[1].provider = 7 }, ['supervision.1.provider wrong-type', 'references.0.rater too-short']],
    ['without `people`', (d) => { delete d.people }, ['experience.0.supervisor unknown-person', 'supervision.0.provider unknown-person', 'supervision.1.provider unknown-person', 'references.0.rater unknown-person']],
    ['a malformed person is still known', (d) => { d.people[0].name = 7 }, ['people.0.name wrong-type']],
  ]
  it.each(table)('%s', (_name, change, expected) => expect(problems(change)).toEqual(expected))
})

describe('an end is not certainly before its start', () => {
  it.each([
    ['2016', '2015', false], ['2016', '2016', true], ['2016-06', '2016', true], ['2016-06', '2016-05', false], ['2016-06', '2016-06', true],
    ['2016', '2016-01-01', true], ['2016', '2015-12-31', false], ['2016-06-15', '2016-06', true], ['2016-07-01', '2016-06', false],
    ['2016-06-15', '2016-06-15', true], ['2016-06-15', '2016-06-14', false],
  ])('work from %s to %s: %s', (start, end, fine) => {
    expect(problems((d) => { d.experience[0].start = start; d.experience[0].end = end })).toEqual(fine ? [] : ['experience.0.end ends-before-start'])
  })

  const spells: readonly (readonly [path: string, item: (draft: Draft) => Draft, start: string, end: string])[] = [
    ['supervision.0', (d) => d.supervision[0], 'from', 'to'],
    ['people.0.endorsements.0', (d) => d.people[0].endorsements[0], 'from', 'to'],
    ['people.0.vetted.0', (d) => d.people[0].vetted[0], 'from', 'to'],
    ['memberships.0', (d) => d.memberships[0], 'from', 'to'],
    ['licenses.0', (d) => d.licenses[0], 'from', 'to'],
    ['holdings.0', (d) => d.holdings[0], 'issued', 'expires'],
  ]
  describe.each(spells)('%s', (path, item, start, end) => {
    it('may last a day', () => expect(problems((d) => Object.assign(item(d), { [start]: '2020-03-01', [end]: '2020-03-01' }))).toEqual([]))
    it('may not last less', () => {
      expect(problems((d) => Object.assign(item(d), { [start]: '2020-03-01', [end]: '2020-02-29' }))).toEqual([`${path}.${end} ends-before-start`])
    })
    it('is not judged by a malformed date', () => {
      expect(problems((d) => Object.assign(item(d), { [start]: '2020-03-01', [end]: '2019' }))).toEqual([`${path}.${end} bad-date`])
      expect(problems((d) => Object.assign(item(d), { [start]: '2020-02-30', [end]: '2019-01-01' }))).toEqual([`${path}.${start} bad-date`])
    })
  })
})

describe('hours by area', () => {
  const split = (training: object) => (d: Draft): void => { Object.assign(d.trainings[0], training) }
  const table: Table = [
    ['may make up the total', split({ clockHours: 3, hoursByArea: { 'infant-observation': 1.15, 'cultural-competency': 1.85 } }), []],
    ['summed in hundredths', split({ clockHours: 0.3, hoursByArea: { 'infant-observation': 0.1, 'cultural-competency': 0.2 } }), []],
    ['may leave some of it', split({ clockHours: 3, hoursByArea: { 'infant-observation': 1 } }), []],
    ['may not exceed it', split({ clockHours: 3, hoursByArea: { 'infant-observation': 1.16, 'cultural-competency': 1.85 } }), ['trainings.0.hoursByArea hours-by-area-exceed-total']],
    ['stand alone', split({ clockHours: undefined, hoursByArea: { 'infant-observation': 50 } }), []],
    ['may be undefined like an absent one', split({ hoursByArea: { 'assessment': undefined } }), []],
    ['belong to an area of the training', split({ clockHours: 9, hoursByArea: { 'assessment': 1, 'interventions': 1, 'infant-observation': 1 } }), [
      'trainings.0.hoursByArea.assessment area-not-listed', 'trainings.0.hoursByArea.interventions area-not-listed',
    ]],
    ['exceed the total with areas that are not listed too', split({ clockHours: 1, hoursByArea: { assessment: 2 } }), [
      'trainings.0.hoursByArea.assessment area-not-listed', 'trainings.0.hoursByArea hours-by-area-exceed-total',
    ]],
    ['of no area at all', split({ hoursByArea: { feeding: 1 } }), ['trainings.0.hoursByArea.feeding unknown-key']],
    ['malformed ones are left out of the sum', split({ clockHours: 1, hoursByArea: { 'infant-observation': 1.005, 'cultural-competency': 1 } }), ['trainings.0.hoursByArea.infant-observation bad-hours']],
    ['a malformed total is not exceeded', split({ clockHours: 0.001 }), ['trainings.0.clockHours bad-hours']],
    ['a missing list of areas is missing, no more', split({ competencyAreas: undefined }), ['trainings.0.competencyAreas missing']],
    ['a malformed split is malformed, no more', split({ hoursByArea: [1] }), ['trainings.0.hoursByArea wrong-type']],
  ]
  it.each(table)('%s', (_name, change, expected) => expect(problems(change)).toEqual(expected))
})

describe('determinations', () => {
  const decision = (determination: object) => (d: Draft): void => { d.determinations = [{ id: 'z', on: '2024-06-01', ...determination }] }
  const requirement = 'orimha/imhs/education'
  const at = (...fields: string[]): string[] => fields.map((field) => `determinations.0.${field} determination-shape`)

  describe.each(['met', 'not-met', 'waived'])('%s', (word) => {
    const table: Table = [
      ['names a requirement', decision({ decision: word, requirement }), []],
      ['names no evidence', decision({ decision: word, requirement, evidence: 't1' }), at('evidence')],
      ['names no evidence, not even unknown', decision({ decision: word, requirement, evidence: 'nope' }), at('evidence')],
      ['gives no hours', decision({ decision: word, requirement, clockHours: 2 }), at('clockHours')],
      ['cannot go without', decision({ decision: word }), at('requirement')],
      ['everything at once', decision({ decision: word, evidence: 't1', clockHours: 2 }), at('requirement', 'evidence', 'clockHours')],
    ]
    it.each(table)('%s', (_name, change, expected) => expect(problems(change)).toEqual(expected))
  })

  describe.each(['accepted', 'refused'])('%s', (word) => {
    const table: Table = [
      ['names evidence', decision({ decision: word, evidence: 't1' }), []],
      ['may be for one requirement', decision({ decision: word, evidence: 't1', requirement }), []],
      ['cannot go without', decision({ decision: word, requirement }), at('evidence')],
      ['gives hours if accepted', decision({ decision: word, evidence: 't1', clockHours: 2 }), word === 'accepted' ? [] : at('clockHours')],
      ['names evidence that is there', decision({ decision: word, evidence: 'nope' }), ['determinations.0.evidence unknown-evidence']],
      ['malformed evidence is malformed, no more', decision({ decision: word, evidence: 7 }), ['determinations.0.evidence wrong-type']],
    ]
    it.each(table)('%s', (_name, change, expected) => expect(problems(change)).toEqual(expected))
  })

  it.each(['e1', 't1', 'x1', 's1', 'r1', 'm1', 'a1', 'w1', 'l1', 'd1'])('%s is evidence', (evidence) => {
    expect(problems(decision({ decision: 'accepted', evidence }))).toEqual([])
  })

  it.each(['p1', 'h1', 'z', 'row 17', 'toString'])('%s is none', (evidence) => {
    expect(problems(decision({ decision: 'accepted', evidence }))).toEqual(['determinations.0.evidence unknown-evidence'])
  })

  it('a malformed decision has no shape to keep', () => {
    expect(problems(decision({ decision: 'maybe', evidence: 'nope', clockHours: 2 }))).toEqual(['determinations.0.decision not-allowed-value'])
    expect(problems(decision({}))).toEqual(['determinations.0.decision missing'])
  })
})
