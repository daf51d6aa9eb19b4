// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ohioLevel1: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ohio-level-1',
  identifiers: [
    { system: 'opin', value: 'EXAMPLE-0001' },
  ],
  education: [
    { id: 'cda-1', level: 'cda', conferred: '2021-06', verification: 'verified' },
  ],
  trainings: [
    { id: 'training-01', title: 'Social and emotional screening in child care', completed: '2021-09-15', clockHours: 3, competencyAreas: ['social-emotional-development'], verification: 'verified' },
    { id: 'training-02', title: 'Observing infants and toddlers', completed: '2022-03-10', clockHours: 2.5, competencyAreas: ['infant-observation'], verification: 'verified' },
    { id: 'training-03', title: 'Home visitor core training', completed: '2025-08-20', clockHours: 6, competencyAreas: ['relationship-based-education'], kind: 'series', verification: 'verified' },
    { id: 'training-04', title: 'Trauma and family stress', completed: '2025-10-09', clockHours: 3, competencyAreas: ['trauma-informed-competency'], verification: 'verified' },
    { id: 'training-05', title: 'Families, culture and language', completed: '2026-01-15', clockHours: 2, competencyAreas: ['cultural-competency', 'linguistic-competency'], verification: 'verified' },
    { id: 'training-06', title: 'Supporting early relationships', completed: '2026-04-23', clockHours: 4, competencyAreas: ['relationship-based-education', 'social-emotional-development'], verification: 'verified' },
    { id: 'training-07', title: 'Connecting families to early help', completed: '2026-09-17', clockHours: 3.5, competencyAreas: ['social-emotional-development'], verification: 'submitted' },
  ],
  experience: [
    { id: 'job-1', kind: 'employment', role: 'Toddler teacher', employer: 'Child care center', start: '2021-08-16', end: '2022-06-30', paid: true, serves: ['infant-toddler', 'young-child'], verification: 'verified' },
    { id: 'volunteer-1', kind: 'volunteer', role: 'Diaper bank volunteer', start: '2022-09', end: '2023-05', serves: ['parent-caregiver'] },
    { id: 'job-2', kind: 'employment', role: 'Home visitor', employer: 'County home visiting program', start: '2025-08-04', paid: true, serves: ['infant-toddler', 'parent-caregiver', 'pregnant-person'], verification: 'verified' },
  ],
  documents: [
    { id: 'proof-1', kind: 'experience-proof', dated: '2026-10-19', verification: 'verified' },
  ],
}
