import type { StandardId } from '../../rulebook/standard'

/** Who may give reflective supervision: those endorsed, or vetted, at these categories. */
export const RSC_PROVIDERS = ['orimha/imhs', 'orimha/imhm-clinical'] as const satisfies readonly StandardId[]

/** Levels II, III and IV: who may be the endorsed rater. */
export const ENDORSED_RATERS = [
  'orimha/ifs', 'orimha/imhs', 'orimha/imhm-clinical', 'orimha/imhm-policy', 'orimha/imhm-research',
] as const satisfies readonly StandardId[]

/** How long a vetting is valid whose end is not on record. */
export const VETTING = { years: 5 } as const
