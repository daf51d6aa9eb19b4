// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const imhmResearchShort: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'imhm-research-short',
  education: [
    { id: 'degree-1', level: 'bachelor', degree: 'BA', field: 'Psychology', conferred: '2016-05-14', transcript: 'official' },
    { id: 'degree-2', level: 'doctorate', degree: 'PhD', field: 'Human development', conferred: '2024-05-18', transcript: 'official' },
  ],
  trainings: [
    { id: 'training-01', title: 'Introduction to infant mental health', completed: '2021-10-08', clockHours: 6, competencyAreas: ['relationship-based-education'], kind: 'series' },
    { id: 'training-02', title: 'Still-face methods workshop', completed: '2022-06-17', clockHours: 4, competencyAreas: ['infant-observation'], kind: 'in-service' },
    { id: 'training-03', title: 'Trauma in the first years', completed: '2024-03-22', clockHours: 3, competencyAreas: ['trauma-informed-competency'], kind: 'in-service' },
    { id: 'training-04', title: 'Annual infant mental health conference', completed: '2025-09-26', clockHours: 5, competencyAreas: ['infant-mental-health-practice'], kind: 'conference' },
    { id: 'training-05', title: 'Summer institute for teachers of infant mental health', completed: '2026-07-17', competencyAreas: ['infant-mental-health-practice', 'relationship-based-education'], kind: 'series' },
  ],
  experience: [
    { id: 'lead-1', kind: 'employment', role: 'Instructor, then assistant professor', employer: 'University', start: '2020-08-24', paid: true, supervisor: 'supervisor-1', leadership: ['teaching-research'], leadershipScope: 'state' },
  ],
  people: [
    { id: 'supervisor-1', highestDegree: 'doctorate' },
    { id: 'colleague-1', highestDegree: 'doctorate', endorsements: [{ standard: 'orimha/imhm-research', from: '2022-01-10' }] },
  ],
  references: [
    { id: 'reference-1', rater: 'supervisor-1', received: '2026-10-15', roles: ['current-program-supervisor'] },
    { id: 'reference-2', rater: 'colleague-1', received: '2026-10-22', roles: ['colleague'] },
  ],
  memberships: [
    { id: 'membership-1', association: 'Society for child development research', kind: 'individual', infantMentalHealth: false, from: '2026-01-01' },
  ],
  exams: [
    { id: 'exam-1', exam: 'mi-aimh-written', taken: '2026-10-17', outcome: 'passed' },
  ],
  determinations: [
    { id: 'determination-1', requirement: 'orimha/imhm-research/membership', decision: 'waived', on: '2026-11-23', by: 'endorsement-coordinator' },
  ],
}
