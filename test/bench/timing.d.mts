export interface Job {
  readonly name: string
  readonly run: (turn: number) => unknown
  readonly waits?: boolean
}

export interface Spread {
  readonly median: number
  readonly low: number
  readonly high: number
  readonly least: number
  readonly most: number
}

type Times = ReadonlyMap<string, readonly number[]>

export function interleave(jobs: readonly Job[], effort: { readonly rounds: number; readonly warmUp: number; readonly sample: number }): Promise<Times>
export function spreadOf(values: readonly number[]): Spread
export function ratioOf(times: Times, name: string, base: string): Spread
export function inWords(spread: Spread): string
