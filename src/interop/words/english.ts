import { grammar } from '../../explain/en/grammar'
import { labels } from '../../explain/en/labels'
import { say } from '../../explain/en/terms'
import { several } from '../../explain/number'
import { shortName, slugOf } from '../../explain/slug'
import { capital, humanise, term as wordFor } from '../../explain/term'
import type { Measure } from '../../explain/words'
import type { Threshold } from '../../rulebook/citation'
import type { PracticeFlag, RequirementId } from '../../rulebook/requirement'
import type { StandardId } from '../../rulebook/standard'
import { code, escaped } from './markdown'

export { capital }
export const { quantity } = grammar
export const { terms } = say

/** `a, b and c`; of an empty list, that it is empty. */
export const and = (texts: readonly string[]): string => grammar.list(texts) || 'none'

/** `a, b or c`; of an empty list, that it is empty. */
export const or = (texts: readonly string[]): string => grammar.either(texts) || 'none'

/** The word for a key; a key that no table knows gives its own words. */
export function term(table: Readonly<Record<string, string>>, key: string): string {
  return escaped(wordFor(table, key))
}

/** The words for several keys, none twice. */
export function named(table: Readonly<Record<string, string>>, keys: readonly string[]): readonly string[] {
  return [...new Set(keys.map((key) => term(table, key)))]
}

/** Said wherever a figure is a typed hole. */
export const NO_FIGURE = 'no public text that could be read gives this figure; a reviewer decides'

/** Said wherever another part of the rule is a typed hole. */
export const NO_RULE = 'no public text that could be read gives this; a reviewer decides'

/** So much, or that nobody outside knows how much. */
export function atLeast(threshold: Threshold, measure: Measure, of: string): string {
  return threshold === 'unpublished' ? `How many ${term({}, measure)} ${of}: ${NO_FIGURE}.` : `At least ${quantity(threshold, measure)} ${of}.`
}

export const years = (value: number): string => several(value, ['year', 'years'])
export const months = (value: number): string => several(value, ['month', 'months'])

/** What a requirement is called. */
export function labelOf(id: RequirementId): string {
  return capital(term(labels, slugOf(id)))
}

/** Another requirement, by its name and id. */
export function requirementNamed(id: RequirementId): string {
  return `"${labelOf(id)}" (${code(id)})`
}

/** Credentials by the short names of the field, none twice. */
export function credentials(standards: readonly StandardId[]): string {
  return or([...new Set(standards.map(credential))])
}

/** A credential by its short name, one that has none by its id. */
export function credential(standard: StandardId): string {
  const name = shortName(standard)
  return name === standard ? code(standard) : escaped(name)
}

/** Those of whom a rule asks something. */
export function thoseWho(practice: PracticeFlag): string {
  return `those who ${term(terms.practice, practice)}`
}

/**
 * What a rule holds beside its kind and the parameters that have words. The type says that there is nothing; data from outside may
 * know better, and nothing of a rule goes unsaid.
 */
export function unsaid<Rest extends object>(rest: Rest & Readonly<Record<Exclude<keyof Rest, 'kind'>, never>>): readonly string[] {
  return Object.entries<unknown>(rest)
    .filter(([name]) => name !== 'kind')
    .map(([name, value]) => `${capital(humanise(name))} (${code(name)}): ${code(JSON.stringify(value) ?? '')}.`)
}
