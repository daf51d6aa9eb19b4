import { formatDuration } from 'date-fns/formatDuration'
import { enUS } from 'date-fns/locale/en-US'
import { datesIn } from '../dates'
import { decimal, several, yearsAndDays } from '../number'
import type { Grammar, Measure } from '../words'

type Form = readonly [string, string]

const NOUNS: Readonly<Record<Exclude<Measure, 'days'>, Form>> = {
  'clock-hours': ['clock hour', 'clock hours'],
  'hours': ['hour', 'hours'],
  'ratings': ['rating', 'ratings'],
  'families': ['family', 'families'],
  'services': ['kind of service', 'kinds of service'],
  'areas': ['area', 'areas'],
  'pieces': ['piece of evidence', 'pieces of evidence'],
}

const list: Grammar['list'] = (texts) => joined(texts, ' and ')
const either: Grammar['either'] = (texts) => joined(texts, ' or ')

function joined(texts: readonly string[], last: string): string {
  return texts.length < 2 ? texts.join('') : texts.slice(0, -1).join(', ') + last + (texts.at(-1) ?? '')
}

const date = datesIn(enUS)

const range: Grammar['range'] = (from, to) => {
  if (from === undefined) return to === undefined ? 'dates not known' : `until ${date(to)}`
  if (to === undefined) return `since ${date(from)}`
  return from === to ? date(from) : `${date(from)} to ${date(to)}`
}

const quantity: Grammar['quantity'] = (value, measure) =>
  measure === 'days' ? duration(value) : several(value, NOUNS[measure])

const share: Grammar['share'] = (part, whole, measure) =>
  measure === 'days' ? `${duration(part)} of ${duration(whole)}` : `${decimal(part)} of ${quantity(whole, measure)}`

/** 503 is `1 year and 138 days`. */
function duration(total: number): string {
  return formatDuration(yearsAndDays(total), { delimiter: ' and ' }) || '0 days'
}

export const grammar: Grammar = { list, either, date, range, quantity, share }
