// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const imhmClinicalShort: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'imhm-clinical-short',
  practice: { providesReflectiveSupervision: true },
  education: [
    { id: 'degree-1', level: 'doctorate', degree: 'PsyD', field: 'Clinical psychology', conferred: '2020-06-13', transcript: 'official' },
  ],
  trainings: [
    { id: 'training-01', title: 'Reflective supervision, an introduction', completed: '2023-03-10', clockHours: 6, competencyAreas: ['reflective-supervision-provision'], kind: 'series', didactic: true },
    { id: 'training-02', title: 'Giving reflective supervision to teams', completed: '2024-02-16', clockHours: 5, competencyAreas: ['reflective-supervision-provision'], kind: 'in-service', didactic: true },
    { id: 'training-03', title: 'Supervisors\' book club', completed: '2024-11-22', clockHours: 4, competencyAreas: ['reflective-supervision-provision'], kind: 'series', didactic: false },
    { id: 'training-04', title: 'Parent-infant psychotherapy', completed: '2021-04-23', clockHours: 6, competencyAreas: ['infant-mental-health-practice'], kind: 'in-service' },
    { id: 'training-05', title: 'Annual infant mental health conference', completed: '2022-09-29', clockHours: 6.5, competencyAreas: ['relationship-based-education', 'infant-mental-health-practice'], kind: 'conference' },
    { id: 'training-06', title: 'Equity in infant mental health', completed: '2025-05-08', clockHours: 3.5, competencyAreas: ['diversity-equity-inclusion'], kind: 'in-service' },
  ],
  experience: [
    { id: 'internship-1', kind: 'internship', role: 'Infant team intern', employer: 'University clinic', start: '2018-09-04', end: '2019-08-30', paid: false, supervised: true, supervisor: 'mentor-1', serves: ['infant-toddler', 'parent-caregiver'], attendsToRelationships: true, culturallyResponsive: true, services: ['emotional-support', 'developmental-guidance', 'early-relationship-assessment'], leadership: [] },
    { id: 'job-1', kind: 'employment', role: 'Infant mental health clinician', employer: 'Community mental health agency', start: '2021-02-01', end: '2022-02-28', paid: true, supervised: true, serves: ['infant-toddler', 'parent-caregiver'], attendsToRelationships: true, culturallyResponsive: true, services: ['concrete-assistance', 'advocacy', 'emotional-support', 'developmental-guidance', 'early-relationship-assessment'], leadership: [] },
    { id: 'lead-1', kind: 'employment', role: 'Lecturer in early development', employer: 'University', start: '2022-03-01', end: '2023-12-31', paid: true, supervised: false, serves: [], leadership: ['teaching-research'], leadershipScope: 'state' },
    { id: 'lead-2', kind: 'employment', role: 'Clinic lead', employer: 'Children\'s hospital', start: '2024-01-08', paid: true, supervised: false, supervisor: 'supervisor-1', serves: ['infant-toddler', 'parent-caregiver'], leadership: ['rsc-provision'], leadershipScope: 'local' },
  ],
  supervision: [
    { id: 'rsc-01', from: '2024-02-06', to: '2024-12-17', hours: 14, provider: 'mentor-1', format: 'individual' },
    { id: 'rsc-02', from: '2025-01-14', to: '2025-12-16', hours: 16, provider: 'mentor-1', format: 'group' },
    { id: 'rsc-peer-1', from: '2025-03-05', hours: 2, provider: 'colleague-1', format: 'peer' },
  ],
  people: [
    { id: 'supervisor-1', highestDegree: 'medical' },
    { id: 'mentor-1', highestDegree: 'doctorate', endorsements: [{ standard: 'orimha/imhm-clinical', from: '2017-05-01' }] },
    { id: 'colleague-1', highestDegree: 'doctorate' },
  ],
  references: [
    { id: 'reference-1', rater: 'supervisor-1', received: '2026-10-05', roles: ['current-program-supervisor'] },
    { id: 'reference-2', rater: 'mentor-1', received: '2026-10-19', roles: ['rsc-provider'] },
  ],
  memberships: [
    { id: 'membership-1', association: 'Infant mental health association of another state', kind: 'individual', infantMentalHealth: true, from: '2026-07-01', to: '2027-06-30' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2026-10-02' },
  ],
  exams: [
    { id: 'exam-1', exam: 'mi-aimh-written', taken: '2026-04-18', outcome: 'failed' },
  ],
  documents: [
    { id: 'description-1', kind: 'internship-description', dated: '2026-09-28' },
  ],
}
