import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { assess } from '../../src/assess/assess'
import { explain } from '../../src/explain/explain'
import { applicantJsonSchema } from '../../src/interop/schemas/applicant-schema'
import { assessmentJsonSchema } from '../../src/interop/schemas/assessment-schema'
import { toAchievement } from '../../src/interop/neighbours/achievement'
import { toCtdl } from '../../src/interop/neighbours/ctdl'
import { toSchemaOrg } from '../../src/interop/neighbours/schema-org'
import { standardJsonSchema } from '../../src/interop/schemas/standard-schema'
import type { Applicant } from '../../src/model/applicant'
import { parseApplicant } from '../../src/model/parse'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'
import type { Counting } from '../../src/verdict/result'
import { expected } from '../fixtures/expected'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const AS_OF = '2026-11-21'
const catalogue: Readonly<Record<string, Standard>> = standards

const records = new Map<string, Applicant>(readdirSync(FIXTURES).filter((file) => file.endsWith('.json')).sort()
  .map((file) => [file, parseApplicant(JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8')))]))

function recordOf(file: string): Applicant {
  const record = records.get(file)
  if (!record) throw new Error(`no fixture ${file}`)
  return record
}

function rulesOf(id: string): Standard {
  const rules = catalogue[id]
  if (!rules) throw new Error(`no standard ${id}`)
  return rules
}

/** As the command line prints it: `assess FILE --format json`, `schema NAME`. */
const printed = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const schemas = { applicant: applicantJsonSchema, assessment: assessmentJsonSchema, standard: standardJsonSchema }
/** A renewal with areas, and a first application with parts of which one is enough. */
const NEIGHBOURS = ['ohio-imh/level-1/renewal', 'orimha/ifa']
const forms = { 'ctdl': toCtdl, 'schema-org': toSchemaOrg, 'badge': toAchievement }
/** A record that falls short in many ways, one with facts left out, one of the third programme. */
const EXPLAINED = ['imhs-almost.json', 'ohio-level-3-renewal-unclear.json', 'ecmh-renewal-short.json']
const FORMS = { text: 'txt', markdown: 'md', html: 'html' } as const

const wholeName = (file: string, counting: Counting): string => file.replace(/\.json$/, counting === 'verified' ? '.verified.json' : '.json')
const whole = expected.map(({ file, standard, asOf, counting = 'claimed' }) =>
  ({ name: wholeName(file, counting), pair: `${file} ${standard} ${counting}`, text: () => printed(assess(rulesOf(standard), recordOf(file), { asOf, counting })) }))

/**
 * One line for each fixture, standard and way of counting whose assessment is not kept whole: `FIXTURE STANDARD COUNTING VERDICT DIGEST`.
 * The digest leaves out the edition and the content hash, which are pinned beside the rules: a line changes only where the answer does.
 */
function digests(): string {
  const kept = new Set(whole.map(({ pair }) => pair))
  const lines = [...records].flatMap(([file, applicant]) => Object.values(catalogue).flatMap((standard) =>
    (['claimed', 'verified'] as const).map((counting) => ({ pair: `${file} ${standard.id} ${counting}`, answer: () => answerOf(standard, applicant, counting) }))))
  return lines.filter(({ pair }) => !kept.has(pair)).map(({ pair, answer }) => `${pair} ${answer()}\n`).join('')
}

function answerOf(standard: Standard, applicant: Applicant, counting: Counting): string {
  const assessment = assess(standard, applicant, { asOf: AS_OF, counting })
  const answer = JSON.stringify(assessment, (key, value: unknown) => (key === 'edition' || key === 'contentHash' ? undefined : value))
  return `${assessment.verdict} ${createHash('sha256').update(answer).digest('hex').slice(0, 16)}`
}

function explained(file: string): readonly Golden[] {
  const { standard = '', asOf = AS_OF } = expected.find((each) => each.file === file) ?? {}
  const applicant = recordOf(file)
  return Object.entries(FORMS).flatMap(([format, ending]) => (['en', 'es'] as const).map((locale) => ({
    path: `words/${file.replace(/\.json$/, '')}.${locale}.${ending}`,
    section: 'Words',
    text: () => explain(assess(rulesOf(standard), applicant, { asOf }), { applicant, locale, format: format as keyof typeof FORMS }),
  })))
}

export interface Golden {
  /** Under `test/golden/stored/`. */
  readonly path: string
  /** The heading of `docs/stability.md` that says what a difference means. */
  readonly section: string
  /** What it says today. */
  readonly text: () => string
}

/** Every document that is kept; the vocabulary is kept beside them, by rules of its own. */
export const goldens: readonly Golden[] = [
  ...Object.entries(schemas).map(([name, schema]) => ({ path: `schemas/${name}.json`, section: 'Formats', text: () => printed(schema()) })),
  ...whole.map(({ name, text }) => ({ path: `assessments/${name}`, section: 'Rules', text })),
  { path: 'digests.txt', section: 'Rules', text: digests },
  ...EXPLAINED.flatMap(explained),
  ...NEIGHBOURS.flatMap((id) => Object.entries(forms).map(([form, document]) => ({ path: `neighbours/${id.replaceAll('/', '-')}.${form}.json`, section: 'Words', text: () => printed(document(rulesOf(id))) }))),
]
