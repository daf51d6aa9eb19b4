import type { LevelsWords } from '../pages/levels-words'
import { frame } from './frame'
import { grammar } from './grammar'
import { labels } from './labels'

export const levels: LevelsWords = {
  marks: frame.marks,
  counting: frame.counting,
  closing: frame.closing,
  list: grammar.list,
  quantity: grammar.quantity,
  labels,
  title: (asOf) => `Todas las credenciales de un vistazo, al ${grammar.date(asOf)}`,
  sections: {
    'met': 'Cumplidas ahora',
    'nearest': 'La más cercana',
    'others': 'Las demás, la más cercana primero',
    'renewals': 'Renovaciones de lo que ya se tiene',
    'held': 'Primeras solicitudes de lo que ya se tiene',
    'not-held': 'Renovaciones de lo que no se tiene',
  },
  none: 'Ninguna hasta ahora.',
  met: (met, requirements) => `requisitos cumplidos: ${met} de ${requirements}`,
  missing: (texts) => `falta: ${texts.join(', ')}`,
  awaiting: {
    facts: (requirements) => `sin datos: ${requirements}`,
    verification: (requirements) => `por verificar: ${requirements}`,
  },
  review: (requirements, withoutEvidence) => `por revisar: ${requirements}${withoutEvidence === 0 ? '' : ` (nada en el expediente para ${withoutEvidence})`}`,
  order: 'La más cercana es la que tiene menos requisitos no cumplidos o sin nada en el expediente; después, aquella a la que le falta menos de ellos; después, la que tiene la mejor '
    + 'respuesta; después, la que tiene menos requisitos a la espera de datos, de verificación o de una persona revisora. Donde la cifra de una regla no está publicada o no es '
    + 'oficial, decide una persona revisora, muestre lo que muestre el expediente. Las fuentes no dicen que haya que tener un nivel antes que otro.',
}
