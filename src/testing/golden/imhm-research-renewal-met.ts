// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const imhmResearchRenewalMet: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'imhm-research-renewal-met',
  practice: { providesReflectiveSupervision: false },
  trainings: [
    { id: 'training-01', title: 'Research in infant mental health', completed: '2025-12-01', clockHours: 4, competencyAreas: ['infant-mental-health-practice'], kind: 'series', verification: 'verified' },
    { id: 'training-02', title: 'Research in infant mental health', completed: '2026-04-20', clockHours: 4, competencyAreas: ['infant-mental-health-practice'], kind: 'series', verification: 'verified' },
    { id: 'training-03', title: 'World congress, two days', completed: '2026-07-14', clockHours: 5, competencyAreas: ['infant-mental-health-practice', 'cultural-competency'], kind: 'conference', verification: 'submitted' },
    { id: 'training-04', title: 'Teaching about bias', completed: '2026-10-27', competencyAreas: ['diversity-equity-inclusion', 'cultural-competency'], hoursByArea: { 'diversity-equity-inclusion': 1.25, 'cultural-competency': 0.75 }, kind: 'in-service', verification: 'verified' },
  ],
  memberships: [
    { id: 'membership-1', association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2018-02-01', verification: 'verified' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2025-12-01' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'orimha/imhm-research', issued: '2025-11-30' },
  ],
}
