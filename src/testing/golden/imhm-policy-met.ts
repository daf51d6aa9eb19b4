// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const imhmPolicyMet: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'imhm-policy-met',
  education: [
    { id: 'degree-1', level: 'master', degree: 'MEd', field: 'Early intervention', conferred: '2014-06-14', transcript: 'official' },
  ],
  trainings: [
    { id: 'training-01', title: 'Annual infant mental health conference', completed: '2021-09-24', clockHours: 6, competencyAreas: ['infant-mental-health-practice', 'relationship-based-education'], kind: 'conference' },
    { id: 'training-02', title: 'Early relationships and the law', completed: '2022-02-11', clockHours: 3, competencyAreas: ['relationship-based-education'], kind: 'in-service' },
    { id: 'training-03', title: 'What infants show us', completed: '2022-11-04', clockHours: 2.25, competencyAreas: ['infant-observation'], kind: 'in-service' },
    { id: 'training-04', title: 'Trauma and state systems', completed: '2023-04-21', clockHours: 4, competencyAreas: ['trauma-informed-competency'], kind: 'in-service' },
    { id: 'training-05', title: 'Language access in services', completed: '2024-01-26', clockHours: 1.5, competencyAreas: ['linguistic-competency'], kind: 'in-service' },
    { id: 'training-06', title: 'Financing infant mental health', completed: '2024-09-13', clockHours: 5, competencyAreas: ['infant-mental-health-practice'], kind: 'conference' },
    { id: 'training-07', title: 'Diversity-informed tenets', completed: '2025-05-16', clockHours: 3.5, competencyAreas: ['diversity-equity-inclusion'], kind: 'series' },
    { id: 'training-08', title: 'Reflective leadership', completed: '2026-01-30', clockHours: 2, competencyAreas: ['reflective-supervision-provision'], kind: 'in-service' },
    { id: 'training-09', title: 'Social-emotional screening statewide', completed: '2026-06-12', clockHours: 3, competencyAreas: ['social-emotional-development'], kind: 'in-service' },
  ],
  experience: [
    { id: 'lead-1', kind: 'volunteer', role: 'Chair, policy committee', employer: 'Infant mental health association', start: '2021-07-01', end: '2022-06-30', paid: false, leadership: ['policy-administration'], leadershipScope: 'regional' },
    { id: 'lead-2', kind: 'employment', role: 'Administrator, early childhood programs', employer: 'State agency', start: '2024-11-22', paid: true, supervisor: 'supervisor-1', leadership: ['policy-administration'], leadershipScope: 'state' },
  ],
  people: [
    { id: 'supervisor-1', highestDegree: 'master' },
    { id: 'mentor-1', highestDegree: 'doctorate', endorsements: [{ standard: 'orimha/imhm-policy', from: '2020-01-15' }] },
    { id: 'colleague-1', highestDegree: 'master' },
  ],
  references: [
    { id: 'reference-1', rater: 'supervisor-1', received: '2026-09-11', roles: ['current-program-supervisor'] },
    { id: 'reference-2', rater: 'mentor-1', received: '2026-09-18', roles: ['consultant'] },
    { id: 'reference-3', rater: 'colleague-1', received: '2026-09-25', roles: ['colleague'] },
  ],
  memberships: [
    { id: 'membership-1', association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2026-01-01', to: '2026-12-31' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2026-09-04' },
  ],
  exams: [
    { id: 'exam-1', exam: 'mi-aimh-written', taken: '2026-10-17', outcome: 'passed' },
  ],
  determinations: [
    { id: 'determination-1', requirement: 'orimha/imhm-policy/references', decision: 'met', on: '2026-11-13', by: 'endorsement-coordinator' },
    { id: 'determination-2', requirement: 'orimha/imhm-policy/competencies', decision: 'met', on: '2026-11-13', by: 'endorsement-coordinator' },
  ],
}
