/**
 * How often each thing was seen. Two tallies add up in any order and grouping, and an empty one changes nothing: so do the summaries made of them.
 * Keys are words with a space between: `verdict STANDARD VERDICT`, `requirement STANDARD ID VERDICT`, `missing STANDARD ID KIND WHAT`, `due STANDARD WHEN VERDICT`,
 * `error CODE`, `records`. All of them come from the rules and none from a record, so a tally stays small however many there are.
 */
export type Tally = ReadonlyMap<string, number>

export type OpenTally = Map<string, number>

export function count(tally: OpenTally, key: string, times = 1): void {
  tally.set(key, (tally.get(key) ?? 0) + times)
}

export function addTo(tally: OpenTally, other: Tally): void {
  for (const [key, times] of other) count(tally, key, times)
}
