import { describe, expect, it } from 'vitest'
import { shown } from '../../src/model/shown'
import { resolve } from '../../src/rulebook/resolve'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'
import { SOUND, YEARLY } from './samples'

const all: readonly Standard[] = Object.values(standards)
const initial = all.filter(({ purpose }) => purpose === 'initial')

/** Everything that some credential is called, as the data has it. */
const names = [...new Set(initial.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]))]

/** Letters and digits alone, in capitals: worked out here on its own, one character at a time. */
const letters = (name: string): string => [...name.toUpperCase()].filter((one) => (one >= 'A' && one <= 'Z') || (one >= '0' && one <= '9')).join('')

/** The credentials that bear a name, in the order of their ids. */
const bearers = (called: string, among: readonly Standard[] = initial): readonly string[] =>
  among.filter(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)].some((one) => letters(one) === letters(called))).map(({ id }) => id).sort()

/** The only candidate is the answer; of several the message names each, once, and nothing else. */
function expectAnswer(asked: string, candidates: readonly string[], among: Parameters<typeof resolve>[0] = standards): void {
  const [only] = candidates
  if (candidates.length === 1) return expect(resolve(among, asked), asked).toBe(only)
  const listed = candidates.length === 0 ? `no standard ${shown(asked)}` : `${shown(asked)} may be ${candidates.slice(0, -1).join(', ')} or ${candidates.at(-1)}`
  expect(() => resolve(among, asked), asked).toThrow(new RangeError(listed))
}

describe('the names that registries and associations use', () => {
  it.each([
    ['OIFA-I', 'ohio-imh/level-1'],
    ['Associate', 'ohio-imh/level-1'],
    ['Affiliate', 'ohio-imh/level-1'],
    ['OIFS-II', 'ohio-imh/level-2'],
    ['OIFP-II', 'ohio-imh/level-2'],
    ['OIMHS-III', 'ohio-imh/level-3'],
    ['OIMHP-III', 'ohio-imh/level-3'],
    ['ECMH', 'ohio-ecmh/consultant'],
    ['IFA', 'orimha/ifa'],
    ['Infant Family Specialist', 'orimha/ifs'],
    ['IMHS', 'orimha/imhs'],
    ['IV-C', 'orimha/imhm-clinical'],
    ['IMHM-P', 'orimha/imhm-policy'],
    ['IV-R/F', 'orimha/imhm-research'],
  ])('%s is %s', (asked, id) => {
    expect(resolve(standards, asked)).toBe(id)
    expect(resolve(standards, `${asked} renewal`)).toBe(`${id}/renewal`)
  })

  it.each([
    ['Level I', ['ohio-imh/level-1', 'orimha/ifa']],
    ['Level II', ['ohio-imh/level-2', 'orimha/ifs']],
    ['Level III', ['ohio-imh/level-3', 'orimha/imhs']],
    ['Level IV', ['orimha/imhm-clinical', 'orimha/imhm-policy', 'orimha/imhm-research']],
    ['IMHM', ['orimha/imhm-clinical', 'orimha/imhm-policy', 'orimha/imhm-research']],
    ['Specialist', ['ohio-imh/level-2', 'ohio-imh/level-3']],
    ['Practitioner', ['ohio-imh/level-2', 'ohio-imh/level-3']],
  ])('%s may be several, and which is for the caller to say: %j', (asked, candidates) => {
    expectAnswer(asked, candidates)
    expectAnswer(`${asked} renewal`, candidates.map((id) => `${id}/renewal`))
  })

  it('the programme in front tells apart what two programmes call alike', () => {
    expect(resolve(standards, 'ORIMHA Level III')).toBe('orimha/imhs')
    expect(resolve(standards, 'ohio-imh: Level III')).toBe('ohio-imh/level-3')
    expect(resolve(standards, 'Ohio IMH level iii, renewal')).toBe('ohio-imh/level-3/renewal')
    expectAnswer('orimha Level IV', ['orimha/imhm-clinical', 'orimha/imhm-policy', 'orimha/imhm-research'])
    expectAnswer('ohio-ecmh Level III', [])
  })
})

describe('every name of every credential', () => {
  it('there are some fifty, and each id is borne by one', () => {
    expect(names.length).toBeGreaterThan(45)
    for (const { id } of all) expectAnswer(id, [id])
  })

  it.each(names)('%s: the one that bears it, or all that do', (name) => {
    expect(bearers(name).length).toBeGreaterThan(0)
    expectAnswer(name, bearers(name))
  })

  it.each(names)('%s: capitals, spaces and punctuation do not matter', (name) => {
    const spellings = [name.toLowerCase(), name.toUpperCase(), `  ${name}\t`, name.replaceAll(/[ -]/g, '_'), name.replaceAll(/[^A-Za-z0-9]/g, ''), [...name].join('.'), `«${name}»`]
    for (const spelling of spellings) expectAnswer(spelling, bearers(name))
  })

  it.each(names)('%s: with "renewal" behind it, the renewals of those', (name) => {
    for (const spelling of [`${name} renewal`, `${name}: Renewal`, `${name}/RENEWAL`]) expectAnswer(spelling, bearers(name).map((id) => `${id}/renewal`))
  })

  it.each(names)('%s: with a programme in front, those of that programme', (name) => {
    for (const programme of ['orimha', 'ohio-imh', 'ohio-ecmh']) {
      const within = bearers(name, initial.filter((standard) => standard.programme === programme))
      expectAnswer(`${programme} ${name}`, within)
      expectAnswer(`${programme.toUpperCase()}/${name} (renewal)`, within.map((id) => `${id}/renewal`))
    }
  })

  it.each(all.map(({ id, name }) => [id, name]))('%s by its full name: %s', (id, name) => {
    expectAnswer(name, [id])
  })
})

describe('what is no name', () => {
  it.each(['', ' ', '---', '(?)', 'renewal', 'orimha', 'ohio-imh', 'ohio-imh renewal', 'Level V', 'IMH', 'Level', 'orimha/', 'orimha/luck', 'renewal IFA', 'IFA renewal renewal', '__proto__', 'constructor', 'toString', '\u0000'])('%j', (asked) => {
    expectAnswer(asked, [])
  })
})

describe('a collection of one\'s own', () => {
  const renewal: Standard = { ...SOUND, id: 'own/fellow/renewal', name: 'Fellow: once more', aliases: [], purpose: 'renewal', renews: YEARLY }

  it('may be a list or a record, whatever its keys', () => {
    for (const own of [[SOUND, renewal], { first: SOUND, second: renewal }]) {
      expect(resolve(own, 'level one')).toBe('own/fellow')
      expect(resolve(own, 'Level One Renewal')).toBe('own/fellow/renewal')
      expect(resolve(own, 'own/fellow renewal')).toBe('own/fellow/renewal')
      expect(resolve(own, 'Fellow, once more')).toBe('own/fellow/renewal')
      expectAnswer('IMHS', [], own)
    }
    expectAnswer('first', [], { first: SOUND })
    expectAnswer('Fellow', [], [])
  })

  it('two editions of one standard are one candidate, and what any edition was called counts', () => {
    const editions = [SOUND, { ...SOUND, edition: '2', name: 'Companion', aliases: [] }]
    for (const asked of ['own/fellow', 'Fellow', 'Level One', 'Companion']) expect(resolve(editions, asked)).toBe('own/fellow')
  })

  it('beside the rulebook\'s own a name may become ambiguous; the order of the list does not matter', () => {
    const level3: Standard = { ...SOUND, aliases: [{ name: 'level-iii', used: 'own-paper' }] }
    for (const own of [[...all, level3], [level3, ...[...all].reverse()]]) expectAnswer('Level III', ['ohio-imh/level-3', 'orimha/imhs', 'own/fellow'], own)
  })

  it('an id is an id, whoever else is called so', () => {
    const impostor: Standard = { ...SOUND, aliases: [{ name: 'orimha/ifa', used: 'own-paper' }] }
    expect(resolve([impostor, standards['orimha/ifa']], 'orimha/ifa')).toBe('orimha/ifa')
    expectAnswer('ORIMHA/IFA', ['orimha/ifa', 'own/fellow'], [impostor, standards['orimha/ifa']])
  })

  it('letters of any script are letters', () => {
    const spanish: Standard = { ...SOUND, aliases: [{ name: 'Especialista de niñez', used: 'own-paper' }] }
    expect(resolve([spanish], 'ESPECIALISTA DE NIÑEZ')).toBe('own/fellow')
    expectAnswer('especialista de niez', [], [spanish])
  })

  it('a renewal whose credential is not at hand has its own names alone', () => {
    expect(resolve([renewal], 'Fellow: once more')).toBe('own/fellow/renewal')
    expectAnswer('Fellow renewal', [], [renewal])
  })
})

describe('a name of several words', () => {
  const named = (name: string, over: Partial<Standard> = {}): Standard => ({ ...SOUND, aliases: [], programme: 'ohio-own', name, ...over })
  const practitioner = named('Practitioner, Level III (OIMHP-III) of Ohio')

  it.each(['Practitioner, Level III (OIMHP-III) of Ohio', 'Practitioner, Level III of Ohio', 'Practitioner', 'OIMHP-III', 'Ohio Practitioner', 'ohio-own OIMHP-III', 'own/fellow'])('answers to %s', (asked) => {
    expect(resolve([practitioner], asked)).toBe('own/fellow')
  })

  it.each(['Level III (OIMHP-III)', 'Practitioner Level III (', 'of Ohio', 'o Practitioner', 'Level III of Ohio', '', '!'])('and not to %j', (asked) => {
    expectAnswer(asked, [], [practitioner])
  })

  it('and to what each of two brackets holds', () => {
    const twice = named('Specialist (OIMHS) or Practitioner (OIMHP)')
    for (const asked of ['OIMHS', 'OIMHP', 'Specialist or Practitioner']) expect(resolve([twice], asked)).toBe('own/fellow')
  })

  it('what has no letters names nothing, even what is called so', () => {
    expectAnswer('?', [], [named('(Fellow)')])
    expectAnswer('()', [], [named('Fellow ()')])
  })

  it('letters that are written small in two ways are one', () => {
    expect(resolve([named('Straße')], 'STRASSE'.toLowerCase().replace('ss', 'ß'))).toBe('own/fellow')
    expectAnswer('STRASSE', [], [named('Straße')])
  })
})

it('what is no text names no standard, whatever it is', () => {
  expect(() => resolve(all, Object.create(null))).toThrow(new RangeError('no standard an object'))
})
