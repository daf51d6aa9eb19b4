// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ecmhShort: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ecmh-short',
  identifiers: [
    { system: 'state-educator-id', value: 'EXAMPLE-0017' },
  ],
  practice: { mentalHealthField: false, providesEcmhConsultation: true },
  education: [
    { id: 'degree-1', level: 'master', degree: 'MEd', field: 'Early childhood special education', conferred: '2019-08-10', verification: 'verified' },
  ],
  trainings: [
    { id: 'training-01', title: 'Coaching teachers on behavior', completed: '2025-02-27', clockHours: 6, competencyAreas: ['interventions'], ages: 'birth-to-six', verification: 'verified' },
    { id: 'training-02', title: 'Preschool program quality', completed: '2025-08-14', clockHours: 12, competencyAreas: ['relationship-based-education'], ages: 'birth-to-six', verification: 'verified' },
  ],
  licenses: [
    { id: 'license-1', kind: 'Professional counselor', state: 'KY', from: '2020-01-06', to: '2025-12-31', verification: 'verified' },
  ],
  determinations: [
    { id: 'determination-1', requirement: 'ohio-ecmh/consultant/training-hours', decision: 'not-met', on: '2026-11-13', by: 'registry-reviewer' },
  ],
}
