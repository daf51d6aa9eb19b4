import { fieldOf } from '../field'
import { decimal } from '../number'
import { named, term } from '../term'
import type { Words } from '../words'
import { grammar } from './grammar'
import { say } from './terms'

const { date: when, either, list, quantity, range } = grammar
const { terms, credit, fields, hoursIn, slot } = say

export const reasons: Words['reasons'] = {
  'not-verified': ({ verification }) => `todavía sin verificar por el registro (estado: "${term(terms.verification, verification)}")`,
  'unable-to-verify': () => 'el registro no pudo verificar esto',
  'after-as-of': ({ date }) => `es posterior al día por el que se pregunta (${when(date)})`,
  'accepted': ({ on }) => `una persona revisora lo aceptó el ${when(on)}`,
  'refused': ({ on }) => `una persona revisora lo rechazó el ${when(on)}`,
  'not-recorded': ({ field }) => `el expediente no dice ${fields([field])}`,
  'date-open': ({ field, recorded }) => `el expediente solo da "${recorded.split(' - ').map(when).join(' - ')}", y la respuesta depende de otro dato: ${fields(field.split(', '))}`,
  'outside-period': ({ from, to }) => `no cae en el período de renovación (${range(from, to)})`,
  'rule-unpublished': () => 'ningún texto público que se haya podido leer dice qué se pide, así que decide una persona revisora',
  'period-unknown': () => 'no se conoce el período de renovación, así que no se puede saber si esto cae en él',

  'level-does-not-fit': ({ level }) => `la regla no acepta ${term(terms.levels, level)}`,
  'degree-not-listed': ({ degree }) => `la regla no nombra el título ${degree}`,
  'degree-at-other-level': ({ degree, level }) => `la regla nombra el título ${degree}, pero no como ${term(terms.levels, level)}`,
  'level-needs-approval': ({ level }) => `la regla deja a las personas revisoras decidir si basta ${term(terms.levels, level)}`,
  'not-focused': () => 'el expediente dice que no se centró en la salud mental infantil',
  'transcript-not-official': ({ transcript }) =>
    transcript === 'none' ? 'hace falta un certificado de notas oficial (transcript), y no hay ninguno' : 'hace falta un certificado de notas oficial (transcript), y este no lo es',

  'no-competency-area': () => 'no nombra ningún área de competencia',
  'area-not-asked': ({ areas }) =>
    areas.length === 0 ? 'no nombra ningún área de las que se piden' : `trata de ${list(named(terms.areas, areas))}, que aquí no se pide`,
  'not-didactic': () => 'no fue didáctica (impartida, como en un curso)',
  'ages-outside': () => 'trató de niños de edades distintas de las que pide la regla',
  'credit-not-converted': ({ unit, value }) => `dio ${credit(value, unit)}, y ninguna regla publicada convierte eso en horas`,
  'duplicate': ({ of }, { item }) => `es la misma capacitación que ${item(of)}, y cuenta una sola vez`,
  'areas-touched': ({ areas }) => `trata de ${list(named(terms.areas, areas))}`,
  'split': ({ areas }) => `usada para ${hoursIn(areas)}`,
  'not-needed': () => 'no hace falta: las áreas de las que trata ya tienen suficientes horas',

  'kind-does-not-fit': ({ kind }) => `${term(terms.work, kind)} no cuenta aquí`,
  'kind-needs-approval': ({ kind }) => `la regla no dice si cuenta ${term(terms.work, kind)}`,
  'unpaid-needs-approval': () => 'no fue pagado, y la regla no dice si eso cuenta',
  'flag-not-given': ({ field }) => `el expediente dice que ${term(terms.lacking, fieldOf(field))}`,
  'does-not-serve': ({ groups, each }) => `no atendió a ${groups.length === 0 ? 'niños ni familias' : each && groups.length > 1 ? `todos estos grupos, como se pide en un mismo trabajo: ${list(named(terms.served, groups))}` : either(named(terms.served, groups))}`,
  'not-leading': ({ track }) => `no incluyó ${term(terms.tracks, track)}`,
  'part-time': ({ fullTimeEquivalent }) => `fue a tiempo parcial (${decimal(fullTimeEquivalent * 100)}% de la jornada completa), y ninguna regla publicada dice cómo cuenta eso`,
  'internship': () => 'es una pasantía, que en algunos casos puede valer como trabajo',
  'internship-not-described': () => 'una pasantía necesita una descripción archivada, y ninguna cuenta',
  'supervisor-not-endorsed': ({ supervisor }, { item }) => `quien la supervisó, ${item(supervisor)}, no tuvo todo el tiempo el Endorsement que pide la regla`,
  'not-running': () => 'no incluye el día por el que se pregunta',
  'cut': ({ days }) => `además, ${quantity(days, 'days')} no ${days === 1 ? 'cuenta' : 'cuentan'}, porque otro trabajo cubre ese tiempo o porque es anterior al título o posterior al día por el que se pregunta`,

  'no-qualifying-degree': () => 'solo cuenta después de un título que la regla acepte, y no hay ninguno en el expediente',
  'before-degree': ({ conferred }) => `es anterior al título a partir del cual cuenta ese tiempo (obtenido: ${when(conferred)})`,
  'leans-on-degree': ({ degree }, { item }) => `solo cuenta después de un título, y todavía no se sabe si ese título cuenta: ${item(degree)}`,

  'peer-supervision': () => 'la supervisión entre pares no cuenta',
  'about-rsc-provision': () => 'trató de la supervisión que la persona solicitante da a otras, y la regla habla del trabajo directo con familias',
  'provider-not-qualified': ({ provider }, { item }) => `${item(provider)} no tenía entonces el Endorsement (o la aprobación en su lugar) que pide la regla`,
  'provider-needs-approval': ({ provider }, { item }) => `ninguna regla publicada dice si ${item(provider)} puede darla`,
  'outside-work': () => 'el expediente no muestra ningún trabajo con bebés, niños pequeños o familias en ese tiempo',
  'work-not-recorded': ({ spells }, { items }) => `si cae en un tiempo de trabajo con bebés, niños pequeños o familias depende de lo que el expediente no dice sobre ${items(spells)}`,
  'outside-window': ({ from, to }) => `fuera de los mejores meses (${range(from, to)})`,
  'longer-than-window': ({ months }) => `es una sola anotación de más de ${months} meses, y no muestra qué horas caen dentro de ${months} meses`,

  'role-does-not-fit': ({ roles }) => `no se pide ninguna referencia de ${either(named(terms.roles, roles))}`,
  'slot-needs-approval': (params) => `ninguna regla publicada dice quién puede dar la referencia de ${slot(params.slot)}`,
  'slot-taken': (params) => `solo podría contar como la referencia de ${either(params.slots.map(slot))}, y ya hay otra que cuenta como tal`,
  'same-rater': ({ rater }, { item }) => `${item(rater)} da otra de las referencias, y cada una tiene que venir de una persona distinta`,
  'fills': (params) => `tomada como la referencia de ${slot(params.slot)}`,

  'not-infant-mental-health': ({ association }) => `el expediente dice que ${association} no es una asociación de salud mental infantil`,
  'organizational-membership': () => 'la membresía es de una organización, y la regla no dice si eso cuenta',
  'not-in-force': () => 'no está vigente el día por el que se pregunta',
  'failed': () => 'el examen no se aprobó',
  'other-state': ({ state }) => `es de ${state}, y se pide la de otro estado`,
}
