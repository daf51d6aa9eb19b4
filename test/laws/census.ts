import { appendFileSync } from 'node:fs'
import { expect } from 'vitest'

/** What a campaign keeps of a law: how many cases it was held against, in how many of them it was put to the test. */
export interface Line {
  readonly law: string
  readonly seed: number
  readonly cases: number
  readonly bites: number
  /** Of all drawn cases those that the law is not about. */
  readonly skipped: number
}

let bitten = 0

/** Says that this case puts the law to the test: what it is about has happened. A law that hardly ever says so proves nothing. */
export function bites(happened: boolean): void {
  if (happened) bitten++
}

export function begin(): void {
  bitten = 0
}

/** The law that is running. */
export const lawName = (): string => expect.getState().currentTestName ?? 'a law'

/** What has been counted since the law began, kept where `LAW_CENSUS` names a file. */
export function kept(of: Omit<Line, 'law' | 'bites'>): Line {
  const line = { law: lawName(), ...of, bites: bitten }
  const file = process.env['LAW_CENSUS']
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(line)}\n`)
  return line
}
