import { safeParseApplicant } from '../../src/model/parse'

/** A document with every list and every field, as JSON text: each call gives a fresh value, own `__proto__` keys and all. */
export const COMPLETE = JSON.stringify({
  format: 'imh-eligibility/applicant@1',
  id: 'row 17',
  identifiers: [{ system: 'opin', value: '1234567' }],
  practice: { supervisesOthers: true, providesReflectiveSupervision: false, mentalHealthField: true, providesEcmhConsultation: false },
  education: [
    { id: 'e1', level: 'master', degree: 'MSW', field: 'Social work', imhFocus: true, conferred: '2015-05', transcript: 'official', verification: 'verified' },
    { id: 'e2', level: 'certificate', conferred: '2014' },
  ],
  trainings: [
    {
      id: 't1', title: 'Observing infants', completed: '2024-02-29', clockHours: 3, credit: { unit: 'ceu', value: 0.3 },
      competencyAreas: ['infant-observation', 'cultural-competency'], hoursByArea: { 'infant-observation': 1.15, 'cultural-competency': 1.85 },
      kind: 'in-service', didactic: true, ages: 'prenatal-to-three', courseId: 'C1', eventId: 'V1', verification: 'submitted',
    },
    { id: 't2', completed: '2024-03-01', competencyAreas: [], hoursByArea: {} },
  ],
  experience: [
    {
      id: 'x1', kind: 'employment', role: 'Therapist', employer: 'Clinic', start: '2016', end: '2020-06', paid: true, professional: true,
      fullTimeEquivalent: 0.5, supervised: true, supervisor: 'p1', serves: ['infant-toddler', 'parent-caregiver'], familiesServed: 40,
      socialEmotionalFocus: true, attendsToRelationships: true, culturallyResponsive: true, traumaInformed: false, services: ['advocacy'],
      leadership: ['rsc-provision'], leadershipScope: 'state', verification: 'self-reported',
    },
    { id: 'x2', kind: 'volunteer', start: '2020-07-01', serves: [], services: [], leadership: [] },
  ],
  supervision: [
    { id: 's1', from: '2017-01-01', to: '2017-12-31', hours: 46.55, provider: 'p1', format: 'group', about: 'direct-service', ages: 'birth-to-six', verification: 'unable-to-verify' },
    { id: 's2', from: '2018-01-10', hours: 1, provider: 'p2', format: 'individual' },
  ],
  people: [
    {
      id: 'p1', name: 'Ada', highestDegree: 'doctorate', endorsements: [{ standard: 'orimha/imhm-clinical', from: '2010-01-01', to: '2030-01-01' }],
      vetted: [{ as: 'orimha/imhs', by: 'ORIMHA', from: '2010-01-01', to: '2010-01-01' }],
    },
    { id: 'p2' },
  ],
  references: [{ id: 'r1', rater: 'p1', received: '2024-04-01', roles: ['supervisor', 'rsc-provider'], verification: 'additional-action' }],
  memberships: [{ id: 'm1', association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2024-01-01', to: '2024-12-31', verification: 'verified' }],
  agreements: [{ id: 'a1', kind: 'ethics-and-endorsement', signed: '2024-01-01' }],
  exams: [{ id: 'w1', exam: 'mi-aimh-written', taken: '2024-05-31', outcome: 'passed' }],
  licenses: [{ id: 'l1', kind: 'LISW', state: 'OH', from: '2016-01-01', to: '2026-01-01', verification: 'verified' }],
  documents: [{ id: 'd1', kind: 'internship-description', dated: '2015-01-01', verification: 'verified' }],
  holdings: [{ id: 'h1', standard: 'ohio-imh/level-2', issued: '2022-01-01', expires: '2024-01-01', lastRenewed: '2023-01-01' }],
  determinations: [
    { id: 'z1', requirement: 'orimha/imhs/competencies', decision: 'met', on: '2024-06-01', by: 'Reviewer', note: 'Seen' },
    { id: 'z2', requirement: 'ohio-imh/level-2/training-hours', evidence: 't1', decision: 'accepted', clockHours: 2, on: '2024-06-01' },
    { id: 'z3', evidence: 'd1', decision: 'refused', on: '2024-06-01' },
  ],
})

/** A document that a test may bend as it likes. */
export type Draft = ReturnType<typeof JSON.parse>

/** The complete document after a change. */
export function changed(change: (draft: Draft) => void): unknown {
  const draft: Draft = JSON.parse(COMPLETE)
  change(draft)
  return draft
}

/** The smallest document with these lists. */
export function holding(lists: Record<string, unknown>): unknown {
  return { format: 'imh-eligibility/applicant@1', ...lists }
}

/** `path code` of every issue, in order; the code alone where it is about the document itself. */
export function problems(input: unknown): string[] {
  const result = safeParseApplicant(input)
  return result.success ? [] : result.error.issues.map(({ path, code }) => path.length === 0 ? code : `${path.join('.')} ${code}`)
}
