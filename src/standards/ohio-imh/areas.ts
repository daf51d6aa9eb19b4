import type { AreaMinimum } from '../../rulebook/requirement'

/** The core competency content areas that the state's renewal sentence names; the last of four is any of three (RD-04). */
export const IMH_AREAS = [
  'relationship-based-education', 'infant-observation', 'social-emotional-development',
  'cultural-competency', 'linguistic-competency', 'trauma-informed-competency',
] as const

const EACH = [
  { area: 'relationship-based-education', anyOf: ['relationship-based-education'], hours: 1 },
  { area: 'infant-observation', anyOf: ['infant-observation'], hours: 1 },
  { area: 'social-emotional-development', anyOf: ['social-emotional-development'], hours: 1 },
] as const

export const FOUR_AREAS = [
  ...EACH,
  {
    area: 'cultural-linguistic-trauma-informed-competency',
    anyOf: ['cultural-competency', 'linguistic-competency', 'trauma-informed-competency'],
    hours: 1,
  },
] as const satisfies readonly AreaMinimum[]

/** The other reading of RD-04: each of the last three is an area of its own. */
export const SIX_AREAS = [
  ...EACH,
  { area: 'cultural-competency', anyOf: ['cultural-competency'], hours: 1 },
  { area: 'linguistic-competency', anyOf: ['linguistic-competency'], hours: 1 },
  { area: 'trauma-informed-competency', anyOf: ['trauma-informed-competency'], hours: 1 },
] as const satisfies readonly AreaMinimum[]
