// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ifsShort: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ifs-short',
  education: [
    { id: 'degree-1', level: 'bachelor', degree: 'BSN', field: 'Nursing', conferred: '2019-05-11', transcript: 'official' },
    { id: 'degree-2', level: 'master', degree: 'MSN', field: 'Nursing', conferred: '2025-05-10', transcript: 'official' },
  ],
  trainings: [
    { id: 'training-01', title: 'Nurse home visiting, core week', completed: '2021-01-22', clockHours: 12, competencyAreas: ['relationship-based-education'], kind: 'series' },
    { id: 'training-02', title: 'Newborn behavior and regulation', completed: '2021-09-09', clockHours: 4, competencyAreas: ['social-emotional-development'], kind: 'in-service' },
    { id: 'training-03', title: 'Perinatal mood and the baby', completed: '2022-03-17', clockHours: 5, competencyAreas: ['infant-mental-health-practice'], kind: 'in-service' },
    { id: 'training-04', title: 'Annual infant mental health conference', completed: '2022-10-06', clockHours: 6, competencyAreas: ['infant-mental-health-practice'], kind: 'conference' },
    { id: 'training-05', title: 'Trauma-informed nursing', completed: '2024-11-14', credit: { unit: 'ceu', value: 0.4 }, competencyAreas: ['trauma-informed-competency'], kind: 'coursework' },
  ],
  experience: [
    { id: 'job-1', kind: 'employment', role: 'Nurse home visitor', employer: 'County health department', start: '2021-01-04', end: '2022-12-30', paid: true, professional: true, serves: ['infant-toddler', 'parent-caregiver'], familiesServed: 8, socialEmotionalFocus: true, attendsToRelationships: true },
    { id: 'job-2', kind: 'employment', role: 'Preschool health consultant', employer: 'School district', start: '2023-01-09', end: '2024-06-14', paid: true, professional: true, serves: ['young-child'], familiesServed: 6, socialEmotionalFocus: true, attendsToRelationships: true },
    { id: 'job-3', kind: 'employment', role: 'Pediatric ward nurse', employer: 'Hospital', start: '2024-07-01', paid: true, professional: true, supervisor: 'supervisor-1', serves: ['infant-toddler', 'young-child', 'parent-caregiver'], familiesServed: 120, socialEmotionalFocus: false, attendsToRelationships: true },
  ],
  supervision: [
    { id: 'rsc-01', from: '2021-02-02', to: '2021-04-27', hours: 4, provider: 'specialist-1', format: 'individual' },
    { id: 'rsc-02', from: '2021-05-11', to: '2021-07-27', hours: 3, provider: 'specialist-1', format: 'individual' },
    { id: 'rsc-03', from: '2021-08-10', to: '2021-10-26', hours: 3, provider: 'specialist-1', format: 'individual' },
    { id: 'rsc-04', from: '2021-11-09', to: '2022-02-22', hours: 5, provider: 'mentor-1', format: 'group' },
    { id: 'rsc-05', from: '2022-03-08', to: '2022-06-28', hours: 5, provider: 'mentor-1', format: 'group' },
    { id: 'rsc-06', from: '2022-07-12', to: '2022-11-29', hours: 4, provider: 'mentor-1', format: 'group' },
  ],
  people: [
    { id: 'supervisor-1', highestDegree: 'bachelor' },
    { id: 'specialist-1', highestDegree: 'master', endorsements: [{ standard: 'orimha/ifs', from: '2018-11-05' }] },
    { id: 'mentor-1', highestDegree: 'doctorate', endorsements: [{ standard: 'orimha/imhm-clinical', from: '2017-06-01' }] },
  ],
  references: [
    { id: 'reference-1', rater: 'supervisor-1', received: '2026-10-06', roles: ['current-program-supervisor'] },
    { id: 'reference-2', rater: 'mentor-1', received: '2026-10-13', roles: ['rsc-provider'] },
    { id: 'reference-3', rater: 'mentor-1', received: '2026-10-13', roles: ['consultant'] },
  ],
  memberships: [
    { id: 'membership-1', association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2026-01-01', to: '2026-12-31' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2026-10-01' },
  ],
  determinations: [
    { id: 'determination-1', requirement: 'orimha/ifs/competencies', decision: 'not-met', on: '2026-11-17', by: 'endorsement-coordinator', note: 'Training shows little on infant observation and culture' },
  ],
}
