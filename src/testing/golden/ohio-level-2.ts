// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ohioLevel2: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ohio-level-2',
  identifiers: [
    { system: 'opin', value: 'EXAMPLE-0002' },
  ],
  education: [
    { id: 'degree-1', level: 'bachelor', degree: 'BS', field: 'Early childhood special education', conferred: '2023-05-06', transcript: 'official', verification: 'verified' },
  ],
  trainings: [
    { id: 'training-01', title: 'Social and emotional assessment of infants', completed: '2023-08-17', clockHours: 6, competencyAreas: ['social-emotional-development'], kind: 'series', verification: 'verified' },
    { id: 'training-02', title: 'Functional observation in daily routines', completed: '2024-02-08', clockHours: 3, competencyAreas: ['infant-observation'], verification: 'verified' },
    { id: 'training-03', title: 'Coaching caregivers', completed: '2024-05-23', clockHours: 4.5, competencyAreas: ['relationship-based-education'], verification: 'verified' },
    { id: 'training-04', title: 'Trauma-informed early intervention', completed: '2026-04-16', clockHours: 3, competencyAreas: ['trauma-informed-competency'], verification: 'verified' },
    { id: 'training-05', title: 'Interpreters in early intervention', completed: '2026-08-13', clockHours: 2, competencyAreas: ['linguistic-competency'], verification: 'submitted' },
  ],
  experience: [
    { id: 'job-1', kind: 'employment', role: 'Developmental specialist', employer: 'County early intervention program', start: '2022-09-06', end: '2024-08-30', paid: true, professional: true, serves: ['infant-toddler', 'parent-caregiver'], verification: 'verified' },
    { id: 'job-2', kind: 'employment', role: 'Developmental specialist', employer: 'County early intervention program', start: '2026-03-02', paid: true, professional: true, serves: ['infant-toddler'], verification: 'submitted' },
  ],
  documents: [
    { id: 'proof-1', kind: 'experience-proof', dated: '2026-11-05', verification: 'submitted' },
  ],
}
