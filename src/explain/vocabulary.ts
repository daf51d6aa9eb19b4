import { fieldOf } from './field'
import { several } from './number'
import { named, term } from './term'
import type { Terms } from './terms'
import type { Grammar } from './words'

/** The ways in which a language's sentences look its terms up. */
export interface Vocabulary {
  readonly terms: Terms
  /** What the record does not say, several things at once. */
  readonly fields: (paths: readonly string[]) => string
  /** Whom a reference slot's rating comes from. */
  readonly slot: (slot: string) => string
  /** Hours each, `a (4 hours)`. */
  readonly hoursIn: (areas: readonly { readonly area: string; readonly hours: number }[]) => string
  /** What would be so under the other reading, after a space. */
  readonly otherwise: (reading: string) => string
  /** What reviewers judge; of a requirement that no table knows, the words given. */
  readonly judged: (slug: string, otherwise: string) => string
  readonly credit: (value: number, unit: string) => string
}

export function vocabulary(terms: Terms, { list, quantity }: Grammar): Vocabulary {
  const places = { ...terms.roles, ...terms.slots }
  return {
    terms,
    fields: (paths) => list(named(terms.fields, paths.map(fieldOf))),
    slot: (slot) => term(places, slot),
    hoursIn: (areas) => list(areas.map(({ area, hours }) => `${term(terms.areas, area)} (${quantity(hours, 'hours')})`)),
    otherwise: (reading) => (Object.hasOwn(terms.otherwise, reading) ? ` ${term(terms.otherwise, reading)}` : ''),
    judged: (slug, otherwise) => (Object.hasOwn(terms.judged, slug) ? term(terms.judged, slug) : otherwise),
    credit: (value, unit) => several(value, isUnit(unit) ? terms.credit[unit] : [unit, unit]),
  }
}

function isUnit(unit: string): unit is keyof Terms['credit'] {
  return unit === 'ceu' || unit === 'semester-hour' || unit === 'quarter-hour'
}
