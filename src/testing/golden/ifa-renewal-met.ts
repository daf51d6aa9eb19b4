// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ifaRenewalMet: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ifa-renewal-met',
  trainings: [
    { id: 'training-01', title: 'Calm transitions', completed: '2025-12-12', clockHours: 3, competencyAreas: ['social-emotional-development'], kind: 'in-service', verification: 'verified' },
    { id: 'training-02', title: 'Babies in group care', completed: '2025-12-13', clockHours: 2, competencyAreas: ['relationship-based-education'], kind: 'in-service', verification: 'verified' },
    { id: 'training-03', title: 'Families and their languages', completed: '2026-02-17', clockHours: 3, competencyAreas: ['linguistic-competency', 'cultural-competency'], kind: 'in-service', verification: 'verified' },
    { id: 'training-04', title: 'Book club: the first relationship', completed: '2026-04-09', clockHours: 1.5, competencyAreas: ['relationship-based-education'], kind: 'series', verification: 'verified' },
    { id: 'training-05', title: 'Watching before helping', completed: '2026-06-24', clockHours: 2.25, competencyAreas: ['infant-observation'], hoursByArea: { 'infant-observation': 1 }, kind: 'in-service', verification: 'verified' },
    { id: 'training-06', title: 'Infant mental health conference', completed: '2026-09-25', clockHours: 4, competencyAreas: ['infant-mental-health-practice', 'trauma-informed-competency'], kind: 'conference', verification: 'verified' },
    { id: 'training-07', title: 'Mentorship group', completed: '2026-11-12', clockHours: 2.25, competencyAreas: ['relationship-based-education'], kind: 'series', verification: 'submitted' },
  ],
  memberships: [
    { id: 'membership-1', association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2026-01-01', to: '2026-12-31', verification: 'verified' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2025-12-12' },
    { id: 'agreement-2', kind: 'ethics-and-endorsement', signed: '2026-11-16' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'orimha/ifa', issued: '2022-12-15', lastRenewed: '2025-12-12' },
  ],
}
