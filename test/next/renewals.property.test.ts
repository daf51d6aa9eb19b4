import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import type { Applicant } from '../../src/model/applicant'
import { parseApplicant } from '../../src/model/parse'
import { renewals } from '../../src/next/renewals'
import { withChanges } from '../../src/next/with-changes'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'
import { FOUR_AREAS } from '../../src/standards/ohio-imh/index'
import { applicant, day, options } from '../laws/arbitraries'
import { subjects } from '../laws/standards'

const RUNS = { numRuns: 60 }
const LEVELS = ['ohio-imh/level-1', 'ohio-imh/level-2', 'ohio-imh/level-3']

/** Many holdings of few credentials, so that several are of one, in every order of dates. */
const holding = fc.tuple(fc.constantFrom('ohio-imh/level-1', 'ohio-ecmh/consultant', 'orimha/imhs', 'elsewhere/credential'), day, fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }))
  .map(([standard, issued, lastRenewed, expires]) => ({ standard, issued, ...(lastRenewed !== undefined && { lastRenewed }), ...(expires !== undefined && expires >= issued && { expires }) }))
const holder: fc.Arbitrary<Applicant> = fc.tuple(applicant, fc.array(holding, { minLength: 1, maxLength: 6 }))
  .map(([record, holdings]) => parseApplicant({ ...record, holdings: holdings.map((one, at) => ({ id: `held-${at + 1}`, ...one })) }))

/** Days since a day long ago, by a clock that is not ours. */
const count = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

describe('renewals', () => {
  it('has an entry for every holding and renewal of it, and no other', () => {
    fc.assert(fc.property(holder, options, (record, asked) => {
      const rules = Object.values<Standard>(standards)
      const expected = (record.holdings ?? []).flatMap(({ id, standard }) => {
        const own = rules.filter(({ renews }) => renews?.standard === standard)
        return own.length === 0 ? [`${id} -`] : own.map((rule) => `${id} ${rule.id}`)
      })
      const entries = renewals(record, asked).renewals
      expect(entries.map(({ holding: id, renewal, issued }) => `${id} ${issued > asked.asOf && renewal === undefined ? '-' : renewal ?? '-'}`).sort()).toEqual(expected.sort())
    }), RUNS)
  })

  it('takes the period, verdict and state that assess gives: for each credential one holding counts, and it is the one that assess takes', () => {
    fc.assert(fc.property(holder, options, (record, asked) => {
      const entries = renewals(record, asked).renewals.filter(({ state }) => state !== 'no-rule')
      for (const rule of Object.values<Standard>(standards).filter(({ renews }) => renews)) {
        const mine = entries.filter(({ renewal, state }) => renewal === rule.id && state !== 'not-yet')
        if (mine.length === 0) continue
        const [counts, ...others] = mine.filter(({ needs }) => needs)
        if (!counts) throw new Error('none counts')
        expect(others).toEqual([])
        const whole = assess(rule, record, asked)
        expect(counts.needs?.assessment).toEqual(whole)
        expect(counts.deadline && { from: counts.deadline.from, to: counts.deadline.due, due: counts.deadline.due, state: counts.state }).toEqual(whole.period)
        // Without the others, its period stays what it is: it is the one that counted.
        const alone = assess(rule, { ...record, holdings: (record.holdings ?? []).filter(({ id }) => id === counts.holding) }, asked)
        expect(alone.period).toEqual(whole.period)
        for (const { state, supersededBy } of mine.filter(({ needs }) => !needs)) expect([state, supersededBy]).toEqual(['superseded', counts.holding])
      }
    }), RUNS)
  })

  it('counts the days as a calendar does, and sorts by them', () => {
    fc.assert(fc.property(holder, options, (record, asked) => {
      const entries = renewals(record, asked).renewals
      for (const { deadline, state } of entries) {
        if (!deadline) continue
        expect(deadline.daysLeft).toBe(count(deadline.due) - count(asked.asOf))
        expect(state).toBe(deadline.daysLeft < 0 ? 'overdue' : 'open')
        expect(deadline.marks.map(({ on }) => count(deadline.due) - count(on))).toEqual([90, 60, 30])
        for (const { on, past } of deadline.marks) expect(past).toBe(count(on) < count(asked.asOf))
      }
      const dues = entries.map(({ deadline }) => (deadline ? count(deadline.due) : Infinity))
      expect(dues).toEqual([...dues].sort((a, b) => (a < b ? -1 : Number(a > b))))
      const place = (id: string): number => (record.holdings ?? []).findIndex((one) => one.id === id)
      entries.forEach((entry, at) => {
        const next = entries[at + 1]
        if (next && dues[at] === dues[at + 1]) expect(place(entry.holding)).toBeLessThanOrEqual(place(next.holding))
      })
    }), RUNS)
  })

  it('names hours that are enough, and not one hundredth too many', () => {
    const areas = FOUR_AREAS.map(({ area, anyOf: [tag] }) => [area, tag] as const)
    const hours = fc.array(fc.tuple(fc.subarray(areas.map(([, tag]) => tag), { minLength: 1 }), fc.integer({ min: 1, max: 600 })), { maxLength: 5 })
    fc.assert(fc.property(hours, fc.constantFrom(...LEVELS), (had, standard) => {
      const record = parseApplicant({
        format: 'imh-eligibility/applicant@1', holdings: [{ id: 'held', standard, issued: '2025-01-15' }],
        trainings: had.map(([competencyAreas, hundredths], at) => ({ id: `had-${at}`, completed: '2025-06-10', clockHours: hundredths / 100, competencyAreas })),
      })
      const asked = { asOf: '2026-11-21' }
      const needed = renewals(record, asked).renewals[0]?.needs?.hours
      if (!needed || needed.training === 0) return fc.pre(false)
      /** The hours that the areas lack, and the rest of the total in whichever area, less so many hundredths. */
      const verdictAfter = (less: number) => {
        const rest = Math.round((needed.training - needed.areas.reduce((sum, { hours: each }) => sum + each, 0)) * 100)
        const parts = [...needed.areas.map(({ area, hours: each }) => [area, Math.round(each * 100)] as const), [areas[0]?.[0] ?? '', rest] as const]
        let left = less
        const trainings = parts.flatMap(([area, hundredths], at) => {
          const given = hundredths - Math.min(left, hundredths)
          left -= hundredths - given
          const tag = areas.find(([name]) => name === area)?.[1]
          return given <= 0 || tag === undefined ? [] : [{ id: `new-${at}`, completed: '2026-11-20', clockHours: given / 100, competencyAreas: [tag] }]
        })
        return renewals(withChanges(record, { trainings }), asked).renewals[0]?.needs?.verdict
      }
      expect(verdictAfter(0)).toBe('met')
      expect(verdictAfter(1)).toBe('not-met')
    }), RUNS)
  })

  it('changes nothing of what it is given, and is plain JSON', () => {
    fc.assert(fc.property(holder, options, (record, asked) => {
      const copy = structuredClone(record)
      const calendar = renewals(record, { ...asked, standards: subjects })
      expect(record).toEqual(copy)
      expect(JSON.parse(JSON.stringify(calendar))).toEqual(calendar)
      expect(JSON.stringify(renewals(record, { ...asked, standards: subjects }))).toBe(JSON.stringify(calendar))
    }), { numRuns: 20 })
  })
})
