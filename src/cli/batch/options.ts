import { standards } from '../../standards/catalogue'
import { dateOption, oneOf, periodOption, type Arguments } from '../arguments'
import { UsageError } from '../io'
import { standardNamed } from '../standard-option'
import type { Plan } from './plan'

/** What the arguments ask every line to be held against. */
export function planFrom({ options, flags }: Arguments): Plan {
  const asOf = dateOption('as-of', options['as-of'])
  const counting = oneOf('counting', options['counting'], ['claimed', 'verified'])
  const period = periodOption(options['period'])
  const list = options['standard'] === 'all'
  const rules = (list ? Object.keys(standards) : [options['standard']]).map((name) => standardNamed(name, asOf))
  const other = rules.find(({ purpose }) => purpose !== 'renewal')
  if (period && other) throw new UsageError(`--period: ${other.id} is no renewal and has no period`)
  return { standards: rules.map(({ id }) => id), list, options: { asOf, counting, ...(period && { period }) }, summary: flags.has('summary') }
}

/** More than any machine has cores for. */
const MOST_WORKERS = 256

/** How many threads do the work; 1 is the main thread alone. */
export function workersFrom({ options: { workers = '1' } }: Arguments): number {
  if (/^[1-9]\d{0,2}$/.test(workers) && Number(workers) <= MOST_WORKERS) return Number(workers)
  throw new UsageError(`--workers: expected a whole number from 1 to ${MOST_WORKERS}, found ${JSON.stringify(workers)}`)
}

/** One file, or standard input where none is named. */
export function inputFrom([file = '-', ...others]: readonly string[]): string {
  if (others.length > 0) throw new UsageError(`batch: expected one file, found also ${others.join(' ')}`)
  return file
}
