import { shortName } from '../slug'
import { term } from '../term'
import type { ItemWords } from '../words'
import { grammar } from './grammar'
import { say } from './terms'

const { date, range } = grammar
const { terms } = say

/** What several pieces of one kind are. */
const MANY: Readonly<Record<Parameters<ItemWords['many']>[1], string>> = {
  education: 'títulos y certificados',
  training: 'capacitaciones',
  experience: 'empleos y otros períodos de trabajo',
  supervision: 'anotaciones de supervisión',
  reference: 'referencias',
  membership: 'membresías',
  agreement: 'acuerdos',
  exam: 'exámenes',
  license: 'licencias',
  document: 'documentos',
  determination: 'decisiones',
  holding: 'credenciales',
  person: 'personas',
}

const WORK = { employment: 'empleo', internship: 'pasantía', volunteer: 'trabajo voluntario' } as const
const SESSION = { individual: 'sesión individual', group: 'sesión de grupo', peer: 'sesión entre pares' } as const
const SESSIONS = { individual: 'sesiones individuales', group: 'sesiones de grupo', peer: 'sesiones entre pares' } as const

export const items: ItemWords = {
  education: ({ level, degree, field, conferred }) => {
    const name = degree ?? term(terms.levels, level).replace(/^una? /, '')
    return `${name}${field === undefined ? '' : `, ${field}`} (fecha de obtención: ${date(conferred)})`
  },
  training: ({ title, completed }) => `${title?.trim() ? `"${title.trim()}"` : 'capacitación'} (${date(completed)})`,
  experience: ({ kind, role, employer, start, end }) =>
    `${role ?? WORK[kind]}${employer === undefined ? '' : ` en ${employer}`} (${range(start, end)})`,
  supervision: ({ format, from, to }, provider) =>
    `${to === undefined ? SESSION[format] : SESSIONS[format]} con ${provider} (${range(from, to ?? from)})`,
  reference: ({ received }, rater) => `referencia de ${rater} (recibida el ${date(received)})`,
  membership: ({ association, from, to }) => `${association} (${range(from, to)})`,
  agreement: ({ kind, signed }) => `${term(terms.papers, kind)} (firmado el ${date(signed)})`,
  exam: ({ exam, taken }) => `${term(terms.papers, exam)} (${date(taken)})`,
  license: ({ kind, state, from, to }) => `${kind}, ${state} (${range(from, to)})`,
  document: ({ kind, dated }) => `${term(terms.papers, kind)} (con fecha del ${date(dated)})`,
  determination: ({ on, by }) => `decisión del ${date(on)}${by === undefined ? '' : `, ${by}`}`,
  holding: ({ standard, issued }) => `${shortName(standard)} (otorgada el ${date(issued)})`,
  applicant: 'la persona solicitante',
  many: (count, kind) => `${count} ${MANY[kind]}`,
}
