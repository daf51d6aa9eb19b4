import { describe, expect, it } from 'vitest'
import { parseApplicant } from '../../src/model/parse'
import { assessed, resultsOf } from './holding'

const format = 'imh-eligibility/applicant@1'
const asOf = '2026-11-21'
const RSC = 'laws/every-kind/reflective-supervision'
const work = { id: 'job', kind: 'employment', start: '2022-01-01', serves: ['infant-toddler', 'parent-caregiver'] }

describe('records that broke a law', () => {
  it('an entry longer than the window fits in none: it does not count, and does not say that it does (RD-13)', () => {
    const record = parseApplicant({
      format, experience: [work],
      people: [{ id: 'mentor', endorsements: [{ standard: 'orimha/imhs', from: '2020-01-01' }] }],
      supervision: [{ id: 'long', from: '2022-01-01', to: '2025-12-31', hours: 24, provider: 'mentor', format: 'individual' }],
      determinations: [{ id: 'waiver', requirement: 'laws/every-kind/education', decision: 'waived', on: '2026-01-01' }],
    })
    const rsc = resultsOf(assessed('laws/every-kind', record, { asOf })).find(({ id }) => id === RSC)
    expect([rsc?.verdict, rsc?.counted?.value]).toEqual(['not-met', 0])
    expect(rsc?.evidence.map(({ standing }) => standing)).toEqual(['excluded'])
  })

  it('a graduate degree whose day is open leaves the bachelor\'s exception open, and it is the degree that lacks the day (RD-16)', () => {
    const rsc = resultsOf(assessed('laws/every-kind', bachelor([]), { asOf })).find(({ id }) => id === RSC)
    expect(rsc?.verdict).toBe('needs-information')
    expect(rsc?.missing?.fields).toEqual([{ evidence: 'master', field: 'conferred' }])
  })

  it('accepting a session does not fill the open date that it leans on (7.1, Determinations; RD-16)', () => {
    const accepted = bachelor(['first', 'second'].map((evidence, n) => ({ id: `decision-${n}`, evidence, decision: 'accepted', on: '2026-01-01' })))
    expect(resultsOf(assessed('laws/every-kind', accepted, { asOf })).find(({ id }) => id === RSC)?.verdict).toBe('needs-information')
  })

  it('what lies ahead does not tell that two trainings are the same, though it would once it is there (RD-27)', () => {
    const training = { clockHours: 15, competencyAreas: ['infant-observation'] }
    const [first, second] = [{ courseId: 'C1', eventId: 'E1' }, { courseId: 'C2', eventId: 'E2' }]
    const ahead = { ...training, completed: '2026-12-01', title: 'Feelings' }
    const record = parseApplicant({
      format, trainings: [
        { ...training, ...first, id: 'first', completed: '2025-01-01' }, { ...training, ...second, id: 'second', completed: '2025-02-01' },
        { ...ahead, ...first, id: 'third' }, { ...ahead, ...second, id: 'fourth' },
      ],
    })
    const hours = (day: string) => resultsOf(assessed('orimha/imhs', record, { asOf: day })).find(({ id }) => id === 'orimha/imhs/training-hours')?.counted?.value
    expect([hours(asOf), hours('2026-12-01')]).toEqual([30, 15])
  })

  it('a decision that names `ohio-imh/level-1` is not about its renewal, which is another standard (7.1, Determinations)', () => {
    const record = (determinations: readonly unknown[]) => parseApplicant({
      format, determinations, holdings: [{ id: 'holding', standard: 'ohio-imh/level-1', issued: '2025-01-15' }],
      trainings: [{ id: 'training', completed: '2025-06-01', clockHours: 15, competencyAreas: ['infant-observation'] }],
    })
    const hours = (determinations: readonly unknown[]) => assessed('ohio-imh/level-1/renewal', record(determinations), { asOf }).requirements[0]?.verdict
    expect([hours([]), hours([{ id: 'decision', requirement: 'ohio-imh/level-1', evidence: 'training', decision: 'refused', on: '2026-01-01' }])]).toEqual(['met', 'met'])
  })
})

/** Bachelor's, with a master's of some day in 2026; supervised by a master's-prepared IFS, whom only the exception lets count. */
function bachelor(determinations: readonly unknown[]) {
  return parseApplicant({
    format, determinations, experience: [work],
    education: [
      { id: 'bachelor', level: 'bachelor', degree: 'BA', conferred: '2021-06-15', transcript: 'official' },
      { id: 'master', level: 'master', degree: 'MSW', conferred: '2026', transcript: 'official' },
    ],
    people: [{ id: 'ifs', highestDegree: 'master', endorsements: [{ standard: 'orimha/ifs', from: '2020-01-01' }] }],
    supervision: [
      { id: 'first', from: '2022-02-01', hours: 12, provider: 'ifs', format: 'individual' },
      { id: 'second', from: '2023-02-01', hours: 12, provider: 'ifs', format: 'group' },
    ],
  })
}
