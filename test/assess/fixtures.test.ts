import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import { parseApplicant } from '../../src/model/parse'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'
import { expected } from '../fixtures/expected'

const catalogue: Readonly<Record<string, Standard>> = standards

describe('every fixture gets the verdicts that were worked out by hand', () => {
  for (const { file, standard, asOf, counting = 'claimed', verdict, requirements } of expected) {
    it(`${file} against ${standard}, counting ${counting}`, () => {
      const rules = catalogue[standard]
      if (!rules) throw new Error(`no standard ${standard}`)
      const text = readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8')
      const assessment = assess(rules, parseApplicant(JSON.parse(text)), { asOf, counting })
      const verdicts = Object.fromEntries(assessment.requirements.map((result) => [result.id.slice(standard.length + 1), result.verdict]))
      expect(verdicts).toEqual(requirements)
      expect(assessment.verdict).toBe(verdict)
    })
  }
})
