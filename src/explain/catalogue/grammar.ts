import { shown } from '../../model/shown'
import type { CatalogueMessages } from './messages'
import { entriesOf, reading, saidOf, tableOf, type Reader } from './tools'
import { decimal, yearsAndDays } from '../number'
import type { Terms } from '../terms'
import type { Grammar, Measure, Words } from '../words'

const FIGURES = ['n', 'years', 'days']
const QUANTITIES: Readonly<Record<Measure | 'share', readonly string[]>> = {
  'clock-hours': FIGURES, 'hours': FIGURES, 'days': FIGURES, 'ratings': FIGURES, 'families': FIGURES, 'services': FIGURES, 'areas': FIGURES, 'pieces': FIGURES,
  'share': ['part', 'whole'],
}

/** How lists, quantities and dates are put, as far as a catalogue says so. */
export function grammarOf(messages: CatalogueMessages, base: Words, reader: Reader): Grammar {
  const lists = saidOf('lists', messages.lists, { and: ['rest', 'last'], or: ['rest', 'last'] }, reader)
  const quantities = saidOf('quantities', messages.quantities, QUANTITIES, reader)
  const joined = (said: typeof lists.and, otherwise: Grammar['list']): Grammar['list'] => (texts) =>
    said && texts.length > 1 ? said({ rest: texts.slice(0, -1).join(', '), last: texts.at(-1) }) : otherwise(texts)
  const quantity: Grammar['quantity'] = (value, measure) => quantities[measure]?.({ n: value, ...yearsAndDays(value) }, { n: decimal(value) }) ?? base.quantity(value, measure)
  return {
    list: joined(lists.and, base.list),
    either: joined(lists.or, base.either),
    quantity,
    share: (part, whole, measure) =>
      quantities.share?.({ part, whole }, { part: measure === 'days' ? quantity(part, measure) : decimal(part), whole: quantity(whole, measure) }) ?? shareOf(part, whole, measure, base, quantities[measure] && quantity),
    ...datesOf(messages, base, reader),
  }
}

/** Where a language says how much but not how much of how much, a stroke is understood. */
function shareOf(part: number, whole: number, measure: Measure, base: Words, quantity: Grammar['quantity'] | undefined): string {
  return quantity ? `${measure === 'days' ? quantity(part, measure) : decimal(part)} / ${quantity(whole, measure)}` : base.share(part, whole, measure)
}

const DATES = { months: [], day: ['day', 'month', 'year'], month: ['month', 'year'], range: ['from', 'to'] }

function datesOf({ dates }: CatalogueMessages, base: Words, reader: Reader): Pick<Grammar, 'date' | 'range'> {
  if (dates === undefined) return { date: base.date, range: base.range }
  entriesOf('dates', dates, DATES)
  const { months } = dates
  if (!Array.isArray(months) || months.length !== 12 || months.some((month) => typeof month !== 'string')) throw new RangeError(`dates.months: expected twelve names, found ${shown(months)}`)
  const whole = reading('dates.day', dates.day, DATES.day, reader)
  const partial = reading('dates.month', dates.month, DATES.month, reader)
  const between = dates.range === undefined ? undefined : reading('dates.range', dates.range, DATES.range, reader)
  const date = (text: string): string => {
    const [, year, at, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? []
    const month = dates.months[Number(at) - 1]
    if (year === undefined || month === undefined) return text
    return day === undefined ? partial({ month, year }) : whole({ day: Number(day), month, year })
  }
  const range: Grammar['range'] = (from, to) => {
    if (from !== undefined && from === to) return date(from)
    const texts = { from: from === undefined ? '' : date(from), to: to === undefined ? '' : date(to) }
    return between?.({ from, to }, texts) ?? `${texts.from} - ${texts.to}`
  }
  return { date, range }
}

/** The field's vocabulary, as far as a catalogue says it otherwise. */
export function termsOf(given: unknown, base: Terms, reader: Reader): Terms {
  const { credit, ...tables } = base
  const own = new Map<string, unknown>(entriesOf('terms', given, tables))
  const table = <Key extends string>(name: string, words: Readonly<Record<Key, string>>): Readonly<Record<Key, string>> => tableOf(`terms.${name}`, own.get(name), words, reader)
  return {
    credit,
    areas: table('areas', base.areas), levels: table('levels', base.levels), roles: table('roles', base.roles), services: table('services', base.services),
    served: table('served', base.served), tracks: table('tracks', base.tracks), work: table('work', base.work), lacking: table('lacking', base.lacking),
    fields: table('fields', base.fields), verification: table('verification', base.verification), practice: table('practice', base.practice),
    papers: table('papers', base.papers), identifiers: table('identifiers', base.identifiers), decisions: table('decisions', base.decisions),
    judged: table('judged', base.judged), slots: table('slots', base.slots), otherwise: table('otherwise', base.otherwise),
  }
}
