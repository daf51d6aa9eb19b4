// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ifaRenewalShort: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ifa-renewal-short',
  trainings: [
    { id: 'training-01', title: 'Welcome to infant mental health', completed: '2025-09-30', clockHours: 1.5, competencyAreas: ['infant-mental-health-practice'], kind: 'in-service' },
    { id: 'training-02', title: 'Attachment in the classroom', completed: '2025-11-06', clockHours: 3, competencyAreas: ['relationship-based-education'], kind: 'in-service' },
    { id: 'training-03', title: 'Feelings at mealtime', completed: '2026-01-22', clockHours: 2, competencyAreas: ['social-emotional-development'], kind: 'in-service' },
    { id: 'training-04', title: 'Pediatric first aid', completed: '2026-03-18', clockHours: 4, competencyAreas: [], kind: 'in-service' },
    { id: 'training-05', title: 'Behavior as communication', completed: '2026-05-14', clockHours: 3.5, competencyAreas: ['social-emotional-development'], kind: 'in-service' },
    { id: 'training-06', title: 'BEHAVIOR AS COMMUNICATION ', completed: '2026-05-14', clockHours: 3.5, competencyAreas: ['social-emotional-development'], kind: 'in-service' },
    { id: 'training-07', title: 'Working alongside grandparents', completed: '2026-08-19', clockHours: 2.5, competencyAreas: ['cultural-competency'], kind: 'in-service' },
    { id: 'training-08', title: 'Toddler observation lab', completed: '2026-09-30', clockHours: 1.5, competencyAreas: ['infant-observation'], kind: 'in-service' },
    { id: 'training-09', title: 'Trauma and the child care day', completed: '2026-10-15', clockHours: 2, competencyAreas: ['trauma-informed-competency'], kind: 'in-service' },
  ],
  memberships: [
    { id: 'membership-1', association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2025-11-21', to: '2026-11-20' },
    { id: 'membership-2', association: 'Early childhood educators\' association', kind: 'individual', infantMentalHealth: false, from: '2024-09-01' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2025-09-30' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'orimha/ifa', issued: '2025-09-30' },
  ],
}
