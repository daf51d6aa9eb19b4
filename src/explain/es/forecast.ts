import type { ForecastWords } from '../pages/forecast-words'
import { frame } from './frame'
import { grammar } from './grammar'
import { items } from './items'
import { labels } from './labels'

const { date, list } = grammar

export const forecast: ForecastWords = {
  marks: frame.marks,
  overall: frame.overall,
  counting: frame.counting,
  period: frame.period,
  date,
  list,
  labels,
  items,
  headings: {
    changes: 'Lo que cambia, día por día',
    neverMet: 'Lo que sigue sin cumplirse si no se añade nada al expediente, y el mejor resultado al que llega',
    assumes: 'Lo que esto da por hecho',
  },
  from: (asOf, edition) => `Lo que se puede prever desde el ${date(asOf)}, con la edición ${edition} de las reglas.`,
  met: {
    today: 'Ya está cumplido.',
    on: (day) => `Está cumplido desde el ${date(day)}.`,
    never: 'Si no se añade nada al expediente, no habrá ningún día en que se cumpla todo.',
  },
  ready: {
    today: 'A la persona solicitante ya no le queda nada por hacer: el resto lo verifica el registro o lo decide una persona revisora.',
    on: (day) => `Desde el ${date(day)} a la persona solicitante no le queda nada por hacer: el resto lo verifica el registro o lo decide una persona revisora.`,
    never: 'Tampoco habrá un día en que solo les quede algo por hacer al registro o a una persona revisora.',
  },
  decidedBy: (names) => `Lo que lo decide: ${list(names)}.`,
  overdue: (due) => `Para entonces la renovación está atrasada: la fecha límite era el ${date(due)}.`,
  lapse: (on, mark, names) => `Eso termina el ${date(on)}: desde entonces es ${mark}, a causa de: ${list(names)}.`,
  lasts: 'Nada en el expediente le pone fin.',
  neverTogether: 'Cada requisito se cumple algún día futuro, pero nunca todos el mismo día.',
  change: (name, from, to) => `${name}: ${to} (hasta entonces ${from})`,
  ongoing: (names) => `Este trabajo continúa: ${names.join('; ')}.`,
  scheduled: (names) => `Esto ocurre como dice el expediente: ${names.join('; ')}.`,
  nothingAhead: 'Nada: en el expediente no hay trabajo que continúe ni nada con fecha posterior.',
  more: (count) => `y ${count} más`,
  closing: 'Esto es lo que dirían las reglas sobre este expediente en esos días. No es una promesa: decide el organismo que otorga la credencial.',
}
