/** The fields of an applicant document whose absence can decide something. */
export type Field =
  | 'about' | 'ages' | 'attendsToRelationships' | 'clockHours' | 'competencyAreas' | 'conferred' | 'credit'
  | 'culturallyResponsive' | 'degree' | 'didactic' | 'end' | 'expires' | 'familiesServed' | 'from'
  | 'fullTimeEquivalent' | 'highestDegree' | 'holdings' | 'hours' | 'hoursByArea' | 'identifiers' | 'imhFocus'
  | 'issued' | 'leadership' | 'mentalHealthField' | 'paid' | 'period' | 'professional' | 'providesEcmhConsultation'
  | 'providesReflectiveSupervision' | 'serves' | 'services' | 'socialEmotionalFocus' | 'start' | 'state' | 'supervised'
  | 'supervisesOthers' | 'supervisor' | 'to' | 'transcript' | 'traumaInformed'

/**
 * The field that a path ends in.
 *
 * @example
 * fieldOf('practice.mentalHealthField') // 'mentalHealthField'
 */
export function fieldOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1)
}
