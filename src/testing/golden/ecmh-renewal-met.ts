// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ecmhRenewalMet: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ecmh-renewal-met',
  identifiers: [
    { system: 'opin', value: 'EXAMPLE-0018' },
  ],
  practice: { mentalHealthField: true, providesEcmhConsultation: true },
  trainings: [
    { id: 'training-01', title: 'Growing up with feelings', completed: '2025-02-06', clockHours: 4, competencyAreas: ['social-emotional-growth'], ages: 'birth-to-six', verification: 'verified' },
    { id: 'training-02', title: 'Consultation that lasts', completed: '2025-05-15', clockHours: 3, competencyAreas: ['family-community-relations'], ages: 'birth-to-six', verification: 'verified' },
    { id: 'training-03', title: 'Assessing babies with their parents', completed: '2025-10-09', clockHours: 2.5, competencyAreas: ['assessment', 'interventions'], ages: 'prenatal-to-three', verification: 'verified' },
    { id: 'training-04', title: 'Working with interpreters', completed: '2026-02-19', clockHours: 2, competencyAreas: ['cultural-competency', 'linguistic-competency'], ages: 'birth-to-six', verification: 'verified' },
    { id: 'training-05', title: 'Play-based interventions (college course)', completed: '2026-05-09', clockHours: 3.5, competencyAreas: ['interventions'], kind: 'coursework', ages: 'birth-to-six', verification: 'verified' },
    { id: 'training-06', title: 'Anxiety in the school years', completed: '2026-07-16', clockHours: 4, competencyAreas: ['interventions'], ages: 'other', verification: 'verified' },
  ],
  documents: [
    { id: 'inventory-1', kind: 'ecmh-skills-inventory', dated: '2026-09-24', verification: 'verified' },
    { id: 'notice-1', kind: 'renewal-notice', dated: '2026-10-30', verification: 'submitted' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'ohio-ecmh/consultant', issued: '2022-12-15', lastRenewed: '2024-12-13', expires: '2026-12-31' },
  ],
}
