// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ifaShort: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ifa-short',
  education: [
    { id: 'cda-1', level: 'cda', field: 'Infant and toddler', conferred: '2024-04-30', transcript: 'unofficial' },
    { id: 'degree-1', level: 'associate', degree: 'AAS', field: 'Early childhood education', conferred: '2026-12-18', transcript: 'official' },
  ],
  trainings: [
    { id: 'training-01', title: 'Foundations of home-based care', completed: '2021-04-10', clockHours: 6, competencyAreas: ['relationship-based-education'], kind: 'series' },
    { id: 'training-02', title: 'Watching babies learn', completed: '2021-10-16', clockHours: 3, competencyAreas: ['infant-observation'], kind: 'in-service' },
    { id: 'training-03', title: 'Calm routines', completed: '2022-02-05', clockHours: 4, competencyAreas: ['social-emotional-development'], kind: 'in-service' },
    { id: 'training-04', title: 'Culture and caregiving', completed: '2023-05-20', clockHours: 2.5, competencyAreas: ['cultural-competency'], kind: 'in-service' },
    { id: 'training-05', title: 'Infant and toddler conference', completed: '2024-10-12', clockHours: 5, competencyAreas: ['relationship-based-education'], kind: 'conference' },
    { id: 'training-06', title: 'Stress in early life', completed: '2025-06-07', clockHours: 3, competencyAreas: ['trauma-informed-competency'], kind: 'in-service' },
    { id: 'training-07', title: 'Feeding with care', completed: '2026-04-18', clockHours: 1.5, competencyAreas: ['infant-mental-health-practice'], kind: 'in-service' },
    { id: 'training-08', title: 'Partners in care', completed: '2026-09-19', clockHours: 3.5, competencyAreas: ['family-community-relations'], kind: 'in-service' },
    { id: 'training-09', title: 'infant and toddler conference', completed: '2024-10-12', clockHours: 5, competencyAreas: ['relationship-based-education'], kind: 'conference' },
    { id: 'training-10', title: 'Food safety', completed: '2025-01-11', clockHours: 2, competencyAreas: [], kind: 'in-service' },
  ],
  experience: [
    { id: 'job-1', kind: 'employment', role: 'Assistant in family child care', employer: 'Family child care home', start: '2021-03-15', end: '2022-05-31', paid: true, serves: ['infant-toddler', 'young-child'] },
    { id: 'volunteer-1', kind: 'volunteer', role: 'Parent group child watch', employer: 'Community center', start: '2022-09-01', end: '2023-06-30', paid: false, serves: ['infant-toddler'] },
    { id: 'job-2', kind: 'employment', role: 'Family resource desk', employer: 'School district', start: '2023-08-21', end: '2025-12-19', paid: true, serves: ['parent-caregiver'] },
    { id: 'job-3', kind: 'employment', role: 'Toddler teacher', employer: 'Child care center', start: '2026-03-02', paid: true, supervisor: 'supervisor-1', serves: ['infant-toddler'] },
  ],
  people: [
    { id: 'supervisor-1', highestDegree: 'bachelor' },
    { id: 'colleague-1', highestDegree: 'associate', endorsements: [{ standard: 'orimha/ifa', from: '2023-02-01' }] },
    { id: 'parent-1' },
  ],
  references: [
    { id: 'reference-1', rater: 'supervisor-1', received: '2026-10-02', roles: ['current-program-supervisor'] },
    { id: 'reference-2', rater: 'colleague-1', received: '2026-10-09', roles: ['colleague'] },
    { id: 'reference-3', rater: 'parent-1', received: '2026-10-20', roles: ['service-recipient'] },
  ],
  memberships: [
    { id: 'membership-1', association: 'ORIMHA', kind: 'organizational', infantMentalHealth: true, from: '2026-01-01', to: '2026-12-31' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2026-10-01' },
  ],
}
