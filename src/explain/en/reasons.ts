import { fieldOf } from '../field'
import { decimal } from '../number'
import { named, term } from '../term'
import type { Words } from '../words'
import { grammar } from './grammar'
import { say } from './terms'

const { date: when, either, list, quantity, range } = grammar
const { terms, credit, fields, hoursIn, slot } = say

export const reasons: Words['reasons'] = {
  'not-verified': ({ verification }) => `not verified by the registry yet (marked "${term(terms.verification, verification)}")`,
  'unable-to-verify': () => 'the registry was unable to verify it',
  'after-as-of': ({ date }) => `it comes after the day asked about (${when(date)})`,
  'accepted': ({ on }) => `a reviewer accepted it on ${when(on)}`,
  'refused': ({ on }) => `a reviewer refused it on ${when(on)}`,
  'not-recorded': ({ field }) => `the record does not say ${fields([field])}`,
  'date-open': ({ field, recorded }) => `the record gives only "${recorded.split(' - ').map(when).join(' - ')}", and the answer depends on ${fields(field.split(', '))}`,
  'outside-period': ({ from, to }) => `it does not fall in the renewal period (${range(from, to)})`,
  'rule-unpublished': () => 'no public text that could be read says what is asked, so a reviewer decides',
  'period-unknown': () => 'the renewal period is not known, so it is open whether this falls in it',

  'level-does-not-fit': ({ level }) => `the rule does not accept ${term(terms.levels, level)}`,
  'degree-not-listed': ({ degree }) => `the rule does not name the degree ${degree}`,
  'degree-at-other-level': ({ degree, level }) => `the rule names the degree ${degree}, but not as ${term(terms.levels, level)}`,
  'level-needs-approval': ({ level }) => `the rule leaves it to reviewers whether ${term(terms.levels, level)} is enough`,
  'not-focused': () => 'the record says that it had no focus on infant mental health',
  'transcript-not-official': ({ transcript }) =>
    transcript === 'none' ? 'an official transcript is needed, and there is none' : 'an official transcript is needed, and this one is not official',

  'no-competency-area': () => 'it names no competency area',
  'area-not-asked': ({ areas }) =>
    areas.length === 0 ? 'it names no area that is asked for' : `it is about ${list(named(terms.areas, areas))}, which is not asked for here`,
  'not-didactic': () => 'it was not didactic (taught, as in a course)',
  'ages-outside': () => 'it was about children of other ages than the rule asks for',
  'credit-not-converted': ({ unit, value }) =>
    `it gave ${credit(value, unit)}, and no published rule turns that into hours`,
  'duplicate': ({ of }, { item }) => `it is the same training as ${item(of)}, and counts once`,
  'areas-touched': ({ areas }) => `it is about ${list(named(terms.areas, areas))}`,
  'split': ({ areas }) => `used for ${hoursIn(areas)}`,
  'not-needed': () => 'not needed: the areas that it is about have enough hours already',

  'kind-does-not-fit': ({ kind }) => `${term(terms.work, kind)} does not count here`,
  'kind-needs-approval': ({ kind }) => `the rule does not say whether ${term(terms.work, kind)} counts`,
  'unpaid-needs-approval': () => 'it was unpaid, and the rule does not say whether that counts',
  'flag-not-given': ({ field }) => `the record says that ${term(terms.lacking, fieldOf(field))}`,
  'does-not-serve': ({ groups, each }) => `it did not serve ${groups.length === 0 ? 'children or families' : each && groups.length > 1 ? `all of these, as one and the same job has to: ${list(named(terms.served, groups))}` : either(named(terms.served, groups))}`,
  'not-leading': ({ track }) => `it did not include ${term(terms.tracks, track)}`,
  'part-time': ({ fullTimeEquivalent }) => `it was part-time (${decimal(fullTimeEquivalent * 100)}% of full time), and no published rule says how that counts`,
  'internship': () => 'it is an internship, which may in some cases stand in for work',
  'internship-not-described': () => 'an internship needs a description on file, and none counts',
  'supervisor-not-endorsed': ({ supervisor }, { item }) => `its supervisor, ${item(supervisor)}, was not endorsed all through it, as the rule asks`,
  'not-running': () => 'it does not cover the day asked about',
  'cut': ({ days }) => `${quantity(days, 'days')} more of it ${days === 1 ? 'does' : 'do'} not count, because other work covers that time or because it lies before the degree or after the day asked about`,

  'no-qualifying-degree': () => 'it counts only after a degree that the rule accepts, and the record has none',
  'before-degree': ({ conferred }) => `it came before the degree after which such time counts (conferred ${when(conferred)})`,
  'leans-on-degree': ({ degree }, { item }) => `it counts only after a degree, and whether that degree counts is still open: ${item(degree)}`,

  'peer-supervision': () => 'supervision among peers does not count',
  'about-rsc-provision': () => 'it was about supervision that the applicant gives to others, and the rule speaks of direct work with families',
  'provider-not-qualified': ({ provider }, { item }) => `${item(provider)} was not endorsed (or vetted by the association) at the time, as the rule asks`,
  'provider-needs-approval': ({ provider }, { item }) => `no published rule says whether ${item(provider)} may provide it`,
  'outside-work': () => 'the record shows no work with infants, young children or families at that time',
  'work-not-recorded': ({ spells }, { items }) => `whether it falls in work with infants, young children or families depends on what the record leaves out about ${items(spells)}`,
  'outside-window': ({ from, to }) => `outside of the best months (${range(from, to)})`,
  'longer-than-window': ({ months }) => `it is one entry for more than ${months} months, and does not show which hours fall within ${months} months`,

  'role-does-not-fit': ({ roles }) => `no rating from ${either(named(terms.roles, roles))} is asked for`,
  'slot-needs-approval': (params) => `no published rule says who may give the rating from ${slot(params.slot)}`,
  'slot-taken': (params) => `it could only count as the rating from ${either(params.slots.map(slot))}, and another rating counts as that`,
  'same-rater': ({ rater }, { item }) => `${item(rater)} gives another of the ratings, and each must come from a different person`,
  'fills': (params) => `taken as the rating from ${slot(params.slot)}`,

  'not-infant-mental-health': ({ association }) => `the record says that ${association} is not an infant mental health association`,
  'organizational-membership': () => 'the membership is an organization\'s, and the rule does not say whether that counts',
  'not-in-force': () => 'it is not in force on the day asked about',
  'failed': () => 'the examination was not passed',
  'other-state': ({ state }) => `it is from ${state}, and another state is asked for`,
}
