import fc from 'fast-check'
import { APPLICANT_FORMAT } from '../../src/model/applicant'
import { safeParseApplicant } from '../../src/model/parse'
import { smallest } from './smallest'

/** What fast-check tells of a law that fails. */
interface Found {
  readonly counterexample: readonly unknown[] | null
  readonly seed: number
  readonly numRuns: number
}

/** Against what a law fails, with each record made as small as it can be, and what the law says of it then. */
export function counterexample<Ts extends unknown[]>(
  law: string, { counterexample: found, seed, numRuns }: Found, holds: (...values: Ts) => unknown,
): string {
  const failure = (values: readonly unknown[]): Error | undefined => {
    try {
      holds(...(values as Ts))
    } catch (error) {
      // A case that the law is not about is none against it.
      return fc.PreconditionFailure.isFailure(error) ? undefined : error instanceof Error ? error : new Error(String(error))
    }
    return undefined
  }
  let least: readonly unknown[] = found ?? []
  least.forEach((value, at) => {
    if (!isRecord(value)) return
    const record = smallest(value, (smaller) => safeParseApplicant(smaller).success && failure(replaced(least, at, smaller)) !== undefined)
    least = replaced(least, at, record)
  })
  const shown = least.map((value) => (isRecord(value) ? JSON.stringify(value, null, 2) : fc.stringify(value)))
  return [`${law}: fails at case ${numRuns} of seed ${seed}`, ...shown, failure(least)?.message ?? 'holds when repeated: it depends on what went before'].join('\n')
}

const replaced = (values: readonly unknown[], at: number, value: unknown): readonly unknown[] => values.map((one, n) => (n === at ? value : one))
const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && 'format' in value && value.format === APPLICANT_FORMAT
