// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ohioLevel1RenewalMet: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ohio-level-1-renewal-met',
  identifiers: [
    { system: 'opin', value: 'EXAMPLE-0004' },
  ],
  trainings: [
    { id: 'training-01', title: 'Stress and soothing in the first year', completed: '2025-02-11', clockHours: 1.5, competencyAreas: ['social-emotional-development', 'trauma-informed-competency'], verification: 'verified' },
    { id: 'training-02', title: 'What the baby tells us', completed: '2025-04-08', clockHours: 1, competencyAreas: ['infant-observation', 'social-emotional-development'], verification: 'verified' },
    { id: 'training-03', title: 'Watching together with parents', completed: '2025-06-17', clockHours: 1.5, competencyAreas: ['relationship-based-education', 'infant-observation'], verification: 'verified' },
    { id: 'training-04', title: 'Strengthening relationships on home visits', completed: '2025-09-23', clockHours: 4, competencyAreas: ['relationship-based-education'], kind: 'series', verification: 'verified' },
    { id: 'training-05', title: 'Fathers and babies', completed: '2025-12-03', clockHours: 2, competencyAreas: ['relationship-based-education'], verification: 'verified' },
    { id: 'training-06', title: 'Listening to families', completed: '2026-03-18', clockHours: 3, competencyAreas: ['relationship-based-education'], verification: 'verified' },
    { id: 'training-07', title: 'Partnering with grandparents', completed: '2026-10-07', clockHours: 2, competencyAreas: ['relationship-based-education'], verification: 'verified' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'ohio-imh/level-1', issued: '2024-12-02' },
  ],
}
