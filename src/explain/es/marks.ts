import type { Words } from '../words'

export const marks: Words['marks'] = {
  'met': 'cumplido',
  'pending': 'pendiente',
  'needs-review': 'por revisar',
  'needs-information': 'faltan datos',
  'not-met': 'no cumplido',
  'not-applicable': 'no corresponde',
}
