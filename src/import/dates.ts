import { isCivilDate } from '../calendar/civil-date'
import { isPartialDate } from '../calendar/partial-date'
import type { Month } from './names'
import type { ProblemReason } from './report'

/** How `03/04/2026` is meant. */
export type DateOrder = 'month-first' | 'day-first'

/** What a cell says, or why it cannot be told. */
export type Read<Value> = { readonly value: Value } | { readonly problem: ProblemReason }

const BAD: Read<never> = { problem: { code: 'bad-date', params: {} } }
const TIME = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[AaPp][Mm])?(?:Z|[+-]\d{2}:?\d{2})?$/

/** Reads a day, and where `partial` says so a month or a year; the time of day is left away. */
export function readDate(text: string, monthOf: (word: string) => Month | undefined, order: DateOrder | undefined, partial = false): Read<string> {
  const day = text.trim().replace(TIME, '').trim()
  const inOrder = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(day)
  if (inOrder) return civil(inOrder[1], inOrder[2], inOrder[3])
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/.exec(day)
  if (numbers) return fromNumbers(numbers[1], numbers[2], numbers[3], order)
  const words = /^(?:(\d{1,2})(?:st|nd|rd|th)?\.? (?:de )?)?(\p{L}+)\.?,?(?: (\d{1,2})(?:st|nd|rd|th)?,?)?(?: de| del)? (\d{4})$/u.exec(day.replace(/\s+/g, ' '))
  if (words) return fromWords(words[1] ?? words[3], monthOf(words[2] ?? ''), words[4], partial && !(words[1] && words[3]))
  return partial ? partly(day) : BAD
}

function fromNumbers(first = '', second = '', year = '', order: DateOrder | undefined): Read<string> {
  if (year.length === 2) return { problem: { code: 'two-digit-year', params: {} } }
  const [monthFirst, dayFirst] = [civil(year, first, second), civil(year, second, first)]
  if (order) return order === 'month-first' ? monthFirst : dayFirst
  if (!('value' in monthFirst)) return dayFirst
  if (!('value' in dayFirst) || monthFirst.value === dayFirst.value) return monthFirst
  return { problem: { code: 'ambiguous-date', params: { monthFirst: monthFirst.value, dayFirst: dayFirst.value } } }
}

function fromWords(day: string | undefined, month: Month | undefined, year = '', partial: boolean): Read<string> {
  if (month === undefined) return BAD
  if (day !== undefined) return civil(year, month, day)
  return partial ? partly(`${year}-${month}`) : BAD
}

/** `2024`, `2024-03`, `03/2024`. */
function partly(text: string): Read<string> {
  const month = /^(\d{1,2})[-/.](\d{4})$/.exec(text)
  const date = month ? `${month[2] ?? ''}-${padded(month[1])}` : text
  return isPartialDate(date) ? { value: date } : BAD
}

function civil(year = '', month = '', day = ''): Read<string> {
  const date = `${year}-${padded(month)}-${padded(day)}`
  return isCivilDate(date) ? { value: date } : BAD
}

const padded = (part = ''): string => part.padStart(2, '0')
