import { toDay } from '../calendar/civil-date'
import type { ReferenceSlot, ReferencesRequirement, VettingRule } from '../rulebook/requirement'
import { match, type Candidate } from '../solve/matching'
import { covers } from '../solve/spells'
import { evidenceOf } from '../verdict/evidence'
import type { Finding, Note } from '../verdict/codes'
import type { Measure } from '../verdict/ladder'
import type { Evidence, Missing } from '../verdict/result'
import { COUNTED, EXCLUDED, type Rung } from '../verdict/standing'
import type { Context } from './context'
import { kindOf } from './kind'
import { endingVettings, qualifiedOn, qualifiedSpans } from './provider'
import { classifyRating, type RatingItem } from './rating'

interface ReferencesMeasure extends Measure {
  readonly amount: number
  /** For each slot, the rating that fills it. */
  readonly filled: readonly (RatingItem | undefined)[]
  readonly endorsed: boolean
}

/** Ratings by different people, one to a slot, matched in the best way (RD-17). */
export const references = /* @__PURE__ */ kindOf<ReferencesRequirement, RatingItem, ReferencesMeasure>({
  classify: (requirement, context) => {
    const qualified = qualifiedOn(context.people, requirement.vetting)
    return (context.applicant.references ?? []).map((reference) => classifyRating(reference, requirement, context, qualified))
  },

  measure: ({ slots, endorsedRater }, items, rung) => {
    if (slots === 'unpublished') return { enough: false, amount: items.filter((entry) => entry.rung <= rung).length, filled: [], endorsed: true }
    const raters = byRater(items, rung)
    const candidates = raters.map((ratings) => candidateOf(ratings, rung))
    const { slots: matched, filled: amount, special } = match(candidates, slots.length, endorsedRater !== undefined)
    const filled = matched.map((candidate, slot) => (candidate === undefined ? undefined : bestFor(raters[candidate] ?? [], slot, rung)))
    const endorsed = endorsedRater === undefined || special
    return { enough: amount === slots.length && endorsed, amount, filled, endorsed }
  },

  unit: () => 'count',
  required: ({ slots }) => (slots === 'unpublished' ? undefined : slots.length),

  shortfall: ({ slots, endorsedRater, vetting }, { filled, endorsed, amount }, items, context) => {
    if (slots === 'unpublished') return { findings: [] }
    const open = slots.filter((_, index) => !filled[index])
    const findings: Finding[] = open.map((slot) => ({ code: 'slot-open', params: { slot: slot.slot, roles: rolesOf(slot, context) } }))
    if (!endorsed && endorsedRater) findings.push({ code: 'no-endorsed-rater', params: { standards: endorsedRater } })
    const openSlots = open.map((slot) => {
      const index = slots.indexOf(slot)
      const free = (person: string): boolean => !filled.some((entry) => entry?.data.reference.rater === person) || couldMove(person, index, slots.length, items, amount)
      return { slot: slot.slot, roles: rolesOf(slot, context), candidates: candidatesFor(slot, index, items, vetting, context).filter(free) }
    })
    const missing: Missing = {
      ...(open.length > 0 && { quantity: { unit: 'count', value: slots.length - amount } }),
      slots: endorsed || !endorsedRater ? openSlots : [...openSlots, { slot: 'endorsed-rater', roles: [], candidates: qualifiedPeople(endorsedRater, vetting, context) }],
    }
    return { findings, missing }
  },

  evidence: ({ slots }, items, { filled }) =>
    items.map((entry): Evidence => {
      if (slots === 'unpublished') return evidenceOf(entry, entry.rung < EXCLUDED ? 1 : undefined)
      const slot = slots[filled.indexOf(entry)]
      if (slot) return evidenceOf(entry, 1, entry.reason ?? { code: 'fills', params: { slot: slot.slot } })
      if (entry.rung > COUNTED) return evidenceOf(entry)
      const other = filled.find((used) => used?.data.reference.rater === entry.data.reference.rater)
      return evidenceOf(entry, 0, other
        ? { code: 'same-rater', params: { rater: entry.data.reference.rater, reference: other.id } }
        : { code: 'slot-taken', params: { slots: slots.flatMap((taken, index) => (entry.data.fills[index] === COUNTED ? [taken.slot] : [])) } })
    }),

  notes: ({ endorsedRater = [], slots, vetting }, _, { filled }, { people, asOf }) => {
    const notes: Note[] = []
    for (const entry of filled) {
      if (!entry) continue
      const { rater, received } = entry.data.reference
      const person = people.get(rater)
      if (!person?.vetted) continue
      const inSlots = slots === 'unpublished' ? [] : slots.flatMap(({ endorsedAs = [] }) => endorsedAs)
      notes.push(...endingVettings(person, [...new Set([...endorsedRater, ...inSlots])], vetting, [{ from: received, to: received }], asOf))
    }
    return notes
  },
})

/** A person fills one slot at most, with whichever of their ratings fits: ratings that stand on a rung, by rater. */
function byRater(items: readonly RatingItem[], rung: Rung): readonly RatingItem[][] {
  const raters = new Map<string, RatingItem[]>()
  for (const entry of items) {
    if (entry.rung > rung) continue
    const ratings = raters.get(entry.data.reference.rater)
    if (ratings) ratings.push(entry)
    else raters.set(entry.data.reference.rater, [entry])
  }
  return [...raters.values()]
}

function candidateOf(ratings: readonly RatingItem[], rung: Rung): Candidate {
  let fits = 0
  let special = 0
  for (const { data: { fills, endorsed } } of ratings) {
    let bit = 1
    for (const from of fills) {
      if (from <= rung) {
        fits |= bit
        if (endorsed) special |= bit
      }
      bit <<= 1
    }
  }
  return { fits, special }
}

/** Of a rater's ratings that fit the slot, one received while they were endorsed, else the first. */
function bestFor(ratings: readonly RatingItem[], slot: number, rung: Rung): RatingItem | undefined {
  let best: RatingItem | undefined
  for (const entry of ratings) {
    const { fills, endorsed } = entry.data
    if ((fills[slot] ?? EXCLUDED) > rung) continue
    if (endorsed) return entry
    best ??= entry
  }
  return best
}

function rolesOf({ roles = [], rolesWhen }: ReferenceSlot, { applicant }: Context): readonly string[] {
  return rolesWhen && applicant.practice?.[rolesWhen.practice] !== false ? [...roles, ...rolesWhen.roles] : roles
}

/** Whether someone who fills another slot could fill this one instead, because somebody else can take their place. */
function couldMove(person: string, slot: number, slotCount: number, items: readonly RatingItem[], filled: number): boolean {
  const candidates = byRater(items, COUNTED).map((ratings) => {
    const { fits, special } = candidateOf(ratings, COUNTED)
    return ratings[0]?.data.reference.rater === person ? { fits: fits | (1 << slot), special } : { fits, special }
  })
  return match(candidates, slotCount, false).filled > filled
}

/** People in the record who could fill a slot: raters whose rating would fit, then those whose part in the record fits the role. */
function candidatesFor(slot: ReferenceSlot, index: number, items: readonly RatingItem[], vetting: VettingRule | undefined, context: Context): readonly string[] {
  const { applicant } = context
  const raters = items.filter(({ data: { fills } }) => (fills[index] ?? EXCLUDED) < EXCLUDED).map(({ data: { reference } }) => reference.rater)
  const providers = slot.roles?.includes('rsc-provider') ? (applicant.supervision ?? []).map(({ provider }) => provider) : []
  const supervisors = slot.roles?.some((role) => role === 'supervisor' || role === 'current-program-supervisor')
    ? (applicant.experience ?? []).flatMap(({ supervisor }) => supervisor ?? [])
    : []
  return [...new Set([...raters, ...providers, ...supervisors, ...(slot.endorsedAs ? qualifiedPeople(slot.endorsedAs, vetting, context) : [])])]
}

function qualifiedPeople(standards: readonly string[], vetting: VettingRule | undefined, { applicant, asOf }: Context): readonly string[] {
  const day = toDay(asOf)
  return (applicant.people ?? []).filter((person) => covers(qualifiedSpans(person, standards, vetting), day, day)).map(({ id }) => id)
}
