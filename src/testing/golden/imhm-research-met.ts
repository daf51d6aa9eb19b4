// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const imhmResearchMet: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'imhm-research-met',
  education: [
    { id: 'degree-1', level: 'doctorate', degree: 'Ph.D.', field: 'Developmental psychology', conferred: '2022-05-14', transcript: 'official', verification: 'verified' },
  ],
  trainings: [
    { id: 'training-01', title: 'Infant observation, two terms', completed: '2020-05-15', competencyAreas: ['infant-observation', 'relationship-based-education'], hoursByArea: { 'infant-observation': 8, 'relationship-based-education': 4 }, kind: 'coursework', verification: 'verified' },
    { id: 'training-02', title: 'Research meeting on early relationships', completed: '2023-06-09', clockHours: 6, competencyAreas: ['relationship-based-education'], kind: 'conference', verification: 'verified' },
    { id: 'training-03', title: 'Coding parent-infant interaction', completed: '2024-02-23', clockHours: 4.5, competencyAreas: ['infant-observation', 'assessment'], kind: 'in-service', verification: 'verified' },
    { id: 'training-04', title: 'Ethics of research with infants', completed: '2025-03-14', clockHours: 3, competencyAreas: ['diversity-equity-inclusion'], kind: 'in-service', verification: 'verified' },
    { id: 'training-05', title: 'Infant mental health for faculty', completed: '2026-04-24', clockHours: 4.5, competencyAreas: ['infant-mental-health-practice'], kind: 'series', verification: 'verified' },
  ],
  experience: [
    { id: 'lead-1', kind: 'employment', role: 'Visiting lecturer, infant development', employer: 'University', start: '2022-03-01', end: '2023-05-31', paid: true, leadership: ['teaching-research'], leadershipScope: 'regional', verification: 'verified' },
    { id: 'lead-2', kind: 'employment', role: 'Assistant professor, early relationships laboratory', employer: 'State university', start: '2024-12-09', paid: true, supervisor: 'supervisor-1', leadership: ['teaching-research', 'policy-administration'], leadershipScope: 'national', verification: 'submitted' },
  ],
  people: [
    { id: 'supervisor-1', highestDegree: 'doctorate' },
    { id: 'mentor-1', highestDegree: 'doctorate', endorsements: [{ standard: 'orimha/imhm-research', from: '2021-03-01' }] },
    { id: 'colleague-1', highestDegree: 'doctorate' },
  ],
  references: [
    { id: 'reference-1', rater: 'supervisor-1', received: '2026-09-16', roles: ['current-program-supervisor'], verification: 'verified' },
    { id: 'reference-2', rater: 'mentor-1', received: '2026-09-23', roles: ['teacher'], verification: 'verified' },
    { id: 'reference-3', rater: 'colleague-1', received: '2026-10-07', roles: ['colleague'], verification: 'verified' },
  ],
  memberships: [
    { id: 'membership-1', association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2026-01-01', to: '2026-12-31', verification: 'verified' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2026-09-09' },
  ],
  exams: [
    { id: 'exam-1', exam: 'mi-aimh-written', taken: '2026-10-17', outcome: 'passed' },
  ],
  determinations: [
    { id: 'determination-1', requirement: 'orimha/imhm-research/references', decision: 'met', on: '2026-11-18', by: 'endorsement-coordinator' },
    { id: 'determination-2', requirement: 'orimha/imhm-research/competencies', decision: 'met', on: '2026-11-18', by: 'endorsement-coordinator' },
  ],
}
