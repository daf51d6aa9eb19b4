// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ohioLevel2Met: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ohio-level-2-met',
  identifiers: [
    { system: 'opin', value: 'EXAMPLE-0009' },
  ],
  education: [
    { id: 'degree-1', level: 'associate', field: 'Early childhood education', conferred: '2020-05', verification: 'verified' },
    { id: 'degree-2', level: 'bachelor', degree: 'BSW', field: 'Social work', conferred: '2023-05', verification: 'verified' },
  ],
  trainings: [
    { id: 'training-01', title: 'Home visiting and attachment', completed: '2023-09-21', clockHours: 6, competencyAreas: ['relationship-based-education'], kind: 'series', verification: 'verified' },
    { id: 'training-02', title: 'Following the infant\'s lead', completed: '2024-02-15', clockHours: 4, competencyAreas: ['infant-observation'], verification: 'verified' },
    { id: 'training-03', title: 'Social and emotional strategies', completed: '2026-03-26', clockHours: 5, competencyAreas: ['social-emotional-development'], verification: 'verified' },
    { id: 'training-04', title: 'Perinatal mood and bonding', completed: '2026-06-18', clockHours: 3.5, competencyAreas: ['social-emotional-development', 'trauma-informed-competency'], verification: 'verified' },
    { id: 'training-05', title: 'Birth, loss and culture', completed: '2026-10-15', clockHours: 6, competencyAreas: ['cultural-competency', 'trauma-informed-competency'], verification: 'verified' },
  ],
  experience: [
    { id: 'job-1', kind: 'employment', role: 'Home visitor', employer: 'County home visiting program', start: '2023-01-09', end: '2024-06-28', paid: true, professional: true, serves: ['infant-toddler', 'parent-caregiver'], verification: 'verified' },
    { id: 'job-2', kind: 'employment', role: 'Perinatal support specialist', employer: 'Hospital', start: '2025-12-22', paid: true, professional: true, serves: ['parent-caregiver', 'pregnant-person'], verification: 'verified' },
  ],
  documents: [
    { id: 'proof-1', kind: 'experience-proof', dated: '2026-09-08', verification: 'verified' },
  ],
  determinations: [
    { id: 'determination-1', requirement: 'ohio-imh/level-2/training-hours', decision: 'not-met', on: '2026-09-21', by: 'registry-reviewer' },
    { id: 'determination-2', requirement: 'ohio-imh/level-2/training-hours', decision: 'met', on: '2026-11-09', by: 'registry-reviewer' },
  ],
}
