const FORMAT = 'imh-eligibility/applicant@1'
const AREAS = ['relationship-based-education', 'infant-observation', 'social-emotional-development', 'cultural-competency', 'linguistic-competency', 'trauma-informed-competency', 'infant-mental-health-practice', 'reflective-supervision-provision', 'diversity-equity-inclusion', 'social-emotional-growth', 'family-community-relations', 'assessment', 'interventions']
const ROLES = ['current-program-supervisor', 'rsc-provider', 'supervisor', 'teacher', 'trainer', 'consultant', 'colleague', 'supervisee', 'service-recipient']

/** A day for each of 100,000 items, so that a record of any size has the same form: in order of time, a day apart. */
const dayOf = (n) => new Date(Date.UTC(1750, 0, 1 + (n % 100_000))).toISOString().slice(0, 10)
const many = (n, item) => Array.from({ length: n }, (_, index) => item(index))
/** The areas that the bits of a number stand for: up to all 8191 sets. */
const areasOf = (bits) => AREAS.filter((_, area) => ((bits % 8191) + 1) & (1 << area))
const person = { id: 'p', name: 'P', highestDegree: 'master', endorsements: [{ standard: 'orimha/imhs', from: '2000-01-01' }] }
const degree = { id: 'degree', level: 'master', degree: 'MSW', conferred: '1999-06-01', transcript: 'official' }
const doc = (parts) => ({ format: FORMAT, ...parts })

const work = { kind: 'employment', paid: true, professional: true, fullTimeEquivalent: 1, supervised: true, serves: ['infant-toddler', 'parent-caregiver'], familiesServed: 12, socialEmotionalFocus: true, attendsToRelationships: true, culturallyResponsive: true, traumaInformed: true, services: ['advocacy'] }
const session = { hours: 1.5, provider: 'p', format: 'individual', about: 'direct-service', ages: 'birth-to-six' }
const rating = { rater: 'p', received: '2026-01-01', roles: ['colleague'] }
const training = (n) => ({ id: `t${n}`, title: `T ${n}`, completed: dayOf(n), clockHours: 1.5, competencyAreas: [AREAS[n % 13]] })

/** Standards that have every kind of requirement between them. */
export const EVERY_KIND = ['orimha/imhs', 'orimha/ifa', 'ohio-imh/level-3', 'ohio-imh/level-2/renewal', 'ohio-ecmh/consultant']

/** One kind of item, so many of them. */
export const LISTS = {
  trainings: (n) => doc({ trainings: many(n, training) }),
  sessions: (n) => doc({ people: [person], education: [degree], supervision: many(n, (i) => ({ id: `s${i}`, from: dayOf(i), ...session })) }),
  spells: (n) => doc({ education: [degree], experience: many(n, (i) => ({ id: `e${i}`, start: dayOf(i), end: dayOf(i), ...work })) }),
  people: (n) => doc({ people: many(n, (i) => ({ ...person, id: `p${i}` })) }),
  references: (n) => doc({ people: many(n, (i) => ({ ...person, id: `p${i}` })), references: many(n, (i) => ({ ...rating, id: `r${i}`, rater: `p${i}`, roles: [ROLES[i % 9]] })) }),
  degrees: (n) => doc({ education: many(n, (i) => ({ ...degree, id: `d${i}`, conferred: dayOf(i) })) }),
  memberships: (n) => doc({ memberships: many(n, (i) => ({ id: `m${i}`, association: 'A', kind: 'individual', infantMentalHealth: true, from: dayOf(i), to: dayOf(i) })) }),
  agreements: (n) => doc({ agreements: many(n, (i) => ({ id: `a${i}`, kind: 'ethics-and-endorsement', signed: dayOf(i) })) }),
  exams: (n) => doc({ exams: many(n, (i) => ({ id: `x${i}`, exam: 'mi-aimh-written', taken: dayOf(i), outcome: ['passed', 'failed'][i % 2] })) }),
  licenses: (n) => doc({ licenses: many(n, (i) => ({ id: `l${i}`, kind: 'LISW', state: 'OH', from: dayOf(i), to: dayOf(i) })) }),
  documents: (n) => doc({ documents: many(n, (i) => ({ id: `d${i}`, kind: ['ecmh-skills-inventory', 'experience-proof'][i % 2], dated: dayOf(i) })) }),
  holdings: (n) => doc({ holdings: many(n, (i) => ({ id: `h${i}`, standard: 'ohio-imh/level-2', issued: dayOf(i) })) }),
  identifiers: (n) => doc({ identifiers: many(n, (i) => ({ system: ['opin', 'staff'][i % 2], value: `${i}` })) }),
  determinations: (n) => doc({ trainings: [training(1)], determinations: many(n, (i) => ({ id: `x${i}`, decision: 'accepted', evidence: 't1', clockHours: 1 + (i % 9), on: dayOf(i) })) }),
}

/** Shapes that make an algorithm work hardest. */
export const SHAPES = {
  'overlapping spells': (n) => doc({ education: [degree], experience: many(n, (i) => ({ id: `e${i}`, start: dayOf((i * 7907) % 9_000), end: dayOf(90_000 + (i * 7919) % 9_000), ...work })) }),
  'open-dated spells': (n) => doc({ education: [{ ...degree, conferred: '1999' }], experience: many(n, (i) => ({ id: `e${i}`, ...work, start: dayOf((i * 7907) % 40_000).slice(0, 4), end: dayOf(40_000 + (i * 7919) % 50_000).slice(0, 7), ...(i % 3 === 0 && { supervised: undefined }) })) }),
  'spells and gaps': (n) => doc({ education: [degree], experience: many(n, (i) => ({ id: `e${i}`, start: dayOf(i * 2), end: dayOf(i * 2), ...work, ...(i % 2 && { fullTimeEquivalent: 0.5 }), verification: ['verified', 'submitted'][i % 2] })) }),
  'equal dates': (n) => doc({ people: [person], education: [degree], trainings: many(n, (i) => ({ ...training(i), completed: '2025-01-01' })), supervision: many(n, (i) => ({ id: `s${i}`, from: '2025-01-01', ...session })) }),
  'sessions backwards, spanning': (n) => doc({ people: [person], education: [degree], supervision: many(n, (i) => ({ id: `s${i}`, from: dayOf(99_999 - (i % 700)), to: dayOf(99_999), ...session })) }),
  'sets of areas': (n) => doc({ trainings: many(n, (i) => ({ ...training(i), competencyAreas: areasOf(i * 5) })) }),
  'splits by area': (n) => doc({ trainings: many(n, (i) => ({ ...training(i), competencyAreas: AREAS, hoursByArea: Object.fromEntries(AREAS.slice(0, 1 + (i % 4)).map((area) => [area, 0.3])) })) }),
  'unknown hours': (n) => doc({ trainings: many(n, (i) => ({ id: `t${i}`, completed: dayOf(i), competencyAreas: areasOf(i) })) }),
  'copies (RD-27)': (n) => doc({ trainings: many(n, (i) => ({ ...training(i), title: `T ${i % 2}`, completed: '2025-01-01' })) }),
  'a chain of copies (RD-27)': (n) => doc({ trainings: many(n, (i) => ({ ...training(i), title: `T ${i >> 1}`, completed: '2025-01-01', courseId: 'c', eventId: `e${(i + 1) >> 1}` })) }),
  'decisions on each training': (n) => doc({ trainings: many(n >> 1, training), determinations: many(n >> 1, (i) => ({ id: `x${i}`, decision: ['accepted', 'refused'][i % 2], evidence: `t${i}`, on: dayOf(i) })) }),
  'decisions on one session': (n) => doc({ people: [person], education: [degree], supervision: [{ id: 's', from: '2025-01-01', ...session }], determinations: many(n, (i) => ({ id: `x${i}`, decision: ['accepted', 'refused'][i % 2], evidence: 's', on: dayOf(i) })) }),
  'references of one rater': (n) => doc({ people: [person], references: many(n, (i) => ({ ...rating, id: `r${i}`, roles: ROLES })) }),
  'references with every role': (n) => doc({ people: many(n, (i) => ({ ...person, id: `p${i}` })), references: many(n, (i) => ({ ...rating, id: `r${i}`, rater: `p${i}`, roles: ROLES })) }),
  'sessions of much endorsed providers': (n) => {
    const spells = Math.floor(Math.sqrt(n))
    const providers = many(spells, (i) => ({ ...person, id: `p${i}`, endorsements: many(spells, (j) => ({ standard: 'orimha/imhs', from: dayOf(j * 3), to: dayOf(j * 3) })) }))
    return doc({ people: providers, education: [degree], supervision: many(n, (i) => ({ id: `s${i}`, from: dayOf(i), ...session, provider: `p${i % spells}` })) })
  },
  'sessions of one provider endorsed as often': (n) => doc({
    people: [{ ...person, endorsements: many(Math.floor(n * 0.4), (j) => ({ standard: 'orimha/imhs', from: dayOf(j * 2), to: dayOf(j * 2) })) }], education: [degree], supervision: many(n >> 1, (i) => ({ id: `s${i}`, from: dayOf(i), ...session })),
  }),
  'references of raters endorsed as often': (n) => doc({
    people: [{ ...person, endorsements: many(Math.floor(n * 0.4), (j) => ({ standard: 'orimha/imhs', from: dayOf(j * 2), to: dayOf(j * 2) })) }], references: many(n >> 1, (i) => ({ ...rating, id: `r${i}` })),
  }),
  'one id throughout': (n) => doc({ trainings: many(n, (i) => ({ ...training(i), id: 'a' })) }),
}
