import { isCivilDate, toDay, type CivilDate } from '../calendar/civil-date'
import type { Applicant, Person } from '../model/applicant'
import { shown } from '../model/shown'
import type { Context } from '../requirements/context'
import { decisionsOf } from '../requirements/decisions'
import { duplicatesIn, type Duplicates } from '../requirements/duplicates'
import { spellDays, type SpellDays } from '../requirements/spell-days'
import { contentHash } from '../rulebook/content-hash'
import type { Requirement, RequirementId } from '../rulebook/requirement'
import type { Standard } from '../rulebook/standard'
import type { Assessment, Counting } from '../verdict/result'
import { allOf } from '../verdict/verdict'
import { decide } from './decide'
import { renewalOf, type Renewal } from './period'

export interface AssessOptions {
  /** The day asked about, `YYYY-MM-DD`. Nothing ever reads a clock. */
  readonly asOf: CivilDate
  /** `claimed` (the default) counts all evidence but what could not be verified; `verified` only what the registry has verified. */
  readonly counting?: Counting | undefined
  /** Renewals: the period, where the caller knows it better than the holdings tell. Both days belong to it. */
  readonly period?: { readonly from: CivilDate; readonly to: CivilDate } | undefined
}

/**
 * Holds what a professional has done against a standard on a day: every requirement decided, with why, which evidence counted for
 * how much, which did not and why, what is missing, and where the rule is written.
 *
 * @throws RangeError where `asOf` or `period` is no civil date, or `counting` none of its two words; nothing else on an applicant that `parseApplicant` gave
 * @example
 * assess(imhs, parseApplicant(record), { asOf: '2026-11-21' }).verdict // 'needs-review'
 */
export function assess(standard: Standard, applicant: Applicant, options: AssessOptions): Assessment {
  const { asOf, counting = 'claimed' } = options
  if (!isCivilDate(asOf)) throw new RangeError(`asOf: expected a date like 2026-11-21, found ${shown(asOf)}`)
  if (counting !== 'claimed' && counting !== 'verified') throw new RangeError(`counting: expected claimed or verified, found ${shown(counting)}`)
  const renewal = renewalOf(standard, applicant, asOf, options.period)
  const context = contextOf(standard, applicant, asOf, counting, renewal)
  const requirements = standard.requirements.map((requirement) => decide(requirement, context, renewal))
  return {
    format: 'imh-eligibility/assessment@1',
    standard: standard.id,
    name: standard.name,
    edition: standard.edition,
    contentHash: contentHash(standard),
    purpose: standard.purpose,
    asOf,
    counting,
    ...(renewal?.period && { period: renewal.period }),
    ...(standard.renews && { renews: standard.renews }),
    ...(standard.sources && { sources: standard.sources }),
    verdict: allOf(requirements.map(({ verdict }) => verdict)),
    requirements,
  }
}

function contextOf(standard: Standard, applicant: Applicant, asOf: CivilDate, counting: Counting, renewal: Renewal | undefined): Context {
  const people = new Map<string, Person>()
  for (const person of applicant.people ?? []) people.set(person.id, person)
  const today = toDay(asOf)
  let duplicates: Duplicates | undefined
  let days: readonly SpellDays[] | undefined
  return {
    applicant,
    asOf,
    today,
    counting,
    dates: renewal?.dates,
    people,
    decisions: decisionsOf(applicant, asOf, standard.id),
    duplicates: () => (duplicates ??= duplicatesIn(applicant.trainings ?? [], asOf)),
    spellDays: () => (days ??= (applicant.experience ?? []).map((spell) => spellDays(spell, today))),
    clocks: new Map(),
    requirement: (id) => requirementIn(standard, id),
  }
}

function requirementIn(standard: Standard, id: RequirementId): Requirement {
  const found = standard.requirements.find((requirement) => requirement.id === id)
  if (!found) throw new TypeError(`${standard.id} has no requirement ${id}`)
  return found
}
