import type { Words } from '../words'

export const marks: Words['marks'] = {
  'met': 'met',
  'pending': 'pending',
  'needs-review': 'needs review',
  'needs-information': 'needs information',
  'not-met': 'not met',
  'not-applicable': 'does not apply',
}
