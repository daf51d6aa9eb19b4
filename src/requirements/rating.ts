import type { Reference } from '../model/applicant'
import type { ReferenceSlot, ReferencesRequirement } from '../rulebook/requirement'
import { doubt, missing, item, type Item } from '../verdict/ladder'
import { COUNTED, EXCLUDED, IF_APPROVED, IF_KNOWN, type Rung } from '../verdict/standing'
import { date, verify, type Context } from './context'
import { settle } from './decisions'
import type { QualifiedOn } from './provider'

/** A reference rating and the slots it can fill. */
export type RatingItem = Item<RatingData>

export interface RatingData {
  readonly reference: Reference
  /** For each slot, the rung from which the rating can fill it. */
  fills: readonly Rung[]
  /** The rater was endorsed, or vetted, on the day it was received (RD-17). */
  readonly endorsed: boolean
}

/** How a rating stands: by its roles, slot by slot, then by verification and decisions. */
export function classifyRating(reference: Reference, requirement: ReferencesRequirement, context: Context, qualified: QualifiedOn): RatingItem {
  const { endorsedRater } = requirement
  const endorsed = endorsedRater !== undefined && qualified(reference.rater, endorsedRater, reference.received)
  const base = item<RatingData>(reference.id, { reference, fills: [], endorsed })
  date(base, reference.received, reference.received, context)
  verify(base, reference.verification, context)

  const { slots } = requirement
  if (slots === 'unpublished') return ofUnknownUse(base, requirement, context)

  const fits = slots.map((slot) => fitFor(slot, reference, context, qualified))
  const best = fits.reduce<Rung>((least, rung) => (rung < least ? rung : least), EXCLUDED)
  if (best === EXCLUDED) doubt(base, EXCLUDED, { code: 'role-does-not-fit', params: { roles: reference.roles } })
  else if (fits.includes(IF_KNOWN)) leavePracticeOpen(base, slots, best)
  const accepted = settle(base, requirement.id, context.decisions)?.decision === 'accepted'

  const open = slots.find((_, index) => fits[index] === best && best === IF_APPROVED)
  if (open) doubt(base, IF_APPROVED, { code: 'slot-needs-approval', params: { slot: open.slot } })
  const standing = base.rung
  base.data.fills = fits.map((fit): Rung => {
    const rung = accepted && fit === IF_KNOWN ? COUNTED : fit
    return rung > standing ? rung : standing
  })
  return base
}

/** No text that could be read says which ratings are asked: a reviewer decides on each. */
function ofUnknownUse(base: RatingItem, { id }: ReferencesRequirement, { decisions }: Context): RatingItem {
  doubt(base, IF_APPROVED, { code: 'rule-unpublished', params: {} })
  settle(base, id, decisions)
  return base
}

/** Roles are taken literally; a role that depends on what the applicant does is unknown where the record does not say. */
function fitFor({ roles, rolesWhen, endorsedAs, unpublished }: ReferenceSlot, reference: Reference, context: Context, qualified: QualifiedOn): Rung {
  if (endorsedAs && !qualified(reference.rater, endorsedAs, reference.received)) return EXCLUDED
  if (unpublished) return IF_APPROVED
  if (!roles || reference.roles.some((role) => roles.includes(role))) return COUNTED
  if (!rolesWhen || !reference.roles.some((role) => rolesWhen.roles.includes(role))) return EXCLUDED
  const so = context.applicant.practice?.[rolesWhen.practice]
  return so === undefined ? IF_KNOWN : so ? COUNTED : EXCLUDED
}

function leavePracticeOpen(base: Item, slots: readonly ReferenceSlot[], best: Rung): void {
  for (const { rolesWhen } of slots) {
    if (!rolesWhen) continue
    const field = `practice.${rolesWhen.practice}`
    doubt(base, best, { code: 'not-recorded', params: { field } })
    missing(base, { evidence: 'applicant', field })
  }
}
