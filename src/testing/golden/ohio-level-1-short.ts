// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ohioLevel1Short: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ohio-level-1-short',
  trainings: [
    { id: 'training-01', title: 'Welcoming infants into care', completed: '2021-10-14', clockHours: 3, competencyAreas: ['relationship-based-education'], verification: 'verified' },
    { id: 'training-02', title: 'Calm toddlers, calm rooms', completed: '2022-05-19', clockHours: 4.5, competencyAreas: ['social-emotional-development'], verification: 'verified' },
    { id: 'training-03', title: 'Caring across cultures', completed: '2026-05-21', clockHours: 2, competencyAreas: ['cultural-competency'], verification: 'submitted' },
  ],
  experience: [
    { id: 'job-1', kind: 'employment', role: 'Infant room teacher', employer: 'Child care center', start: '2021-09-01', end: '2022-08-31', paid: true, serves: ['infant-toddler'], verification: 'verified' },
    { id: 'job-2', kind: 'employment', role: 'Weekend respite provider', employer: 'Family support agency', start: '2022-03-01', end: '2022-12-31', paid: true, serves: ['infant-toddler', 'young-child'], verification: 'verified' },
    { id: 'volunteer-1', kind: 'volunteer', role: 'Parent support line volunteer', employer: 'Family support agency', start: '2023-02', end: '2024-06', paid: false, serves: ['parent-caregiver'], verification: 'verified' },
    { id: 'job-3', kind: 'employment', role: 'Toddler teacher', employer: 'Child care center', start: '2026-03-24', end: '2026-11-20', paid: true, serves: ['infant-toddler'], verification: 'verified' },
  ],
  documents: [
    { id: 'proof-1', kind: 'experience-proof', dated: '2026-10-27', verification: 'unable-to-verify' },
  ],
}
