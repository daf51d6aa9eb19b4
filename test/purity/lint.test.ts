import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const eslint = new ESLint({ cwd: new URL('../..', import.meta.url).pathname })

/** The rules that this code breaks, if it stood in that file. */
async function broken(code: string, file = 'src/assess/x.ts'): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file })
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message)
}

const WORLD = ['no-undef', 'no-restricted-globals', 'no-restricted-syntax', 'no-restricted-imports']

const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  'a clock': [
    'export const x = Date.now()',
    'export const x = new Date()',
    'export const x = new Date(0)',
    'export const x = Date()',
    'export const { now } = Date',
    'export const x = Reflect.construct(Date, [])',
    'export const x = performance.now()',
    'export const x = process.hrtime()',
    'export const x = Temporal.Now.plainDateISO()',
    'setTimeout(() => {}, 1)',
    'setInterval(() => {}, 1)',
    'queueMicrotask(() => {})',
  ],
  'randomness': [
    'export const x = Math.random()',
    `export const x = Math['random']()`,
    'export const x = (key: "random") => Math[key]()',
    'export const { random } = Math',
    'export const maths = Math',
    'export const x = crypto.getRandomValues(new Uint8Array(1))',
    'export const x = crypto.randomUUID()',
  ],
  'numbers that engines compute each in its own way': ['export const x = Math.cbrt(2)', 'export const x = Math.sin(1)', 'export const x = Math.pow(2, 0.5)', 'export const x = Math.exp(1)'],
  'locales': [
    'export const x = Intl.DateTimeFormat()',
    'export const x = typeof Intl',
    'export const x = (1).toLocaleString()',
    `export const x = 'I'.toLocaleLowerCase()`,
    `export const x = 'I'.toLocaleUpperCase('tr')`,
    `export const x = 'a'.localeCompare('b')`,
    `export const x = 'a'['localeCompare']('b')`,
    `export const { localeCompare } = ''`,
    'export const x = [1].map(Number.prototype.toLocaleString.call)',
  ],
  'the machine': [
    `export const x = process.env['TZ']`,
    'export const x = typeof process',
    'export const x = globalThis',
    `export const x = globalThis['process']`,
    'export const x = navigator.language',
    'export const x = window',
    'export const x = self',
    'export const x = global',
    'export const x = document.title',
    'export const x = __dirname',
    'export const x = import.meta.url',
    `export const x = new Error('x').stack`,
    `console.log('x')`,
  ],
  'other code': [
    `export const x = eval('1')`,
    `export const x = new Function('return 1')()`,
    `export const x = await import('node:fs')`,
    `export const x = require('node:fs')`,
    `import fs = require('node:fs')\nexport const x = fs`,
    `import { readFileSync } from 'node:fs'\nexport const x = readFileSync`,
    `import { readFileSync } from 'fs'\nexport const x = readFileSync`,
    `export * from 'node:crypto'`,
    `import { format } from 'date-fns'\nexport const x = format`,
    `import * as dates from 'date-fns'\nexport const x = dates`,
    `import { tz } from '@date-fns/tz'\nexport const x = tz`,
    `import { run } from '../cli/run'\nexport const x = run`,
  ],
  'the network, and what outlives a call': [
    `export const x = fetch('/')`,
    `export const x = new WebSocket('/')`,
    'export const x = new XMLHttpRequest()',
    'export const x = localStorage',
    'export const x = new WeakRef({})',
    'export const x = new FinalizationRegistry(() => {})',
    'export const x = new SharedArrayBuffer(1)',
  ],
}

describe.each(Object.entries(FORBIDDEN))('the linter refuses %s', (_, forms) => {
  it.each(forms)('%s', async (code) => {
    const rules = await broken(code)
    expect(rules.filter((rule) => WORLD.includes(rule))).not.toEqual([])
  })

  it.each(forms)('%s, in a comment that would allow it', async (code) => {
    const rules = await broken(`/* eslint-disable */\n${code}`)
    expect(rules.filter((rule) => WORLD.includes(rule))).not.toEqual([])
  })
})

describe('the linter', () => {
  it.each(['calendar', 'solve', 'model', 'rulebook', 'verdict', 'requirements', 'standards/orimha', 'assess', 'explain', 'explain/es', 'interop', 'udf', '.'])('guards src/%s', async (folder) => {
    expect(await broken('export const x = [Date.now(), process.env]', `src/${folder}/x.ts`)).toEqual(expect.arrayContaining(['no-restricted-globals', 'no-undef']))
    expect(await broken(`import { readFileSync } from 'node:fs'\nexport const x = readFileSync`, `src/${folder}/x.ts`)).toContain('no-restricted-imports')
    expect(await broken('export const x = Math.random()', `src/${folder}/x.ts`)).toContain('no-restricted-syntax')
  })

  it('lets SHA-256 take roots, and nothing else', async () => {
    expect(await broken('export const x = Math.cbrt(2)', 'src/rulebook/sha256.ts')).toEqual([])
    expect(await broken('export const x = Math.random()', 'src/rulebook/sha256.ts')).not.toEqual([])
    expect(await broken(`export const x = 'a'.localeCompare('b')`, 'src/rulebook/sha256.ts')).not.toEqual([])
  })

  it('lets the command read a file', async () => {
    expect(await broken(`import { readFileSync } from 'node:fs'\nexport const x = readFileSync`, 'src/cli/x.ts')).toEqual([])
  })

  it('lets pure code be', async () => {
    expect(await broken(`import { object } from 'zod'\nexport const x = [Math.max(1, 2), object, JSON.stringify([]), new Map(), BigInt(1), 'I'.toLowerCase()]`)).toEqual([])
    expect(await broken(`import { formatDuration } from 'date-fns/formatDuration'\nimport { es } from 'date-fns/locale/es'\nexport const x = formatDuration({}, { locale: es })`, 'src/explain/x.ts')).toEqual([])
  })
})
