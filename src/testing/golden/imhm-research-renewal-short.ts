// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const imhmResearchRenewalShort: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'imhm-research-renewal-short',
  trainings: [
    { id: 'training-01', title: 'Methods for dyadic data', completed: '2026-01-14', clockHours: 5, competencyAreas: ['infant-observation'], kind: 'series' },
    { id: 'training-02', title: 'Attachment across cultures', completed: '2026-03-19', clockHours: 4, competencyAreas: ['cultural-competency'], kind: 'conference' },
    { id: 'training-03', title: 'Online lecture series', completed: '2026-06-10', clockHours: 2, competencyAreas: ['infant-mental-health-practice'], kind: 'series', verification: 'unable-to-verify' },
    { id: 'training-04', title: 'Faculty seminar on relationships in teaching', completed: '2026-08-27', clockHours: 3.5, competencyAreas: ['relationship-based-education'], kind: 'in-service' },
    { id: 'training-05', title: 'Statistics refresher', completed: '2026-09-30', clockHours: 1.5, competencyAreas: ['assessment'], kind: 'in-service' },
    { id: 'training-06', title: 'Trauma and development', completed: '2026-11-20', clockHours: 2.25, competencyAreas: ['trauma-informed-competency'], kind: 'in-service' },
    { id: 'training-07', title: 'Saturday research forum', completed: '2026-11-21', clockHours: 3, competencyAreas: ['infant-mental-health-practice'], kind: 'conference' },
  ],
  memberships: [
    { id: 'membership-1', association: 'Society of developmental researchers', kind: 'individual', infantMentalHealth: false, from: '2015-01-01' },
  ],
  agreements: [
    { id: 'agreement-1', kind: 'ethics-and-endorsement', signed: '2026-11-21' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'orimha/imhm-research', issued: '2025-11-20' },
  ],
  determinations: [
    { id: 'determination-1', evidence: 'training-05', decision: 'refused', on: '2026-10-12', by: 'endorsement-coordinator', note: 'Not about infants, young children or families.' },
  ],
}
