// What the script says, without running it.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { Linter } from 'eslint'

/** At most so much of it goes over the wire; warehouses store it compressed, or count what is laid beside the query. */
export const MOST_GZIPPED = 60_000

/** Names in the text that would look at the world, or make code from text; the linter below also refuses what is no part of the language. */
const FORBIDDEN = /\b(?:eval|Function|Intl|Date|globalThis|require|import|process|setTimeout|WebAssembly|toLocale\w+|localeCompare)\b/g

/** @returns {{ bytes: number, gzipped: number, faults: string[] }} */
export function look(file) {
  const text = readFileSync(file, 'utf8')
  const gzipped = gzipSync(text, { level: 9 }).length
  // The parser takes nothing that came after 2019, and every free name must be one of 2019.
  const languageOptions = { ecmaVersion: 2019, sourceType: 'script', parserOptions: {} }
  const linted = new Linter().verify(text, [{ languageOptions, linterOptions: { noInlineConfig: true }, rules: { 'no-undef': ['error', { typeof: true }], 'no-eval': 'error', 'no-implied-eval': 'error', 'no-new-func': 'error' } }])
  const code = text.replace(/^\/\*.*?\*\/\n/s, '')
  return {
    bytes: Buffer.byteLength(text),
    gzipped,
    faults: [
      ...linted.map(({ line, column, message }) => `line ${line}, column ${column}: ${message}`),
      ...[...text.matchAll(/[^\n\x20-\x7e]/g)].map(({ index }) => `character ${index} is no printable ASCII`),
      ...[...code.matchAll(FORBIDDEN)].map(([name, ]) => `it names ${name}`),
      ...(/^"use strict";var imhEligibility=/.test(code) ? [] : ['it does not begin with its one global']),
      ...(gzipped > MOST_GZIPPED ? [`it weighs ${gzipped} bytes gzipped`] : []),
    ],
  }
}
