// Made from fixtures/ and test/fixtures/ by: npm run golden:cases
import type { Applicant } from '../../model/applicant'

export const ohioLevel3: Applicant = {
  format: 'imh-eligibility/applicant@1',
  id: 'ohio-level-3',
  identifiers: [
    { system: 'opin', value: 'EXAMPLE-0003' },
  ],
  practice: { supervisesOthers: true, providesReflectiveSupervision: true, mentalHealthField: true, providesEcmhConsultation: true },
  education: [
    { id: 'degree-1', level: 'bachelor', degree: 'BA', field: 'Psychology', conferred: '2020-05', verification: 'verified' },
    { id: 'degree-2', level: 'master', degree: 'MA', field: 'Clinical mental health counseling', conferred: '2023-08-11', transcript: 'official', verification: 'verified' },
  ],
  trainings: [
    { id: 'training-01', title: 'Dyadic therapy learning community', completed: '2024-01-18', clockHours: 12, competencyAreas: ['infant-mental-health-practice', 'relationship-based-education'], kind: 'series', verification: 'verified' },
    { id: 'training-02', title: 'Trauma treatment with infants', completed: '2024-09-26', clockHours: 6, competencyAreas: ['trauma-informed-competency'], verification: 'verified' },
    { id: 'training-03', title: 'Culturally responsive consultation', completed: '2025-03-13', clockHours: 4, competencyAreas: ['cultural-competency'], verification: 'verified' },
    { id: 'training-04', title: 'Providing reflective supervision', completed: '2025-10-16', clockHours: 6, competencyAreas: ['reflective-supervision-provision'], didactic: true, verification: 'verified' },
    { id: 'training-05', title: 'Assessment of infants and caregivers', completed: '2026-05-07', clockHours: 5, competencyAreas: ['infant-observation', 'social-emotional-development'], verification: 'verified' },
  ],
  experience: [
    { id: 'job-1', kind: 'employment', role: 'Outpatient counselor', employer: 'Private counseling practice', start: '2023-09-05', end: '2024-08-30', paid: true, professional: true, supervised: true, supervisor: 'supervisor-1', serves: ['young-child', 'parent-caregiver'], culturallyResponsive: true, traumaInformed: false, verification: 'verified' },
    { id: 'job-2', kind: 'employment', role: 'Early childhood mental health consultant', employer: 'Community mental health agency', start: '2024-09-03', paid: true, professional: true, supervised: true, supervisor: 'supervisor-1', serves: ['infant-toddler', 'parent-caregiver'], culturallyResponsive: true, traumaInformed: true, attendsToRelationships: true, verification: 'verified' },
  ],
  people: [
    { id: 'supervisor-1', highestDegree: 'doctorate' },
  ],
  licenses: [
    { id: 'license-1', kind: 'Professional clinical counselor', state: 'OH', from: '2023-10-02', to: '2027-09-30', verification: 'verified' },
  ],
  documents: [
    { id: 'proof-1', kind: 'experience-proof', dated: '2026-09-30', verification: 'verified' },
  ],
}
