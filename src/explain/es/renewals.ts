import { several } from '../number'
import type { RenewalsWords } from '../pages/renewals-words'
import { frame } from './frame'
import { grammar } from './grammar'
import { labels } from './labels'
import { say } from './terms'

const { date, either, list, quantity } = grammar
const days = (count: number): string => several(count, ['día', 'días'])

export const renewals: RenewalsWords = {
  locale: 'es',
  marks: frame.marks,
  overall: frame.overall,
  counting: frame.counting,
  closing: frame.closing,
  date,
  list,
  either,
  quantity,
  labels,
  areas: say.terms.areas,
  title: (asOf) => `Renovaciones, al ${date(asOf)}`,
  none: 'El expediente no tiene ninguna credencial.',
  due: (due, daysLeft) => (daysLeft === 0 ? `La fecha límite es hoy, ${date(due)}.` : `Fecha límite: el ${date(due)}, en ${days(daysLeft)}.`),
  overdue: (due, daysAgo) => `La fecha límite era el ${date(due)}, hace ${days(daysAgo)}: la renovación está atrasada.`,
  period: (from) => `El período comenzó el ${date(from)}.`,
  unknown: 'No se sabe cuál es la fecha límite: ningún texto público que se haya podido leer dice cuánto dura el período, y el expediente no dice cuándo vence la credencial.',
  superseded: (holding) => `Para esta no hay nada que hacer: ${holding} es de la misma credencial y comenzó después, y es la que cuenta.`,
  notYet: (issued) => `Otorgada el ${date(issued)}, después de la fecha por la que se pregunta.`,
  noRule: (expires) => `Aquí no se conoce ninguna regla de renovación para esta credencial.${expires === undefined ? '' : ` El expediente dice que vence el ${date(expires)}.`}`,
  training: (hours, areas) => `${quantity(hours, 'hours')} de capacitación${areas.length === 0 ? '' : `, de ellas ${list(areas)}`}`,
  inAreas: (hours, areas) => `${quantity(hours, 'hours')} en ${either(areas)}`,
  supervision: (hours) => `${quantity(hours, 'hours')} de supervisión reflexiva`,
  needed: (texts) => `Todavía falta, además de lo que cuenta hoy: ${texts.join('; ')}.`,
  open: (texts) => `Todavía abierto: ${texts.join('; ')}.`,
  lacking: (missing) => `falta: ${missing}`,
  before: (marks, dates) => `${list(marks.map(String))} días antes de la fecha límite: ${dates.join('; ')}.`,
  past: (on) => `${date(on)} (ya pasó)`,
  holding: (holding, issued, lastRenewed) => `En el expediente como ${holding}, otorgada el ${date(issued)}${lastRenewed === undefined ? '' : `, renovada por última vez el ${date(lastRenewed)}`}.`,
  event: (credential, overdue) => (overdue ? `Renovación atrasada: ${credential}` : `Fecha límite de la renovación: ${credential}`),
  reminder: (credential, due, before) => `En ${days(before)}, el ${date(due)}, es la fecha límite de la renovación de ${credential}`,
}
