import type { FittingLevel } from '../../rulebook/requirement'

/** The degrees that the mentor page lists for all three tracks. */
export const MENTOR_DEGREES = [
  { level: 'master', degrees: ['MA', 'MS', 'MEd', 'MSW', 'MSN'] },
  { level: 'doctorate', degrees: ['EdD', 'PsyD', 'PhD'] },
  { level: 'medical', degrees: ['DO', 'MD'] },
] as const satisfies readonly FittingLevel[]
