// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ifsMet: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ifs-met',
  education: [
    { id: 'degree-1', level: 'bachelor', degree: 'B.S.W.', field: 'Social work', conferred: '2023-06-10', transcript: 'official' },
  ],
  trainings: [
    { id: 'training-01', title: 'Home visiting basics', completed: '2023-06-22', clockHours: 3, competencyAreas: ['relationship-based-education'], kind: 'in-service' },
    { id: 'training-02', title: 'Infant observation at home', completed: '2023-09-21', clockHours: 4.5, competencyAreas: ['infant-observation'], kind: 'series' },
    { id: 'training-03', title: 'Newborn behavior', completed: '2023-11-16', clockHours: 2, competencyAreas: ['social-emotional-development'], kind: 'in-service' },
    { id: 'training-04', title: 'Annual infant mental health conference', completed: '2024-03-08', clockHours: 6, competencyAreas: ['infant-mental-health-practice', 'relationship-based-education'], kind: 'conference' },
    { id: 'training-05', title: 'Working through an interpreter', completed: '2024-05-23', clockHours: 1.5, competencyAreas: ['linguistic-competency'], kind: 'in-service' },
    { id: 'training-06', title: 'Substance use and new parents', completed: '2024-08-15', clockHours: 3.5, competencyAreas: ['trauma-informed-competency'], kind: 'in-service' },
    { id: 'training-07', title: 'Fathers and babies', completed: '2026-03-19', clockHours: 2.5, competencyAreas: ['relationship-based-education'], kind: 'in-service' },
    { id: 'training-08', title: 'Toddlers in foster care', completed: '2026-05-14', clockHours: 3, competencyAreas: ['infant-mental-health-practice'], kind: 'in-service' },
    { id: 'training-09', title: 'Culture and child rearing', completed: '2026-08-20', clockHours: 2.5, competencyAreas: ['cultural-competency'], kind: 'in-service' },
    { id: 'training-10', title: 'Equity in early services', completed: '2026-10-15', clockHours: 2, competencyAreas: ['diversity-equity-inclusion'], kind: 'in-service' },
  ],
  experience: [
    { id: 'job-1', kind: 'employment', role: 'Home visitor', employer: 'Tribal family program', start: '2023-05-01', end: '2024-08-30', paid: true, professional: true, serves: ['infant-toddler', 'parent-caregiver'], familiesServed: 7, socialEmotionalFocus: true, attendsToRelationships: true },
    { id: 'job-2', kind: 'employment', role: 'Early intervention family specialist', employer: 'Education service district', start: '2026-02-09', paid: true, professional: true, supervisor: 'supervisor-1', serves: ['infant-toddler', 'parent-caregiver'], familiesServed: 3, socialEmotionalFocus: true, attendsToRelationships: true },
  ],
  supervision: [
    { id: 'rsc-01', from: '2023-09-12', hours: 2, provider: 'mentor-1', format: 'group' },
    { id: 'rsc-02', from: '2023-10-10', hours: 2, provider: 'mentor-1', format: 'group' },
    { id: 'rsc-03', from: '2023-11-14', hours: 2, provider: 'mentor-1', format: 'group' },
    { id: 'rsc-04', from: '2023-12-12', hours: 2, provider: 'mentor-1', format: 'group' },
    { id: 'rsc-05', from: '2024-01-09', hours: 2, provider: 'mentor-1', format: 'group' },
    { id: 'rsc-06', from: '2024-02-13', hours: 2, provider: 'mentor-1', format: 'group' },
    { id: 'rsc-07', from: '2024-03-12', hours: 2, provider: 'specialist-1', format: 'individual' },
    { id: 'rsc-08', from: '2024-04-09', hours: 2, provider: 'specialist-1', format: 'individual' },
    { id: 'rsc-09', from: '2024-05-14', hours: 2, provider: 'specialist-1', format: 'individual' },
    { id: 'rsc-10', from: '2024-06-11', hours: 2, provider: 'specialist-1', format: 'individual' },
    { id: 'rsc-11', from: '2024-07-09', hours: 2, provider: 'specialist-1', format: 'individual' },
    { id: 'rsc-12', from: '2024-08-13', hours: 2, provider: 'specialist-1', format: 'individual' },
  ],
  people: [
    { id: 'supervisor-1', highestDegree: 'master' },
    { id: 'mentor-1', highestDegree: 'master', endorsements: [{ standard: 'orimha/imhs', from: '2019-10-07' }] },
    { id: 'specialist-1', highestDegree: 'master', endorsements: [{ standard: 'orimha/ifs', from: '2021-02-15' }] },
    { id: 'board-1' },
  ],
  references: [
    { id: 'reference-1', rater: 'supervisor-1', received: '2026-09-22', roles: ['current-program-supervisor'] },
    { id: 'reference-2', rater: 'specialist-1', received: '2026-09-29', roles: ['rsc-provider'] },
    { id: 'reference-3', rater: 'board-1', received: '2026-10-08', roles: ['board-member'] },
  ],
  memberships: [
    { id: 'membership-1', association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2026-01-01', to: '2026-12-31' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2026-09-15' },
  ],
  determinations: [
    { id: 'determination-1', requirement: 'orimha/ifs/references', decision: 'met', on: '2026-11-10', by: 'endorsement-coordinator' },
    { id: 'determination-2', requirement: 'orimha/ifs/competencies', decision: 'met', on: '2026-11-10', by: 'endorsement-coordinator' },
  ],
}
