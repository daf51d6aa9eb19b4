import type { AssessOptions } from '../assess/assess'
import { isCivilDate, type CivilDate } from '../calendar/civil-date'
import { isObject, type Loose } from '../model/loose'
import type { ApplicantIssueCode } from '../model/issue'
import { shown } from '../model/shown'
import { find } from '../rulebook/find'
import type { Standard } from '../rulebook/standard'
import { standards } from '../standards/catalogue'
import { unknownKey, type RefusalIssue } from './refusal'

/** What is asked about an applicant. */
export interface Question {
  readonly standards: readonly Standard[]
  /** Whether several standards were asked for, be it a list of one: the answer is then a list. */
  readonly several: boolean
  readonly options: AssessOptions
}

type Report = (path: string, code: ApplicantIssueCode, message: string) => void

const ALL = 'all'
const KEYS: readonly string[] = ['standard', 'asOf', 'counting', 'period']
const PERIOD_KEYS: readonly string[] = ['from', 'to']

/** Reads the options, or tells everything that is wrong with them. Names of standards stand for the edition that binds on the day asked about, as with `find`. */
export function questionOf(given: unknown): Question | readonly RefusalIssue[] {
  if (!isObject(given)) return [{ path: '(options)', code: 'wrong-type', message: `expected an object, found ${shown(given)}` }]
  const issues: RefusalIssue[] = Object.keys(given).filter((key) => !KEYS.includes(key)).map(unknownKey)
  const report: Report = (path, code, message) => issues.push({ path, code, message })
  const asOf = dateOf(given, 'asOf', 'asOf', report)
  const counting = countingOf(given, report)
  const period = periodOf(given['period'], report)
  const asked = asOf === undefined ? [] : standardsOf(given['standard'], asOf, report)
  if (period && asked.length > 0 && asked.every(({ purpose }) => purpose !== 'renewal')) report('period', 'not-allowed-value', 'expected none, as no renewal is asked about')
  if (asOf === undefined || issues.length > 0) return issues
  return { standards: asked, several: given['standard'] === ALL || Array.isArray(given['standard']), options: { asOf, counting, period } }
}

function standardsOf(given: unknown, asOf: CivilDate, report: Report): readonly Standard[] {
  const list = Array.isArray(given)
  const names: readonly unknown[] = list ? given : given === ALL ? Object.keys(standards) : [given]
  if (names.length === 0) report('standard', 'too-short', 'expected at least one standard, found none')
  const found = new Set<Standard>()
  for (const [position, name] of names.entries()) {
    const path = list ? `standard[${position}]` : 'standard'
    const standard = standardOf(name, asOf, (code, message) => report(path, code, message))
    if (standard && found.has(standard)) report(path, 'duplicate-id', `expected each standard once, found ${standard.id} again`)
    if (standard) found.add(standard)
  }
  return [...found]
}

function standardOf(name: unknown, asOf: CivilDate, report: (code: ApplicantIssueCode, message: string) => void): Standard | undefined {
  if (typeof name !== 'string') {
    report(name === undefined ? 'missing' : 'wrong-type', `expected a standard by its id or a name of it, found ${shown(name)}`)
    return undefined
  }
  try {
    return find<Standard>(standards, name, { asOf })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    report('not-allowed-value', error.message)
    return undefined
  }
}

function countingOf({ counting }: Loose, report: Report): AssessOptions['counting'] {
  if (counting === undefined || counting === 'claimed' || counting === 'verified') return counting
  report('counting', 'not-allowed-value', `expected claimed or verified, found ${shown(counting)}`)
  return undefined
}

function periodOf(given: unknown, report: Report): AssessOptions['period'] {
  if (given === undefined) return undefined
  if (!isObject(given)) {
    report('period', 'wrong-type', `expected an object with from and to, found ${shown(given)}`)
    return undefined
  }
  for (const { path, code, message } of Object.keys(given).filter((key) => !PERIOD_KEYS.includes(key)).map(unknownKey)) report(`period.${path}`, code, message)
  const [from, to] = [dateOf(given, 'from', 'period.from', report), dateOf(given, 'to', 'period.to', report)]
  if (from === undefined || to === undefined) return undefined
  if (from > to) report('period', 'ends-before-start', `expected the first day before the last, found ${shown(from)} and ${shown(to)}`)
  return { from, to }
}

function dateOf(owner: Loose, key: string, path: string, report: Report): CivilDate | undefined {
  const value = owner[key]
  if (typeof value === 'string' && isCivilDate(value)) return value
  report(path, value === undefined ? 'missing' : 'bad-date', `expected a date like 2026-11-21, found ${shown(value)}`)
  return undefined
}
