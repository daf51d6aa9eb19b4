import type { Threshold } from './citation'
import type { StandardIssue, StandardIssueCode } from './standard-error'

/** Where a check of a requirement puts what it finds; paths begin at the requirement. */
export type Report = (path: StandardIssue['path'], code: StandardIssueCode, message: string) => void

/** The areas of a rule, and the slots, are told apart in a word of 31 bits. */
export const MOST_TOLD_APART = 31

export function checkOneOf(asked: readonly string[], names: string, report: Report): void {
  if (asked.length === 0) report([], 'asks-nothing', `expected ${names}, found none`)
  if (asked.length > 1) report([], 'asks-too-much', `expected one of ${names}, found ${asked.join(' and ')}: a requirement asks for one thing`)
}

/** Hours are summed and compared in hundredths. */
export function checkHundredths(hours: Threshold | undefined, path: StandardIssue['path'], report: Report): void {
  if (typeof hours === 'number' && Math.round(hours * 100) / 100 !== hours) report(path, 'bad-hours', `expected at most two decimals, found ${hours}`)
}

export function checkNames(names: readonly string[], list: string, key: string, report: Report): void {
  names.forEach((name, index) => {
    if (names.indexOf(name) < index) report([list, index, key], 'duplicate-id', `expected a name of its own, found ${JSON.stringify(name)} again`)
  })
}
