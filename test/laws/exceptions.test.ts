import { describe, expect, it } from 'vitest'
import { parseApplicant } from '../../src/model/parse'
import { assessed, resultsOf } from './holding'

/** Each exception that a law makes, as the record that asks for it and the words of the rule that do. */
const asOf = '2026-11-21'
const result = (requirement: string, record: object, standard = requirement.slice(0, requirement.lastIndexOf('/'))) =>
  resultsOf(assessed(standard, parseApplicant({ format: 'imh-eligibility/applicant@1', ...record }), { asOf })).find(({ id }) => id === requirement)
const verdict = (requirement: string, record: object): string | undefined => result(requirement, record)?.verdict
const standingOf = (requirement: string, record: object, item: string): readonly unknown[] => {
  const found = result(requirement, record)?.evidence.find(({ id }) => id === item)
  return [found?.standing, found?.code]
}
const accepted = (evidence: string): object => ({ determinations: [{ id: 'decision', evidence, decision: 'accepted', on: '2026-01-01' }] })

const training = { id: 'training', completed: '2025-06-01', clockHours: 15, competencyAreas: ['infant-observation'] }
const bachelor = { id: 'bachelor', level: 'bachelor', degree: 'BA', conferred: '2021-06-15', transcript: 'official' }
const master = { id: 'master', level: 'master', degree: 'MSW', conferred: '2025-06-15', transcript: 'official' }
const session = { id: 'session', from: '2023-02-01', hours: 12, provider: 'ifs', format: 'individual' }
const rsc = {
  experience: [{ id: 'job', kind: 'employment', start: '2022-01-01', serves: ['infant-toddler'] }],
  people: [{ id: 'ifs', highestDegree: 'master', endorsements: [{ standard: 'orimha/ifs', from: '2020-01-01' }] }, { id: 'imhs', endorsements: [{ standard: 'orimha/imhs', from: '2020-01-01' }] }],
  supervision: [session, { ...session, id: 'later', from: '2024-02-01' }],
}

describe('more evidence worsens', () => {
  it('the reflective supervision of an IFS applicant with a bachelor\'s, where it is a graduate degree (RD-16: "with a master\'s it does not")', () => {
    expect(verdict('orimha/ifs/reflective-supervision', { ...rsc, education: [bachelor] })).toBe('met')
    expect(verdict('orimha/ifs/reflective-supervision', { ...rsc, education: [bachelor, master] })).toBe('not-met')
  })

  it('and taking that degree away, or refusing it, betters it: it is not on record then', () => {
    const refused = { determinations: [{ id: 'decision', evidence: 'master', decision: 'refused', on: '2026-01-01' }] }
    expect(verdict('orimha/ifs/reflective-supervision', { ...rsc, education: [bachelor, master], ...refused })).toBe('met')
  })

  it('training hours, where it is an entry that tells that two others are one training (RD-27: "transitive")', () => {
    const byCourse = { ...training, id: 'by-course', courseId: 'C1', eventId: 'E1' }
    const byTitle = { ...training, id: 'by-title', title: 'Feelings' }
    expect(verdict('orimha/imhs/training-hours', { trainings: [byCourse, byTitle] })).toBe('met')
    expect(verdict('orimha/imhs/training-hours', { trainings: [byCourse, byTitle, { ...byCourse, ...byTitle, id: 'both' }] })).toBe('not-met')
  })
})

describe('what is excluded cannot be taken away', () => {
  it('where it is a copy of a training with areas that the other has not (RD-27: "the most hours and all the areas of its copies")', () => {
    const period = { holdings: [{ id: 'holding', standard: 'ohio-imh/level-1', issued: '2025-01-15' }] }
    const copy = { ...training, courseId: 'C1', eventId: 'E1' }
    const areas = ['relationship-based-education', 'social-emotional-development', 'cultural-competency']
    const both = { ...period, trainings: [copy, { ...copy, id: 'copy', competencyAreas: areas }] }
    expect(standingOf('ohio-imh/level-1/renewal/competency-areas', both, 'copy')).toEqual(['excluded', 'duplicate'])
    expect([verdict('ohio-imh/level-1/renewal/competency-areas', both), verdict('ohio-imh/level-1/renewal/competency-areas', { ...period, trainings: [copy] })]).toEqual(['met', 'not-met'])
  })

  it('where it is a session outside the best stretch of what counts, that lies in the best one of what may yet count (RD-13)', () => {
    const hours = (id: string, from: string, amount: number, about?: string) => ({ id, from, hours: amount, provider: 'imhs', format: 'group', ...(about && { about }) })
    const early = [hours('early', '2022-02-01', 20), hours('doubted', '2023-06-01', 10, 'rsc-provision')]
    const late = hours('late', '2026-01-01', 21)
    const record = (...supervision: readonly object[]) => ({ ...rsc, education: [bachelor], supervision })
    expect(standingOf('orimha/ifs/reflective-supervision', record(...early, late), 'early')).toEqual(['excluded', 'outside-window'])
    expect(verdict('orimha/ifs/reflective-supervision', record(...early, late))).toBe('needs-review')
    expect(verdict('orimha/ifs/reflective-supervision', record(...early.slice(1), late))).toBe('not-met')
  })
})

describe('what is absent counts, and what it turns out to be may not (7.1)', () => {
  const graduate = { ...rsc, education: [{ ...bachelor }] }
  it.each([['ages', 'other', 'not-met'], ['about', 'rsc-provision', 'needs-review']])('the `%s` of a session', (field, answer, after) => {
    const supervision = rsc.supervision.map((one) => ({ ...one, [field]: answer }))
    expect([verdict('orimha/ifs/reflective-supervision', graduate), verdict('orimha/ifs/reflective-supervision', { ...graduate, supervision })]).toEqual(['met', after])
  })

  it.each([['fullTimeEquivalent', 0.5], ['paid', false]])('for Ohio the `%s` of work', (field, answer) => {
    const work = { id: 'job', kind: 'employment', start: '2022-01-01', serves: ['infant-toddler'] }
    expect(verdict('ohio-imh/level-1/work-experience', { experience: [work] })).toBe('met')
    expect(verdict('ohio-imh/level-1/work-experience', { experience: [{ ...work, [field]: answer }] })).toBe('needs-review')
  })
})

describe('an answer worsens', () => {
  it('an unlisted graduate degree, where it says that its focus was elsewhere (7.1: "with `imhFocus: false` excluded")', () => {
    const other = { ...master, degree: 'M. Div.' }
    expect([verdict('orimha/imhs/education', { education: [other] }), verdict('orimha/imhs/education', { education: [{ ...other, imhFocus: false }] })]).toEqual(['needs-review', 'not-met'])
  })

  it('a rule that binds those who provide reflective supervision, where they say that they do (7.1: "at worst `needs-information`")', () => {
    const id = 'orimha/imhs/renewal/rsc-training-hours'
    expect([verdict(id, {}), verdict(id, { practice: { providesReflectiveSupervision: true } })].map(String)).toEqual(['needs-information', 'not-met'])
  })

  it('an internship, where its supervisor turns out not to be endorsed (RD-10)', () => {
    const internship = { id: 'internship', kind: 'internship', start: '2020-01-01', end: '2020-12-30', supervised: true, culturallyResponsive: true, attendsToRelationships: true, serves: ['infant-toddler', 'parent-caregiver'] }
    const record = { people: [{ id: 'colleague' }], documents: [{ id: 'description', kind: 'internship-description', dated: '2021-01-01' }] }
    expect(standingOf('orimha/imhs/work-experience', { ...record, experience: [internship] }, 'internship')[0]).toBe('if-known')
    expect(standingOf('orimha/imhs/work-experience', { ...record, experience: [{ ...internship, supervisor: 'colleague' }] }, 'internship')).toEqual(['excluded', 'supervisor-not-endorsed'])
  })
})

describe('what is accepted does not count', () => {
  it('where it is credit, and its hours are not said (RD-26: "an unknown amount stays as unknown as it was")', () => {
    const credit = { id: 'credit', completed: '2025-06-01', credit: { unit: 'ceu', value: 3 }, competencyAreas: ['infant-observation'] }
    expect(standingOf('orimha/imhs/training-hours', { trainings: [credit], ...accepted('credit') }, 'credit')).toEqual(['if-approved', 'credit-not-converted'])
    expect(standingOf('orimha/imhs/training-hours', { trainings: [{ ...training, clockHours: undefined }], ...accepted('training') }, 'training')).toEqual(['if-known', 'not-recorded'])
  })

  it('where it leans on a degree that waits for approval (RD-11)', () => {
    const record = { ...rsc, education: [{ ...bachelor, degree: 'B.Mus.' }], ...accepted('session') }
    expect(standingOf('orimha/ifs/reflective-supervision', record, 'session')).toEqual(['if-approved', 'leans-on-degree'])
  })

  it('where it is a rating for a slot whose roles are not published (RD-29)', () => {
    const references = ['a', 'b', 'c'].map((id) => ({ id: `by-${id}`, rater: id, received: '2026-09-01', roles: [id === 'a' ? 'current-program-supervisor' : id === 'b' ? 'rsc-provider' : 'teacher'] }))
    const record = { people: ['a', 'b', 'c'].map((id) => ({ id, endorsements: [{ standard: 'orimha/imhs', from: '2020-01-01' }] })), references }
    expect(standingOf('orimha/ifs/references', { ...record, ...accepted('by-c') }, 'by-c')).toEqual(['if-approved', 'slot-needs-approval'])
  })

  it('where another copy of the training bears the hours (RD-27)', () => {
    const copy = { ...training, courseId: 'C1', eventId: 'E1' }
    const record = { trainings: [copy, { ...copy, id: 'copy', clockHours: undefined, credit: { unit: 'ceu', value: 1 } }], ...accepted('copy') }
    expect(standingOf('orimha/imhs/training-hours', record, 'copy')).toEqual(['excluded', 'duplicate'])
  })

  it('where it is a session outside the best stretch (RD-13)', () => {
    const supervision = [{ ...session, hours: 20 }, { ...session, id: 'doubted', from: '2026-06-01', hours: 1, about: 'rsc-provision' }]
    expect(standingOf('orimha/ifs/reflective-supervision', { ...rsc, education: [bachelor], supervision, ...accepted('doubted') }, 'doubted')).toEqual(['excluded', 'outside-window'])
  })

  it('where it is a session longer than any stretch (RD-13)', () => {
    const long = { ...session, from: '2022-01-01', to: '2026-11-21', about: 'rsc-provision' }
    expect(standingOf('orimha/ifs/reflective-supervision', { ...rsc, education: [bachelor], supervision: [long], ...accepted('session') }, 'session')).toEqual(['excluded', 'longer-than-window'])
  })

  it('where the day of a degree or of work is open, or whether work served families (7.1: "nor does it fill an open date or an absent `serves`")', () => {
    const open = { ...rsc, education: [{ ...bachelor, conferred: '2023' }], ...accepted('session') }
    expect(standingOf('orimha/ifs/reflective-supervision', open, 'session')).toEqual(['if-known', 'leans-on-degree'])
    const work = { id: 'job', kind: 'employment', start: '2026', serves: ['infant-toddler'] }
    expect(standingOf('ohio-imh/level-1/work-experience', { experience: [work], ...accepted('job') }, 'job')).toEqual(['if-known', 'date-open'])
    const silent = { ...rsc, education: [bachelor], experience: [{ id: 'job', kind: 'employment', start: '2022-01-01' }], ...accepted('session') }
    expect(standingOf('orimha/ifs/reflective-supervision', silent, 'session')).toEqual(['if-known', 'work-not-recorded'])
  })
})
