import { find } from '../rulebook/find'
import type { Standard } from '../rulebook/standard'
import { standards } from '../standards/catalogue'
import { UsageError } from './io'

/** By id or by another name; one that may be several is refused with the candidates. */
export function standardNamed(name: string | undefined, asOf: string): Standard {
  const known = Object.keys(standards).join(', ')
  if (name === undefined) throw new UsageError(`--standard: expected one of ${known}`)
  try {
    return find<Standard>(standards, name, { asOf })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new UsageError(`--standard: ${error.message}${error.message.startsWith('no standard') ? `; expected one of ${known}` : ''}`)
  }
}
