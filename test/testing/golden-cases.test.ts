import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import { parseApplicant } from '../../src/model/parse'
import { standards } from '../../src/standards/catalogue'
import { goldenCases } from '../../src/testing'
import { expected } from '../fixtures/expected'
import { goldenSources } from './golden-source'

const folder = new URL('../../src/testing/golden/', import.meta.url)
const fixtures = new URL('../../fixtures/', import.meta.url)
const sources = goldenSources(expected)

const update = process.env['UPDATE_GOLDEN_CASES'] === '1'
if (update) for (const [file, source] of sources) writeFileSync(new URL(file, folder), source)

// What was imported above is what was there before an update.
describe.skipIf(update)('golden cases', () => {
  it('are the records of fixtures/ and the expectations of test/fixtures/, and nothing else: npm run golden:cases writes them anew', () => {
    expect(readdirSync(folder).sort()).toEqual([...sources.keys()].sort())
    for (const [file, source] of sources) expect(readFileSync(new URL(file, folder), 'utf8'), file).toBe(source)
  })

  it.each(goldenCases.map((one) => [one.name, one] as const))('%s', (name, { standard, applicant, asOf, counting, verdict, requirements }) => {
    const file = `${name.replace(', verified', '')}.json`
    expect(applicant).toEqual(parseApplicant(JSON.parse(readFileSync(new URL(file, fixtures), 'utf8'))))
    const assessment = assess(standard, applicant, { asOf, counting })
    expect(assessment.verdict).toBe(verdict)
    expect(assessment.requirements.map((result) => [result.id, result.verdict])).toEqual(Object.entries(requirements))
  })

  it('have names of their own, and meet and fail every standard', () => {
    expect(new Set(goldenCases.map(({ name }) => name)).size).toBe(goldenCases.length)
    expect(goldenCases).toHaveLength(expected.length)
    for (const standard of Object.values(standards)) {
      const verdicts = goldenCases.filter((one) => one.standard === standard && one.counting === 'claimed').map(({ verdict }) => verdict)
      expect(verdicts, standard.id).toContain('met')
      expect(verdicts.some((verdict) => verdict !== 'met'), standard.id).toBe(true)
    }
  })
})
