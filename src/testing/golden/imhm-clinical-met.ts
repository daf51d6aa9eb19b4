// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const imhmClinicalMet: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'imhm-clinical-met',
  practice: { supervisesOthers: true, providesReflectiveSupervision: true },
  education: [
    { id: 'degree-1', level: 'master', degree: 'MA', field: 'Counseling psychology', conferred: '2018-06-09', transcript: 'official' },
  ],
  trainings: [
    { id: 'training-01', title: 'Learning to give reflective supervision', completed: '2022-05-13', clockHours: 6, competencyAreas: ['reflective-supervision-provision'], kind: 'series', didactic: true },
    { id: 'training-02', title: 'The parallel process', completed: '2023-02-24', clockHours: 4.5, competencyAreas: ['reflective-supervision-provision'], kind: 'in-service', didactic: true },
    { id: 'training-03', title: 'Supervision across cultures', completed: '2024-10-18', clockHours: 4.5, competencyAreas: ['reflective-supervision-provision', 'cultural-competency'], kind: 'in-service', didactic: true },
    { id: 'training-04', title: 'Supervisors\' practice group', completed: '2025-06-20', clockHours: 2.5, competencyAreas: ['reflective-supervision-provision'], kind: 'series', didactic: false },
    { id: 'training-05', title: 'Parent-infant psychotherapy', completed: '2019-05-17', clockHours: 6, competencyAreas: ['infant-mental-health-practice'], kind: 'in-service' },
    { id: 'training-06', title: 'Infant observation seminar', completed: '2019-11-08', clockHours: 4, competencyAreas: ['infant-observation'], kind: 'series' },
    { id: 'training-07', title: 'Separation, loss and reunion', completed: '2021-03-19', clockHours: 3, competencyAreas: ['trauma-informed-competency'], kind: 'in-service' },
  ],
  experience: [
    { id: 'job-1', kind: 'employment', role: 'Infant mental health clinician', employer: 'Community mental health agency', start: '2019-03-04', end: '2020-10-30', paid: true, supervised: true, serves: ['infant-toddler', 'parent-caregiver'], attendsToRelationships: true, culturallyResponsive: true, services: ['concrete-assistance', 'advocacy', 'emotional-support', 'developmental-guidance'], leadership: [] },
    { id: 'job-2', kind: 'employment', role: 'Parent-infant therapist', employer: 'Hospital follow-up clinic', start: '2021-01-04', end: '2021-05-14', paid: true, supervised: true, serves: ['infant-toddler', 'parent-caregiver'], attendsToRelationships: true, culturallyResponsive: true, services: ['emotional-support', 'early-relationship-assessment', 'relationship-based-therapy'], leadership: [] },
    { id: 'lead-1', kind: 'employment', role: 'Clinical supervisor, home visiting', employer: 'County health department', start: '2023-03-06', end: '2024-06-28', paid: true, supervised: false, serves: ['infant-toddler', 'parent-caregiver'], leadership: ['rsc-provision'], leadershipScope: 'regional' },
    { id: 'lead-2', kind: 'employment', role: 'Reflective consultant', employer: 'Statewide training network', start: '2025-03-17', paid: true, supervisor: 'supervisor-1', supervised: false, serves: ['infant-toddler', 'parent-caregiver'], leadership: ['rsc-provision'], leadershipScope: 'state' },
  ],
  supervision: [
    { id: 'rsc-01', from: '2025-04-01', to: '2025-06-24', hours: 4, provider: 'mentor-1', format: 'individual', about: 'direct-service' },
    { id: 'rsc-02', from: '2025-04-08', to: '2025-06-17', hours: 4, provider: 'mentor-2', format: 'group', about: 'rsc-provision' },
    { id: 'rsc-03', from: '2025-07-01', to: '2025-09-23', hours: 4, provider: 'mentor-1', format: 'individual', about: 'direct-service' },
    { id: 'rsc-04', from: '2025-07-08', to: '2025-09-16', hours: 4, provider: 'mentor-2', format: 'group', about: 'rsc-provision' },
    { id: 'rsc-05', from: '2025-10-07', to: '2025-12-16', hours: 4, provider: 'mentor-1', format: 'individual', about: 'direct-service' },
    { id: 'rsc-06', from: '2025-10-14', to: '2025-12-09', hours: 4, provider: 'mentor-2', format: 'group', about: 'rsc-provision' },
    { id: 'rsc-07', from: '2026-01-06', to: '2026-03-24', hours: 4, provider: 'mentor-1', format: 'individual', about: 'direct-service' },
    { id: 'rsc-08', from: '2026-01-13', to: '2026-03-17', hours: 4, provider: 'mentor-2', format: 'group', about: 'rsc-provision' },
    { id: 'rsc-09', from: '2026-04-07', to: '2026-06-23', hours: 4.5, provider: 'mentor-1', format: 'individual', about: 'direct-service' },
    { id: 'rsc-10', from: '2026-04-14', to: '2026-06-16', hours: 4.5, provider: 'mentor-2', format: 'group', about: 'rsc-provision' },
    { id: 'rsc-11', from: '2026-07-07', to: '2026-09-22', hours: 4.5, provider: 'mentor-1', format: 'individual', about: 'direct-service' },
    { id: 'rsc-12', from: '2026-07-14', to: '2026-09-15', hours: 4.5, provider: 'mentor-2', format: 'group', about: 'rsc-provision' },
  ],
  people: [
    { id: 'supervisor-1', highestDegree: 'doctorate', vetted: [{ as: 'orimha/imhm-policy', by: 'ORIMHA', from: '2024-09-01' }] },
    { id: 'mentor-1', highestDegree: 'doctorate', endorsements: [{ standard: 'orimha/imhm-clinical', from: '2019-04-01' }] },
    { id: 'mentor-2', highestDegree: 'master', vetted: [{ as: 'orimha/imhm-clinical', by: 'ORIMHA', from: '2022-08-01' }] },
    { id: 'supervisee-1', highestDegree: 'bachelor', endorsements: [{ standard: 'orimha/ifs', from: '2024-06-03' }] },
  ],
  references: [
    { id: 'reference-1', rater: 'supervisor-1', received: '2026-09-08', roles: ['current-program-supervisor'] },
    { id: 'reference-2', rater: 'mentor-2', received: '2026-09-24', roles: ['rsc-provider'] },
    { id: 'reference-3', rater: 'supervisee-1', received: '2026-10-01', roles: ['rsc-recipient', 'supervisee'] },
  ],
  memberships: [
    { id: 'membership-1', association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2026-01-01', to: '2026-12-31' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2026-09-01' },
  ],
  exams: [
    { id: 'exam-1', exam: 'mi-aimh-written', taken: '2026-10-17', outcome: 'passed' },
  ],
  determinations: [
    { id: 'determination-1', requirement: 'orimha/imhm-clinical/reflective-supervision', decision: 'met', on: '2026-11-16', by: 'endorsement-coordinator' },
    { id: 'determination-2', requirement: 'orimha/imhm-clinical/references', decision: 'met', on: '2026-11-16', by: 'endorsement-coordinator' },
    { id: 'determination-3', requirement: 'orimha/imhm-clinical/competencies', decision: 'met', on: '2026-11-16', by: 'endorsement-coordinator' },
  ],
}
