import { describe, expect, it } from 'vitest'
import { standardPage } from '../../docs/publish/page'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'
import { leaves, lists, objects, withValue, without, type Leaf, type Path } from './changes'
import { ownRenewal } from './own-association'

const all: readonly Standard[] = [...Object.values(standards), ownRenewal]

/** Words that only have these values; every other word may be any. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  purpose: ['initial', 'renewal'],
  unit: ['clock-hours', 'hours'],
  otherProviders: ['excluded', 'if-approved'],
  authority: ['stated', 'implied', 'secondary', 'unpublished'],
  sharing: ['split', 'full'],
}

/** Optional conditions, as words and as groups of parameters. */
const CONDITIONS = ['reading', 'after', 'state', 'partTime', 'until', 'ages', 'transcript', 'leadership', 'bindsWhen']
const GROUPS = ['vetting', 'window', 'internship', 'bachelorsMayUse', 'recommended', 'exemptAfter', 'rolesWhen', 'conversions', 'alternativeMinima']

/** What decides which words there are, and the ids by which documents are found; they are no words of a rule. */
const isFrame = (path: Path): boolean => path.at(-1) === 'kind' || (path[0] === 'sources' && path.at(-1) === 'id')

/** Values that the place could hold as well. */
function others(path: Path, value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [value + 1, value + 0.25]
  if (typeof value !== 'string') return []
  const words = WORDS[String(path.at(-1))]
  if (words) return words.filter((word) => word !== value)
  if (value === 'unpublished') return [path.at(-1) === 'levels' || path.at(-1) === 'slots' ? [] : 7]
  return ['another-word']
}

/** Changes after which the page is the same: nobody would see them. */
const unseen = (standard: Standard, changes: readonly { readonly what: string; readonly changed: Standard }[]): readonly string[] => {
  const before = standardPage(standard)
  expect(changes.length).toBeGreaterThan(0)
  return changes.filter(({ changed }) => standardPage(changed) === before).map(({ what }) => what)
}

describe.each<Standard>(all)('the page of $id changes', (standard) => {
  it('with every number and every word of the rules', () => {
    const changes = leaves(standard)
      .filter(({ path }) => !isFrame(path))
      .flatMap(({ path, value }) => others(path, value).map((other) => ({ what: `${path.join('.')} as ${String(other)}`, changed: withValue(standard, path, other) })))
    expect(unseen(standard, changes)).toEqual([])
  })

  it('with every condition that is dropped', () => {
    const droppable = ({ path, value }: Leaf): boolean => value === true || CONDITIONS.includes(String(path.at(-1)))
    const conditions = leaves(standard).filter(droppable).map(({ path }) => path)
    const groups = objects(standard).filter((path) => GROUPS.includes(String(path.at(-1))))
    expect(unseen(standard, [...conditions, ...groups].map((path) => ({ what: path.join('.'), changed: without(standard, path) })))).toEqual([])
  })

  it('with every entry that a list loses: a citation, a degree, an area, a provider, a requirement', () => {
    const changes = lists(standard).flatMap(({ path, length }) =>
      Array.from({ length }, (_, index) => ({ what: [...path, index].join('.'), changed: without(standard, [...path, index]) })),
    )
    expect(unseen(standard, changes)).toEqual([])
  })

  it('with every parameter that nobody has given words yet: it is shown as it stands', () => {
    const places = objects(standard).filter((path) => path[0] !== 'sources')
    for (const path of places) {
      const page = standardPage(withValue(standard, [...path, 'yetUnheardOf'], 7))
      expect(page.includes('Yet unheard of (`yetUnheardOf`): `7`.'), `${path.join('.')} has room for a parameter that the page passes over`).toBe(true)
    }
  })
})
