import { appendFileSync } from 'node:fs'
import { vi } from 'vitest'
import type { Span } from '../../src/solve/spells'

/** Whether to try all that there is (`npm run oracles`), or the part of it that takes no time. */
export const FULL = process.env['ORACLES'] === 'full'
if (FULL) vi.setConfig({ testTimeout: 900_000 })

/** Says how many instances of an algorithm were held against its second opinion; `ORACLE_COUNTS` names a file that keeps it. */
export function compared(algorithm: string, against: string, instances: number): void {
  const file = process.env['ORACLE_COUNTS']
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ algorithm, against, instances })}\n`)
}

/** Every list of so many of some values, in every order, with repeats. */
export function* lists<T>(values: readonly T[], length: number): Generator<readonly T[]> {
  if (length === 0) yield []
  else for (const rest of lists(values, length - 1)) for (const value of values) yield [...rest, value]
}

/** Every list of so many of some values, of those that differ by order only one. */
export function* bags<T>(values: readonly T[], length: number, from = 0): Generator<readonly T[]> {
  if (length === 0) yield []
  else for (let at = from; at < values.length; at++) for (const rest of bags(values, length - 1, at)) yield [values[at] as T, ...rest]
}

/** Every span on a line of so many days, and an empty one. */
export const spansOn = (days: number): readonly Span[] =>
  [{ from: 1, to: 0 }, ...Array.from({ length: days }, (_, from) => Array.from({ length: days - from }, (_, more) => ({ from, to: from + more }))).flat()]

/** A set of days as its union: one bit a day. */
export function unionOf(bits: number, days: number): readonly Span[] {
  const spans: Span[] = []
  for (let day = 0; day < days; day++) {
    if (!(bits & (1 << day))) continue
    const from = day
    while (day + 1 < days && bits & (1 << (day + 1))) day++
    spans.push({ from, to: day })
  }
  return spans
}

export const bitsOf = (spans: readonly Span[]): number => spans.reduce((bits, { from, to }) => {
  for (let day = from; day <= to; day++) bits |= 1 << day
  return bits
}, 0)

export function ones(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}
