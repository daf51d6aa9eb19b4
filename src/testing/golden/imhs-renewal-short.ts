// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const imhsRenewalShort: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'imhs-renewal-short',
  practice: { supervisesOthers: true, providesReflectiveSupervision: true },
  trainings: [
    { id: 'training-01', title: 'Infant-parent psychotherapy day', completed: '2025-11-01', clockHours: 3, competencyAreas: ['infant-mental-health-practice'], kind: 'in-service' },
    { id: 'training-02', title: 'Contracting for reflective supervision', completed: '2026-01-22', clockHours: 1.5, competencyAreas: ['reflective-supervision-provision'], kind: 'in-service' },
    { id: 'training-03', title: 'Equity in infant mental health', completed: '2026-03-05', clockHours: 4, competencyAreas: ['diversity-equity-inclusion', 'infant-mental-health-practice'], kind: 'conference' },
    { id: 'training-04', title: 'Relationships in parallel', completed: '2026-05-14', clockHours: 6, competencyAreas: ['reflective-supervision-provision', 'relationship-based-education'], hoursByArea: { 'reflective-supervision-provision': 1, 'relationship-based-education': 5 }, kind: 'series' },
    { id: 'training-05', title: 'Trauma across generations', completed: '2026-09-17', clockHours: 1.5, competencyAreas: ['trauma-informed-competency'], kind: 'in-service' },
    { id: 'training-06', title: 'Ruptures in reflective supervision', completed: '2026-11-05', clockHours: 1, competencyAreas: ['reflective-supervision-provision'], kind: 'in-service' },
  ],
  supervision: [
    { id: 'rsc-01', from: '2025-11-12', to: '2026-02-25', hours: 4, provider: 'consultant-1', format: 'individual' },
    { id: 'rsc-02', from: '2026-03-11', to: '2026-06-24', hours: 4, provider: 'consultant-1', format: 'individual' },
    { id: 'rsc-03', from: '2026-09-09', hours: 1, provider: 'consultant-1', format: 'group', ages: 'other' },
    { id: 'rsc-04', from: '2026-11-11', hours: 1.5, provider: 'consultant-1', format: 'individual' },
    { id: 'rsc-peer-1', from: '2026-04-15', to: '2026-09-16', hours: 3.5, provider: 'colleague-1', format: 'peer' },
  ],
  people: [
    { id: 'consultant-1', highestDegree: 'master', endorsements: [{ standard: 'orimha/imhs', from: '2015-11-02' }] },
    { id: 'colleague-1', highestDegree: 'master', endorsements: [{ standard: 'orimha/imhs', from: '2020-04-06' }] },
  ],
  memberships: [
    { id: 'membership-1', association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2026-01-01', to: '2026-12-31' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2026-10-31' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'orimha/imhs', issued: '2020-10-31', lastRenewed: '2025-10-31' },
  ],
}
