import type { CivilDate } from '../calendar/civil-date'
import { resolve } from './resolve'
import type { Standard, StandardId } from './standard'

/**
 * Picks the edition of a standard that binds on a day: of those in force on `asOf`, the one known on `knownOn`, or the latest known.
 *
 * @param name an id, or another name of the standard (see `resolve`)
 * @throws RangeError where there is no such standard, where a name may be several, where no edition covers the day (a gap), or where two do
 * (a tie): never a guess
 * @example
 * find(standards, 'orimha/imhs', { asOf: '2026-11-21' }).edition // '2026-11'
 * find(standards, 'IV-C', { asOf: '2026-11-21' }).id // 'orimha/imhm-clinical'
 */
export function find<S extends Standard>(
  standards: Readonly<Record<string, S>> | readonly S[],
  name: StandardId | (string & {}),
  { asOf, knownOn }: { readonly asOf: CivilDate; readonly knownOn?: CivilDate },
): S {
  const id = resolve(standards, name)
  const editions = Object.values<S>(standards).filter((standard) => standard.id === id)
  const binding = editions.filter(({ effective, known }) => within(effective, asOf) && (knownOn === undefined || within(known, knownOn)))
  const lastKnown = binding.reduce<CivilDate>((latest, { known }) => (known.from > latest ? known.from : latest), '')
  const [found, ...others] = knownOn === undefined ? binding.filter(({ known }) => known.from === lastKnown) : binding
  const day = knownOn === undefined ? asOf : `${asOf} (as known on ${knownOn})`
  if (!found) throw new RangeError(`no edition of ${id} is in force on ${day}`)
  if (others.length > 0) throw new RangeError(`several editions of ${id} are in force on ${day}: ${[found, ...others].map(({ edition }) => edition).join(', ')}`)
  return found
}

function within({ from, to }: { readonly from?: CivilDate; readonly to?: CivilDate }, day: CivilDate): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to)
}
