// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const imhmClinicalRenewalShort: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'imhm-clinical-renewal-short',
  practice: { supervisesOthers: true, providesReflectiveSupervision: true },
  trainings: [
    { id: 'training-01', title: 'Reflective supervision across agencies', completed: '2025-12-04', clockHours: 3, competencyAreas: ['reflective-supervision-provision'], didactic: true, kind: 'in-service' },
    { id: 'training-02', title: 'Neonatal intensive care and the dyad', completed: '2026-02-11', clockHours: 3, competencyAreas: ['infant-mental-health-practice'], courseId: 'course-7', eventId: 'event-2', kind: 'conference' },
    { id: 'training-03', title: 'The dyad in neonatal intensive care', completed: '2026-02-11', clockHours: 3.5, competencyAreas: ['infant-mental-health-practice', 'trauma-informed-competency'], courseId: 'course-7', eventId: 'event-2', kind: 'conference' },
    { id: 'training-04', title: 'Power and privilege in the room', completed: '2026-04-16', clockHours: 4, competencyAreas: ['diversity-equity-inclusion'], kind: 'conference' },
    { id: 'training-05', title: 'Regulation in the first year', completed: '2026-07-09', clockHours: 2, competencyAreas: ['social-emotional-development'], kind: 'in-service' },
    { id: 'training-06', title: 'Infant observation seminar', completed: '2026-10-15', clockHours: 2, competencyAreas: ['infant-observation'], kind: 'series' },
  ],
  supervision: [
    { id: 'rsc-01', from: '2025-11-19', to: '2025-12-10', hours: 1, provider: 'consultant-1', format: 'individual' },
    { id: 'rsc-02', from: '2026-01-14', to: '2026-03-25', hours: 3, provider: 'consultant-1', format: 'individual' },
    { id: 'rsc-03', from: '2026-04-08', to: '2026-06-24', hours: 3, provider: 'consultant-1', format: 'individual' },
    { id: 'rsc-04', from: '2026-07-08', to: '2026-09-30', hours: 3, provider: 'consultant-1', format: 'group' },
    { id: 'rsc-05', from: '2026-10-14', to: '2026-11-18', hours: 2.5, provider: 'consultant-1', format: 'individual' },
  ],
  people: [
    { id: 'consultant-1', highestDegree: 'doctorate', endorsements: [{ standard: 'orimha/imhm-clinical', from: '2012-03-05' }] },
  ],
  memberships: [
    { id: 'membership-1', association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2025-11-21', to: '2026-11-20' },
    { id: 'membership-2', association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2026-11-22', to: '2027-11-21' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2026-11-18' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'orimha/imhm-clinical', issued: '2023-11-22', lastRenewed: '2025-11-22' },
  ],
}
