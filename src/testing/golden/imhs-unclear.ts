// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const imhsUnclear: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'imhs-unclear',
  education: [
    { id: 'degree-1', level: 'master', degree: 'MSW', field: 'Social work', conferred: '2022', verification: 'submitted' },
  ],
  trainings: [
    { id: 'training-01', title: 'Foundations of relationship-based practice', completed: '2022-10-13', clockHours: 6, competencyAreas: ['relationship-based-education'], verification: 'verified' },
    { id: 'training-02', title: 'Trauma and young children', completed: '2023-02-09', clockHours: 4, competencyAreas: ['trauma-informed-competency'], verification: 'verified' },
    { id: 'training-03', title: 'Social and emotional screening', completed: '2023-06-15', clockHours: 3, competencyAreas: ['social-emotional-development'], verification: 'submitted' },
    { id: 'training-04', title: 'Infant mental health practice', completed: '2023-11-16', clockHours: 3, competencyAreas: ['infant-mental-health-practice'], credit: { unit: 'ceu', value: 0.3 }, verification: 'submitted' },
    { id: 'training-05', title: 'Observing with families', completed: '2024-03-21', clockHours: 2, competencyAreas: ['infant-observation'], verification: 'additional-action' },
    { id: 'training-06', title: 'Online infant sleep certificate', completed: '2024-05-16', clockHours: 4, competencyAreas: ['infant-mental-health-practice'], verification: 'unable-to-verify' },
    { id: 'training-07', title: 'Cultural humility in home visiting', completed: '2024-09-19', clockHours: 3, competencyAreas: ['cultural-competency'] },
    { id: 'training-08', title: 'Holding the parent in mind', completed: '2025-04-10', clockHours: 2.5, competencyAreas: ['relationship-based-education'] },
    { id: 'training-09', title: 'Infant mental health conference', completed: '2025-10-23', competencyAreas: ['infant-mental-health-practice'], kind: 'conference', verification: 'submitted' },
    { id: 'training-10', title: 'Early childhood regulation', completed: '2026-02-12', clockHours: 2, competencyAreas: ['social-emotional-development'] },
    { id: 'training-11', title: 'Domestic violence and the infant', completed: '2026-06-18', clockHours: 2.5, competencyAreas: ['trauma-informed-competency'], verification: 'submitted' },
  ],
  experience: [
    { id: 'internship-1', kind: 'internship', role: 'Graduate intern', employer: 'University infant clinic', start: '2021-09-07', end: '2022-04-29', paid: false, supervised: true, supervisor: 'supervisor-2', serves: ['infant-toddler', 'parent-caregiver'], attendsToRelationships: true, services: ['emotional-support', 'developmental-guidance', 'early-relationship-assessment'] },
    { id: 'job-1', kind: 'employment', role: 'Family therapist', employer: 'Community mental health agency', start: '2022-06-06', end: '2023-03-31', paid: true, supervised: true, serves: ['infant-toddler', 'parent-caregiver'], attendsToRelationships: true, verification: 'submitted' },
    { id: 'job-2', kind: 'employment', role: 'Preschool family counselor', employer: 'School district', start: '2023-04-10', end: '2025-08-29', paid: true, supervised: true, serves: ['young-child', 'parent-caregiver'], attendsToRelationships: true, culturallyResponsive: true, services: ['concrete-assistance', 'advocacy', 'emotional-support', 'developmental-guidance'] },
    { id: 'job-3', kind: 'employment', role: 'Parent-infant therapist', employer: 'County early intervention program', start: '2025-10-06', paid: true, supervisor: 'supervisor-1', supervised: true, serves: ['infant-toddler', 'parent-caregiver'], attendsToRelationships: true, culturallyResponsive: true, services: ['advocacy', 'emotional-support', 'developmental-guidance', 'early-relationship-assessment'], verification: 'additional-action' },
  ],
  supervision: [
    { id: 'rsc-01', from: '2023-01-11', to: '2023-03-29', hours: 6.5, provider: 'consultant-1', format: 'group' },
    { id: 'rsc-02', from: '2023-04-12', to: '2023-06-28', hours: 6.5, provider: 'consultant-1', format: 'group' },
    { id: 'rsc-03', from: '2023-07-12', to: '2023-09-27', hours: 6, provider: 'consultant-1', format: 'group' },
    { id: 'rsc-04', from: '2023-10-11', to: '2023-12-20', hours: 6, provider: 'consultant-1', format: 'group' },
    { id: 'rsc-05', from: '2024-01-10', to: '2024-03-27', hours: 6.5, provider: 'consultant-1', format: 'group' },
    { id: 'rsc-06', from: '2024-04-10', to: '2024-06-26', hours: 6.5, provider: 'consultant-1', format: 'group' },
    { id: 'rsc-07', from: '2024-07-10', to: '2024-09-25', hours: 7, provider: 'consultant-1', format: 'group', verification: 'submitted' },
    { id: 'rsc-08', from: '2024-10-09', to: '2024-12-18', hours: 7, provider: 'consultant-1', format: 'group', verification: 'submitted' },
    { id: 'rsc-09', from: '2025-01-08', to: '2025-03-26', hours: 6, provider: 'consultant-1', format: 'group', verification: 'submitted' },
  ],
  people: [
    { id: 'supervisor-1', highestDegree: 'master', endorsements: [{ standard: 'orimha/ifs', from: '2021-05-03' }] },
    { id: 'supervisor-2', highestDegree: 'doctorate', endorsements: [{ standard: 'orimha/imhs', from: '2016-10-01' }] },
    { id: 'consultant-1', vetted: [{ as: 'orimha/imhs', by: 'ORIMHA', from: '2020-02-01', to: '2024-12-31' }] },
    { id: 'supervisee-1' },
  ],
  references: [
    { id: 'reference-1', rater: 'supervisor-1', received: '2026-09-30', roles: ['current-program-supervisor'], verification: 'verified' },
    { id: 'reference-2', rater: 'consultant-1', received: '2026-10-02', roles: ['rsc-provider'], verification: 'submitted' },
    { id: 'reference-3', rater: 'supervisee-1', received: '2026-10-14', roles: ['supervisee'], verification: 'submitted' },
  ],
  memberships: [
    { id: 'membership-1', association: 'Regional association for infant mental health', kind: 'organizational', infantMentalHealth: true, from: '2026-01-01', to: '2026-12-31' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2026-09-14' },
  ],
  exams: [
    { id: 'exam-1', exam: 'mi-aimh-written', taken: '2026-06-06', outcome: 'passed' },
  ],
  documents: [
    { id: 'description-1', kind: 'internship-description', dated: '2026-09-14', verification: 'submitted' },
  ],
}
