import type { HoursRequirement } from '../../rulebook/requirement'
import type { Standard } from '../../rulebook/standard'
import { everyRequirement } from '../../rulebook/walk'
import { named, quantity, term, terms } from '../words/english'
import { unmarked } from '../words/markdown'

/** An area of competency that a rule asks training in. */
export interface AskedArea {
  readonly name: string
  /** What is asked of it alone, in words. */
  readonly asked?: string
  /** Where it is one area of ours, and no group of several. */
  readonly slug?: string
}

/** The areas of a rule about hours: those with a minimum, else the groups that are counted, else those that count. */
export function areasOf({ minima, groups, areas = [], unit }: HoursRequirement): readonly AskedArea[] {
  const divided = minima ?? groups
  if (!divided) return areas.map((area) => ({ name: nameOf(area), slug: area }))
  return divided.map(({ area, anyOf, ...rest }) => {
    const own = anyOf.length === 1 && anyOf[0] === area
    const asked = [
      ...('hours' in rest ? [`At least ${quantity(Number(rest.hours), unit)}.`] : []),
      ...(own ? [] : [`Any of: ${named(terms.areas, anyOf).map(unmarked).join(', ')}.`]),
    ].join(' ')
    return { name: nameOf(area), ...(asked === '' ? {} : { asked }), ...(own ? { slug: area } : {}) }
  })
}

const nameOf = (area: string): string => unmarked(term(terms.areas, area))

/** Every rule about hours of a standard, parts too. */
export function hoursRequirements({ requirements }: Standard): readonly HoursRequirement[] {
  return everyRequirement(requirements).flatMap(({ requirement }) => (requirement.kind === 'hours' ? [requirement] : []))
}

/** The names of all areas that a standard asks training in, those of groups too, none twice. */
export function areaNames(standard: Standard): readonly string[] {
  const slugs = hoursRequirements(standard).flatMap(({ minima, groups, areas }) => (minima ?? groups)?.flatMap(({ anyOf }) => anyOf) ?? areas ?? [])
  return [...new Set(slugs.map(nameOf))]
}
