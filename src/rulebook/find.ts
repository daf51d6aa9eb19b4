import { isCivilDate, type CivilDate } from '../calendar/civil-date'
import { shown } from '../model/shown'
import { resolve } from './resolve'
import type { Standard, StandardId } from './standard'

/**
 * Picks the edition of a standard that binds on a day: of those in force on `asOf`, the one known on `knownOn`, or the latest known.
 *
 * An edition that another one replaces ends: by `effective.to` where the rule changed, by `known.to` where it was corrected. Two that are known on
 * one day and bind on one day are a tie.
 *
 * @param name an id, or another name of the standard (see `resolve`)
 * @throws RangeError where a day is no civil date, where there is no such standard, where a name may be several, where no edition covers the day (a gap), or where two do
 * (a tie): never a guess
 * @example
 * find(standards, 'orimha/imhs', { asOf: '2026-11-21' }).edition // '2026-11'
 * find(standards, 'IV-C', { asOf: '2026-11-21' }).id // 'orimha/imhm-clinical'
 */
export function find<S extends Standard>(
  standards: Readonly<Record<string, S>> | readonly S[],
  name: StandardId | (string & {}),
  { asOf, knownOn }: { readonly asOf: CivilDate; readonly knownOn?: CivilDate | undefined },
): S {
  mustBeDate('asOf', asOf)
  if (knownOn !== undefined) mustBeDate('knownOn', knownOn)
  const id = resolve(standards, name)
  const editions = Object.values<S>(standards).filter((standard) => standard.id === id)
  const binding = editions.filter(({ effective, known }) => within(effective, asOf) && (knownOn === undefined || within(known, knownOn)))
  // An edition that was taken back is only asked for by the day it was known, or where nothing has taken its place.
  const standing = binding.some(({ known }) => known.to === undefined) ? binding.filter(({ known }) => known.to === undefined) : binding
  const lastKnown = standing.reduce<CivilDate>((latest, { known }) => (known.from > latest ? known.from : latest), '')
  const [found, ...others] = knownOn === undefined ? standing.filter(({ known }) => known.from === lastKnown) : binding
  const day = knownOn === undefined ? asOf : `${asOf} (as known on ${knownOn})`
  if (!found) throw new RangeError(`no edition of ${id} is in force on ${day}: ${editions.map(described).join('; ')}`)
  if (others.length > 0) throw new RangeError(`several editions of ${id} are in force on ${day}: ${[found, ...others].map(described).join('; ')}`)
  return found
}

function mustBeDate(name: string, value: CivilDate): void {
  if (!isCivilDate(value)) throw new RangeError(`${name}: expected a date like 2026-11-21, found ${shown(value)}`)
}

/** `2024 (in force from 2024-01-01, known from 2026-11-21)` */
function described({ edition, effective, known }: Standard): string {
  return `${edition} (in force${ranged(effective) || ' always'}, known${ranged(known)})`
}

const ranged = ({ from, to }: { readonly from?: CivilDate; readonly to?: CivilDate }): string => `${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` to ${to}`}`

function within({ from, to }: { readonly from?: CivilDate; readonly to?: CivilDate }, day: CivilDate): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to)
}
