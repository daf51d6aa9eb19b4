import { shortName } from '../slug'
import { term } from '../term'
import type { Words } from '../words'
import { grammar } from './grammar'
import { marks } from './marks'
import { say } from './terms'

const { date, quantity } = grammar
const { otherwise } = say

export const notes: Words['notes'] = {
  'reading-matters': ({ reading, verdict }) =>
    `Las palabras de la regla también pueden leerse de otro modo (${reading}): la respuesta sería "${term(marks, verdict)}"${otherwise(reading)}.`,
  'rsc-recommended': ({ holding, since }) => `La supervisión o consulta reflexiva ya no se pide (${shortName(holding)} desde el ${date(since)}), pero se sigue recomendando a quienes atienden directamente a familias o la dan.`,
  'rsc-training-recommended': ({ hours, counted }) =>
    `De la capacitación se recomiendan, sin pedirse, ${quantity(hours, 'hours')} sobre cómo dar supervisión o consulta reflexiva; en el expediente hay ${quantity(counted, 'hours')}.`,
  'expiry-differs': ({ expires, byRule }) => `La credencial del expediente vence el ${date(expires)}; según la regla sería el ${date(byRule)}. Se usa la fecha del expediente.`,
  'duplicates-differ': ({ evidence }, { items }) => `Se toman como una sola capacitación anotada varias veces, pero sus horas o áreas difieren: ${items(evidence)}.`,
  'leadership-local': ({ evidence }, { item }) => `La regla habla de liderazgo en la región o el estado; el expediente no lo muestra para ${item(evidence)}.`,
  'vetting-ends': ({ person, on }, { item }) => `${item(person)} vale como persona aprobada por la asociación, en lugar de un Endorsement, hasta el ${date(on)}; lo posterior necesita otra aprobación.`,
}
