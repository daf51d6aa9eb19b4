import { shortName } from '../slug'
import { named, term } from '../term'
import type { Words } from '../words'
import { grammar } from './grammar'
import { say } from './terms'

const { date, either, list, quantity, range, share } = grammar
const { terms, fields, judged, slot } = say

export const findings: Words['findings'] = {
  'determined': ({ decision, on }) => `Una persona revisora decidió el ${date(on)} que ${term(terms.decisions, decision)}.`,
  'enough-once-verified': ({ evidence, amount }, voice) =>
    `Bastará cuando el registro haya verificado ${voice.items(evidence)}${amount === undefined ? '' : `; así son ${voice.amount(amount)}`}.`,
  'enough-if-approved': ({ evidence, amount }, voice) =>
    `Tiene que decidir una persona revisora: basta si puede contar ${voice.items(evidence)}${amount === undefined ? '' : `; así son ${voice.amount(amount)}`}.`,
  'enough-if-known': ({ evidence, fields: paths, amount }, voice) => {
    const about = evidence.length === 0 ? '' : `, sobre ${voice.items(evidence)}`
    const gap = paths.length === 0 ? 'un dato que decide' : fields(paths)
    return `Todavía no se puede responder: el expediente no dice ${gap}${about}.${amount === undefined ? '' : ` En el mejor caso son ${voice.amount(amount)}.`}`
  },
  'threshold-secondary': ({ reached }) =>
    `Tiene que decidir una persona revisora: solo una fuente no oficial dice lo que hace falta, y el expediente ${reached ? 'lo alcanza' : 'no lo alcanza'}.`,
  'threshold-unpublished': ({ counted, atBest }, { amount }) => {
    const record = counted === undefined ? '' : ` Cuenta hasta ahora: ${amount(counted)}${atBest === undefined ? '' : `; en el mejor de los casos: ${amount(atBest)}`}.`
    return `Tiene que decidir una persona revisora: ningún texto público que se haya podido leer dice lo que hace falta aquí.${record}`
  },
  'reviewer-decides': ({ about }) => `Una persona revisora tiene que decidir ${judged(about, 'sobre esto')}.`,
  'not-bound': ({ practice }) => `Solo se pide a quienes se dedican a ${term(terms.practice, practice)}; el expediente dice que no es el caso.`,
  'bound-if': ({ practice }) => `Solo se pide a quienes se dedican a ${term(terms.practice, practice)}; el expediente no dice si es el caso.`,
  'exempt': ({ holding, since, years }) => `No se pide a quienes tienen ${shortName(holding)} desde hace ${quantity(years * 365, 'days')} o más; la persona solicitante la tiene desde el ${date(since)}.`,
  'parts-decide': ({ rule }) => (rule === 'all-of' ? 'Hacen falta todas estas cosas.' : 'Basta una de estas cosas.'),

  'amount-short': ({ counted, required, missing }, { amount }) => `${amount(counted)} hasta ahora, de un mínimo de ${amount(required)}; falta: ${amount(missing)}.`,
  'areas-short': ({ areas }) =>
    `Hasta ahora hay pocas horas en ${list(areas.map(({ area, hours, required }) => `${term(terms.areas, area)} (${share(hours, required, 'hours')})`))}.`,
  'areas-short-together': ({ areas, needed, available }) =>
    `Juntas, las áreas ${list(named(terms.areas, areas))} necesitan ${quantity(needed, 'hours')}, y las capacitaciones solo pueden darles ${quantity(available, 'hours')}, porque cada hora cuenta una vez.`,
  'too-few-areas': ({ areas, required }) => {
    const found = areas.length === 0 ? 'Hasta ahora ningún área tiene horas' : `Hasta ahora hay horas en ${list(named(terms.areas, areas))}`
    return `${found}; mínimo: ${quantity(required, 'areas')}.`
  },
  'services-missing': ({ services }) => `En el trabajo que cuenta hasta ahora falta: ${list(named(terms.services, services))}.`,
  'best-window': ({ from, to, within, hours, sessions, months }) =>
    `Los mejores ${within} meses, ${range(from, to)}, tienen ${quantity(hours, 'hours')} de ${sessions} ${sessions === 1 ? 'anotación' : 'anotaciones'} en ${months} ${months === 1 ? 'mes' : 'meses'} del calendario.`,
  'window-too-narrow': ({ months, required }) => `La supervisión cae en solo ${months} ${months === 1 ? 'mes' : 'meses'} del calendario; tiene que repartirse en al menos ${required}.`,
  'degree-missing': ({ levels }) => `Hasta ahora no cuenta ningún estudio del expediente. Se pide ${either(named(terms.levels, levels))}.`,
  'slot-open': (params) =>
    `Hasta ahora no cuenta ninguna referencia de ${params.roles.length === 0 ? slot(params.slot) : either(named(terms.roles, params.roles))}.`,
  'no-endorsed-rater': ({ standards }) => `Al menos una referencia tiene que venir de alguien con Endorsement (o aprobado en su lugar) como ${either([...new Set(standards.map(shortName))])}; hasta ahora no la hay.`,
  'membership-missing': ({ on }) => `Hasta ahora no cuenta ninguna membresía en una asociación de salud mental infantil el día por el que se pregunta, el ${date(on)}.`,
  'agreement-missing': ({ agreement }) => `Hasta ahora no cuenta ninguna firma de: ${term(terms.papers, agreement)}.`,
  'exam-missing': ({ exam }) => `Hasta ahora no consta como aprobado: ${term(terms.papers, exam)}.`,
  'license-missing': ({ state }) => `Hasta ahora no cuenta ninguna licencia vigente${state === undefined ? '' : ` (estado: ${state})`}.`,
  'document-missing': ({ document }) => `Hasta ahora falta: ${term(terms.papers, document)}.`,
  'employment-missing': ({ on }) => `Hasta ahora no cuenta ningún empleo con niños o familias el día por el que se pregunta, el ${date(on)}.`,
  'identifier-missing': ({ systems }) => `El expediente no da ningún ${either(named(terms.identifiers, systems))}.`,
  'practice-not-so': ({ practice }) => `Se pide a la persona solicitante ${term(terms.practice, practice)}; el expediente dice que no es así.`,
}
