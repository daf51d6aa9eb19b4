import type { Standard, StandardId } from './standard'
import { shown } from '../model/shown'

/**
 * The id of the standard that a name stands for: an id, a name or another name (`OIFS-II`, `IV-C`), case, spaces and punctuation aside.
 * The name of a credential with `renewal` behind it is its renewal; the programme, or its first word, in front, `orimha Level III` or `Ohio Level III`, tells apart what two programmes call alike.
 *
 * @throws RangeError where nothing is called so, or more than one standard is: the message names the candidates
 * @example
 * resolve(standards, 'OIFS-II') // 'ohio-imh/level-2'
 * resolve(standards, 'Level III') // RangeError: "Level III" may be ohio-imh/level-3 or orimha/imhs
 */
export function resolve(standards: Readonly<Record<string, Standard>> | readonly Standard[], name: string): StandardId {
  const all = Object.values<Standard>(standards)
  if (all.some(({ id }) => id === name)) return name
  const asked = typeof name === 'string' ? plain(name) : ''
  const candidates = [...new Set(all.filter((standard) => namesOf(standard, all).some((called) => plain(called) === asked)).map(({ id }) => id))].sort()
  const [found, ...others] = candidates
  if (found === undefined || asked === '') throw new RangeError(`no standard ${shown(name)}`)
  if (others.length > 0) throw new RangeError(`${shown(name)} may be ${candidates.slice(0, -1).join(', ')} or ${candidates.slice(-1).join('')}`)
  return found
}

/** Everything a standard is called, with and without its programme. */
function namesOf({ id, programme, ...standard }: Standard, all: readonly Standard[]): readonly string[] {
  const own = ownNames(standard)
  const renewed = all.filter((other) => other.id === standard.renews?.standard).flatMap((other) => [other.id, ...ownNames(other)])
  const names = [...own, ...renewed.map((name) => `${name} renewal`)]
  const region = programme.split('-')[0] ?? programme
  return [id, ...names, ...[programme, region].flatMap((before) => names.map((name) => `${before} ${name}`))]
}

/** What a renewal is called beside its own name is the name of what it renews. */
const ownNames = ({ name, aliases, renews }: Pick<Standard, 'name' | 'aliases' | 'renews'>): readonly string[] =>
  [...(renews ? [name] : wordsOf(name)), ...aliases.map((alias) => alias.name)]

/** `Practitioner, Level III (OIMHP-III)`: the whole, without the brackets, up to the comma, and what the brackets hold; no name is compared with its brackets. */
function wordsOf(name: string): readonly string[] {
  const bare = name.replace(/\([^()]*\)/g, '')
  return [name, bare, bare.split(',')[0] ?? bare, ...(name.match(/\([^()]*\)/g) ?? [])]
}

const plain = (name: string): string => String(name).normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
