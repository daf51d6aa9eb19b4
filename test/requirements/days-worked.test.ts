import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromDay, toDay } from '../../src/calendar/civil-date'
import type { ExperienceRequirement } from '../../src/rulebook/requirement'
import { decision, job, mentor, resultOf, type Fields } from '../support/applicant'
import { rules, STATED } from '../readings/rules'

const WORK: ExperienceRequirement = {
  id: 'test/work/asked', kind: 'experience', years: 2, work: {}, ...STATED,
  internship: { flags: [], servesEachOf: [], supervisorEndorsedAs: ['orimha/imhs'], description: 'internship-description', atMostYears: 1 },
}
const intern = (id: string, start: string, end: string) => job(start, end, { id, kind: 'internship', supervisor: 'mentor' })
const accept = (id: string) => decision('accepted', { evidence: id })

const asked = (experience: readonly Fields[], determinations: readonly Fields[]) => {
  const result = resultOf(rules('test/work', [WORK]), 'asked', {
    people: [mentor()], documents: [{ kind: 'internship-description', dated: '2020-01-01' }], experience, determinations,
  })
  return { counted: result.counted, amounts: Object.fromEntries(result.evidence.map(({ id, amount }) => [id, amount])) }
}

describe('how many days each internship gave, one year at most in all', () => {
  it('two that were accepted share the one year', () => {
    expect(asked([intern('one', '2021-01-01', '2021-12-31'), intern('two', '2020-01-01', '2020-12-31')], [accept('one'), accept('two')]))
      .toEqual({ counted: { unit: 'days', value: 365 }, amounts: { one: 365, two: 0 } })
  })

  it('one that nobody has accepted takes nothing from one that was', () => {
    expect(asked([intern('waiting', '2020-01-01', '2020-12-31'), intern('accepted', '2021-01-01', '2021-12-31')], [accept('accepted')]))
      .toEqual({ counted: { unit: 'days', value: 365 }, amounts: { waiting: 366, accepted: 365 } })
  })

  it('one with work in its midst gives what lies before it and after it', () => {
    // January and February are 59 days, April to December 275; March is work.
    expect(asked([intern('intern', '2021-01-01', '2021-12-31'), job('2021-03-01', '2021-03-31')], [accept('intern')]))
      .toEqual({ counted: { unit: 'days', value: 365 }, amounts: { 'intern': 334, 'job-2': 31 } })
  })
})

describe('RD-07 and RD-10 against days counted one by one', () => {
  const FIRST = toDay('2020-01-01')
  const spells = fc.array(fc.record({ from: fc.nat(900), days: fc.integer({ min: 1, max: 500 }), intern: fc.boolean() }), { maxLength: 6 })

  it('each day counts once, and those of internships alone at most a year', () => {
    fc.assert(fc.property(spells, (list) => {
      const worked = new Set<number>()
      const interned = new Set<number>()
      for (const { from, days, intern: isIntern } of list) for (let day = from; day < from + days; day++) (isIntern ? interned : worked).add(day)
      const alone = [...interned].filter((day) => !worked.has(day)).length
      const written = list.map(({ from, days, intern: isIntern }, at) => {
        const [start, end] = [fromDay(FIRST + from), fromDay(FIRST + from + days - 1)]
        return isIntern ? intern(`spell-${at}`, start, end) : job(start, end, { id: `spell-${at}` })
      })
      const { counted, amounts } = asked(written, list.map((_, at) => accept(`spell-${at}`)))
      expect(counted?.value).toBe(worked.size + Math.min(365, alone))
      expect(Object.values(amounts).reduce<number>((sum, days) => sum + (days ?? 0), 0)).toBe(counted?.value)
    }), { numRuns: 300 })
  })
})
