// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ohioLevel1Met: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ohio-level-1-met',
  identifiers: [
    { system: 'opin', value: 'EXAMPLE-0008' },
  ],
  education: [
    { id: 'certificate-1', level: 'certificate', field: 'Community health worker', conferred: '2025-09', verification: 'verified' },
  ],
  trainings: [
    { id: 'training-01', title: 'Babies and their families in group care', completed: '2023-10-12', clockHours: 4, competencyAreas: ['relationship-based-education'], verification: 'verified' },
    { id: 'training-02', title: 'What toddlers show us', completed: '2024-04-18', clockHours: 3, competencyAreas: ['infant-observation'], verification: 'verified' },
    { id: 'training-03', title: 'Car seat fitting', completed: '2025-10-02', clockHours: 6, competencyAreas: [], verification: 'verified' },
    { id: 'training-04', title: 'Screening for social and emotional needs', completed: '2026-01-29', clockHours: 5, competencyAreas: ['social-emotional-development'], kind: 'series', verification: 'verified' },
    { id: 'training-05', title: 'Stress, trauma and pregnancy', completed: '2026-04-16', clockHours: 3.5, competencyAreas: ['trauma-informed-competency'], verification: 'verified' },
    { id: 'training-06', title: 'Families new to the country', completed: '2026-08-20', clockHours: 6, competencyAreas: ['cultural-competency', 'linguistic-competency'], verification: 'verified' },
  ],
  experience: [
    { id: 'job-1', kind: 'employment', role: 'Infant room assistant', employer: 'Child care center', start: '2023-09-05', end: '2024-08-30', paid: true, fullTimeEquivalent: 0.6, serves: ['infant-toddler'], verification: 'verified' },
    { id: 'job-2', kind: 'employment', role: 'Community health worker', employer: 'City health department', start: '2025-11-18', paid: true, serves: ['pregnant-person', 'infant-toddler', 'parent-caregiver'], verification: 'verified' },
  ],
  documents: [
    { id: 'proof-1', kind: 'experience-proof', dated: '2026-11-09', verification: 'verified' },
  ],
  determinations: [
    { id: 'determination-1', evidence: 'job-1', decision: 'accepted', on: '2026-11-16', by: 'registry-reviewer' },
    { id: 'determination-2', requirement: 'ohio-imh/level-1/education', decision: 'met', on: '2026-11-16', by: 'registry-reviewer' },
    { id: 'determination-3', requirement: 'ohio-imh/level-1/training-hours', decision: 'met', on: '2026-11-16', by: 'registry-reviewer' },
  ],
}
