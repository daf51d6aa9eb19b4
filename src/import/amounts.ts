import { isHours } from '../model/hours'
import type { Read } from './dates'

const NUMBER = /^(\d+|\d{1,3}(?:,\d{3}){2,})(?:([.,])(\d+))?$/

/** Reads `1.5`, `1,5` and `1,234,567.5`; `1,250` may be either. */
export function readNumber(text: string): Read<number> {
  const found = NUMBER.exec(text.trim().replace(/^\./, '0.'))
  if (!found) return { problem: { code: 'bad-number', params: {} } }
  const [, whole = '', mark, decimals] = found
  if (mark === ',' && decimals?.length === 3 && whole !== '0') return { problem: { code: 'ambiguous-number', params: {} } }
  return { value: Number(`${whole.replaceAll(',', '')}${decimals === undefined ? '' : `.${decimals}`}`) }
}

/** Reads hours: a number, with or without its unit, `1:30`, `1 h 30 min`, `90 minutes`. What is no hundredth of an hour is not rounded. */
export function readHours(text: string, unitOf: (word: string) => 'hours' | 'minutes' | undefined, bare: 'hours' | 'minutes' = 'hours'): Read<number> {
  const clock = /^(\d{1,4}):([0-5]\d)(?::00)?$/.exec(text.trim())
  if (clock) return inHundredths(Number(clock[1]) * 60 + Number(clock[2]), 60)
  const parts = [...text.trim().matchAll(/([\d.,]+)\s*([^\d.,]*)/g)]
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text.trim()) return { problem: { code: 'bad-number', params: {} } }
  let minutes = 0
  for (const [at, [, figure = '', word = '']] of parts.entries()) {
    const number = readNumber(figure)
    const unit = word.trim() === '' && parts.length === 1 ? bare : unitOf(word)
    if ('problem' in number) return number
    if (unit === undefined || (at > 0 && unit !== 'minutes') || at > 1) return { problem: { code: 'bad-number', params: {} } }
    minutes += unit === 'hours' ? number.value * 60 : number.value
  }
  return inHundredths(minutes, 60)
}

/** Hours exact to the hundredth, or none. */
function inHundredths(amount: number, share: number): Read<number> {
  const hours = Math.round((amount / share) * 100) / 100
  return Math.abs(hours * share - amount) < 1e-6 ? asHours(hours) : { problem: { code: 'bad-hours', params: {} } }
}

/** Reads units of credit; nothing turns them into hours (RD-26). */
export function readCredit(text: string): Read<number> {
  const number = readNumber(text)
  return 'problem' in number ? number : asHours(number.value)
}

const asHours = (value: number): Read<number> => (isHours(value) ? { value } : { problem: { code: 'bad-hours', params: {} } })

/** Reads a share of a full-time post: `0.5`, `50%`. */
export function readShare(text: string): Read<number> {
  const share = text.trim()
  const percent = share.endsWith('%')
  const number = readNumber(percent ? share.slice(0, -1) : share)
  if ('problem' in number) return number
  const value = percent ? number.value / 100 : number.value
  return value > 0 && value <= 1 ? { value } : { problem: { code: 'bad-number', params: {} } }
}

export function readCount(text: string): Read<number> {
  const number = readNumber(text)
  return 'problem' in number || Number.isSafeInteger(number.value) ? number : { problem: { code: 'bad-number', params: {} } }
}
