// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ohioLevel3Short: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ohio-level-3-short',
  identifiers: [
    { system: 'opin', value: 'EXAMPLE-0012' },
  ],
  education: [
    { id: 'degree-1', level: 'master', degree: 'MEd', field: 'Counselor education', conferred: '2024-05-04', verification: 'verified' },
  ],
  trainings: [
    { id: 'training-01', title: 'Parents of newborns in intensive care', completed: '2024-10-24', clockHours: 4, competencyAreas: ['trauma-informed-competency'], verification: 'verified' },
    { id: 'training-02', title: 'Infant observation', completed: '2025-06-05', clockHours: 6, competencyAreas: ['infant-observation'], verification: 'verified' },
  ],
  experience: [
    { id: 'job-1', kind: 'employment', role: 'Infant follow-up counselor', employer: 'Children\'s hospital', start: '2024-06-03', end: '2025-12-31', paid: true, professional: true, fullTimeEquivalent: 0.5, supervised: true, supervisor: 'supervisor-1', serves: ['infant-toddler'], culturallyResponsive: true, traumaInformed: true, verification: 'verified' },
    { id: 'job-2', kind: 'employment', role: 'Parent counselor', employer: 'Family service agency', start: '2024-06-03', end: '2025-12-31', paid: true, professional: true, fullTimeEquivalent: 0.5, supervised: true, supervisor: 'supervisor-1', serves: ['parent-caregiver'], culturallyResponsive: true, traumaInformed: true, verification: 'verified' },
    { id: 'job-3', kind: 'employment', role: 'Infant and family counselor', employer: 'Children\'s hospital', start: '2026-01-05', paid: true, professional: true, supervised: true, supervisor: 'supervisor-1', serves: ['infant-toddler', 'parent-caregiver'], culturallyResponsive: true, traumaInformed: true, verification: 'verified' },
  ],
  people: [
    { id: 'supervisor-1', highestDegree: 'master' },
  ],
  documents: [
    { id: 'proof-1', kind: 'experience-proof', dated: '2026-11-24', verification: 'submitted' },
  ],
  determinations: [
    { id: 'determination-1', requirement: 'ohio-imh/level-3/training-hours', decision: 'not-met', on: '2026-11-12', by: 'registry-reviewer' },
  ],
}
