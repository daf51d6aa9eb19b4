import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Applicant } from '../../src/model/applicant'
import { parseApplicant } from '../../src/model/parse'
import { day, options, undecided } from './arbitraries'
import { bites } from './census'
import { COUNTS_WHEN_ABSENT, dated, filled } from './facts'
import type { Assessment } from '../../src/verdict/result'
import { assessed, differ, holds, pairs, resultsOf, worsened } from './holding'
import { subjects } from './standards'

/** Each kind of requirement at least once, and often. */
const standard = fc.constantFrom('orimha/imhs', 'laws/every-kind', 'laws/every-kind', 'laws/every-kind/renewal', 'ohio-imh/level-3')
const renewals = fc.constantFrom(...subjects.filter(({ purpose }) => purpose === 'renewal').map(({ id }) => id))

/** Picks among answers, round and round; the last pick of a round may leave the field out. */
const picks = fc.array(fc.nat(11), { minLength: 6, maxLength: 12 })
const chooser = (numbers: readonly number[]) => {
  let at = 0
  return <T>(answers: readonly T[]): T | undefined => answers[(numbers[at++ % numbers.length] ?? 0) % (answers.length + 1)]
}

/** The flag that decides whether a rule binds. */
const BINDS = 'practice.providesReflectiveSupervision'

const fill = (record: Applicant, numbers: readonly number[], except: readonly string[] = []): Applicant => {
  const choose = chooser(numbers)
  return dated(filled(record, choose, except), (days) => choose(days) ?? days[0] ?? '')
}

const some = (assessment: Assessment, ...verdicts: readonly string[]): boolean => resultsOf(assessment).some(({ verdict }) => verdicts.includes(verdict))

/**
 * Records on which nobody has decided: what a reviewer accepted counts although a fact is absent, and no longer when the fact turns out
 * to exclude it (7.1: `accepted` lifts `if-known`, never `excluded`).
 */
describe('what a record leaves out is unknown, and the verdict says how far that matters', () => {
  it('not met is final: no answer to anything left open makes it better', () => {
    holds(standard, undecided, options, picks, (id, record, how, numbers) => {
      const [before, after] = [assessed(id, record, how), assessed(id, fill(record, numbers), how)]
      bites(some(before, 'not-met') && differ(before, after))
      const changed = pairs(before, after)
      expect(changed.filter(({ was }) => was === 'not-met')).toEqual([])
    })
  })

  it('met is final: no answer to anything left open makes it worse (but what 7.1 counts while it is absent)', () => {
    holds(standard, undecided, options, picks, (id, record, how, numbers) => {
      const [before, after] = [assessed(id, record, how), assessed(id, fill(record, numbers, COUNTS_WHEN_ABSENT), how)]
      bites(some(before, 'met') && differ(before, after))
      const changed = pairs(before, after)
      expect(changed.filter(({ was, is }) => was === 'met' && is !== 'not-applicable')).toEqual([])
    })
  })

  it('what waits for verification or approval waits for no facts: no answer makes it worse (but `imhFocus`, asked of unlisted degrees only)', () => {
    holds(standard, undecided, options, picks, (id, record, how, numbers) => {
      const [before, after] = [assessed(id, record, how), assessed(id, fill(record, numbers, [...COUNTS_WHEN_ABSENT, 'education.imhFocus']), how)]
      bites(some(before, 'pending', 'needs-review') && differ(before, after))
      const changed = worsened(before, after)
      expect(changed.filter((change) => !change.includes('needs-information ->'))).toEqual([])
    })
  })

  // `providesReflectiveSupervision` is no evidence: who says yes is bound by a rule that otherwise asks for information at worst (7.1).
  it('the best answer to every absent field never hurts', () => {
    holds(standard, undecided, options, (id, record, how) => {
      const after = assessed(id, filled(record, ([best]) => best, [BINDS, 'experience.supervisor']), how)
      bites(pairs(assessed(id, record, how), after).length > 0)
      expect(worsened(assessed(id, record, how), after)).toEqual([])
    })
  })

  it('a flag that is set where it was absent, and `serves` and `services` of everything, never hurt', () => {
    const flags = (answers: readonly unknown[], field: string): unknown => (answers[0] === true || field === 'experience.serves' || field === 'experience.services' ? answers[0] : undefined)
    holds(standard, undecided, options, (id, record, how) => {
      const [before, after] = [assessed(id, record, how), assessed(id, filled(record, flags, [BINDS]), how)]
      bites(pairs(before, after).length > 0)
      expect(worsened(before, after)).toEqual([])
    })
  })

  it('needs-information is answerable: with the best answers and every date given it stands otherwise, unless the renewal period is open', () => {
    holds(standard, undecided, options, picks, (id, record, how, numbers) => {
      const days = chooser(numbers)
      const after = assessed(id, filled(dated(record, (all) => days(all) ?? all[0] ?? ''), ([best]) => best), how)
      fc.pre(after.purpose === 'initial' || after.period !== undefined)
      bites(some(assessed(id, record, how), 'needs-information'))
      expect(resultsOf(after).flatMap(({ id: about, verdict, missing }) => (verdict === 'needs-information' ? [[about, missing?.fields]] : []))).toEqual([])
    })
  })

  it('needs-information may turn out well: where no date is open, the best answers better it', () => {
    holds(standard, undecided, options, (id, record, how) => {
      const complete = dated(record, ([first]) => first ?? '')
      const helped = parseApplicant({ ...complete, people: complete.people?.map((person) => (person.id === 'person-1' ? { ...person, endorsements: [{ standard: 'orimha/imhs', from: '1990-01-01' }] } : person)) })
      const before = assessed(id, helped, how)
      fc.pre(before.purpose === 'initial' || before.period !== undefined)
      bites(some(before, 'needs-information'))
      const after = new Map(resultsOf(assessed(id, filled(helped, ([best], field) => (field === BINDS ? false : best)), how)).map((result) => [result.id, result.verdict]))
      const stuck = resultsOf(before).flatMap(({ id: about, verdict }) => (verdict === 'needs-information' && ['needs-information', 'not-met'].includes(after.get(about) ?? '') ? [`${about}: ${after.get(about)}`] : []))
      expect(stuck).toEqual([])
    })
  })

  it('a renewal that is not met whatever the period is not met in any', () => {
    holds(renewals, undecided, options, day, day, (id, held, how, a, b) => {
      const record = { ...held, holdings: [] }
      const period = a <= b ? { from: a, to: b } : { from: b, to: a }
      const [before, after] = [assessed(id, record, how), assessed(id, record, { ...how, period })]
      bites(some(before, 'not-met', 'met') && differ(before, after))
      const changed = pairs(before, after)
      expect(changed.filter(({ was }) => was === 'not-met' || was === 'met')).toEqual([])
    })
  })
})
