import { CsvError, parse } from 'csv-parse/sync'
import type { Rows } from '../import/table'
import { UsageError } from './io'

const DELIMITERS = [',', ';', '\t', '|'] as const

/** Reads a table from text: the delimiter is the one that the most lines have, quotes may hold line breaks, a byte order mark is no part of it. */
export function rowsOf(text: string, name: string): Rows {
  try {
    const rows: string[][] = parse(text, { bom: true, delimiter: delimiterOf(text), relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: false })
    return rows
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new UsageError(`${name}: no table that can be read: ${error.message}`)
  }
}

/** Of two that are in as many lines the first. Text in quotes does not count. */
function delimiterOf(text: string): string {
  const lines = text.replace(/"[^"]*"/g, '').split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  const inLines = (delimiter: string): number => lines.filter((line) => line.includes(delimiter)).length
  return DELIMITERS.reduce((best, next) => (inLines(next) > inLines(best) ? next : best), DELIMITERS[0])
}
