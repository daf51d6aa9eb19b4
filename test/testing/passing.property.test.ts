import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import { addDays } from '../../src/calendar/add'
import { parseApplicant } from '../../src/model/parse'
import { amend } from '../../src/rulebook/amend'
import type { Requirement } from '../../src/rulebook/requirement'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'
import { level2 } from '../../src/standards/ohio-imh/index'
import { imhs } from '../../src/standards/orimha/index'
import { outdated, passing, shortBy, unrecorded, unverified, without, type Case } from '../../src/testing'
import { everyKind } from '../laws/standards'

const every = Object.values<Standard>(standards)
const days = fc.integer({ min: 0, max: 20_000 }).map((day) => addDays('2000-01-01', day))
const RUNS = { numRuns: 6, examples: [['2026-11-21'], ['2028-02-29'], ['2027-03-31'], ['2026-12-31']] as [string][] }

const verdicts = ({ standard, applicant, asOf }: Case, counting: 'claimed' | 'verified' = 'claimed') =>
  new Map(assess(standard, applicant, { asOf, counting }).requirements.map(({ id, verdict }) => [id, verdict]))

/** The requirements that have another verdict than `met`, and which. */
const broken = (one: Case, counting?: 'claimed' | 'verified') => Object.fromEntries([...verdicts(one, counting)].filter(([, verdict]) => verdict !== 'met'))

/** What counts from the degree of this requirement. */
const leaning = (standard: Standard, id: string) => standard.requirements.filter((requirement) => 'after' in requirement && requirement.after === id).map((requirement) => requirement.id)

/** Written down here once more, and otherwise: which change there is for which kind. */
const decidedByReviewers = ({ kind, authority }: Requirement): boolean => kind === 'judgement' || authority === 'secondary' || authority === 'unpublished'
const hasFigure = (asked: Requirement): boolean =>
  (asked.kind === 'hours' && typeof asked.hours === 'number') || asked.kind === 'supervision' || (asked.kind === 'experience' && !asked.services)
const growsOld = (asked: Requirement, { purpose }: Standard): boolean =>
  ['membership', 'license', 'employment'].includes(asked.kind) || (asked.kind === 'supervision' && Boolean(asked.window)) || (purpose === 'renewal' && ['hours', 'supervision', 'agreement', 'document'].includes(asked.kind))
const isVerified = ({ kind }: Requirement): boolean => !['agreement', 'exam', 'profile'].includes(kind)
const hasFacts = (asked: Requirement): boolean =>
  ['hours', 'experience', 'employment', 'any-of'].includes(asked.kind) || (asked.kind === 'education' && Boolean(asked.transcript)) || (asked.kind === 'profile' && Boolean(asked.practice))

/** Does the change to each requirement of a standard, or is refused where there is nothing to change. */
function eachBreaks(start: Case, change: (start: Case, id: string) => Case, applies: (asked: Requirement) => boolean, verdict: string, counting?: 'verified') {
  for (const asked of start.standard.requirements) {
    const { id } = asked
    const decided = decidedByReviewers(asked) || start.applicant.determinations?.some(({ requirement }) => requirement === id) === true
    if (decided || !applies(asked)) {
      expect(() => change(start, id), id).toThrow(RangeError)
      continue
    }
    const changed = change(start, id)
    expect(parseApplicant(changed.applicant)).toEqual(changed.applicant)
    expect(broken(changed, counting), id).toEqual(Object.fromEntries([id, ...leaning(start.standard, id)].map((one) => [one, verdict])))
  }
}

describe.each(every.map((standard) => [standard.id, standard] as const))('%s', (_, standard) => {
  it('a passing record is one, claimed and verified, on any day', () => {
    fc.assert(fc.property(days, (asOf) => {
      const start = passing(standard, { asOf })
      expect(parseApplicant(start.applicant)).toEqual(start.applicant)
      expect([broken(start), broken(start, 'verified')]).toEqual([{}, {}])
      const { period } = assess(standard, start.applicant, { asOf })
      expect(period?.state).toBe(standard.purpose === 'renewal' ? 'open' : undefined)
    }), RUNS)
  })

  it('each change breaks the requirement it names, and what counts from its degree, and nothing else', () => {
    fc.assert(fc.property(days, fc.integer({ min: 1, max: 364 }), (asOf, steps) => {
      const start = passing(standard, { asOf })
      eachBreaks(start, outdated, (asked) => growsOld(asked, standard), 'not-met')
      eachBreaks(start, unverified, isVerified, 'pending', 'verified')
      eachBreaks(start, unrecorded, hasFacts, 'needs-information')
      eachBreaks(start, (one, id) => shortBy(one, id, 1), hasFigure, 'not-met')
      for (const asked of standard.requirements.filter((one) => hasFigure(one) && !decidedByReviewers(one))) {
        // Of each there is more than that: three hours, a year, ten families.
        const amount = asked.kind !== 'experience' ? Math.min(steps, 299) / 100 : asked.families === undefined ? steps : Math.min(steps, 9)
        const short = shortBy(start, asked.id, amount)
        expect(assess(standard, short.applicant, { asOf }).requirements.find(({ id }) => id === asked.id)?.missing?.quantity?.value, asked.id).toBe(amount)
      }
    }), { ...RUNS, examples: RUNS.examples.map(([day]) => [day, 1]) })
  })

  it('without what is there for a requirement it is not met, or left to reviewers', () => {
    const start = passing(standard)
    for (const asked of standard.requirements) {
      const verdict = decidedByReviewers(asked) ? 'needs-review' : 'not-met'
      const with_ = verdict === 'not-met' ? leaning(standard, asked.id) : []
      expect(broken(without(start, asked.id)), asked.id).toEqual(Object.fromEntries([asked.id, ...with_].map((id) => [id, verdict])))
    }
  })
})

describe('passing records', () => {
  it('claimed, what is unverified counts all the same', () => {
    expect(broken(unverified(passing(imhs), 'orimha/imhs/references'))).toEqual({})
  })

  it('changes add up, and leave what they started from as it was', () => {
    const start = passing(imhs)
    const before = JSON.stringify(start)
    const twice = shortBy(without(start, 'orimha/imhs/exam'), 'orimha/imhs/training-hours', 0.25)
    expect(broken(twice)).toEqual({ 'orimha/imhs/exam': 'not-met', 'orimha/imhs/training-hours': 'not-met' })
    expect(JSON.stringify(start)).toBe(before)
  })

  it('follow an amended standard', () => {
    const chart = { id: 'chart', title: 'A chart', publisher: 'A registry', address: 'on file', read: '2026-11-21' }
    const ours: Standard = amend(level2, { 'ohio-imh/level-2/training-hours': { hours: 30 } }, { cites: [{ source: 'chart', at: 'Level II' }], sources: { chart } })
    expect(passing(ours).applicant.determinations).toBeUndefined()
    expect(broken(shortBy(passing(ours), 'ohio-imh/level-2/training-hours', 0.01))).toEqual({ 'ohio-imh/level-2/training-hours': 'not-met' })
  })

  it('cover every kind of requirement', () => {
    expect(broken(passing<Standard>(everyKind))).toEqual({})
  })

  it('are refused for a rule that no such record meets, naming it', () => {
    const [education] = imhs.requirements
    const impossible: Standard = { ...imhs, requirements: [{ ...education, levels: [] }] }
    expect(() => passing(impossible)).toThrow('no passing record is known for orimha/imhs: orimha/imhs/education is not-met')
  })

  it('refuse what makes no sense', () => {
    const start = passing(imhs)
    expect(() => passing(imhs, { asOf: '2026-02-30' })).toThrow('asOf: expected a date like')
    // @ts-expect-error the standard has no such requirement
    expect(() => without(start, 'orimha/imhs/training')).toThrow('requirement: expected one of orimha/imhs/education')
    expect(() => shortBy(start, 'orimha/imhs/training-hours', 0.001)).toThrow('amount: expected hours above 0 with at most two decimals, found 0.001')
    expect(() => shortBy(start, 'orimha/imhs/work-experience', 0.5)).toThrow('amount: expected a whole number above 0, found 0.5')
    expect(() => shortBy(start, 'orimha/imhs/training-hours', 0)).toThrow(RangeError)
    expect(() => shortBy(start, 'orimha/imhs/training-hours', 31)).toThrow('its own evidence cannot leave it short by 31')
    expect(() => unverified(start, 'orimha/imhs/competencies')).toThrow('a reviewer has decided it')
    expect(() => without(without(start, 'orimha/imhs/exam'), 'orimha/imhs/exam')).toThrow('no id begins with exam/')
  })
})
