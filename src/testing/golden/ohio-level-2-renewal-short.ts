// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ohioLevel2RenewalShort: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ohio-level-2-renewal-short',
  identifiers: [
    { system: 'opin', value: 'EXAMPLE-0005' },
  ],
  trainings: [
    { id: 'training-01', title: 'Coaching in natural environments', completed: '2024-10-03', clockHours: 2, competencyAreas: ['relationship-based-education'], verification: 'verified' },
    { id: 'training-02', title: 'Screening update', completed: '2024-11-12', clockHours: 1.5, competencyAreas: ['social-emotional-development'], verification: 'verified' },
    { id: 'training-03', title: 'Parent-child interaction', completed: '2025-01-16', clockHours: 3, competencyAreas: ['relationship-based-education'], verification: 'verified' },
    { id: 'training-04', title: 'Sensory processing and regulation', completed: '2025-05-22', clockHours: 2.5, competencyAreas: ['social-emotional-development'], courseId: 'course-21', eventId: 'event-8', verification: 'verified' },
    { id: 'training-05', title: 'Sensory processing & regulation (webinar)', completed: '2025-05-22', clockHours: 2.5, competencyAreas: ['social-emotional-development'], courseId: 'course-21', eventId: 'event-8', verification: 'submitted' },
    { id: 'training-06', title: 'Trauma-informed routines', completed: '2025-10-09', clockHours: 2, competencyAreas: ['trauma-informed-competency'], verification: 'verified' },
    { id: 'training-07', title: 'Play and connection', completed: '2026-02-19', clockHours: 3, competencyAreas: ['relationship-based-education', 'social-emotional-development'], verification: 'verified' },
    { id: 'training-08', title: 'Cultural guides', completed: '2026-06-04', clockHours: 1, competencyAreas: ['cultural-competency'], verification: 'verified' },
    { id: 'training-09', title: 'Infant observation', completed: '2026-11-18', clockHours: 2, competencyAreas: ['infant-observation'], verification: 'submitted' },
  ],
  holdings: [
    { id: 'holding-1', standard: 'ohio-imh/level-2', issued: '2024-11-12' },
  ],
}
