// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const imhsAlmost: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'imhs-almost',
  education: [
    { id: 'degree-1', level: 'bachelor', degree: 'BSN', field: 'Nursing', conferred: '2014-05-10', transcript: 'official' },
    { id: 'degree-2', level: 'master', degree: 'M.S.N.', field: 'Public health nursing', conferred: '2021-05-08', transcript: 'official' },
  ],
  trainings: [
    { id: 'training-01', title: 'Nurse home visiting, core week', completed: '2019-03-14', clockHours: 6, competencyAreas: ['relationship-based-education'], kind: 'series' },
    { id: 'training-02', title: 'Newborn behavior and regulation', completed: '2021-10-05', clockHours: 3, competencyAreas: ['social-emotional-development'], kind: 'in-service' },
    { id: 'training-03', title: 'Perinatal loss and trauma', completed: '2022-02-16', clockHours: 4, competencyAreas: ['trauma-informed-competency'], kind: 'in-service' },
    { id: 'training-04', title: 'Annual infant mental health conference', completed: '2022-09-22', clockHours: 6.5, competencyAreas: ['infant-mental-health-practice', 'relationship-based-education'], kind: 'conference' },
    { id: 'training-05', title: 'Cardiopulmonary resuscitation refresher', completed: '2023-01-18', clockHours: 2, competencyAreas: [], kind: 'in-service' },
    { id: 'training-06', title: 'Infant observation seminar', completed: '2023-05-11', clockHours: 3, competencyAreas: ['infant-observation'], kind: 'series' },
    { id: 'training-07', title: 'Caring across cultures and languages', completed: '2023-11-02', clockHours: 2.5, competencyAreas: ['cultural-competency', 'linguistic-competency'], kind: 'in-service' },
    { id: 'training-08', title: 'Parent-infant psychotherapy workshop', completed: '2024-04-24', clockHours: 5, competencyAreas: ['infant-mental-health-practice'], kind: 'in-service' },
    { id: 'training-09', title: 'Supporting foster parents of infants', completed: '2025-02-20', clockHours: 4.5, competencyAreas: ['relationship-based-education'], kind: 'in-service' },
    { id: 'training-10', title: 'Feeding relationships', completed: '2025-09-18', clockHours: 3, competencyAreas: ['social-emotional-development'], kind: 'in-service' },
    { id: 'training-11', title: 'University short course in early relationships', completed: '2026-03-26', competencyAreas: ['infant-mental-health-practice'], credit: { unit: 'ceu', value: 0.6 }, kind: 'coursework' },
    { id: 'training-12', title: 'Equity in perinatal care', completed: '2026-06-11', clockHours: 4, competencyAreas: ['diversity-equity-inclusion'], kind: 'conference' },
  ],
  experience: [
    { id: 'job-1', kind: 'employment', role: 'Public health nurse', employer: 'County health department', start: '2021-07-12', end: '2023-12-29', paid: true, supervised: true, serves: ['infant-toddler', 'parent-caregiver'], attendsToRelationships: true, culturallyResponsive: true, services: ['concrete-assistance', 'advocacy', 'emotional-support', 'developmental-guidance'] },
    { id: 'job-2', kind: 'employment', role: 'Infant mental health nurse', employer: 'Hospital follow-up clinic', start: '2024-01-02', paid: true, supervisor: 'supervisor-1', supervised: true, serves: ['infant-toddler', 'parent-caregiver'], attendsToRelationships: true, culturallyResponsive: true, services: ['emotional-support', 'developmental-guidance', 'early-relationship-assessment', 'relationship-based-therapy'] },
  ],
  supervision: [
    { id: 'rsc-01', from: '2024-01-09', to: '2024-03-26', hours: 4.5, provider: 'consultant-1', format: 'individual' },
    { id: 'rsc-02', from: '2024-04-09', to: '2024-06-25', hours: 5, provider: 'consultant-1', format: 'group' },
    { id: 'rsc-03', from: '2024-07-09', to: '2024-09-24', hours: 6, provider: 'consultant-1', format: 'individual' },
    { id: 'rsc-04', from: '2024-10-08', to: '2024-12-17', hours: 5.5, provider: 'consultant-1', format: 'group' },
    { id: 'rsc-05', from: '2025-01-07', to: '2025-03-25', hours: 6, provider: 'consultant-1', format: 'individual' },
    { id: 'rsc-06', from: '2025-04-08', to: '2025-06-24', hours: 6.5, provider: 'consultant-2', format: 'group' },
    { id: 'rsc-07', from: '2025-07-08', to: '2025-09-30', hours: 5.5, provider: 'consultant-2', format: 'individual' },
    { id: 'rsc-08', from: '2025-10-07', to: '2025-12-16', hours: 6, provider: 'consultant-2', format: 'group' },
    { id: 'rsc-09', from: '2026-01-06', to: '2026-03-31', hours: 5.5, provider: 'consultant-2', format: 'individual' },
    { id: 'rsc-10', from: '2026-04-07', to: '2026-06-30', hours: 5.5, provider: 'consultant-2', format: 'group' },
    { id: 'rsc-11', from: '2026-07-07', to: '2026-09-29', hours: 3.5, provider: 'consultant-2', format: 'individual' },
    { id: 'rsc-peer-1', from: '2024-11-14', hours: 2, provider: 'colleague-1', format: 'peer' },
    { id: 'rsc-peer-2', from: '2025-05-15', hours: 2, provider: 'colleague-1', format: 'peer' },
  ],
  people: [
    { id: 'supervisor-1', highestDegree: 'master', endorsements: [{ standard: 'orimha/ifs', from: '2020-06-15' }] },
    { id: 'consultant-1', highestDegree: 'doctorate', endorsements: [{ standard: 'orimha/imhm-clinical', from: '2017-09-01' }] },
    { id: 'consultant-2', highestDegree: 'master', endorsements: [{ standard: 'orimha/imhs', from: '2022-03-01' }] },
    { id: 'colleague-1', highestDegree: 'master' },
  ],
  references: [
    { id: 'reference-1', rater: 'supervisor-1', received: '2026-10-08', roles: ['current-program-supervisor'] },
    { id: 'reference-2', rater: 'consultant-2', received: '2026-10-20', roles: ['rsc-provider'] },
  ],
  memberships: [
    { id: 'membership-1', association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2025-12-01', to: '2026-11-30' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2026-10-01' },
  ],
  exams: [],
  determinations: [
    { id: 'determination-1', requirement: 'orimha/imhs/competencies', decision: 'met', on: '2026-11-09', by: 'endorsement-coordinator' },
  ],
}
