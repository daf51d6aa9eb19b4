import type { Reason } from './codes'
import type { Item } from './ladder'
import type { Evidence } from './result'
import { STANDINGS } from './standing'

/**
 * Puts an item into the words of the result, keys in their fixed order.
 *
 * @param amount what the item gives on its standing, in the unit of the requirement
 * @param reason what else to say of it than its own reason
 */
export function evidenceOf(item: Item, amount?: number, reason: Reason | undefined = item.reason): Evidence {
  const standing = STANDINGS[item.rung]
  if (reason === undefined) return amount === undefined ? { id: item.id, standing } : { id: item.id, standing, amount }
  return amount === undefined
    ? { id: item.id, standing, ...reason }
    : { id: item.id, standing, amount, ...reason }
}
