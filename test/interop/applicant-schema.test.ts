import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { applicantJsonSchema } from '../../src/interop/schemas/applicant-schema'
import { safeParseApplicant } from '../../src/model/parse'
import { changed, COMPLETE } from '../model/complete'
import type { Draft } from '../model/complete'

// A refinement's bounds stand beside the `type` that a `$ref` leads to, never without one.
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(applicantJsonSchema())

describe('the JSON Schema of an applicant document', () => {
  it('accepts the complete document', () => {
    expect(validate(JSON.parse(COMPLETE)), JSON.stringify(validate.errors)).toBe(true)
  })

  it('is plain data with a name, and a fresh value each time', () => {
    const schema = applicantJsonSchema()
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'urn:imh-eligibility:applicant@1' })
    expect(JSON.parse(JSON.stringify(schema))).toStrictEqual(schema)
    expect(applicantJsonSchema()).toStrictEqual(schema)
    expect(applicantJsonSchema()).not.toBe(schema)
  })

  it('has a name for every kind of item and value', () => {
    expect(Object.keys((applicantJsonSchema() as Draft).$defs).filter((name) => name.startsWith('__'))).toEqual([])
  })

  const refused: readonly (readonly [string, (draft: Draft) => void])[] = [
    ['another format', (d) => { d.format = 'imh-eligibility/applicant@2' }],
    ['an unknown key', (d) => { d.training = [] }],
    ['an unknown key in an item', (d) => { d.trainings[0].hours = 3 }],
    ['an area that is none', (d) => { d.trainings[0].hoursByArea.feeding = 3 }],
    ['a date in another form', (d) => { d.exams[0].taken = '5/31/2024' }],
    ['a part of a date for a day', (d) => { d.exams[0].taken = '2024-05' }],
    ['a thirteenth month', (d) => { d.education[0].conferred = '2024-13' }],
    ['no hours', (d) => { d.supervision[0].hours = 0 }],
    ['too many hours', (d) => { d.supervision[0].hours = 1_000_001 }],
    ['no roles', (d) => { d.references[0].roles = [] }],
    ['an id of more than 200 characters, counted as people count', (d) => { d.exams[0].id = '\u{1F476}'.repeat(201) }],
    ['an empty id', (d) => { d.exams[0].id = '' }],
    ['a standard without programme', (d) => { d.holdings[0].standard = 'imhs' }],
    ['more than a post', (d) => { d.experience[0].fullTimeEquivalent = 2 }],
    ['half a family', (d) => { d.experience[0].familiesServed = 0.5 }],
    ['a missing field', (d) => { delete d.trainings[1].competencyAreas }],
  ]
  it.each(refused)('refuses %s, as the parser does', (_name, change) => {
    expect(validate(changed(change))).toBe(false)
    expect(safeParseApplicant(changed(change)).success).toBe(false)
  })

  const beyond: readonly (readonly [string, (draft: Draft) => void])[] = [
    ['a day that does not exist', (d) => { d.exams[0].taken = '2024-02-30' }],
    ['three decimals', (d) => { d.supervision[0].hours = 1.005 }],
    ['a duplicate id', (d) => { d.exams[0].id = 't1' }],
  ]
  it.each(beyond)('leaves %s to the parser', (_name, change) => {
    expect(validate(changed(change))).toBe(true)
    expect(safeParseApplicant(changed(change)).success).toBe(false)
  })
})
