import type { Standard } from '../rulebook/standard'
import { level1, level1Renewal, level2, level2Renewal, level3, level3Renewal } from './ohio-imh/index'
import { imhs } from './orimha/index'

/** Every standard of this rulebook, by id. */
export const standards = {
  [imhs.id]: imhs,
  [level1.id]: level1,
  [level1Renewal.id]: level1Renewal,
  [level2.id]: level2,
  [level2Renewal.id]: level2Renewal,
  [level3.id]: level3,
  [level3Renewal.id]: level3Renewal,
} as const satisfies Readonly<Record<string, Standard>>
