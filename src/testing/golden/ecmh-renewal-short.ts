// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ecmhRenewalShort: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ecmh-renewal-short',
  identifiers: [
    { system: 'opin', value: 'EXAMPLE-0019' },
  ],
  practice: { mentalHealthField: true, providesEcmhConsultation: true },
  trainings: [
    { id: 'training-01', title: 'Intervening early', completed: '2024-11-29', clockHours: 5, competencyAreas: ['interventions'], ages: 'birth-to-six', verification: 'verified' },
    { id: 'training-02', title: 'Refugee families with young children', completed: '2025-03-20', clockHours: 8, competencyAreas: ['cultural-competency'], kind: 'series', ages: 'birth-to-six', verification: 'verified' },
    { id: 'training-03', title: 'Two languages before school', completed: '2025-09-11', clockHours: 4, competencyAreas: ['linguistic-competency'], ages: 'birth-to-six', verification: 'verified' },
    { id: 'training-04', title: 'Assessment in the primary grades', completed: '2026-01-22', clockHours: 6, competencyAreas: ['assessment'], ages: 'other', verification: 'verified' },
    { id: 'training-05', title: 'Elders and infants', completed: '2026-06-04', clockHours: 3.25, competencyAreas: ['cultural-competency', 'linguistic-competency'], ages: 'prenatal-to-three', verification: 'verified' },
  ],
  documents: [
    { id: 'inventory-1', kind: 'ecmh-skills-inventory', dated: '2024-10-15', verification: 'verified' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'ohio-ecmh/consultant', issued: '2024-11-29', expires: '2026-11-30' },
  ],
}
