// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const imhmPolicyShort: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'imhm-policy-short',
  education: [
    { id: 'degree-1', level: 'master', degree: 'MPA', field: 'Public administration, early childhood', imhFocus: true, conferred: '2017-06-10', transcript: 'official' },
  ],
  trainings: [
    { id: 'training-01', title: 'Foundations of infant mental health', completed: '2022-03-25', clockHours: 8, competencyAreas: ['relationship-based-education'], kind: 'series' },
    { id: 'training-02', title: 'Annual infant mental health conference', completed: '2023-09-22', clockHours: 6, competencyAreas: ['infant-mental-health-practice'], kind: 'conference' },
    { id: 'training-03', title: 'Diversity-informed tenets', completed: '2024-04-19', clockHours: 5.25, competencyAreas: ['diversity-equity-inclusion'], kind: 'series' },
    { id: 'training-04', title: 'Child welfare and attachment', completed: '2025-02-07', clockHours: 4, competencyAreas: ['trauma-informed-competency'], kind: 'in-service' },
    { id: 'training-05', title: 'Social-emotional screening', completed: '2025-10-10', clockHours: 3.5, competencyAreas: ['social-emotional-development'], kind: 'in-service' },
    { id: 'training-06', title: 'Culture and family policy', completed: '2026-05-15', clockHours: 3, competencyAreas: ['cultural-competency'], kind: 'in-service' },
    { id: 'training-07', title: 'Winter institute', completed: '2026-12-04', clockHours: 4, competencyAreas: ['infant-mental-health-practice'], kind: 'conference' },
  ],
  experience: [
    { id: 'lead-1', kind: 'employment', role: 'Director, home visiting network', employer: 'Nonprofit network', start: '2022-01-10', end: '2024-06-30', paid: true, leadership: ['policy-administration'], leadershipScope: 'regional' },
    { id: 'lead-2', kind: 'employment', role: 'Program analyst', employer: 'State agency', start: '2024-07-01', paid: true, supervisor: 'supervisor-1' },
  ],
  people: [
    { id: 'supervisor-1', highestDegree: 'master' },
    { id: 'colleague-1', highestDegree: 'master' },
  ],
  references: [
    { id: 'reference-1', rater: 'supervisor-1', received: '2026-10-14', roles: ['current-program-supervisor'] },
    { id: 'reference-2', rater: 'colleague-1', received: '2026-10-28', roles: ['colleague'] },
  ],
  memberships: [
    { id: 'membership-1', association: 'ORIMHA', kind: 'organizational', infantMentalHealth: true, from: '2026-01-01' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2026-10-09' },
  ],
}
