// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const imhmClinicalRenewalMet: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'imhm-clinical-renewal-met',
  practice: { supervisesOthers: true, providesReflectiveSupervision: true },
  trainings: [
    { id: 'training-01', title: 'Working with rupture and repair', completed: '2025-12-06', clockHours: 3, competencyAreas: ['infant-mental-health-practice'], kind: 'in-service', verification: 'verified' },
    { id: 'training-02', title: 'Group reflective supervision, part one', completed: '2026-02-05', clockHours: 2.5, competencyAreas: ['reflective-supervision-provision'], didactic: true, kind: 'series', verification: 'verified' },
    { id: 'training-03', title: 'Equity in everyday practice', completed: '2026-04-16', clockHours: 4, competencyAreas: ['diversity-equity-inclusion'], kind: 'conference', verification: 'verified' },
    { id: 'training-04', title: 'Premature birth and the family', completed: '2026-06-25', clockHours: 1.5, competencyAreas: ['trauma-informed-competency'], kind: 'in-service', verification: 'verified' },
    { id: 'training-05', title: 'Infant observation seminar', completed: '2026-09-10', clockHours: 2, competencyAreas: ['infant-observation'], kind: 'series', verification: 'verified' },
    { id: 'training-06', title: 'Book club: ghosts and angels', completed: '2026-11-19', clockHours: 2, competencyAreas: ['infant-mental-health-practice'], kind: 'series', verification: 'verified' },
  ],
  memberships: [
    { id: 'membership-1', association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2026-01-01', to: '2026-12-31', verification: 'verified' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2026-11-18' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'orimha/imhm-clinical', issued: '2023-11-21', lastRenewed: '2025-12-05' },
  ],
}
