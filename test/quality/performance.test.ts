import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blocksOf, performancePage } from '../../docs/publish/performance-page'
import type { Run } from '../../docs/publish/quality-page'
import { PERFORMANCE, performanceRuns } from './runs'

const PAGE = new URL('../../docs/performance.md', import.meta.url)
const before = readFileSync(PAGE, 'utf8')
const page = performancePage(before, performanceRuns)

if (process.env['UPDATE_PAGES'] === '1') writeFileSync(PAGE, page)

describe('docs/performance.md', () => {
  it('says what was measured last', () => {
    expect(readFileSync(PAGE, 'utf8') === page, 'docs/performance.md is stale: npm run docs:quality writes it anew').toBe(true)
  })

  it('has every run once, after what falls short', () => {
    expect(blocksOf(page)).toEqual(['budgets', ...PERFORMANCE])
  })

  it('takes figures between its marks, and leaves the rest as it stands', () => {
    const run: Run = { title: 'A run', command: 'npm run it', on: '2026-11-22', node: 'v20.0.0', notes: [], figures: [{ what: 'bytes', value: 2, budget: 'at most 1', holds: false }] }
    const page = 'Words.\n\n<!-- figures: it -->\nwhat was before\n<!-- end of figures -->\n\nMore.\n<!-- figures: budgets -->\n<!-- end of figures -->\n'
    const written = performancePage(page, new Map([['it', run]]))
    expect(written).toMatch(/^Words\.\n\n<!-- figures: it -->\n`npm run it`, on 2026-11-22[^]*\| bytes \| 2 \| at most 1 \| \*\*falls short\*\* \|\n<!-- end of figures -->\n\nMore\.\n/)
    expect(written).toContain('Of 1 figures with a budget, 0 keep it. What falls short:\n\n- A run: bytes: 2 (wanted: at most 1)\n<!-- end of figures -->')
    expect(written).not.toContain('what was before')
    expect(performancePage(written, new Map([['it', run]]))).toBe(written)
    expect(() => performancePage(page, new Map())).toThrow('nothing was measured as it')
  })
})
