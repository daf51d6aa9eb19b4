/**
 * A record that comes close to every threshold at once, to be bent: 30 hours of training, 731 days of specialized work, 50 hours of
 * reflective supervision in 24 months, three ratings, and in Ohio's renewal period one hour or little more in each area.
 */
export const READY = {
  identifiers: [{ system: 'opin', value: '1234567' }],
  practice: { supervisesOthers: true, providesReflectiveSupervision: true, mentalHealthField: true, providesEcmhConsultation: true },
  education: [
    { level: 'bachelor', degree: 'BA', conferred: '2019-06-15', transcript: 'official' },
    { level: 'master', degree: 'MSW', imhFocus: true, conferred: '2024-01-01', transcript: 'official' },
  ],
  trainings: [
    { title: 'Observing infants', completed: '2025-02-10', clockHours: 5, competencyAreas: ['infant-observation', 'assessment'], ages: 'birth-to-six', didactic: true },
    { title: 'Relationships', completed: '2025-06-10', clockHours: 6, competencyAreas: ['relationship-based-education', 'cultural-competency'], courseId: 'C1', eventId: 'E1' },
    { title: 'Feelings', completed: '2026-03-01', clockHours: 4, competencyAreas: ['social-emotional-development', 'interventions'], ages: 'prenatal-to-three' },
    { title: 'Giving supervision', completed: '2025-09-01', clockHours: 15, competencyAreas: ['reflective-supervision-provision'], didactic: true },
  ],
  experience: [
    {
      kind: 'employment', start: '2024-01-01', end: '2024-12-31', paid: true, professional: true, supervised: true, serves: ['infant-toddler', 'parent-caregiver'], familiesServed: 6, socialEmotionalFocus: true,
      attendsToRelationships: true, culturallyResponsive: true, traumaInformed: true, services: ['concrete-assistance', 'advocacy', 'emotional-support'], leadership: ['rsc-provision'], leadershipScope: 'state',
    },
    {
      kind: 'employment', start: '2025-11-22', paid: true, professional: true, supervised: true, supervisor: 'person-1', serves: ['infant-toddler', 'parent-caregiver'], familiesServed: 4, socialEmotionalFocus: true,
      attendsToRelationships: true, culturallyResponsive: true, traumaInformed: true, services: ['developmental-guidance', 'early-relationship-assessment', 'relationship-based-therapy'], leadership: ['rsc-provision'],
    },
    {
      kind: 'internship', start: '2024-11-01', end: '2025-02-28', supervised: true, supervisor: 'person-1', serves: ['infant-toddler', 'parent-caregiver'],
      attendsToRelationships: true, culturallyResponsive: true, traumaInformed: true, services: ['advocacy'],
    },
  ],
  supervision: [
    { from: '2024-01-10', to: '2024-06-30', hours: 20, provider: 'person-1', format: 'individual', ages: 'birth-to-six', about: 'direct-service' },
    { from: '2024-12-20', hours: 5, provider: 'person-2', format: 'group' },
    { from: '2025-12-01', to: '2026-01-09', hours: 25, provider: 'person-1', format: 'group' },
  ],
  references: [
    { rater: 'person-3', received: '2026-09-01', roles: ['current-program-supervisor'] },
    { rater: 'person-1', received: '2026-09-02', roles: ['rsc-provider'] },
    { rater: 'person-4', received: '2026-09-03', roles: ['supervisee'] },
  ],
  memberships: [{ association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2026-01-01', to: '2026-12-31' }],
  agreements: [{ kind: 'ethics-and-endorsement', signed: '2026-09-01' }],
  exams: [{ exam: 'mi-aimh-written', taken: '2026-10-01', outcome: 'passed' }],
  licenses: [{ kind: 'LISW', state: 'OH', from: '2024-02-01', to: '2027-01-31' }],
  documents: [
    { kind: 'experience-proof', dated: '2026-09-01' },
    { kind: 'ecmh-skills-inventory', dated: '2026-09-01' },
    { kind: 'renewal-notice', dated: '2026-09-01' },
    { kind: 'internship-description', dated: '2023-09-01' },
  ],
  holdings: [
    { standard: 'ohio-imh/level-1', issued: '2025-01-15' },
    { standard: 'ohio-imh/level-2', issued: '2022-12-15', lastRenewed: '2025-01-15' },
    { standard: 'ohio-imh/level-3', issued: '2025-01-15', expires: '2027-01-15' },
    { standard: 'orimha/ifs', issued: '2025-01-15', expires: '2027-01-14' },
    { standard: 'orimha/imhs', issued: '2023-01-15', lastRenewed: '2025-01-31', expires: '2027-01-14' },
    { standard: 'orimha/imhm-clinical', issued: '2025-12-15' },
    { standard: 'orimha/imhm-policy', issued: '2025-12-15' },
    { standard: 'ohio-ecmh/consultant', issued: '2025-01-15', expires: '2027-01-14' },
    { standard: 'laws/every-kind', issued: '2024-02-29', expires: '2027-02-28' },
  ],
} as const

/** Its people: a specialist, one vetted as such, a master's-prepared IFS, and one of whom nothing is on record. */
export const READY_PEOPLE = [
  { id: 'person-1', highestDegree: 'doctorate', endorsements: [{ standard: 'orimha/imhs', from: '2018-04-02' }] },
  { id: 'person-2', vetted: [{ as: 'orimha/imhs', by: 'ORIMHA', from: '2021-01-01' }], endorsements: [{ standard: 'orimha/ifs', from: '2020-01-01' }] },
  { id: 'person-3', highestDegree: 'master', endorsements: [{ standard: 'orimha/ifs', from: '2020-01-01' }] },
  { id: 'person-4' },
] as const
