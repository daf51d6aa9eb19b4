// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ohioLevel2Short: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ohio-level-2-short',
  identifiers: [
    { system: 'opn', value: 'EXAMPLE-0010' },
  ],
  education: [
    { id: 'degree-1', level: 'associate', degree: 'AAS', field: 'Early childhood education', conferred: '2021-05-15', verification: 'verified' },
    { id: 'degree-2', level: 'bachelor', degree: 'BA', field: 'Human development', conferred: '2026-12-12' },
  ],
  trainings: [
    { id: 'training-01', title: 'Early intervention foundations', completed: '2021-09-30', clockHours: 15, competencyAreas: ['relationship-based-education'], kind: 'series', verification: 'verified' },
    { id: 'training-02', title: 'Observing development in routines', completed: '2022-04-07', clockHours: 8, competencyAreas: ['infant-observation'], verification: 'verified' },
    { id: 'training-03', title: 'Feelings in the first three years', completed: '2024-03-14', clockHours: 12, competencyAreas: ['social-emotional-development'], kind: 'series', verification: 'verified' },
    { id: 'training-04', title: 'Trauma-informed teams', completed: '2025-11-06', clockHours: 7, competencyAreas: ['trauma-informed-competency'], verification: 'verified' },
  ],
  experience: [
    { id: 'job-1', kind: 'employment', role: 'Developmental aide', employer: 'County early intervention program', start: '2021-07-06', paid: true, professional: true, serves: ['infant-toddler', 'parent-caregiver'], verification: 'verified' },
  ],
  documents: [
    { id: 'description-1', kind: 'internship-description', dated: '2026-08-24', verification: 'verified' },
  ],
}
