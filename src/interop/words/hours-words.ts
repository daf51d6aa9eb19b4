import type { AreaGroup, AreaMinimum, HoursRequirement } from '../../rulebook/requirement'
import type { Asked, Asking } from './asking'
import { and, atLeast, named, or, quantity, term, terms, thoseWho, unsaid } from './english'
import type { Line } from './markdown'

type Hours = Asked<HoursRequirement>

/** How many hours of training, in which areas, and what counts toward them. */
export function hoursWords(requirement: Hours, asking: Asking): readonly Line[] {
  const { unit, hours, areas, minima, distinctAreas, groups, didactic, ages, anyDate, conversions, sharing, alternativeMinima, recommended, ...rest } = requirement
  return [
    ...(hours === undefined ? [] : [atLeast(hours, unit, 'of training in all')]),
    ...(minima ? [{ text: 'In each of these areas at least:', under: minimumWords(minima, unit) }] : []),
    ...distinctWords(distinctAreas, groups, areas, unit),
    ...areaWords(areas, minima ?? groups ?? distinctAreas, groups?.flatMap(({ anyOf }) => anyOf) ?? (distinctAreas === undefined ? [] : areas)),
    ...(didactic ? ['Only didactic training counts (taught, as in a course).'] : []),
    ...(ages ? [`Only training about children from ${term({}, ages)} counts; prenatal to three lies within that.`] : []),
    dateWords(anyDate, asking),
    ...shareWords(sharing, minima !== undefined || distinctAreas !== undefined),
    ...creditWords(conversions, unit),
    ...alternativeWords(alternativeMinima, unit, asking),
    ...recommendedWords(recommended, unit),
    ...unsaid(rest),
  ]
}

function minimumWords(minima: readonly AreaMinimum[], unit: Hours['unit']): readonly string[] {
  return minima.map(({ hours, ...group }) => `${quantity(hours, unit)} in ${groupName(group)}`)
}

function distinctWords(distinctAreas: Hours['distinctAreas'], groups: Hours['groups'], areas: Hours['areas'], unit: Hours['unit']): readonly Line[] {
  const under = groups ? groups.map(groupName) : named(terms.areas, areas ?? [])
  if (distinctAreas === undefined) return groups ? [{ text: 'The areas are:', under }] : []
  return [{ text: `Training in at least ${quantity(distinctAreas, 'areas')} of these ${under.length}, however few ${term({}, unit)} in each:`, under }]
}

/** The areas that count, unless they have all been said. */
function areaWords(areas: Hours['areas'], divided: unknown, said: Hours['areas']): readonly Line[] {
  if (!areas) return divided === undefined ? ['Any training counts that has at least one competency area.'] : []
  if (said?.length === areas.length && areas.every((area, index) => area === said[index])) return []
  const names = named(terms.areas, areas)
  return [names.length === 1 ? `Only hours of training about ${or(names)} count.` : { text: 'Only hours that can go to one of these areas count:', under: names }]
}

/** An area, or several that are taken as one. */
function groupName({ area, anyOf, ...rest }: AreaGroup): string {
  const own = anyOf.length === 1 && anyOf[0] === area
  return [`${term(terms.areas, area)}${own ? '' : `: any of ${or(named(terms.areas, anyOf))}, together`}`, ...unsaid(rest)].join('. ')
}

function dateWords(anyDate: Hours['anyDate'], { renewal }: Asking): string {
  if (renewal && !anyDate) return 'Only training completed in the renewal period counts.'
  return `Training of any date up to the day asked about counts${anyDate ? ', whatever the renewal period' : ''}.`
}

function shareWords(sharing: Hours['sharing'], divided: boolean): readonly string[] {
  if (sharing === 'full') return ['Training about several areas gives its full hours to each of them.']
  return sharing ?? divided ? ['Each hour counts once; training about several areas may be split among them.'] : []
}

function creditWords(conversions: Hours['conversions'], unit: Hours['unit']): readonly string[] {
  if (!conversions) return ['College credit and continuing education units (CEUs) without hours on record: a reviewer decides.']
  const { ceu, 'semester-hour': semester, 'quarter-hour': quarter, ...rest } = conversions
  const known = [
    ...(ceu === undefined ? [] : [`one ${terms.credit.ceu[0]} is ${quantity(ceu, unit)}`]),
    ...(semester === undefined ? [] : [`one ${terms.credit['semester-hour'][0]} is ${quantity(semester, unit)}`]),
    ...(quarter === undefined ? [] : [`one ${terms.credit['quarter-hour'][0]} is ${quantity(quarter, unit)}`]),
  ]
  return [`Credit without hours on record: ${known.length > 0 ? and(known) : 'nothing is converted'}. Other credit: a reviewer decides.`, ...unsaid(rest)]
}

function alternativeWords(alternative: Hours['alternativeMinima'], unit: Hours['unit'], { readingLink }: Asking): readonly Line[] {
  if (!alternative) return []
  const { reading, minima, ...rest } = alternative
  return [
    {
      text: `The words can also be read so that the areas are these, at least (${readingLink(reading)}); a result says where that would change the answer:`,
      under: minimumWords(minima, unit),
    },
    ...unsaid(rest),
  ]
}

function recommendedWords(recommended: Hours['recommended'], unit: Hours['unit']): readonly string[] {
  if (!recommended) return []
  const { area, hours, unless, ...rest } = recommended
  return [
    `Recommended, not asked for: ${quantity(hours, unit)} of it in training about ${term(terms.areas, area)}. The recommendation is for ${thoseWho(unless)}.`,
    ...unsaid(rest),
  ]
}
