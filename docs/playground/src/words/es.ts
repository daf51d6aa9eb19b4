import { es as spanish } from 'date-fns/locale/es'
import { datesIn } from './dates'
import { formEs } from './form-es'
import { recordEs } from './record-es'
import type { Words } from './words'

const rounded = (value: number): string => String(Math.round(value * 100) / 100)

/** Time worked as the library says it, in years of 365 days. */
function inYears(days: number): string {
  const [years, rest] = [Math.floor(days / 365), days % 365]
  const parts = [...(years > 0 ? [`${years} ${years === 1 ? 'año' : 'años'}`] : []), ...(rest > 0 || years === 0 ? [`${rest} ${rest === 1 ? 'día' : 'días'}`] : [])]
  return parts.join(' y ')
}

export const es: Words = {
  title: 'Credenciales de salud mental infantil: pruebe las reglas',
  lead: 'Elija una credencial y anote lo que ha hecho. La respuesta cambia mientras escribe: qué está cumplido, qué cuenta, qué falta y dónde está escrita la regla.',
  privacy: 'Todo ocurre en esta página. Nada de lo que escriba se envía ni se guarda en ningún lugar; guárdelo como archivo si quiere conservarlo.',
  skip: 'Ir a la respuesta',
  language: 'Idioma',
  ask: {
    title: '¿Qué quiere saber?',
    standard: 'Credencial',
    programmes: { 'orimha': 'Endoso de Oregón (ORIMHA)', 'ohio-imh': 'Credencial de Salud Mental Infantil de Ohio', 'ohio-ecmh': 'Salud Mental de la Primera Infancia de Ohio' },
    asOf: 'Al día',
    asOfHint: 'El día por el que se pregunta. La página pone el de hoy.',
    badDate: 'Esta fecha no está completa. La respuesta sigue siendo la de la fecha anterior.',
    counting: 'Qué cuenta',
    claimed: 'Todo lo que está en el expediente',
    verified: 'Solo lo que el registro ha verificado',
  },
  record: recordEs,
  form: formEs,
  answer: {
    title: 'La respuesta',
    verdicts: { 'met': 'Cumplido', 'pending': 'Pendiente', 'needs-review': 'Por revisar', 'needs-information': 'Faltan datos', 'not-met': 'No cumplido', 'not-applicable': 'No corresponde' },
    stale: 'No está al día',
    staleWhy: 'Primero hay que corregir algo en el expediente o en la pregunta. Hasta entonces, esta es la respuesta a lo que había antes.',
    spoken: (verdict, met, total) => `${verdict}. ${met} de ${total} requisitos cumplidos.`,
    progress: (met, total) => `${met} de ${total} requisitos cumplidos`,
    requirements: 'Requisito por requisito',
    openAll: 'Abrir todos',
    closeAll: 'Cerrar todos',
    see: 'Ver la respuesta',
    copy: 'Copiar como texto',
    printSummary: 'Imprimir el resumen',
    printAll: 'Imprimir el informe completo',
    empty: 'El expediente todavía está vacío, así que aún no se puede cumplir nada. Llene el formulario, abra un archivo o empiece con un ejemplo.',
    open: 'Qué queda abierto',
    conditions: 'De qué trata esta respuesta',
    pictures: 'En imágenes',
    table: 'Lo mismo en una tabla',
    work: {
      title: 'El trabajo en el tiempo', none: 'No hay trabajo en el expediente.', spell: 'Trabajo', dates: 'Desde y hasta', stands: 'Cómo cuenta', days: 'Contado', ongoing: 'continúa', today: 'al',
      lead: (counted, required) => `Cuentan ${counted}; se piden ${required}. Los días que comparten dos trabajos cuentan una vez.`,
      notAsked: 'Esta credencial no pide tiempo de trabajo; el trabajo del expediente se muestra tal como está.',
    },
    supervision: {
      title: 'Supervisión reflexiva por mes', none: 'No hay supervisión reflexiva en el expediente.', month: 'Mes', counted: 'Cuenta', other: 'No cuenta, o todavía no',
      window: (from, to, hours) => `Mejor período: del ${from} al ${to}, ${hours}`,
      spread: 'Una anotación de varios meses se muestra repartida por igual entre sus días.',
      lead: (counted, required) => `Cuentan ${counted}; se piden ${required}.`,
    },
    hours: {
      title: 'Horas de capacitación y lo que se pide', none: 'Esta credencial no pide horas de capacitación con una cifra publicada.', what: 'Qué', counted: 'Contado', asked: 'Se pide', inAll: 'En total',
      noMinima: 'Esta credencial no pide horas en áreas determinadas.', touched: 'hay capacitación', untouched: 'todavía ninguna que cuente',
      shared: 'Cada hora cuenta una vez; una capacitación sobre varias áreas se reparte entre ellas.',
      possible: 'Puede llegar a contar', mayCount: (hours) => `puede llegar a contar: ${hours}`, areas: (counted, asked) => `Cuenta capacitación en ${counted} de estas áreas; se piden al menos ${asked}.`,
    },
    standings: { 'counted': 'cuenta', 'if-verified': 'cuenta cuando se verifique', 'if-approved': 'cuenta si lo aprueba una persona revisora', 'if-known': 'puede contar cuando el expediente diga más', 'excluded': 'no cuenta' },
    plan: 'Lo que queda por hacer',
    forecast: 'Lo que traerá el calendario',
    levels: { title: 'Todas las credenciales de un vistazo', lead: 'El mismo expediente, el mismo día y la misma forma de contar; primero la más cercana.', standard: 'Credencial', verdict: 'Respuesta', gaps: 'Requisitos cumplidos', look: 'Ver', apart: (count) => `No son un próximo paso (${count}): lo que ya se tiene, y renovaciones de lo que no se tiene`, open: (names) => `Abierto: ${names}`, chosen: 'se muestra arriba' },
    working: 'Calculando …',
    hoursOf: (hours) => `${rounded(hours)} ${hours === 1 ? 'hora' : 'horas'}`,
    daysOf: inYears,
  },
  report: { titles: { summary: 'Informe resumido', full: 'Informe completo' }, record: 'Expediente', made: 'Al día', rules: 'Reglas', nameless: 'sin id' },
  footer: 'Calculado con imh-eligibility a partir de las páginas públicas de los programas. No es una decisión: decide el organismo que otorga la credencial.',
  dateOf: datesIn(spanish),
}
