import type { Applicant } from 'imh-eligibility'

/** Invented people: none of these records is about anyone. */

/** Everything that level II asks for, and training of so many clock hours. */
export const practitioner = (clockHours: number): Applicant => ({
  format: 'imh-eligibility/applicant@1',
  identifiers: [{ system: 'opin', value: 'EXAMPLE-1' }],
  education: [{ id: 'degree', level: 'bachelor', degree: 'BSW', conferred: '2023-05-06' }],
  trainings: [{ id: 'series', title: 'Watching and wondering', completed: '2026-03-20', clockHours, competencyAreas: ['infant-observation'] }],
  experience: [{ id: 'visiting', kind: 'employment', start: '2023-09-01', professional: true, serves: ['infant-toddler', 'parent-caregiver'] }],
  documents: [{ id: 'proof', kind: 'experience-proof', dated: '2026-09-08' }],
})

/** Everything that level I asks for, and training of so many clock hours. */
export const affiliate = (clockHours: number): Applicant => ({
  ...practitioner(clockHours),
  education: [{ id: 'cda', level: 'cda', conferred: '2021-06-12' }],
})

/** An ECMH consultant whose credential says when it was issued, and not when it ends; the last paper is from a day to choose. */
export const consultant = (lastPaper: string): Applicant => ({
  format: 'imh-eligibility/applicant@1',
  holdings: [{ id: 'credential', standard: 'ohio-ecmh/consultant', issued: '2023-12-01' }],
  trainings: [
    { id: 'screening', completed: '2024-04-12', clockHours: 9, competencyAreas: ['assessment'], ages: 'birth-to-six' },
    { id: 'coaching', completed: '2025-10-03', clockHours: 6, competencyAreas: ['interventions'], ages: 'birth-to-six' },
  ],
  documents: [
    { id: 'inventory', kind: 'ecmh-skills-inventory', dated: '2026-06-01' },
    { id: 'notice', kind: 'renewal-notice', dated: lastPaper },
  ],
})
