import type { Frame } from '../words'
import { grammar, lacking } from './grammar'
import { marks } from './marks'

const { date, either, list, quantity, range, share } = grammar

export const frame: Frame = {
  locale: 'es',
  marks,
  overall: {
    'met': 'Todo lo que se pide está cumplido.',
    'pending': 'Todo estará cumplido cuando el registro verifique lo presentado.',
    'needs-review': 'No se sabe de nada que falte, pero una persona revisora todavía tiene que decidir sobre una parte.',
    'needs-information': 'Todavía no se puede responder: al expediente le faltan datos decisivos.',
    'not-met': 'No todo lo que se pide está cumplido.',
    'not-applicable': 'Nada de esto corresponde a la persona solicitante.',
  },
  plain: {
    'met': 'No hace falta nada más.',
    'pending': 'Bastará cuando el registro verifique lo presentado.',
    'needs-review': 'Una persona revisora tiene que decidir.',
    'needs-information': 'Todavía no se puede responder: al expediente le faltan datos decisivos.',
    'not-met': 'Lo que muestra el expediente no basta.',
    'not-applicable': 'No corresponde a la persona solicitante.',
  },
  purpose: { initial: 'Primera solicitud', renewal: 'Renovación' },
  edition: (edition) => `edición ${edition} de las reglas`,
  asked: (asOf) => `al ${date(asOf)}`,
  counting: {
    claimed: 'Cuenta todo lo que está en el expediente, verificado o no, salvo lo que el registro no pudo verificar.',
    verified: 'Cuenta solo lo que el registro ha verificado.',
  },
  period: (period) => {
    if (period === undefined) return 'No se conoce el período de renovación.'
    return `Período de renovación: ${range(period.from, period.to)}. Fecha límite: ${date(period.due)}${period.state === 'overdue' ? ', que ya pasó: la renovación está atrasada' : ', todavía abierta'}.`
  },
  tally: (count, total, labels) => `${count} de ${total}: ${labels.join('; ')}`,
  figure: ({ verdict, counted, required, missing, measure, window }) => {
    const when = window === undefined ? '' : ` en los mejores ${window.within} meses (${range(window.from, window.to)})`
    if (counted >= required) return `${quantity(counted, measure)}${when}; mínimo: ${quantity(required, measure)}.`
    const rest = verdict === 'not-met' ? `; ${lacking(missing ?? required - counted, quantity(missing ?? required - counted, measure))}` : ' hasta ahora'
    return `${share(counted, required, measure)}${when}${rest}.`
  },
  over: (missing) => `Esos meses ya pasaron: las horas nuevas cuentan dentro de meses posteriores, que pueden dejar fuera horas anteriores, así que pueden hacer falta más de ${missing}. Los próximos pasos dicen cuántas.`,
  unverified: (amount, timed) => `Sin verificar todavía: ${amount}; aun con eso no basta${timed ? ', porque también importa cuándo fue' : ''}.`,
  sections: {
    'counted': 'Lo que cuenta',
    'if-verified': 'Lo que contará cuando el registro lo verifique',
    'if-approved': 'Lo que contará si lo aprueba una persona revisora',
    'if-known': 'Lo que puede contar cuando el expediente diga más',
    'excluded': 'Lo que no cuenta, y por qué',
    'missing': 'Lo que ayudaría',
    'notes': 'Conviene saber',
    'source': 'Dónde está escrito',
  },
  missing: {
    area: (area, hours) => `${quantity(hours, 'hours')} más de capacitación en ${area}`,
    deficit: (areas, hours) => `${quantity(hours, 'hours')} más de capacitación en ${either(areas)}`,
    slot: (slot, roles, candidates) => {
      const who = roles.length === 0 ? slot : either(roles)
      return `Una referencia de ${who}${candidates.length === 0 ? '' : `; en el expediente podría darla ${either(candidates)}`}`
    },
    unverified: (name) => `${name} (su referencia está sin verificar)`,
    fields: (fields, item) => `Anotar en el expediente${item === undefined ? '' : `, sobre ${item}`}: ${list(fields)}`,
  },
  authority: {
    implied: 'El organismo que la otorga no lo dice con estas palabras; se sigue de lo que dice.',
    secondary: 'Esto solo lo dice una fuente no oficial, o se deduce de otra regla.',
    unpublished: 'Hay una regla para esto, pero ningún texto público que se haya podido leer la da.',
  },
  readings: (readings) => `Las palabras de esta regla se pueden leer de más de una manera. Cuál se usa aquí, y por qué, se explica en ${list(readings)} de la lista de lecturas (docs/readings.md)`,
  closing: 'Esto es lo que dicen las reglas sobre el expediente. No es una decisión: decide el organismo que otorga la credencial.',
}
