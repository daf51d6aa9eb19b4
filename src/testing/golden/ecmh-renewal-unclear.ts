// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ecmhRenewalUnclear: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ecmh-renewal-unclear',
  identifiers: [
    { system: 'opin', value: 'EXAMPLE-0020' },
  ],
  practice: { mentalHealthField: true, providesEcmhConsultation: true },
  trainings: [
    { id: 'training-01', title: 'Reading the room', completed: '2025-01-30', clockHours: 5, competencyAreas: ['assessment'], ages: 'birth-to-six', verification: 'verified' },
    { id: 'training-02', title: 'Behavior and meaning', completed: '2025-06-26', clockHours: 6, competencyAreas: ['interventions'], ages: 'birth-to-six', verification: 'verified' },
    { id: 'training-03', title: 'Community partners', completed: '2025-11-20', clockHours: 4, competencyAreas: ['family-community-relations'], verification: 'verified' },
    { id: 'training-04', title: 'Social and emotional growth, update', completed: '2026-08-27', clockHours: 5.5, competencyAreas: ['social-emotional-growth'], ages: 'birth-to-six', verification: 'submitted' },
  ],
  documents: [
    { id: 'inventory-1', kind: 'ecmh-skills-inventory', dated: '2026-09-10', verification: 'verified' },
    { id: 'notice-1', kind: 'renewal-notice', dated: '2026-11-02', verification: 'verified' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'ohio-ecmh/consultant', issued: '2025-01-30' },
  ],
}
