// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ifsRenewalShort: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ifs-renewal-short',
  education: [
    { id: 'degree-1', level: 'bachelor', degree: 'BA', field: 'Human development', conferred: '2016-06-11', transcript: 'official' },
    { id: 'degree-2', level: 'master', degree: 'MSW', field: 'Social work', conferred: '2026-06-12', transcript: 'official' },
  ],
  trainings: [
    { id: 'training-01', title: 'Removal and reunification', completed: '2026-02-26', clockHours: 3, competencyAreas: ['trauma-informed-competency'], kind: 'in-service' },
    { id: 'training-02', title: 'Visits that build relationships', completed: '2026-03-19', clockHours: 3, competencyAreas: ['relationship-based-education'], kind: 'in-service' },
    { id: 'training-03', title: 'Infants in foster care', completed: '2026-04-23', clockHours: 4, competencyAreas: ['infant-mental-health-practice'], kind: 'conference' },
    { id: 'training-04', title: 'Kinship caregivers', completed: '2026-06-11', clockHours: 2.5, competencyAreas: ['cultural-competency'], kind: 'in-service' },
    { id: 'training-05', title: 'University short course on the first year', completed: '2026-08-20', competencyAreas: ['social-emotional-development'], credit: { unit: 'ceu', value: 0.3 }, kind: 'coursework' },
    { id: 'training-06', title: 'Observing with parents', completed: '2026-10-08', clockHours: 3, competencyAreas: ['infant-observation'], kind: 'in-service' },
  ],
  supervision: [
    { id: 'rsc-01', from: '2026-02-11', to: '2026-03-11', hours: 2, provider: 'consultant-1', format: 'group' },
    { id: 'rsc-02', from: '2026-03-18', to: '2026-04-29', hours: 3.5, provider: 'consultant-1', format: 'group' },
    { id: 'rsc-03', from: '2026-05-06', to: '2026-06-24', hours: 3, provider: 'consultant-1', format: 'group' },
    { id: 'rsc-04', from: '2026-07-08', to: '2026-09-30', hours: 4.5, provider: 'consultant-2', format: 'individual' },
    { id: 'rsc-05', from: '2026-10-14', hours: 1, provider: 'consultant-1', format: 'group' },
    { id: 'rsc-peer-1', from: '2026-08-12', hours: 2, provider: 'consultant-1', format: 'peer' },
  ],
  people: [
    { id: 'consultant-1', highestDegree: 'master', endorsements: [{ standard: 'orimha/imhs', from: '2018-09-04' }] },
    { id: 'consultant-2', highestDegree: 'master', endorsements: [{ standard: 'orimha/ifs', from: '2020-02-03' }] },
  ],
  memberships: [
    { id: 'membership-1', association: 'ORIMHA', kind: 'organizational', infantMentalHealth: true, from: '2026-01-01', to: '2026-12-31' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2026-02-28' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'orimha/ifs', issued: '2024-02-29', lastRenewed: '2026-02-28' },
  ],
}
