// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ifaMet: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ifa-met',
  education: [
    { id: 'course-1', level: 'certificate', field: 'Early childhood education', conferred: '2024-06-14', transcript: 'official', verification: 'verified' },
  ],
  trainings: [
    { id: 'training-01', title: 'Caring for infants in groups', completed: '2023-01-21', clockHours: 6, competencyAreas: ['relationship-based-education'], kind: 'series', verification: 'verified' },
    { id: 'training-02', title: 'How babies tell us what they need', completed: '2023-04-15', clockHours: 4, competencyAreas: ['infant-observation'], kind: 'in-service', verification: 'verified' },
    { id: 'training-03', title: 'Social and emotional milestones', completed: '2023-10-07', clockHours: 3.5, competencyAreas: ['social-emotional-development'], kind: 'in-service', verification: 'verified' },
    { id: 'training-04', title: 'Early learning conference, infant and toddler day', completed: '2024-09-28', clockHours: 5, competencyAreas: ['relationship-based-education', 'social-emotional-development'], kind: 'conference', verification: 'verified' },
    { id: 'training-05', title: 'Families and their languages', completed: '2025-03-13', clockHours: 2, competencyAreas: ['linguistic-competency'], kind: 'in-service', verification: 'verified' },
    { id: 'training-06', title: 'When a family has been through hard times', completed: '2026-02-19', clockHours: 3, competencyAreas: ['trauma-informed-competency'], kind: 'in-service', verification: 'verified' },
    { id: 'training-07', title: 'Saying goodbye and hello: separations', completed: '2026-05-09', clockHours: 2.5, competencyAreas: ['infant-mental-health-practice'], kind: 'in-service', verification: 'verified' },
    { id: 'training-08', title: 'Talking with parents about behavior', completed: '2026-08-22', clockHours: 4.5, competencyAreas: ['family-community-relations'], kind: 'in-service', verification: 'verified' },
  ],
  experience: [
    { id: 'job-1', kind: 'employment', role: 'Toddler room assistant', employer: 'Child care center', start: '2022-09-06', end: '2023-06-16', paid: true, serves: ['infant-toddler'], verification: 'verified' },
    { id: 'job-2', kind: 'employment', role: 'Preschool aide', employer: 'School district', start: '2023-09-05', end: '2023-12-20', paid: true, serves: ['young-child'], verification: 'submitted' },
    { id: 'volunteer-1', kind: 'volunteer', role: 'Story time for toddlers', employer: 'Public library', start: '2024-01-10', end: '2025-11-30', paid: false, serves: ['infant-toddler', 'parent-caregiver'], verification: 'verified' },
    { id: 'job-3', kind: 'employment', role: 'Infant room teacher', employer: 'Child care center', start: '2025-12-15', paid: true, supervisor: 'supervisor-1', serves: ['infant-toddler', 'parent-caregiver'], verification: 'verified' },
  ],
  people: [
    { id: 'supervisor-1', highestDegree: 'associate' },
    { id: 'coach-1', highestDegree: 'bachelor', endorsements: [{ standard: 'orimha/ifs', from: '2022-05-02' }] },
    { id: 'parent-1' },
  ],
  references: [
    { id: 'reference-1', rater: 'supervisor-1', received: '2026-09-17', roles: ['current-program-supervisor'], verification: 'verified' },
    { id: 'reference-2', rater: 'coach-1', received: '2026-09-30', roles: ['trainer'], verification: 'verified' },
    { id: 'reference-3', rater: 'parent-1', received: '2026-10-12', roles: ['service-recipient'], verification: 'submitted' },
  ],
  memberships: [
    { id: 'membership-1', association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2026-03-01', to: '2027-02-28', verification: 'verified' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2026-09-10' },
  ],
  determinations: [
    { id: 'determination-1', requirement: 'orimha/ifa/competencies', decision: 'met', on: '2026-11-12', by: 'endorsement-coordinator' },
  ],
}
