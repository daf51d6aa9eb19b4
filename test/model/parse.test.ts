import { describe, expect, it } from 'vitest'
import { applicantSchema } from '../../src/model/applicant'
import { ApplicantError } from '../../src/model/error'
import { parseApplicant } from '../../src/model/parse'
import { changed, COMPLETE, holding, problems } from './complete'
import type { Draft } from './complete'

describe('a document that is in order', () => {
  it('comes back with the same data', () => {
    expect(parseApplicant(JSON.parse(COMPLETE))).toStrictEqual(JSON.parse(COMPLETE))
  })

  it('names every list and field that the format has', () => {
    const document = JSON.parse(COMPLETE)
    const undocumented: string[] = []
    const compare = (schema: Draft, samples: Draft[], path: string): void => {
      const { type, innerType, element, shape } = schema.def
      if (type === 'optional') compare(innerType, samples, path)
      if (type === 'array') compare(element, samples.flat(), path)
      if (type !== 'object') return
      for (const [key, inner] of Object.entries(shape)) {
        const values = samples.map((sample) => sample[key]).filter((value) => value !== undefined)
        if (values.length === 0) undocumented.push(`${path}.${key}`)
        else compare(inner, values, `${path}.${key}`)
      }
    }
    compare(applicantSchema, [document], '')
    expect(undocumented).toEqual([
      'relationship-based-education', 'social-emotional-development', 'linguistic-competency', 'trauma-informed-competency',
      'infant-mental-health-practice', 'reflective-supervision-provision', 'diversity-equity-inclusion', 'social-emotional-growth',
      'family-community-relations', 'assessment', 'interventions',
    ].map((area) => `.trainings.hoursByArea.${area}`))
  })

  it('is not changed and is not shared', () => {
    const input: Draft = JSON.parse(COMPLETE)
    const applicant = parseApplicant(input)
    expect(input).toStrictEqual(JSON.parse(COMPLETE))
    expect(applicant).not.toBe(input)
    expect(Object.getPrototypeOf(applicant)).toBe(Object.prototype)
  })

  it('may be frozen', () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
      return value
    }
    expect(problems(freeze(JSON.parse(COMPLETE)))).toEqual([])
  })

  it('needs no list at all', () => {
    expect(problems(holding({}))).toEqual([])
  })
})

describe('all in one error', () => {
  it('what the schema finds and what is wrong between fields, in the order of the document', () => {
    expect(problems(changed((d) => {
      d.zeal = 1
      d.determinations[2].evidence = 'nowhere'
      d.trainings[1].id = 'e1'
      d.trainings[1].completed = 'yesterday'
      d.trainings[0].clockHours = 2
      d.education[0].level = 'phd'
      d.format = 'csv'
    }))).toEqual([
      'format unsupported-format',
      'education.0.level not-allowed-value',
      'trainings.0.hoursByArea hours-by-area-exceed-total',
      'trainings.1.completed bad-date',
      'trainings.1.id duplicate-id',
      'determinations.2.evidence unknown-evidence',
      'zeal unknown-key',
    ])
  })

  it('is thrown by parseApplicant', () => {
    const broken = changed((d) => { d.exams[0].taken = '2024-02-30' })
    expect(() => parseApplicant(broken)).toThrow(ApplicantError)
    expect(() => parseApplicant(broken)).toThrow('1 problem in the applicant document\n  exams[0].taken: expected a date like 2024-05-31, found "2024-02-30"')
  })
})
