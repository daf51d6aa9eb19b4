// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ohioLevel3RenewalMet: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ohio-level-3-renewal-met',
  identifiers: [
    { system: 'opin', value: 'EXAMPLE-0014' },
  ],
  trainings: [
    { id: 'training-01', title: 'Regulation in relationships', completed: '2025-03-06', clockHours: 2.5, competencyAreas: ['social-emotional-development'], verification: 'verified' },
    { id: 'training-02', title: 'Infancy and caregiving (college course)', completed: '2025-05-09', credit: { unit: 'semester-hour', value: 1 }, competencyAreas: ['relationship-based-education', 'infant-observation'], kind: 'coursework', verification: 'verified' },
    { id: 'training-03', title: 'Grief and early trauma', completed: '2025-10-16', clockHours: 2, competencyAreas: ['trauma-informed-competency'], verification: 'verified' },
    { id: 'training-04', title: 'Consulting with childcare teams', completed: '2026-03-19', clockHours: 2.5, competencyAreas: ['relationship-based-education', 'social-emotional-development'], verification: 'verified' },
    { id: 'training-05', title: 'Scheduling software for clinics', completed: '2026-05-14', clockHours: 3, competencyAreas: ['relationship-based-education'], verification: 'submitted' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'ohio-imh/level-3', issued: '2025-01-15', expires: '2026-12-31' },
  ],
  determinations: [
    { id: 'determination-1', evidence: 'training-02', decision: 'accepted', clockHours: 8, on: '2026-10-20', by: 'registry-reviewer' },
    { id: 'determination-2', evidence: 'training-05', decision: 'refused', on: '2026-10-20', by: 'registry-reviewer' },
  ],
}
