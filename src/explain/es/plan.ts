import type { SupervisionNeeded } from '../../next/plan/steps'
import { fieldOf } from '../field'
import { shortName } from '../slug'
import { named, term } from '../term'
import type { PlanWords } from '../pages/plan-words'
import { frame } from './frame'
import { grammar } from './grammar'
import { say } from './terms'

const { date, either, list, quantity } = grammar
const { terms } = say

export const plan: PlanWords = {
  title: (name) => `Próximos pasos: ${name}`,
  asOf: (asOf) => `Al ${date(asOf)}.`,
  due: frame.period,
  nothing: 'A la persona solicitante no le queda nada por hacer.',
  outcome: (outcome, on, now) => {
    const what = outcome === 'needs-review' ? 'no queda más que lo que deciden las personas revisoras' : 'queda cumplido todo lo que se pide'
    return now ? `Con estos pasos ${what}:` : `Con estos pasos ${what}, no antes del ${date(on)}:`
  },
  steps: {
    'supply-fact': ({ evidence, field, wanted }, item) => `anotar en el expediente${evidence === 'applicant' ? '' : `, sobre ${item(evidence)}`}: ${say.fields([field])}${hope(field, wanted)}.`,
    'get-verified': ({ evidence }, item) => `pedir al registro que verifique ${item(evidence)}.`,
    'get-official-transcript': ({ evidence }, item) => `enviar el certificado de notas oficial (transcript) de ${item(evidence)}.`,
    'earn-degree': ({ levels, degrees }) => `obtener ${either(named(terms.levels, levels))}${degrees.length === 0 ? '' : ` (${either(degrees)})`}.`,
    'let-time-pass': ({ to, days, evidence }, item) =>
      `solo falta tiempo: ${quantity(days, 'days')} más, hasta el ${date(to)}${evidence.length === 0 ? '' : `, mientras siga como está anotado: ${list(evidence.slice(0, FEW).map(item))}`}.`,
    'work': ({ from, to, days }) => `${quantity(days, 'days')} más del trabajo que se pide, del ${date(from)} al ${date(to)} si empieza enseguida.`,
    'serve-families': ({ families }) => `atender en ese trabajo a más familias: ${quantity(families, 'families')}.`,
    'give-services': ({ services }) => `incluir en ese trabajo ${list(named(terms.services, services))}.`,
    'serve-while-supervised': ({ from }) => `trabajar con bebés, niños pequeños o familias, desde el ${date(from)}, mientras se recibe la supervisión.`,
    'be-employed': ({ from }) => `tener un empleo con niños o familias, desde el ${date(from)}.`,
    'train': ({ hours, areas, didactic, ages, anyLength }) =>
      `${anyLength ? 'capacitación de cualquier duración' : `${quantity(hours, 'hours')} más de capacitación`} en ${areasOf(areas)}${didactic ? ', impartida como un curso' : ''}${ages ? ', sobre niños desde el nacimiento hasta los seis años' : ''}.`,
    'receive-supervision': ({ providers, inRecord, later, ...needed }, item) => [
      `${supervisionNeeded(needed)}, con alguien con Endorsement como ${either(providers.map(shortName))}${inRecord.length === 0 ? '' : `; en el expediente lo tiene ${either(inRecord.map(item))}`}.`,
      ...(later.length === 0 ? [] : [`Si lleva más tiempo, es posible que horas anteriores ya no cuenten, y entonces hace falta: ${later.slice(0, FEW).map(supervisionNeeded).join('; ')}.`]),
    ].join(' '),
    'get-rating': ({ slot, roles, endorsedAs, inRecord }, item) => {
      const who = roles.length === 0 ? say.slot(slot) : either(named(terms.roles, roles))
      const endorsed = endorsedAs ? `, con Endorsement como ${either(endorsedAs.map(shortName))}` : ''
      return `una referencia de ${who}${endorsed}${inRecord.length === 0 ? '' : `; en el expediente podría darla ${either(inRecord.map(item))}`}.`
    },
    'join-association': () => 'ser miembro individual de una asociación de salud mental infantil.',
    'sign-agreement': ({ agreement }) => `firmar este documento: ${term(terms.papers, agreement)}.`,
    'pass-exam': ({ exam }) => `aprobar el ${term(terms.papers, exam)}.`,
    'get-license': ({ state }) => `tener una licencia${state === undefined ? '' : ` de ${state}`}.`,
    'file-document': ({ document }) => `entregar este documento: ${term(terms.papers, document)}.`,
    'get-identifier': ({ systems }) => `anotar en el expediente el ${either(named(terms.identifiers, systems))}.`,
    'change-practice': ({ practice }) => `${term(terms.practice, practice)}; el expediente dice que la persona solicitante no lo hace.`,
  },
  reviews: (labels) => `Después deciden las personas revisoras sobre: ${list(labels)}.`,
  obstacles: {
    'decided': ({ determination, on }, label, item) => `${label}: una persona revisora decidió en contra el ${date(on)} (${item(determination)}). Nada que se añada al expediente lo cambia; solo otra decisión.`,
    'period-over': ({ to }, label) => `${label}: el período de renovación terminó el ${date(to)}. Lo que se haga ahora queda fuera de él; pregunte al organismo que otorga la credencial qué se puede hacer.`,
    'no-step-known': (_, label) => `${label}: no se conoce ningún paso que lo cumpla por sí solo.`,
  },
  hoped: 'Aquí se supone que los datos que faltan en el expediente resultan favorables. Si no es así, hace falta más.',
  closing: frame.closing,
}

const FEW = 3

function supervisionNeeded({ hours, from, notBefore, by, opensWindow }: SupervisionNeeded): string {
  const spread = opensWindow ? `, la primera el ${date(from)} y la última no antes del ${date(notBefore)}` : notBefore > from ? `, la última no antes del ${date(notBefore)}` : ''
  return `${quantity(hours, 'hours')} más de supervisión reflexiva${by === undefined ? '' : ` hasta el ${date(by)}`}${spread}`
}

/** In one area of each list; where any area does, they are not told apart. */
function areasOf(areas: readonly (readonly string[])[]): string {
  const lists = areas.map((any) => (any.length >= ANY ? 'cualquier área de competencia' : either(named(terms.areas, any))))
  const telling = lists.filter((_, index) => lists.length === 1 || (areas[index]?.length ?? 0) < ANY)
  return (telling.length === 0 ? lists.slice(0, 1) : telling).join('; también en ')
}

/** As many as there are. */
const ANY = 13

/** What a fact would have to be. */
function hope(path: string, wanted: string | number | boolean | readonly string[] | undefined): string {
  const field = fieldOf(path)
  if (wanted === undefined || wanted === true) return ''
  if (wanted === false) return ' (si no es así, no se pide nada)'
  if (typeof wanted === 'number') return ` (bastaría con ${quantity(wanted, field === 'familiesServed' ? 'families' : 'hours')})`
  if (typeof wanted === 'object') return ` (basta con ${list(named({ ...terms.services, ...terms.served, ...terms.tracks }, wanted))})`
  switch (field) {
    case 'transcript': return ''
    case 'degree': return ` (serviría ${wanted})`
    case 'highestDegree': return ` (serviría ${term(terms.levels, wanted)})`
    case 'conferred':
    case 'start':
    case 'end': return ` (serviría el ${date(wanted)})`
    default: return ''
  }
}
