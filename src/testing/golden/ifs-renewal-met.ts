// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ifsRenewalMet: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ifs-renewal-met',
  education: [
    { id: 'degree-1', level: 'bachelor', degree: 'BSW', field: 'Social work', conferred: '2017-06-17', transcript: 'official', verification: 'verified' },
  ],
  trainings: [
    { id: 'training-01', title: 'Home visits and the parallel process', completed: '2026-01-29', clockHours: 3, competencyAreas: ['relationship-based-education'], kind: 'in-service', verification: 'verified' },
    { id: 'training-02', title: 'Infant cues', completed: '2026-03-19', clockHours: 2.5, competencyAreas: ['infant-observation'], kind: 'in-service', verification: 'verified' },
    { id: 'training-03', title: 'Perinatal mood and the dyad', completed: '2026-05-07', clockHours: 4, competencyAreas: ['infant-mental-health-practice'], kind: 'conference', verification: 'verified' },
    { id: 'training-04', title: 'Housing stress and the family', completed: '2026-07-23', clockHours: 2, competencyAreas: ['trauma-informed-competency'], kind: 'in-service', verification: 'verified' },
    { id: 'training-05', title: 'Fathers at home visits', completed: '2026-09-17', clockHours: 1.5, competencyAreas: ['cultural-competency'], kind: 'in-service', verification: 'verified' },
    { id: 'training-06', title: 'Developmental guidance refresher', completed: '2026-11-05', clockHours: 2, competencyAreas: ['social-emotional-development'], kind: 'in-service', verification: 'verified' },
  ],
  supervision: [
    { id: 'rsc-01', from: '2026-01-21', to: '2026-03-25', hours: 3, provider: 'consultant-1', format: 'group', verification: 'verified' },
    { id: 'rsc-02', from: '2026-04-08', to: '2026-06-24', hours: 3, provider: 'consultant-1', format: 'group', verification: 'verified' },
    { id: 'rsc-03', from: '2026-07-08', to: '2026-09-30', hours: 3.5, provider: 'consultant-2', format: 'individual', verification: 'verified' },
    { id: 'rsc-04', from: '2026-10-14', hours: 1, provider: 'consultant-1', format: 'group', verification: 'verified' },
    { id: 'rsc-05', from: '2026-11-11', hours: 1.5, provider: 'consultant-1', format: 'group', verification: 'submitted' },
    { id: 'rsc-peer-1', from: '2026-08-19', hours: 2, provider: 'colleague-1', format: 'peer', verification: 'verified' },
  ],
  people: [
    { id: 'consultant-1', highestDegree: 'master', endorsements: [{ standard: 'orimha/ifs', from: '2021-03-01' }] },
    { id: 'consultant-2', highestDegree: 'doctorate', endorsements: [{ standard: 'orimha/imhs', from: '2019-10-07' }] },
    { id: 'colleague-1', highestDegree: 'bachelor', endorsements: [{ standard: 'orimha/ifs', from: '2024-05-06' }] },
  ],
  memberships: [
    { id: 'membership-1', association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2025-11-22', to: '2026-11-21', verification: 'verified' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2026-11-19' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'orimha/ifs', issued: '2023-01-20', lastRenewed: '2026-01-20', expires: '2026-11-30' },
  ],
}
