// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ecmhMet: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ecmh-met',
  identifiers: [
    { system: 'opin', value: 'EXAMPLE-0016' },
  ],
  practice: { mentalHealthField: true, providesEcmhConsultation: true },
  education: [
    { id: 'degree-1', level: 'master', degree: 'MSW', field: 'Social work', conferred: '2021-05-08', verification: 'verified' },
  ],
  trainings: [
    { id: 'training-01', title: 'Social and emotional growth from birth to six', completed: '2024-02-15', clockHours: 6, competencyAreas: ['social-emotional-growth'], kind: 'series', ages: 'birth-to-six', verification: 'verified' },
    { id: 'training-02', title: 'Partnering with programs and families', completed: '2024-09-19', clockHours: 4.5, competencyAreas: ['family-community-relations'], verification: 'verified' },
    { id: 'training-03', title: 'From assessment to plan', completed: '2025-04-10', clockHours: 5, competencyAreas: ['assessment', 'interventions'], ages: 'birth-to-six', verification: 'verified' },
    { id: 'training-04', title: 'Consultation across cultures and languages', completed: '2025-10-23', clockHours: 3, competencyAreas: ['cultural-competency', 'linguistic-competency'], ages: 'birth-to-six', verification: 'verified' },
    { id: 'training-05', title: 'Challenging behavior in the classroom', completed: '2026-03-12', clockHours: 3.5, competencyAreas: ['interventions'], ages: 'birth-to-six', verification: 'verified' },
    { id: 'training-06', title: 'Observing infants', completed: '2026-05-21', clockHours: 2, competencyAreas: ['infant-observation'], ages: 'prenatal-to-three', verification: 'verified' },
  ],
  licenses: [
    { id: 'license-1', kind: 'Independent social worker', state: 'OH', from: '2023-08-14', to: '2027-08-13', verification: 'verified' },
  ],
  documents: [
    { id: 'inventory-1', kind: 'ecmh-skills-inventory', dated: '2026-10-08', verification: 'verified' },
  ],
  determinations: [
    { id: 'determination-1', requirement: 'ohio-ecmh/consultant/license', decision: 'met', on: '2026-11-06', by: 'registry-reviewer' },
    { id: 'determination-2', requirement: 'ohio-ecmh/consultant/education', decision: 'met', on: '2026-11-06', by: 'registry-reviewer' },
    { id: 'determination-3', requirement: 'ohio-ecmh/consultant/training-hours', decision: 'met', on: '2026-11-06', by: 'registry-reviewer' },
    { id: 'determination-4', requirement: 'ohio-ecmh/consultant/skills-inventory', decision: 'met', on: '2026-11-06', by: 'registry-reviewer' },
  ],
}
