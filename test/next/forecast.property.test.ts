import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, type AssessOptions } from '../../src/assess/assess'
import { addDays } from '../../src/calendar/add'
import type { Applicant } from '../../src/model/applicant'
import { forecast, type Forecast, type ForecastChange } from '../../src/next/forecast'
import type { Standard } from '../../src/rulebook/standard'
import { applicant, documentOf, standard } from '../laws/arbitraries'
import { resultsOf } from '../laws/holding'
import { READY } from '../laws/ready'
import { subject } from '../laws/standards'

/** Few cases, since each is hundreds of assessments; a campaign takes thousands. */
const cases = (few: number): number => Number(process.env['LAW_RUNS'] ?? few)

/** How many days are assessed one by one; the records' dates lie from 2022 to the spring of 2027. */
const DAYS = 420

const asOf = fc.constantFrom('2022-12-01', '2024-01-01', '2025-01-01', '2025-11-22', '2026-06-01', '2026-11-21')
const counting = fc.constantFrom('claimed', 'claimed', 'verified')
const period = fc.constantFrom(undefined, undefined, undefined, { from: '2024-06-01', to: '2026-12-31' })

/** The verdicts of every day, from assessing every day. */
function everyDay(rules: Standard, record: Applicant, options: AssessOptions): readonly ForecastChange[] {
  const changes: ForecastChange[] = []
  let before = resultsOf(assess(rules, record, options))
  for (let n = 1; n <= DAYS; n++) {
    const on = addDays(options.asOf, n)
    const whole = assess(rules, record, { ...options, asOf: on })
    const after = resultsOf(whole)
    const requirements = after.flatMap(({ id, verdict: to }, index) => {
      const from = before[index]?.verdict ?? to
      return from === to ? [] : [{ id, from, to }]
    })
    if (requirements.length > 0) changes.push({ on, verdict: whole.verdict, requirements })
    before = after
  }
  return changes
}

/** The verdicts of a day, from the forecast alone. */
function replayed({ requirements, changes }: Forecast, on: string): ReadonlyMap<string, string> {
  const verdicts = new Map<string, string>(requirements.map(({ id, verdict }) => [id, verdict]))
  for (const change of changes) if (change.on <= on) for (const { id, to } of change.requirements) verdicts.set(id, to)
  return verdicts
}

const told = (assessment: ReturnType<typeof assess>): ReadonlyMap<string, string> => new Map(resultsOf(assessment).map(({ id, verdict }) => [id, verdict]))

describe('a forecast', () => {
  it('is what assessing every single day gives', () => {
    let changes = 0
    let runs = 0
    fc.assert(fc.property(standard, applicant, asOf, counting, period, (id, record, from, how, given) => {
      const rules = subject(id)
      const options: AssessOptions = { asOf: from, counting: how, ...(rules.renews && given && { period: given }) }
      const ahead = forecast(rules, record, options)
      const slow = everyDay(rules, record, options)
      expect(ahead.changes.filter(({ on }) => on <= addDays(from, DAYS))).toEqual(slow)
      expect(ahead.verdict).toBe(assess(rules, record, options).verdict)
      changes += slow.length
      runs += 1
    }), { numRuns: cases(8) })
    expect(changes / runs, 'changes to a record: the law has to be put to the test').toBeGreaterThan(0.3)
  })

  it('is that, too, for an internship whose supervisor comes and goes, beside work with open dates', () => {
    const partial = fc.constantFrom('2025', '2025-03', '2025-06-20', '2025-09', '2026', '2026-02-28')
    const last = fc.option(partial, { nil: undefined })
    const days = fc.tuple(partial, last).filter(([start, end]) => end === undefined || end.slice(0, 4) > start.slice(0, 4))
    let changes = 0
    fc.assert(fc.property(days, days, fc.array(fc.tuple(fc.constantFrom('2024-01-01', '2025-03-10', '2025-07-01'), fc.constantFrom(undefined, '2025-06-30', '2025-09-15', '2026-01-31')), { maxLength: 2 }), ([start, end], [from, to], endorsed) => {
      const [job, , internship] = READY.experience
      const record = documentOf(JSON.parse(JSON.stringify({
        ...READY,
        experience: [{ ...internship, start, end }, { ...job, start: from, end: to }],
        people: [{ id: 'person-1', endorsements: endorsed.map(([on, until]) => ({ standard: 'orimha/imhs', from: on, to: until !== undefined && until > on ? until : undefined })) }, { id: 'person-2' }, { id: 'person-3' }, { id: 'person-4' }],
      })))
      const options = { asOf: '2025-02-01' }
      const slow = everyDay(subject('orimha/imhs'), record, options)
      expect(forecast(subject('orimha/imhs'), record, options).changes.filter(({ on }) => on <= addDays(options.asOf, DAYS))).toEqual(slow)
      changes += slow.length
    }), { numRuns: cases(6) })
    expect(changes).toBeGreaterThan(8)
  })

  it('gives the verdicts of any later day, however far', () => {
    fc.assert(fc.property(standard, applicant, asOf, counting, fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 12, maxLength: 12 }), (id, record, from, how, later) => {
      const ahead = forecast(subject(id), record, { asOf: from, counting: how })
      for (const on of [...later.map((days) => addDays(from, days)), '9999-12-31']) {
        expect(replayed(ahead, on)).toEqual(told(assess(subject(id), record, { asOf: on, counting: how })))
      }
    }), { numRuns: cases(40) })
  })

  it('names first days: the day before is another, and the requirements named are those that changed', () => {
    const seen = { met: 0, ready: 0, lapse: 0 }
    fc.assert(fc.property(standard, applicant, asOf, counting, (id, record, from, how) => {
      const rules = subject(id)
      const ahead = forecast(rules, record, { asOf: from, counting: how })
      const reached = { met: ['met'], ready: ['met', 'pending', 'needs-review'] }
      for (const goal of ['met', 'ready'] as const) {
        const days = [{ on: from, verdict: ahead.verdict }, ...ahead.changes]
        const first = days.find(({ verdict }) => reached[goal].includes(verdict))
        const milestone = ahead[goal]
        expect(milestone?.on).toBe(first?.on)
        if (!milestone) continue
        const on = assess(rules, record, { asOf: milestone.on, counting: how })
        expect(reached[goal]).toContain(on.verdict)
        expect(milestone.period).toEqual(on.period)
        expect(milestone.decidedBy.length > 0).toBe(milestone.on > from)
        if (milestone.on > from) {
          seen[goal] += 1
          const before = told(assess(rules, record, { asOf: addDays(milestone.on, -1), counting: how }))
          const inTheWay = (verdict = '') => verdict !== 'not-applicable' && !reached[goal].includes(verdict)
          const left = on.requirements.filter(({ id: one, verdict }) => !inTheWay(verdict) && inTheWay(before.get(one)))
          const began = on.requirements.filter(({ id: one, verdict }) => reached[goal].includes(verdict) && before.get(one) === 'not-applicable')
          expect([...milestone.decidedBy].sort()).toEqual([...left, ...began].map(({ id: one }) => one).sort())
        }
        const lost = days.find((day) => day.on > milestone.on && !reached[goal].includes(day.verdict))
        expect(milestone.lapse?.on).toBe(lost?.on)
        if (!milestone.lapse) continue
        seen.lapse += 1
        const after = assess(rules, record, { asOf: milestone.lapse.on, counting: how })
        expect(milestone.lapse.verdict).toBe(after.verdict)
        expect(milestone.lapse.decidedBy.length).toBeGreaterThan(0)
        for (const one of milestone.lapse.decidedBy) expect(reached[goal]).not.toContain(told(after).get(one))
      }
    }), { numRuns: cases(40) })
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(0)
  })

  it('says of no requirement that it is never met where some day meets it, and gives its best', () => {
    fc.assert(fc.property(standard, applicant, asOf, (id, record, from) => {
      const ahead = forecast(subject(id), record, { asOf: from })
      const ever = (requirement: string) => [
        ...ahead.requirements.flatMap(({ id: one, verdict }) => (one === requirement ? [verdict] : [])),
        ...ahead.changes.flatMap(({ requirements }) => requirements.flatMap(({ id: one, to }) => (one === requirement ? [to] : []))),
      ]
      for (const { id: requirement } of subject(id).requirements) {
        const best = ahead.neverMet.find((one) => one.id === requirement)?.best
        const verdicts = ever(requirement)
        if (best === undefined) expect(verdicts.some((verdict) => verdict === 'met' || verdict === 'not-applicable')).toBe(true)
        else expect(best).toBe((['met', 'pending', 'needs-review', 'needs-information', 'not-met'] as const).find((verdict) => verdicts.includes(verdict)))
      }
    }), { numRuns: cases(40) })
  })
})
