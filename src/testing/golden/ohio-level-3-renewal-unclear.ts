// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ohioLevel3RenewalUnclear: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ohio-level-3-renewal-unclear',
  identifiers: [
    { system: 'opin', value: 'EXAMPLE-0006' },
  ],
  trainings: [
    { id: 'training-01', title: 'Dyadic work, advanced', completed: '2025-01-30', clockHours: 3, competencyAreas: ['relationship-based-education'], verification: 'verified' },
    { id: 'training-02', title: 'Infant observation seminar', completed: '2025-05-15', clockHours: 2, competencyAreas: ['infant-observation'], verification: 'submitted' },
    { id: 'training-03', title: 'Relational health in child care', completed: '2025-09-11', clockHours: 3.5, competencyAreas: ['social-emotional-development'], verification: 'verified' },
    { id: 'training-04', title: 'Separation and repair', completed: '2026-01-22', clockHours: 3, competencyAreas: ['trauma-informed-competency'], verification: 'additional-action' },
    { id: 'training-05', title: 'Infant mental health conference', completed: '2026-05-14', competencyAreas: ['relationship-based-education'], kind: 'conference', verification: 'submitted' },
    { id: 'training-06', title: 'Consulting after a crisis', completed: '2026-09-10', clockHours: 2, competencyAreas: ['relationship-based-education', 'trauma-informed-competency'], verification: 'verified' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'ohio-imh/level-3', issued: '2022-12-06', lastRenewed: '2024-12-06' },
  ],
}
