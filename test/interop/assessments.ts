import { readFileSync } from 'node:fs'
import { assess } from '../../src/assess/assess'
import { parseApplicant } from '../../src/model/parse'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'
import type { Assessment } from '../../src/verdict/result'
import { expected } from '../fixtures/expected'

const catalogue: Readonly<Record<string, Standard>> = standards

/** What `assess` says of every fixture, by a name for it. */
export const assessments: readonly (readonly [string, Assessment])[] = expected.map(({ file, standard, asOf, counting = 'claimed' }) => {
  const rules = catalogue[standard]
  if (!rules) throw new Error(`no standard ${standard}`)
  const applicant = parseApplicant(JSON.parse(readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8')))
  return [`${file} against ${standard}, counting ${counting}`, assess(rules, applicant, { asOf, counting })]
})
