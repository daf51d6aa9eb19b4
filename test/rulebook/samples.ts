import { amend as amendChecked } from '../../src/interop/amend'
import { defineStandard as defineChecked } from '../../src/interop/define'
import { amend as amendTyped, type Amendment } from '../../src/rulebook/amend'
import type { Provenance, Source } from '../../src/rulebook/citation'
import { defineStandard as defineTyped } from '../../src/rulebook/define'
import type { Requirement } from '../../src/rulebook/requirement'
import type { RenewalPeriod, Standard } from '../../src/rulebook/standard'
import { StandardError, type StandardIssueCode } from '../../src/rulebook/standard-error'
import { everyRequirement } from '../../src/rulebook/walk'

/** A document that the rulebook does not know. */
export const sourceOf = (id: string): Source => ({ id, title: `Paper ${id}`, publisher: 'A registry', address: 'a paper on file', read: '2026-11-21' })

/** What a registry says that owns the chart. */
export const BY_CHART = { cites: [{ source: 'chart', at: 'Level II' }], sources: { chart: sourceOf('chart') }, as: 'chart' } as const satisfies Amendment

/** The two ways to amend: what comes from outside is checked value by value, what is typed is trusted to have the right kinds of values. */
export const AMENDS = [
  { way: 'values checked', amend: amendChecked },
  { way: 'values typed', amend: amendTyped },
] as const

/** The two ways to write a standard, likewise. */
export const DEFINES = [
  { way: 'values checked', defineStandard: defineChecked },
  { way: 'values typed', defineStandard: defineTyped },
] as const

const WRITTEN = { cites: [{ source: 'orimha-ifa', at: 'Training' }], authority: 'stated' } as const satisfies Provenance

/** Requirements that go together, in a standard of nobody's. */
export const SOUND = {
  id: 'own/fellow',
  edition: '1',
  purpose: 'initial',
  name: 'Fellow',
  aliases: [{ name: 'Level One', used: 'own-paper' }],
  programme: 'own',
  jurisdiction: 'US-MI',
  effective: { from: '2024-01-01', to: '2024-01-01' },
  known: { from: '2024-01-01', to: '2024-01-01' },
  sources: { 'own-paper': sourceOf('own-paper') },
  requirements: [
    { id: 'own/fellow/degree', kind: 'education', levels: [{ level: 'master' }], ...WRITTEN },
    { id: 'own/fellow/hours', kind: 'hours', unit: 'clock-hours', hours: 30, areas: ['assessment', 'interventions'], ...WRITTEN },
    { id: 'own/fellow/work', kind: 'experience', years: 2, work: {}, after: 'own/fellow/degree', ...WRITTEN },
    { id: 'own/fellow/supervision', kind: 'supervision', hours: 50, providers: ['own/fellow'], otherProviders: 'excluded', window: { months: 24, floorMonths: 12 }, ...WRITTEN },
    { id: 'own/fellow/references', kind: 'references', slots: [{ slot: 'any' }], ...WRITTEN },
    { id: 'own/fellow/profile', kind: 'profile', identifier: ['opin'], ...WRITTEN },
    {
      id: 'own/fellow/papers', kind: 'all-of', ...WRITTEN,
      parts: [
        { id: 'own/fellow/papers/licence', kind: 'license', ...WRITTEN },
        { id: 'own/fellow/papers/study', kind: 'education', levels: [{ level: 'bachelor' }], ...WRITTEN },
      ],
    },
  ],
} as const satisfies Standard

/** A renewal of what `SOUND` gives. */
export const YEARLY = { standard: 'own/fellow', months: 12, cites: [{ source: 'own-paper', at: 'Page 2' }] } as const satisfies RenewalPeriod

/** Where each requirement of `SOUND` stands. */
export const AT = { degree: 0, hours: 1, work: 2, supervision: 3, references: 4, profile: 5, papers: 6 } as const

/** A requirement, or a part, by its id. */
export function requirementOf(standard: Standard, id: string): Requirement {
  const found = everyRequirement(standard.requirements).find(({ requirement }) => requirement.id === id)
  if (!found) throw new Error(`${standard.id} has no ${id}`)
  return found.requirement
}

/** The same without some of its keys. */
export function without<T extends object, Key extends keyof T>(value: T, ...keys: readonly Key[]): Omit<T, Key> {
  const rest: Omit<T, Key> = { ...value }
  for (const key of keys) Reflect.deleteProperty(rest, key)
  return rest
}

/** The error with which something bad is refused; anything else that is thrown goes on. */
export function refusal(action: () => unknown): StandardError {
  try {
    action()
  } catch (error) {
    if (error instanceof StandardError) return error
    throw error
  }
  throw new Error('it was not refused')
}

export type Issue = readonly [path: readonly (string | number)[], code: StandardIssueCode]

/** Where and what, without the words. */
export const issuesOf = ({ issues }: StandardError): readonly Issue[] => issues.map(({ path, code }) => [path, code])

/** The same value with everything in it frozen, so that a change to it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}
