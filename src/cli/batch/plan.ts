import type { AssessOptions } from '../../assess/assess'
import { find } from '../../rulebook/find'
import type { Standard } from '../../rulebook/standard'
import { standards } from '../../standards/catalogue'
import type { Counting } from '../../verdict/result'

/** What every line is held against: plain data, so that it reaches a worker as it is. */
export interface Plan {
  /** Ids, in the order of the catalogue. */
  readonly standards: readonly string[]
  /** Whether the answer to a line is a list, as with `--standard all`. */
  readonly list: boolean
  readonly options: AssessOptions & { readonly counting: Counting }
  /** Whether a summary takes the place of the lines. */
  readonly summary: boolean
}

/** The standards of a plan, in the editions that bind on its day. */
export const rulesOf = ({ standards: ids, options }: Plan): readonly Standard[] => ids.map((id) => find<Standard>(standards, id, { asOf: options.asOf }))
