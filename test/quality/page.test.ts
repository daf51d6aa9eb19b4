import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { qualityPage, type Run } from '../../docs/publish/quality-page'
import { FOLDER, PERFORMANCE, performanceRuns, QUALITY, qualityRuns } from './runs'

const PAGE = new URL('../../docs/quality.md', import.meta.url)
const SPEED = `## Speed, growth, start-up and memory

\`npm run bench\`: [\`performance.md\`](performance.md) has the figures. Where a budget is missed, the list above has it.`

const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).scripts
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const elsewhere = { section: SPEED, runs: [...performanceRuns.values()] }
const page = qualityPage(qualityRuns, elsewhere)

if (process.env['UPDATE_PAGES'] === '1') writeFileSync(PAGE, page)

describe('docs/quality.md', () => {
  it('says what was measured last', () => {
    expect(readFileSync(PAGE, 'utf8') === page, 'docs/quality.md is stale: npm run docs:quality writes it anew').toBe(true)
  })

  it('has every run that is kept, and no other, but for those of docs/performance.md', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...QUALITY, ...PERFORMANCE].map((name) => `${name}.json`).sort())
  })

  it.each([...qualityRuns, ...performanceRuns.values()])('$title: was measured by a command that is there, and that the README names', ({ command, figures }) => {
    const [script] = /(?<=npm run )[\w:]+/.exec(command) ?? []
    expect(Object.keys(scripts)).toContain(script)
    expect(readme).toContain(`npm run ${script}`)
    expect(figures.length).toBeGreaterThan(0)
  })

  it('puts what falls short first, wherever it was measured', () => {
    const run: Run = { title: 'A run', command: 'npm run it', on: '2026-11-22', node: 'v20.0.0', notes: [], figures: [] }
    const short: Run = { ...run, figures: [{ what: 'bytes', value: 12_345, budget: 'at most 1', holds: false }, { what: 'files', value: 2 }] }
    expect(qualityPage([short], { section: 'There.', runs: [] })).toContain('## What falls short\n\n- A run: bytes: 12,345 (wanted: at most 1)\n\n## A run')
    expect(qualityPage([run], { section: 'There.', runs: [short] })).toContain('## What falls short\n\n- A run: bytes: 12,345 (wanted: at most 1)\n\n## A run')
    expect(qualityPage([{ ...short, figures: [{ what: 'files', value: 2, holds: true }] }], { section: 'There.', runs: [] })).toContain('Nothing that was measured.')
  })
})
