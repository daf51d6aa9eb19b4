import { readFileSync } from 'node:fs'
import type { Run } from '../../docs/publish/quality-page'

export const FOLDER = new URL('../../docs/quality/', import.meta.url)

/** What stands in `docs/quality.md`, in the order of the page. */
export const QUALITY = [
  'laws', 'second-opinions', 'mutation', 'purity', 'everywhere', 'udf', 'engines', 'hostile-input', 'hostile-input-scale', 'package', 'size', 'golden', 'supply-chain',
  'reports', 'playground', 'docs', 'examples',
]

/** What stands in `docs/performance.md`. */
export const PERFORMANCE = ['speed', 'speed-standards', 'speed-others', 'growth', 'batch', 'start-up', 'memory', 'profile']

const runOf = (name: string): Run => JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'))
export const qualityRuns = QUALITY.map(runOf)
export const performanceRuns: ReadonlyMap<string, Run> = new Map(PERFORMANCE.map((name) => [name, runOf(name)]))
