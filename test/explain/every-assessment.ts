import { readdirSync, readFileSync } from 'node:fs'
import { assess } from '../../src/assess/assess'
import { parseApplicant } from '../../src/model/parse'
import { standards } from '../../src/standards/catalogue'
import type { RequirementResult } from '../../src/verdict/result'

const FIXTURES = new URL('../../fixtures/', import.meta.url)

/** The fields that the assessments of all fixtures say are left out, and the readings that they note. */
export function assessAll(): { readonly fields: ReadonlySet<string>; readonly readings: ReadonlySet<string> } {
  const records = readdirSync(FIXTURES).filter((file) => file.endsWith('.json')).map((file) => parseApplicant(JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8'))))
  const results = records.flatMap((record) => Object.values(standards).flatMap((standard) => assess(standard, record, { asOf: '2026-11-21' }).requirements)).flatMap(withParts)
  return {
    fields: new Set(results.flatMap(({ missing }) => (missing?.fields ?? []).map(({ field }) => field))),
    readings: new Set(results.flatMap(({ notes }) => notes.flatMap((note) => (note.code === 'reading-matters' ? note.params.reading : [])))),
  }
}

const withParts = (result: RequirementResult): readonly RequirementResult[] => [result, ...(result.parts ?? []).flatMap(withParts)]
