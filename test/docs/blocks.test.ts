import { readdirSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { safeParseApplicant } from '../../src/index'
import * as udf from '../../src/udf/index'
import { runBlocks } from '../guides/blocks'
import { askEndpoint } from './endpoint'
import { blocksOf, PAGES, readText, type Block } from './pages'
import { runLine } from './shell'

const blocks = Object.entries(PAGES).flatMap(([page, text]) => blocksOf(page, text))
const named = ({ page, line }: Block): string => `${page}:${line}`
const of = (...languages: readonly string[]): readonly (readonly [string, Block])[] => blocks.filter(({ language }) => languages.includes(language)).map((block) => [named(block), block])

/** Pages whose blocks are one program each, which other tests run: test/readme, test/guides. */
const RUN_ELSEWHERE = /^(README\.md|docs\/(guides|concepts)\/)/
/** Pages that show pieces of the files beside them. */
const EXAMPLE = /^docs\/examples\//

/** Blocks that nothing can run, each with the reason. */
const SHOWN: readonly { readonly page: string; readonly begins: string; readonly why: string }[] = [
  { page: 'docs/design.md', begins: ' tables ──> import', why: 'a drawing; eslint.config.js holds its arrows' },
  { page: 'docs/at-scale/batch.md', begins: 'imh-eligibility: SIGINT after', why: 'what an interrupted run says; test/cli/batch.check.mjs interrupts one' },
  { page: 'docs/examples/another-association/README.md', begins: '', why: 'what the example says; its own readme.test.ts holds it against the code' },
  { page: 'docs/examples/nightly-postgres/README.md', begins: 'a-member: Infant', why: 'what the job prints; test/examples/nightly-postgres.mjs expects this line of it' },
  { page: 'docs/examples/nightly-postgres/README.md', begins: 'CRON_TZ=', why: 'a table of cron' },
  { page: 'docs/guides/testing.md', begins: 'orimha/imhs on 2026-11-21: expected met', why: 'what a matcher says; test/testing/matchers.test.ts expects these lines of it' },
  { page: 'docs/guides/testing.md', begins: "import type { AssessmentMatchers } from 'imh-eligibility/testing'", why: 'types alone; test/testing/matchers.test.ts declares the same' },
  { page: 'docs/guides/testing.md', begins: "declare module 'expect'", why: 'types alone; test/testing/matchers.test.ts declares the same' },
]
const shown = ({ page, code }: Block): boolean => SHOWN.some((one) => one.page === page && code.startsWith(one.begins))

/** What the endpoint is asked where its page shows how it refuses. */
const BAD_DATE = {
  standard: 'orimha/imhs',
  asOf: '2026-11-21',
  applicant: { format: 'imh-eligibility/applicant@1', trainings: [{ id: 'dyad', completed: '2026-02-30', competencyAreas: [] }] },
}

/** What runs a block of each language; a page in another one fails here, and gets somebody who runs it. */
const RUNNERS = ['ts', 'sh', 'json', 'js']
/** Of examples, whose own tests run their files. */
const SHOWN_OF_FILES = ['ts', 'tsx', 'js', 'sql', 'html', 'yaml']
const somebodyRuns = ({ page, language }: Block): boolean => RUNNERS.includes(language) || (EXAMPLE.test(page) && SHOWN_OF_FILES.includes(language))

describe('every block of code of every page', () => {
  it('is in a language that something here runs, or is named with a reason', () => {
    expect(blocks.length).toBeGreaterThan(50)
    expect(blocks.filter((block) => !somebodyRuns(block) && !shown(block)).map((block) => `${named(block)}: nobody runs ${block.language || 'a block without a language'}`)).toEqual([])
  })

  it('has no reason too many', () => {
    for (const { page, begins } of SHOWN) expect(blocks.some((block) => block.page === page && !somebodyRuns(block) && block.code.startsWith(begins)), page).toBe(true)
  })

  it.each([...new Set(blocks.filter(({ language, page }) => language === 'ts' && !RUN_ELSEWHERE.test(page) && !EXAMPLE.test(page)).map(({ page }) => page))])('%s: its TypeScript says what the code gives', (page) => {
    expect(runBlocks(PAGES[page] ?? '').length).toBeGreaterThan(0)
  })

  it.each(of(...SHOWN_OF_FILES).filter(([, { page }]) => EXAMPLE.test(page)))('%s: stands in a file of the example, letter for letter', (_, { page, code }) => {
    const folder = posix.dirname(page)
    const files = readdirSync(new URL(`../../${folder}/`, import.meta.url), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|tsx|mjs|sql|html|yml|yaml)$/.test(file))
    expect(files.some((file) => readText(`${folder}/${file}`).includes(code))).toBe(true)
  })

  it.each(of('sh'))('%s: every line runs', async (_, { page, code }) => {
    for (const line of code.trim().replaceAll('\\\n', '').split('\n')) await runLine(line, posix.dirname(page))
  })

  it.each(of('json'))('%s: is JSON, and what it says it is', async (_, { code }) => {
    const document = JSON.parse(code)
    if (document.format === 'imh-eligibility/applicant@1') expect(safeParseApplicant(document)).toMatchObject({ success: true })
    else if (document.error) expect(['json', 'applicant', 'options', 'encoding', 'too-long', 'internal']).toContain(document.error.code)
    else if ('status' in document) expect(document, 'a problem of the endpoint').toEqual(await (await askEndpoint(JSON.stringify(BAD_DATE))).json())
    else if (!('@context' in document)) expect(document.format, 'a document without a format').toMatch(/^imh-eligibility\/[a-z-]+@\d+$/)
  })

  it.each(of('js').filter(([, { page }]) => !EXAMPLE.test(page)))('%s: is JavaScript, and calls what is there', (_, { page, code }) => {
    expect(ts.transpileModule(code, { reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } }).diagnostics).toEqual([])
    for (const [, names = '', file = ''] of code.matchAll(/import \{([^}]*)\} from '(\.[^']*)'/g)) {
      for (const name of names.split(',')) expect(readText(posix.join(posix.dirname(page), file))).toContain(`export function ${name.trim()}(`)
    }
    for (const [, name = ''] of code.matchAll(/imhEligibility\.(\w+)\(/g)) expect(Object.keys(udf)).toContain(name)
  })

  it('shows as refusals of a record what the script answers', () => {
    const record = { format: 'imh-eligibility/applicant@1', trainings: [{ id: 'dyad', completed: '2025-02-30', clockHours: 1, competencyAreas: [] }] }
    const answer = udf.assessJson(JSON.stringify(record), JSON.stringify({ standard: 'all', asOf: '2026-11-21' }))
    const refusals = blocks.filter(({ language, code }) => language === 'json' && code.includes('"error":{"code":"applicant"'))
    expect(refusals).toHaveLength(2)
    for (const { code } of refusals) expect(JSON.parse(code).error).toEqual(JSON.parse(answer).error)
  })
})

describe('a line of a page', () => {
  it.each([
    ['npm run no-such-script', /no-such-script/],
    ['npx imh-eligibility assess record.json --standard no/such --as-of 2026-11-21', /no\/such/],
    ['npx imh-eligibility assess record.json --standard orimha/imhs --asof 2026-11-21', /asof/],
    ['imh-eligibility batch --standard orimha/imhs < records.ndjson > out.ndjson', /as-of/],
    ['curl https://example.org', /nobody runs/],
    ['node docs/gone.mjs', /docs\/gone/],
  ])('%s: is refused', async (line, message) => {
    await expect(runLine(line)).rejects.toThrow(message)
  })
})
