import type { ReferenceSlot, ReferencesRequirement, VettingRule } from '../../rulebook/requirement'
import type { Asked } from './asking'
import { capital, credentials, named, NO_RULE, or, quantity, term, terms, unsaid } from './english'
import type { Line } from './markdown'
import { orVetted, vettingWords } from './vetting-words'

const PLACES = { ...terms.roles, ...terms.slots }

/** How many ratings, and by whom. */
export function referencesWords({ slots, endorsedRater, vetting, ...rest }: Asked<ReferencesRequirement>): readonly Line[] {
  const places = slots === 'unpublished' ? [] : slots
  const raters = endorsedRater !== undefined || places.some(({ endorsedAs }) => endorsedAs)
  return [
    slots === 'unpublished'
      ? `How many ratings, and by whom: ${NO_RULE}.`
      : { text: `${quantity(slots.length, 'ratings')} by different people, one for each of these places:`, under: places.map((slot) => slotWords(slot, vetting)) },
    ...(endorsedRater ? [`At least one of the raters is, on the day the rating is received, endorsed as ${credentials(endorsedRater)}${orVetted(vetting)}.`] : []),
    ...(raters || vetting ? vettingWords(vetting) : []),
    ...unsaid(rest),
  ]
}

function slotWords({ slot, roles, rolesWhen, endorsedAs, unpublished, ...rest }: ReferenceSlot, vetting: VettingRule | undefined): string {
  const place = term(PLACES, slot)
  const rater = roles ? or(named(terms.roles, roles)) : endorsedAs ? 'in whatever role' : 'anyone'
  return [
    capital(rater === place ? place : `${place}: ${rater}`),
    ...(rolesWhen ? [conditionalRoles(rolesWhen)] : []),
    ...(endorsedAs ? [`on the day the rating is received endorsed as ${credentials(endorsedAs)}${orVetted(vetting)}`] : []),
    ...(unpublished ? [`whether they fit: ${NO_RULE}`] : []),
    ...unsaid(rest),
  ].join('; ')
}

function conditionalRoles({ practice, roles, ...rest }: NonNullable<ReferenceSlot['rolesWhen']>): string {
  return [`where applicants ${term(terms.practice, practice)}, also ${or(named(terms.roles, roles))}`, ...unsaid(rest)].join('; ')
}
