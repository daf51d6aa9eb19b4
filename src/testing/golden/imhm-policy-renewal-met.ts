// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const imhmPolicyRenewalMet: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'imhm-policy-renewal-met',
  trainings: [
    { id: 'training-01', title: 'Infants in the state budget', completed: '2026-01-15', clockHours: 2.5, competencyAreas: ['infant-mental-health-practice'], kind: 'in-service', verification: 'verified' },
    { id: 'training-02', title: 'Community voice in program design', completed: '2026-03-26', clockHours: 3, competencyAreas: ['diversity-equity-inclusion'], kind: 'in-service', verification: 'verified' },
    { id: 'training-03', title: 'Infant mental health conference', completed: '2026-06-18', clockHours: 4.5, competencyAreas: ['relationship-based-education', 'infant-mental-health-practice'], kind: 'conference', verification: 'verified' },
    { id: 'training-04', title: 'University course on early childhood systems', completed: '2026-09-24', competencyAreas: ['relationship-based-education'], credit: { unit: 'ceu', value: 0.5 }, kind: 'coursework', verification: 'submitted' },
  ],
  memberships: [
    { id: 'membership-1', association: 'ORIMHA', kind: 'organizational', infantMentalHealth: true, from: '2026-01-01', to: '2026-12-31' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2026-11-17' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'orimha/imhs', issued: '2017-04-24', lastRenewed: '2025-04-24' },
    { id: 'holding-2', standard: 'orimha/imhm-policy', issued: '2025-12-31', expires: '2026-12-31' },
  ],
  determinations: [
    { id: 'determination-1', evidence: 'training-04', decision: 'accepted', clockHours: 5, on: '2026-11-10', by: 'endorsement-coordinator' },
    { id: 'determination-2', evidence: 'membership-1', decision: 'accepted', on: '2026-11-10', by: 'endorsement-coordinator' },
  ],
}
