import { isWebAddress } from '../../explain/forms/plain'
import type { Citation, Source, SourceId } from '../../rulebook/citation'
import type { Requirement } from '../../rulebook/requirement'
import { sources as known } from '../../rulebook/sources'
import type { Standard } from '../../rulebook/standard'
import { everyRequirement } from '../../rulebook/walk'
import type { Asking } from '../words/asking'
import { askedWords } from '../words/asked'
import { authorityWords } from '../words/authority'
import { bindingWords } from '../words/binding'
import { labelOf, months, NO_FIGURE } from '../words/english'
import { escaped, type Line } from '../words/markdown'

/** What the words of a rule need beside the rule. */
export interface Telling extends Asking {
  readonly sources: Readonly<Record<SourceId, Source>>
}

export function tellingOf({ purpose, sources = {} }: Standard): Telling {
  return { renewal: purpose === 'renewal', readingLink: (reading) => reading, sources: { ...known, ...sources } }
}

/** A requirement in words, as lists of Markdown. */
export interface Told {
  readonly name: string
  readonly asked: readonly Line[]
  readonly parts: readonly Told[]
  /** Whom it binds, how sure it is, where it is written, how it is read. */
  readonly further: readonly Line[]
}

export function told(requirement: Requirement, telling: Telling): Told {
  const { id, cites, authority, reading, furtherReadings = [], bindsWhen, exemptAfter, ...asked } = requirement
  const readings = [...(reading ? [reading] : []), ...furtherReadings]
  return {
    name: labelOf(id),
    asked: askedWords(asked, telling),
    parts: 'parts' in requirement ? requirement.parts.map((part) => told(part, telling)) : [],
    further: [
      ...bindingWords({ bindsWhen, exemptAfter }),
      authorityWords(authority),
      `Written in: ${cites.map((citation) => citationText(citation, telling)).join('; ')}.`,
      ...(readings.length > 0 ? [`How imh-eligibility reads its words: ${readings.join(', ')}.`] : []),
    ],
  }
}

/** Everything about a requirement, its parts below their names. */
export function linesOf({ asked, parts, further }: Told): readonly Line[] {
  return [...asked, ...parts.map((part) => ({ text: `${part.name}:`, under: linesOf(part) })), ...further]
}

function citationText({ source: id, at }: Citation, { sources }: Telling): string {
  const source = sourceOf(id, sources)
  return `${source ? `${escaped(source.title)}, ${escaped(source.publisher)}` : escaped(id)}, under "${escaped(at)}"`
}

/** Standards from outside cite by any word, one that every object has included. */
export function sourceOf(id: SourceId, sources: Telling['sources']): Source | undefined {
  return Object.hasOwn(sources, id) ? sources[id] : undefined
}

/** The documents cited, none twice. */
export function sourcesCited(cites: readonly Citation[], { sources }: Telling): readonly Source[] {
  return [...new Set(cites.map(({ source }) => source))].flatMap((id) => sourceOf(id, sources) ?? [])
}

/** The first of the documents that has an address on the web. */
export function webAddress(documents: readonly Source[]): string | undefined {
  return documents.find(({ address }) => isWebAddress(address))?.address
}

/** The documents in whose words the body behind them states a rule of the standard, and how its period is written. */
export function statingSources(standard: Standard, telling: Telling): readonly Source[] {
  const stated = everyRequirement(standard.requirements).map(({ requirement }) => requirement).filter(({ authority }) => authority === 'stated')
  return sourcesCited([...(standard.renews?.cites ?? []), ...stated.flatMap(({ cites }) => cites)], telling)
}

/** Who publishes them, none twice. */
export function publishersOf(documents: readonly Source[]): readonly string[] {
  return [...new Set(documents.map(({ publisher }) => publisher))]
}

/** The id of the credential that the standard is about: a renewal is about the one it renews. */
export const credentialOf = ({ id, renews }: Standard): string => `urn:imh-eligibility:credential:${renews?.standard ?? id}`

/** The name of that credential. */
export function credentialName({ name, renews }: Standard): string {
  return renews && name.endsWith(': renewal') ? name.slice(0, -': renewal'.length) : name
}

/** Other names of the credential, none twice. */
export function otherNames({ aliases }: Standard): readonly string[] {
  return [...new Set(aliases.map(({ name }) => name))]
}

/** What every such document says of itself. */
export function unofficial({ edition }: Standard): string {
  return `Unofficial: put into other words by imh-eligibility (rules of edition ${edition}) from published documents. The body that issues the credential has neither written nor checked this; its own text counts.`
}

/** A length of time in ISO 8601, where it is known. */
export function periodOf({ renews }: Standard): string | undefined {
  return renews && renews.months !== 'unpublished' ? `P${renews.months}M` : undefined
}

const REGIONS: Readonly<Record<string, string>> = { 'US-OH': 'Ohio', 'US-OR': 'Oregon' }

/** The parts of an ISO 3166-2 code: `US-OR` is Oregon in US. Anything else is a name of its own. */
export function placeOf({ jurisdiction }: Standard): { readonly region: string; readonly country?: string } {
  const [, country] = /^([A-Z]{2})-[A-Z0-9]{1,3}$/.exec(jurisdiction) ?? []
  if (country === undefined) return { region: jurisdiction }
  return { region: (Object.hasOwn(REGIONS, jurisdiction) ? REGIONS[jurisdiction] : undefined) ?? jurisdiction.slice(country.length + 1), country }
}

/** What such a document is about, in a paragraph: that it is unofficial, when the rules are in force, and at renewal how long the period is. */
export function descriptionOf(standard: Standard): string {
  const { renews, effective: { from, to } } = standard
  const force = [...(from === undefined ? [] : [`from ${from}`]), ...(to === undefined ? [] : [`to ${to}`])]
  return [
    unofficial(standard),
    ...(force.length > 0 ? [`These rules are in force ${force.join(' ')}.`] : []),
    ...(renews ? [renews.months === 'unpublished' ? `How long a renewal period is: ${NO_FIGURE}.` : `A renewal period is ${months(renews.months)} long.`] : []),
  ].join(' ')
}
