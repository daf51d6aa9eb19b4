// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const imhsRefused: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'imhs-refused',
  practice: { supervisesOthers: false },
  education: [
    { id: 'degree-1', level: 'bachelor', degree: 'BSW', field: 'Social work', conferred: '2019-05-11', transcript: 'official' },
  ],
  trainings: [
    { id: 'training-01', title: 'Home visiting basics', completed: '2020-02-20', clockHours: 3, competencyAreas: ['relationship-based-education'] },
    { id: 'training-02', title: 'Social and emotional foundations', completed: '2020-10-08', clockHours: 4, competencyAreas: ['social-emotional-development'] },
    { id: 'training-03', title: 'Watching babies learn', completed: '2021-04-15', clockHours: 2, competencyAreas: ['infant-observation'] },
    { id: 'training-04', title: 'Adverse childhood experiences', completed: '2022-05-19', clockHours: 3, competencyAreas: ['trauma-informed-competency'] },
    { id: 'training-05', title: 'Office software essentials', completed: '2023-03-09', clockHours: 6, competencyAreas: [] },
    { id: 'training-06', title: 'Cultural responsiveness', completed: '2023-09-21', clockHours: 2.5, competencyAreas: ['cultural-competency'] },
    { id: 'training-07', title: 'Engaging fathers', completed: '2024-06-13', clockHours: 4, competencyAreas: ['relationship-based-education'] },
    { id: 'training-08', title: 'Introduction to infant mental health', completed: '2025-05-08', clockHours: 3.5, competencyAreas: ['infant-mental-health-practice'] },
  ],
  experience: [
    { id: 'job-1', kind: 'employment', role: 'Family advocate', employer: 'Early education center', start: '2019-08-05', end: '2022-06-30', paid: true, supervised: true, serves: ['infant-toddler', 'parent-caregiver'], attendsToRelationships: true, culturallyResponsive: true, services: ['concrete-assistance', 'advocacy', 'emotional-support', 'developmental-guidance'] },
    { id: 'job-2', kind: 'employment', role: 'Home visitor', employer: 'County home visiting program', start: '2022-07-11', paid: true, supervisor: 'supervisor-1', supervised: true, serves: ['infant-toddler', 'parent-caregiver'], attendsToRelationships: true, culturallyResponsive: true, services: ['concrete-assistance', 'advocacy', 'emotional-support', 'developmental-guidance', 'early-relationship-assessment'] },
  ],
  supervision: [
    { id: 'rsc-01', from: '2024-01-16', to: '2024-12-17', hours: 24, provider: 'supervisor-1', format: 'individual' },
    { id: 'rsc-02', from: '2025-01-14', to: '2025-12-16', hours: 24, provider: 'supervisor-1', format: 'individual' },
    { id: 'rsc-03', from: '2025-02-06', to: '2025-11-06', hours: 10, provider: 'consultant-1', format: 'group' },
    { id: 'rsc-04', from: '2024-03-07', to: '2025-10-02', hours: 18, provider: 'colleague-1', format: 'peer' },
  ],
  people: [
    { id: 'supervisor-1', highestDegree: 'master', endorsements: [{ standard: 'orimha/ifs', from: '2018-02-05' }] },
    { id: 'consultant-1', highestDegree: 'master', endorsements: [{ standard: 'orimha/imhs', from: '2017-01-09', to: '2020-12-31' }] },
    { id: 'colleague-1', highestDegree: 'bachelor' },
    { id: 'parent-1' },
  ],
  references: [
    { id: 'reference-1', rater: 'supervisor-1', received: '2026-03-02', roles: ['current-program-supervisor'] },
    { id: 'reference-2', rater: 'supervisor-1', received: '2026-03-09', roles: ['rsc-provider', 'supervisor'] },
    { id: 'reference-3', rater: 'parent-1', received: '2026-03-16', roles: ['service-recipient'] },
  ],
  memberships: [
    { id: 'membership-1', association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2024-01-01', to: '2024-12-31' },
    { id: 'membership-2', association: 'State association of social workers', kind: 'individual', infantMentalHealth: false, from: '2026-01-01', to: '2026-12-31' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2026-02-16' },
  ],
  exams: [
    { id: 'exam-1', exam: 'mi-aimh-written', taken: '2026-04-18', outcome: 'failed' },
  ],
}
