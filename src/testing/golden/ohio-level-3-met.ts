// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ohioLevel3Met: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ohio-level-3-met',
  identifiers: [
    { system: 'opin', value: 'EXAMPLE-0011' },
  ],
  education: [
    { id: 'degree-1', level: 'master', degree: 'MSW', field: 'Social work', conferred: '2022-05-07', transcript: 'official', verification: 'verified' },
  ],
  trainings: [
    { id: 'training-01', title: 'Dyadic treatment in practice', completed: '2022-11-17', clockHours: 18, competencyAreas: ['infant-mental-health-practice', 'relationship-based-education'], kind: 'series', verification: 'verified' },
    { id: 'training-02', title: 'Assessing infants with their caregivers', completed: '2023-05-11', clockHours: 9, competencyAreas: ['infant-observation', 'social-emotional-development'], verification: 'verified' },
    { id: 'training-03', title: 'Healing with young families', completed: '2026-02-26', clockHours: 6, competencyAreas: ['trauma-informed-competency', 'cultural-competency'], verification: 'verified' },
  ],
  experience: [
    { id: 'fellowship-1', kind: 'internship', role: 'Postgraduate infant mental health fellow', employer: 'Children\'s hospital', start: '2022-08-15', end: '2023-08-11', paid: true, professional: true, supervised: true, supervisor: 'supervisor-1', serves: ['infant-toddler', 'parent-caregiver'], culturallyResponsive: true, traumaInformed: true, verification: 'verified' },
    { id: 'job-1', kind: 'employment', role: 'School social worker', employer: 'School district', start: '2023-08-21', end: '2025-10-31', paid: true, professional: true, supervised: true, supervisor: 'supervisor-2', serves: ['young-child', 'parent-caregiver'], culturallyResponsive: true, traumaInformed: true, verification: 'verified' },
    { id: 'job-2', kind: 'employment', role: 'Infant and family therapist', employer: 'Community mental health agency', start: '2025-11-03', paid: true, professional: true, supervised: true, supervisor: 'supervisor-1', serves: ['infant-toddler', 'parent-caregiver'], culturallyResponsive: true, traumaInformed: true, verification: 'verified' },
  ],
  people: [
    { id: 'supervisor-1', highestDegree: 'doctorate' },
    { id: 'supervisor-2', highestDegree: 'master' },
  ],
  documents: [
    { id: 'proof-1', kind: 'experience-proof', dated: '2026-10-12', verification: 'verified' },
  ],
  determinations: [
    { id: 'determination-1', evidence: 'fellowship-1', requirement: 'ohio-imh/level-3/work-experience', decision: 'accepted', on: '2026-11-05', by: 'registry-reviewer' },
    { id: 'determination-2', requirement: 'ohio-imh/level-3/training-hours', decision: 'met', on: '2026-11-05', by: 'registry-reviewer' },
  ],
}
