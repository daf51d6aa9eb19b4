import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { assessmentJsonSchema, assessmentSchema } from '../../src/interop/schemas/assessment-schema'
import { findingParams, findingSchema } from '../../src/interop/schemas/finding-schema'
import { noteParams, noteSchema } from '../../src/interop/schemas/note-schema'
import { reasonParams } from '../../src/interop/schemas/reason-schema'
import { reasonedEvidenceSchema } from '../../src/interop/schemas/result-schema'
import type { Assessment, RequirementResult } from '../../src/verdict/result'
import { findings, notes, reasons } from '../explain/codes'
import type { Draft } from '../model/complete'
import { assessments } from './assessments'

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(assessmentJsonSchema())

const result: RequirementResult = {
  id: 'orimha/ifa/education-or-work',
  kind: 'any-of',
  verdict: 'not-met',
  required: { unit: 'hours', value: 15 },
  counted: { unit: 'hours', value: 12.5 },
  missing: {
    quantity: { unit: 'hours', value: 2.5 },
    areas: [{ area: 'assessment', hours: 1 }],
    deficit: { areas: ['assessment', 'interventions'], needed: 6, available: 4.5 },
    slots: [{ slot: 'other', roles: ['colleague'], candidates: ['person-1'] }],
    fields: [{ evidence: 'applicant', field: 'identifiers' }],
  },
  findings: Object.entries(findings).map(([code, params]) => ({ code, params })) as RequirementResult['findings'],
  evidence: [
    { id: 'training-1', standing: 'counted', amount: 12.5 },
    ...Object.entries(reasons).map(([code, params]) => ({ id: 'training-2', standing: 'excluded', code, params })) as RequirementResult['evidence'],
  ],
  notes: Object.entries(notes).map(([code, params]) => ({ code, params })) as RequirementResult['notes'],
  cites: [{ source: 'orimha-imhs', at: 'Education' }],
  authority: 'stated',
  reading: 'RD-07',
  furtherReadings: ['RD-08'],
}

/** An assessment with everything in it: each code, each field, a part of a part. */
const complete: Assessment = {
  format: 'imh-eligibility/assessment@1',
  standard: 'orimha/ifa',
  name: 'Infant Family Associate',
  edition: '2026-11',
  contentHash: `sha256:${'0'.repeat(64)}`,
  purpose: 'renewal',
  asOf: '2026-11-21',
  counting: 'verified',
  period: { from: '2024-11-21', to: '2026-11-20', due: '2026-11-20', state: 'overdue' },
  verdict: 'not-met',
  requirements: [{ ...result, parts: [{ ...result, parts: [result] }] }],
}

function changed(change: (draft: Draft) => void): unknown {
  const draft: Draft = JSON.parse(JSON.stringify(complete))
  change(draft)
  return draft
}

describe('the schema of an assessment', () => {
  it.each(assessments)('accepts %s', (_name, assessment) => {
    const json: unknown = JSON.parse(JSON.stringify(assessment))
    expect(assessmentSchema.parse(json)).toStrictEqual(json)
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
  })

  it('accepts every code, every field and parts of parts', () => {
    expect(assessmentSchema.parse(complete)).toStrictEqual(complete)
    expect(validate(complete), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each([
    ['finding', findingSchema.options, findingParams],
    ['reason', reasonedEvidenceSchema.options, reasonParams],
    ['note', noteSchema.options, noteParams],
  ])('has one option for every %s code', (_name, options, params) => {
    expect(options.map(({ shape }) => shape.code.value)).toEqual(Object.keys(params))
  })

  it.each(assessments)('keeps the order of keys in %s', (_name, assessment) => {
    const first = ({ requirements: [requirement = result] }: Assessment) => requirement
    const parsed = assessmentSchema.parse(assessment)
    expect(Object.keys(parsed)).toEqual(Object.keys(assessment))
    expect(Object.keys(first(parsed))).toEqual(Object.keys(first(assessment)))
  })

  const refused: readonly (readonly [string, (draft: Draft) => void])[] = [
    ['another format', (d) => { d.format = 'imh-eligibility/assessment@2' }],
    ['an extra key', (d) => { d.by = 'someone' }],
    ['a missing key', (d) => { delete d.counting }],
    ['an empty name for an edition', (d) => { d.edition = '' }],
    ['a hash that is too short', (d) => { d.contentHash = 'sha256:00' }],
    ['a verdict that is none', (d) => { d.verdict = 'maybe' }],
    ['a date in another form', (d) => { d.asOf = '11/21/2026' }],
    ['a period without its end', (d) => { delete d.period.to }],
    ['an unknown kind', (d) => { d.requirements[0].kind = 'luck' }],
    ['an extra key in a result', (d) => { d.requirements[0].score = 3 }],
    ['a wrong finding code', (d) => { d.requirements[0].findings[0].code = 'hours-lost' }],
    ['a reason code for a finding', (d) => { d.requirements[0].findings[0] = { code: 'cut', params: { days: 3 } } }],
    ['the parameters of another finding', (d) => { d.requirements[0].findings[0].params = { days: 3 } }],
    ['a finding without parameters', (d) => { delete d.requirements[0].findings[0].params }],
    ['an extra parameter', (d) => { d.requirements[0].findings[0].params.days = 3 }],
    ['a wrong reason code', (d) => { d.requirements[0].evidence[1].code = 'lost' }],
    ['a reason without parameters', (d) => { delete d.requirements[0].evidence[1].params }],
    ['parameters without a reason', (d) => { d.requirements[0].evidence[0].params = {} }],
    ['a standing that is none', (d) => { d.requirements[0].evidence[0].standing = 'half' }],
    ['an amount below nothing', (d) => { d.requirements[0].evidence[0].amount = -1 }],
    ['a wrong note code', (d) => { d.requirements[0].notes[0].code = 'by-the-way' }],
    ['a reading with another number', (d) => { d.requirements[0].reading = 'RD-7' }],
    ['a result without a citation', (d) => { d.requirements[0].cites = [] }],
    ['a unit that is none', (d) => { d.requirements[0].required.unit = 'weeks' }],
    ['an extra key in what is missing', (d) => { d.requirements[0].missing.hours = 2 }],
    ['a wrong code in a part of a part', (d) => { d.requirements[0].parts[0].parts[0].findings[0].code = 'hours-lost' }],
  ]
  it.each(refused)('refuses %s', (_name, change) => {
    expect(assessmentSchema.safeParse(changed(change)).success).toBe(false)
    expect(validate(changed(change))).toBe(false)
  })

  it('leaves a day that does not exist to zod', () => {
    const draft = changed((d) => { d.asOf = '2026-02-30' })
    expect(assessmentSchema.safeParse(draft).success).toBe(false)
    expect(validate(draft)).toBe(true)
  })
})

describe('the JSON Schema of an assessment', () => {
  it('is plain data with a name, and a fresh value each time', () => {
    const schema = assessmentJsonSchema()
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'urn:imh-eligibility:assessment@1' })
    expect(JSON.parse(JSON.stringify(schema))).toStrictEqual(schema)
    expect(assessmentJsonSchema()).toStrictEqual(schema)
    expect(assessmentJsonSchema()).not.toBe(schema)
  })

  it('has a name for every part, and no part without use', () => {
    const { $defs } = assessmentJsonSchema() as Draft
    expect(Object.keys($defs).sort()).toEqual([
      'Authority', 'Citation', 'CivilDate', 'Evidence', 'Finding', 'Id', 'Missing', 'Note', 'PartialDate', 'Period', 'PlainEvidence', 'PracticeFlag',
      'Quantity', 'Reading', 'ReasonedEvidence', 'RenewalPeriod', 'RequirementKind', 'RequirementResult', 'Served', 'Source', 'StandardOrRequirementId', 'Threshold', 'Verdict', 'Word',
    ])
  })
})
