import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import * as zod from 'zod'
import { parseApplicant, safeParseApplicant } from '../../src/model/parse'
import { broken } from '../fuzz/mutate.mjs'
import { randomOf } from '../fuzz/random.mjs'

const FOLDER = new URL('../../fixtures/', import.meta.url)
const FIXTURES = readdirSync(FOLDER).filter((file) => file.endsWith('.json')).map((file): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')))

/** The parser as the script for other engines has it: the same files on the small zod. */
let small: typeof import('../../src/model/parse')
let schema: unknown

beforeAll(async () => {
  vi.doMock('zod', () => import('../../src/udf/zod'))
  vi.resetModules()
  small = await import('../../src/model/parse')
  schema = (await import('../../src/model/applicant')).applicantSchema
})

function same(document: unknown): void {
  const [ours, theirs] = [safeParseApplicant(document), small.safeParseApplicant(document)]
  expect(theirs.success).toBe(ours.success)
  if (ours.success || theirs.success) expect(theirs).toEqual(ours)
  else expect([theirs.error.message, theirs.error.issues]).toEqual([ours.error.message, ours.error.issues])
}

describe('the model on the small zod', () => {
  it('is another than the model on zod', () => {
    expect(schema).not.toBeInstanceOf(zod.ZodObject)
    expect(small.parseApplicant).not.toBe(parseApplicant)
  })

  it('takes what it takes', () => {
    for (const fixture of FIXTURES) same(fixture)
  })

  it('refuses what it refuses, in the same words', () => {
    const random = randomOf(20261122)
    for (let input = 0; input < 1000; input += 1) same(broken(random.pick(FIXTURES), random, false))
  })

  it('refuses a document that is looked at in slices in the same words', () => {
    const trainings = Array.from({ length: 20_000 }, (_, n) => ({ id: `t${n}`, completed: '2025-01-01', competencyAreas: n === 15_000 ? ['x'] : [] }))
    same({ format: 'imh-eligibility/applicant@1', trainings })
    same({ format: 'imh-eligibility/applicant@1', trainings: [...trainings, 1], references: [{ id: '' }] })
  })
})
