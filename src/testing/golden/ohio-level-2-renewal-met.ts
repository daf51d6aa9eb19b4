// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ohioLevel2RenewalMet: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ohio-level-2-renewal-met',
  identifiers: [
    { system: 'opin', value: 'EXAMPLE-0013' },
  ],
  trainings: [
    { id: 'training-01', title: 'Repairing ruptures', completed: '2024-11-21', clockHours: 2, competencyAreas: ['relationship-based-education'], verification: 'verified' },
    { id: 'training-02', title: 'Observation lab', completed: '2024-11-22', clockHours: 2, competencyAreas: ['infant-observation'], verification: 'verified' },
    { id: 'training-03', title: 'Playing together', completed: '2025-03-13', clockHours: 3, competencyAreas: ['relationship-based-education', 'social-emotional-development'], hoursByArea: { 'relationship-based-education': 2, 'social-emotional-development': 1 }, verification: 'verified' },
    { id: 'training-04', title: 'Two languages at home', completed: '2025-09-18', clockHours: 2, competencyAreas: ['cultural-competency', 'linguistic-competency'], hoursByArea: { 'cultural-competency': 1, 'linguistic-competency': 1 }, verification: 'verified' },
    { id: 'training-05', title: 'When home is not safe', completed: '2026-02-12', clockHours: 3, competencyAreas: ['trauma-informed-competency'], verification: 'verified' },
    { id: 'training-06', title: 'Coaching parents, step by step', completed: '2026-06-11', clockHours: 4, competencyAreas: ['relationship-based-education'], kind: 'series', verification: 'verified' },
    { id: 'training-07', title: 'Sleep and soothing (online module)', completed: '2026-11-21', clockHours: 1, competencyAreas: ['social-emotional-development'], verification: 'submitted' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'ohio-imh/level-2', issued: '2022-11-21', lastRenewed: '2024-11-21' },
  ],
}
