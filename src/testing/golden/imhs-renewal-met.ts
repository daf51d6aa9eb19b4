// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const imhsRenewalMet: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'imhs-renewal-met',
  practice: { supervisesOthers: true, providesReflectiveSupervision: true },
  trainings: [
    { id: 'training-01', title: 'Child-parent work after loss', completed: '2025-11-22', clockHours: 3, competencyAreas: ['infant-mental-health-practice'], kind: 'in-service', verification: 'verified' },
    { id: 'training-02', title: 'Sleep and regulation', completed: '2026-01-15', clockHours: 2, competencyAreas: ['social-emotional-development'], kind: 'in-service', verification: 'verified' },
    { id: 'training-03', title: 'Holding difference in supervision', completed: '2026-03-12', clockHours: 4, competencyAreas: ['reflective-supervision-provision', 'diversity-equity-inclusion'], hoursByArea: { 'reflective-supervision-provision': 2, 'diversity-equity-inclusion': 2 }, kind: 'conference', verification: 'verified' },
    { id: 'training-04', title: 'The supervisor\'s own reflection', completed: '2026-05-20', clockHours: 1, competencyAreas: ['reflective-supervision-provision'], kind: 'in-service', verification: 'verified' },
    { id: 'training-05', title: 'Early relationship assessment', completed: '2026-08-13', clockHours: 2.5, competencyAreas: ['infant-mental-health-practice'], kind: 'in-service', verification: 'verified' },
    { id: 'training-06', title: 'Substance use in the perinatal year', completed: '2026-10-22', clockHours: 1.5, competencyAreas: ['trauma-informed-competency'], kind: 'in-service', verification: 'verified' },
    { id: 'training-07', title: 'Saturday morning: play as language', completed: '2026-11-21', clockHours: 1, competencyAreas: ['relationship-based-education'], kind: 'in-service', verification: 'submitted' },
  ],
  supervision: [
    { id: 'rsc-01', from: '2025-11-26', to: '2026-02-25', hours: 4, provider: 'consultant-1', format: 'group', verification: 'verified' },
    { id: 'rsc-02', from: '2026-03-04', to: '2026-05-27', hours: 3, provider: 'consultant-1', format: 'individual', verification: 'verified' },
    { id: 'rsc-03', from: '2026-06-10', to: '2026-09-30', hours: 3.5, provider: 'consultant-2', format: 'group', verification: 'verified' },
    { id: 'rsc-04', from: '2026-10-28', hours: 1.5, provider: 'consultant-1', format: 'individual', about: 'rsc-provision', verification: 'verified' },
  ],
  people: [
    { id: 'consultant-1', highestDegree: 'doctorate', endorsements: [{ standard: 'orimha/imhm-clinical', from: '2016-05-02' }] },
    { id: 'consultant-2', highestDegree: 'master', vetted: [{ as: 'orimha/imhs', by: 'ORIMHA', from: '2022-03-01' }] },
  ],
  memberships: [
    { id: 'membership-1', association: 'Infant mental health association of the neighboring state', kind: 'individual', infantMentalHealth: true, from: '2026-01-01', to: '2026-12-31', verification: 'verified' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2026-11-20' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'orimha/imhs', issued: '2019-06-15', lastRenewed: '2025-11-21' },
  ],
}
