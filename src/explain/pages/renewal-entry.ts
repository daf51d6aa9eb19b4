import type { HoursNeeded } from '../../next/hours-needed'
import type { HoldingRenewal } from '../../next/renewals'
import type { RequirementResult } from '../../verdict/result'
import { marked } from '../account'
import { labelOf } from '../label'
import { sum } from '../number'
import type { RenewalsWords } from './renewals-words'
import { shortName } from '../slug'
import { named } from '../term'
import { measureOf } from '../voice'

/** What the credential of an entry is called: as its renewal's standard says, else by its short name or id. */
export function nameOf({ needs, standard }: HoldingRenewal): string {
  return needs?.assessment.name ?? shortName(standard)
}

/** One holding in sentences: when its renewal is due, what is needed, what is open, when to look at it again. */
export function sentencesAbout(entry: HoldingRenewal, words: RenewalsWords): readonly string[] {
  const { holding, issued, lastRenewed, needs, deadline } = entry
  return [
    ...timing(entry, words),
    ...(needs ? [words.overall[needs.verdict]] : []),
    ...(needs ? hoursSentence(needs.hours, words) : []),
    ...(needs && needs.open.length > 0 ? [words.open(needs.open.map((result) => openText(result, words)))] : []),
    ...(deadline ? [words.before(deadline.marks.map(({ days }) => days), deadline.marks.map(({ on, past }) => (past ? words.past(on) : words.date(on))))] : []),
    words.holding(holding, issued, lastRenewed),
  ]
}

function openText(result: RequirementResult, words: RenewalsWords): string {
  const text = `${labelOf(result, words)} ${marked(words.marks[result.verdict])}`
  const quantity = result.missing?.quantity
  return quantity ? `${text}, ${words.lacking(words.quantity(quantity.value, measureOf(result)))}` : text
}

function timing({ state, deadline, supersededBy = '', issued, expires }: HoldingRenewal, words: RenewalsWords): readonly string[] {
  switch (state) {
    case 'open':
    case 'overdue':
      return deadline ? [state === 'open' ? words.due(deadline.due, deadline.daysLeft) : words.overdue(deadline.due, -deadline.daysLeft), words.period(deadline.from)] : []
    case 'unknown':
      return [words.unknown]
    case 'superseded':
      return [words.superseded(supersededBy)]
    case 'not-yet':
      return [words.notYet(issued)]
    case 'no-rule':
      return [words.noRule(expires)]
    default:
      return unreachable(state)
  }
}

function unreachable(state: never): never {
  throw new TypeError(`unknown state ${String(state)}`)
}

/** Areas that are short together are told as one: which of them gets the hours is open. */
function hoursSentence({ training, areas, deficit, supervision }: HoursNeeded, words: RenewalsWords): readonly string[] {
  const together = deficit && deficit.areas.length > 1 ? deficit : undefined
  const single = areas.filter(({ area }) => !together?.areas.includes(area)).map(({ area, hours }) => words.inAreas(hours, named(words.areas, [area])))
  const shared = together ? [words.inAreas(sum([together.needed, -together.available]), named(words.areas, together.areas))] : []
  const texts = [
    ...(training > 0 ? [words.training(training, [...single, ...shared])] : []),
    ...(supervision > 0 ? [words.supervision(supervision)] : []),
  ]
  return texts.length === 0 ? [] : [words.needed(texts)]
}
