import { formatDuration } from 'date-fns/formatDuration'
import { es } from 'date-fns/locale/es'
import { datesIn } from '../dates'
import { decimal, several, yearsAndDays } from '../number'
import type { Grammar, Measure } from '../words'

type Form = readonly [string, string]

const NOUNS: Readonly<Record<Exclude<Measure, 'days'>, Form>> = {
  'clock-hours': ['hora reloj', 'horas reloj'],
  'hours': ['hora', 'horas'],
  'ratings': ['referencia', 'referencias'],
  'families': ['familia', 'familias'],
  'services': ['tipo de servicio', 'tipos de servicio'],
  'areas': ['área', 'áreas'],
  'pieces': ['prueba', 'pruebas'],
}

/** `y` is `e` before the sound i, but not before `hie`. */
const list: Grammar['list'] = (texts) => joined(texts, (last) => (/^"?h?[ií](?![eé])/i.test(last) ? ' e ' : ' y '))

/** `o` is `u` before the sound o. */
const either: Grammar['either'] = (texts) => joined(texts, (last) => (/^"?h?[oó]/i.test(last) ? ' u ' : ' o '))

function joined(texts: readonly string[], word: (last: string) => string): string {
  const last = texts.at(-1) ?? ''
  return texts.length < 2 ? last : texts.slice(0, -1).join(', ') + word(last) + last
}

const date = datesIn(es)

/** A whole day has the article, a month or a year has none. */
const since = (from: string): string => `${from.length === DAY ? 'desde el' : 'desde'} ${date(from)}`
const until = (to: string): string => `${to.length === DAY ? 'hasta el' : 'hasta'} ${date(to)}`
const DAY = '2026-11-21'.length

const range: Grammar['range'] = (from, to) => {
  if (from === undefined) return to === undefined ? 'fechas no conocidas' : until(to)
  if (to === undefined) return since(from)
  return from === to ? date(from) : `${from.length === DAY ? 'del' : 'de'} ${date(from)} ${to.length === DAY ? 'al' : 'a'} ${date(to)}`
}

const quantity: Grammar['quantity'] = (value, measure) =>
  measure === 'days' ? duration(value) : several(value, NOUNS[measure])

const share: Grammar['share'] = (part, whole, measure) =>
  measure === 'days' ? `${duration(part)} de ${duration(whole)}` : `${decimal(part)} de ${quantity(whole, measure)}`

/** 503 is `1 año y 138 días`. */
function duration(total: number): string {
  return formatDuration(yearsAndDays(total), { delimiter: ' y ', locale: es }) || '0 días'
}

/** What is missing, with its verb: `falta 1 hora`, `faltan 3.5 horas`. */
export const lacking = (value: number, amount: string): string => `${value === 1 || value === YEAR ? 'falta' : 'faltan'} ${amount}`
const YEAR = 365

export const grammar: Grammar = { list, either, date, range, quantity, share }
