// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const imhmPolicyRenewalShort: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'imhm-policy-renewal-short',
  trainings: [
    { id: 'training-01', title: 'Writing policy for babies', completed: '2026-02-12', clockHours: 4, competencyAreas: ['infant-mental-health-practice'], kind: 'in-service', verification: 'verified' },
    { id: 'training-02', title: 'Workforce well-being', completed: '2026-04-30', clockHours: 3, competencyAreas: ['relationship-based-education'], kind: 'in-service', verification: 'verified' },
    { id: 'training-03', title: 'Equity in early systems', completed: '2026-06-16', clockHours: 2.5, competencyAreas: ['diversity-equity-inclusion'], kind: 'in-service', verification: 'verified' },
    { id: 'training-04', title: 'Infant mental health conference', completed: '2026-09-25', clockHours: 5.5, competencyAreas: ['infant-mental-health-practice'], kind: 'conference', verification: 'submitted' },
  ],
  memberships: [
    { id: 'membership-1', association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2026-01-01', to: '2026-12-31', verification: 'verified' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2026-10-30' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'orimha/imhm-clinical', issued: '2021-03-15', lastRenewed: '2026-03-15' },
  ],
}
