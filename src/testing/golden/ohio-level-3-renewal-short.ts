// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ohioLevel3RenewalShort: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ohio-level-3-renewal-short',
  identifiers: [
    { system: 'opin', value: 'EXAMPLE-0015' },
  ],
  trainings: [
    { id: 'training-01', title: 'Infant mental health casework, advanced', completed: '2025-02-20', clockHours: 6, competencyAreas: ['infant-mental-health-practice'], verification: 'verified' },
    { id: 'training-02', title: 'Providing reflective supervision in groups', completed: '2025-06-12', clockHours: 6, competencyAreas: ['reflective-supervision-provision'], verification: 'verified' },
    { id: 'training-03', title: 'The relationship as patient', completed: '2025-09-25', clockHours: 4, competencyAreas: ['relationship-based-education', 'infant-mental-health-practice'], hoursByArea: { 'relationship-based-education': 2.5, 'infant-mental-health-practice': 1.5 }, verification: 'verified' },
    { id: 'training-04', title: 'Rituals around birth', completed: '2025-11-13', clockHours: 0.5, competencyAreas: ['cultural-competency'], verification: 'verified' },
    { id: 'training-05', title: 'Slow looking', completed: '2026-02-05', clockHours: 3, competencyAreas: ['infant-observation'], verification: 'verified' },
    { id: 'training-06', title: 'Big feelings, small children', completed: '2026-04-30', clockHours: 3.25, competencyAreas: ['social-emotional-development'], verification: 'verified' },
    { id: 'training-07', title: 'Anxious infants', completed: '2026-08-20', clockHours: 1.5, competencyAreas: ['social-emotional-development', 'trauma-informed-competency'], hoursByArea: { 'social-emotional-development': 1.25, 'trauma-informed-competency': 0.25 }, verification: 'verified' },
    { id: 'training-08', title: 'Trauma weekend', completed: '2026-09-12', clockHours: 5, competencyAreas: ['trauma-informed-competency'], verification: 'unable-to-verify' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'ohio-imh/level-3', issued: '2025-01-09' },
  ],
}
