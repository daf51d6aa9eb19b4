// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ohioRenewalDeficit: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ohio-renewal-deficit',
  identifiers: [
    { system: 'opin', value: 'EXAMPLE-0007' },
  ],
  trainings: [
    { id: 'training-01', title: 'Relationships first', completed: '2025-01-23', clockHours: 5, competencyAreas: ['relationship-based-education'], kind: 'series', verification: 'verified' },
    { id: 'training-02', title: 'Observation on home visits', completed: '2025-05-08', clockHours: 3, competencyAreas: ['infant-observation'], verification: 'verified' },
    { id: 'training-03', title: 'Engaging reluctant families', completed: '2025-10-02', clockHours: 3, competencyAreas: ['relationship-based-education'], verification: 'verified' },
    { id: 'training-04', title: 'Feelings across cultures', completed: '2026-03-05', clockHours: 1.5, competencyAreas: ['social-emotional-development', 'cultural-competency'], verification: 'verified' },
    { id: 'training-05', title: 'Seeing the baby with the parent', completed: '2026-08-27', clockHours: 2.5, competencyAreas: ['infant-observation', 'relationship-based-education'], verification: 'verified' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'ohio-imh/level-1', issued: '2024-12-09' },
  ],
}
