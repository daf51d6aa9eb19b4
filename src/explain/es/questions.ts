import type { QuestionsWords } from '../pages/questions-words'
import { grammar } from './grammar'

const { either, list } = grammar

export const questions: QuestionsWords = {
  title: (name) => `Preguntas abiertas: ${name}`,
  count: (count) =>
    count === 0 ? 'No hay preguntas abiertas.' : `${count === 1 ? 'Hay una pregunta' : `Hay ${count} preguntas`} por responder antes de que esto se pueda resolver.`,
  headings: {
    registry: 'Para quienes verifican en el registro',
    reviewer: 'Para las personas revisoras',
    applicant: 'Para la persona solicitante',
  },
  verify: (item, verification) => `¿Se puede verificar esto: ${item}? Estado: "${verification}".`,
  accept: (item) => `¿Puede contar esto: ${item}?`,
  decide: (label) => `¿Está cumplido esto: ${label}?`,
  neededFor: (labels) => `Hace falta para: ${list(labels)}`,
  answers: (options) => `Respuestas: ${either(options)}`,
  clockHours: {
    possible: 'Quien revisa puede decir cuántas horas cuentan.',
    needed: 'Quien revisa tiene que decir cuántas horas cuentan, porque ninguna regla lo dice.',
  },
  options: { 'accepted': 'aceptado', 'refused': 'rechazado', 'met': 'cumplido', 'not-met': 'no cumplido', 'waived': 'no se exige' },
}
