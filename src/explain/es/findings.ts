import { shortName } from '../slug'
import { named, term } from '../term'
import type { Words } from '../words'
import { grammar, lacking } from './grammar'
import { say } from './terms'

const { date, either, list, quantity, range, share } = grammar
const { terms, fields, judged, slot } = say

export const findings: Words['findings'] = {
  'determined': ({ decision, on }) => `Una persona revisora decidió el ${date(on)} que ${term(terms.decisions, decision)}.`,
  'enough-once-verified': ({ evidence, amount }, voice) =>
    `Bastará cuando el registro verifique esto: ${voice.items(evidence)}${amount === undefined ? '' : `; así son ${voice.amount(amount)} en total`}.`,
  'enough-if-approved': ({ evidence, amount }, voice) =>
    `Una persona revisora tiene que decidir si esto puede contar: ${voice.items(evidence)}${amount === undefined ? '. Si puede contar, basta' : `; así son ${voice.amount(amount)} en total`}.`,
  'enough-if-known': ({ evidence, fields: paths, amount }, voice) => {
    const gap = paths.length === 0 ? 'en el expediente falta un dato decisivo' : `el expediente no dice ${fields(paths)}`
    const about = evidence.length === 0 ? '' : ` De eso depende que pueda contar lo siguiente: ${voice.items(evidence)}.`
    return `Todavía no se puede responder: ${gap}.${about}${amount === undefined ? '' : ` En el mejor de los casos son ${voice.amount(amount)} en total.`}`
  },
  'threshold-secondary': ({ reached }) =>
    `Tiene que decidir una persona revisora: solo una fuente no oficial dice lo que hace falta. Según esa fuente, lo que hay en el expediente ${reached ? 'basta' : 'no basta'}.`,
  'threshold-unpublished': ({ counted, atBest }, { amount }) => {
    const record = counted === undefined ? '' : ` Cuenta hasta ahora: ${amount(counted)}${atBest === undefined ? '' : `; si todo lo pendiente resulta favorable: ${amount(atBest)}`}.`
    return `Tiene que decidir una persona revisora: ningún texto público que se haya podido leer dice lo que hace falta aquí.${record}`
  },
  'reviewer-decides': ({ about }) => `Una persona revisora tiene que decidir ${judged(about, 'sobre esto')}.`,
  'not-bound': ({ practice }) => `Solo se pide a quienes se dedican a ${term(terms.practice, practice)}; el expediente dice que no es el caso.`,
  'bound-if': ({ practice }) => `Solo se pide a quienes se dedican a ${term(terms.practice, practice)}; el expediente no dice si es el caso.`,
  'exempt': ({ holding, since, years }) => `No se pide a quienes tienen el Endorsement ${shortName(holding)} desde hace ${quantity(years * 365, 'days')} o más; la persona solicitante lo tiene desde el ${date(since)}.`,
  'parts-decide': ({ rule }) => (rule === 'all-of' ? 'Se necesita todo lo siguiente.' : 'Basta con una de estas opciones.'),

  'amount-short': ({ counted, required, missing }, { amount }) => `${amount(counted)} hasta ahora, de un mínimo de ${amount(required)}; ${lacking(missing, amount(missing))}.`,
  'areas-short': ({ areas }) =>
    `Hasta ahora no hay suficientes horas en ${list(areas.map(({ area, hours, required }) => `${term(terms.areas, area)} (${share(hours, required, 'hours')})`))}.`,
  'areas-short-together': ({ areas, needed, available }) =>
    `Juntas, las áreas ${list(named(terms.areas, areas))} necesitan ${quantity(needed, 'hours')}, y las capacitaciones solo pueden darles ${quantity(available, 'hours')}, porque cada hora cuenta una sola vez.`,
  'too-few-areas': ({ areas, required }) => {
    const found = areas.length === 0 ? 'Hasta ahora no hay horas en ningún área' : `Hasta ahora hay horas en ${list(named(terms.areas, areas))}`
    return `${found}; se necesitan horas en al menos ${quantity(required, 'areas')}.`
  },
  'services-missing': ({ services }) => `En el trabajo que cuenta hasta ahora falta: ${list(named(terms.services, services))}.`,
  'best-window': ({ from, to, within, hours, sessions, months }) =>
    `Los mejores ${within} meses, ${range(from, to)}, tienen ${quantity(hours, 'hours')} de ${sessions} ${sessions === 1 ? 'anotación' : 'anotaciones'}, en ${months} ${months === 1 ? 'mes' : 'meses'} del calendario.`,
  'window-too-narrow': ({ months, required }) => `La supervisión cae en solo ${months} ${months === 1 ? 'mes' : 'meses'} del calendario; tiene que repartirse en al menos ${required}.`,
  'degree-missing': ({ levels }) => `Hasta ahora no cuenta ningún título ni certificado del expediente. Se pide ${either(named(terms.levels, levels))}.`,
  'slot-open': (params) =>
    `Hasta ahora no cuenta ninguna referencia de ${params.roles.length === 0 ? slot(params.slot) : either(named(terms.roles, params.roles))}.`,
  'no-endorsed-rater': ({ standards }) => `Al menos una referencia tiene que venir de alguien con Endorsement (o aprobado en su lugar) como ${either([...new Set(standards.map(shortName))])}; hasta ahora no hay ninguna.`,
  'membership-missing': ({ on }) => `Hasta ahora no cuenta ninguna membresía en una asociación de salud mental infantil el día por el que se pregunta, el ${date(on)}.`,
  'agreement-missing': ({ agreement }) => `Hasta ahora no cuenta ninguna firma de: ${term(terms.papers, agreement)}.`,
  'exam-missing': ({ exam }) => `Hasta ahora el ${term(terms.papers, exam)} no consta como aprobado.`,
  'license-missing': ({ state }) => `Hasta ahora no cuenta ninguna licencia vigente${state === undefined ? '' : ` (estado: ${state})`}.`,
  'document-missing': ({ document }) => `Hasta ahora falta: ${term(terms.papers, document)}.`,
  'employment-missing': ({ on }) => `Hasta ahora no cuenta ningún empleo con niños o familias el día por el que se pregunta, el ${date(on)}.`,
  'identifier-missing': ({ systems }) => `El expediente no incluye ningún ${either(named(terms.identifiers, systems))}.`,
  'practice-not-so': ({ practice }) => `La persona solicitante tendría que ${term(terms.practice, practice)}; el expediente dice que no es así.`,
}
