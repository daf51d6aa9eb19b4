import { afterEach, expect, it } from 'vitest'
import * as z from 'zod'
import { assess, parseApplicant, parseStandard, safeParseApplicant, standards, StandardError } from '../../src/index'

/**
 * zod keeps its settings in one place for the whole process, so an application that shares the process sets them for us, too.
 */
const BROKEN = { format: 'imh-eligibility/applicant@1', trainings: [{ id: 'a b', completed: '2025-02-30', clockHours: '8', competencyAreas: ['x'] }], people: 1, more: [] }

function answers(): unknown {
  const { error } = safeParseApplicant(BROKEN) as { error?: Error & { issues: unknown } }
  const applicant = parseApplicant({ format: 'imh-eligibility/applicant@1', trainings: [{ id: 'a', completed: '2025-03-14', clockHours: 8, competencyAreas: [] }] })
  const refused = (): unknown => {
    try {
      return parseStandard({ id: 'x', requirements: [{ kind: 'y' }] })
    } catch (problem) {
      return problem instanceof StandardError ? [problem.message, problem.issues] : problem
    }
  }
  return JSON.stringify([error?.message, error?.issues, refused(), Object.values(standards).map((standard) => assess(standard, applicant, { asOf: '2026-11-21' }))])
}

const before = { ...z.config() }
afterEach(() => {
  for (const key of Object.keys(z.config())) Reflect.deleteProperty(z.config(), key)
  z.config(before)
})

it.each<[string, z.core.$ZodConfig]>([
  ['another language', z.locales.tr()],
  ['words of its own', { customError: () => 'no', localeError: () => 'no' }],
  ['no generated code', { jitless: true }],
])('an application that sets zod to %s changes no answer of ours', (_, settings) => {
  const usual = answers()
  z.config(settings)
  expect(answers()).toBe(usual)
})

it('the settings would be seen where words of zod came through', () => {
  z.config({ customError: () => 'no' })
  expect(z.string().safeParse(1).error?.issues[0]?.message).toBe('no')
})
