import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { qualityPage, type Run } from '../../docs/publish/quality-page'

const PAGE = new URL('../../docs/quality.md', import.meta.url)
const FOLDER = new URL('../../docs/quality/', import.meta.url)

/** In the order of the page. */
const RUNS = [
  'laws', 'second-opinions', 'mutation', 'purity', 'everywhere', 'udf', 'engines', 'hostile-input', 'hostile-input-scale', 'package', 'size', 'golden', 'supply-chain', 'speed',
]
const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).scripts
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const runs = RUNS.map((name): Run => JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')))
const page = qualityPage(runs)

if (process.env['UPDATE_PAGES'] === '1') writeFileSync(PAGE, page)

describe('docs/quality.md', () => {
  it('says what was measured last', () => {
    expect(readFileSync(PAGE, 'utf8') === page, 'docs/quality.md is stale: npm run docs:quality writes it anew').toBe(true)
  })

  it('has every run that is kept, and no other', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(RUNS.map((name) => `${name}.json`).sort())
  })

  it.each(runs)('$title: was measured by a command that is there, and that the README names', ({ command, figures }) => {
    const [script] = /(?<=npm run )[\w:]+/.exec(command) ?? []
    expect(Object.keys(scripts)).toContain(script)
    expect(readme).toContain(`npm run ${script}`)
    expect(figures.length).toBeGreaterThan(0)
  })

  it('puts what falls short first', () => {
    const short: Run = { title: 'A run', command: 'npm run it', on: '2026-11-22', node: 'v20.0.0', notes: [], figures: [{ what: 'bytes', value: 12_345, budget: 'at most 1', holds: false }, { what: 'files', value: 2 }] }
    expect(qualityPage([short])).toContain('## What falls short\n\n- A run: bytes: 12,345 (wanted: at most 1)\n\n## A run')
    expect(qualityPage([{ ...short, figures: [{ what: 'files', value: 2, holds: true }] }])).toContain('Nothing that was measured.')
  })
})
