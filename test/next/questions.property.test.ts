import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AssessOptions } from '../../src/assess/assess'
import type { Applicant } from '../../src/model/applicant'
import { parseApplicant } from '../../src/model/parse'
import { answer, type Answer } from '../../src/next/answer'
import { onceVerified } from '../../src/next/once-verified'
import type { Question, Questions } from '../../src/next/question'
import { questions } from '../../src/next/questions'
import { alikeTrainings, applicant, asksForHours, options, standard } from '../laws/arbitraries'
import { allVerified } from '../laws/bending'
import { bites } from '../laws/census'
import { assessed, frozen, holds, resultsOf } from '../laws/holding'
import { subject } from '../laws/standards'

const open = ['pending', 'needs-review', 'needs-information']
const FAVOURABLE = { verify: 'verified', accept: 'accepted', decide: 'met' } as const
const UNFAVOURABLE = { verify: 'unable-to-verify', accept: 'refused', decide: 'not-met' } as const

const asking = (id: string, record: Applicant, how: AssessOptions): Questions => questions(subject(id), record, how)

function answers({ questions: all }: Questions, how: typeof FAVOURABLE | typeof UNFAVOURABLE, which: (question: Question) => boolean = () => true): readonly Answer[] {
  return all.flatMap((question): readonly Answer[] => {
    if (question.asks === 'fact' || !which(question)) return []
    const needed = question.asks === 'accept' && question.clockHours === 'needed' && how === FAVOURABLE
    return [{ question: question.id, decision: how[question.asks], ...(needed && { clockHours: 1000 }) }]
  })
}

/** The record with the answers, as a document that someone reads again. */
const answered = (record: Applicant, asked: Questions, given: readonly Answer[], { asOf }: AssessOptions): Applicant =>
  parseApplicant(JSON.parse(JSON.stringify(answer(frozen(structuredClone(record)), asked, given, { on: asOf, by: 'the committee' }))))

const stillAsking = (id: string, record: Applicant, how: AssessOptions, verdict: string): readonly string[] =>
  resultsOf(assessed(id, record, how)).flatMap((result) => (result.verdict === verdict && !result.parts ? [result.id] : []))

describe.each([['of anyone', standard, applicant], ['of trainings that are much alike', asksForHours, alikeTrainings]] as const)('questions %s', (_, asked, records) => {
  it('reviewers who answer all of theirs favourably leave nothing to review, and what is verified leaves nothing pending', () => {
    holds(asked, records, options, (id, record, how) => {
      const all = asking(id, record, how)
      bites(all.questions.some(({ who }) => who !== 'applicant'))
      const after = assessed(id, answered(record, all, answers(all, FAVOURABLE), how), how)
      expect(['pending', 'needs-review']).not.toContain(after.verdict)
      expect(after.requirements.filter(({ verdict }) => verdict === 'pending' || verdict === 'needs-review').map((result) => result.id)).toEqual([])
    })
  })

  it('the registry alone, verifying all that it is asked about, leaves nothing pending', () => {
    holds(asked, records, fc.record({ asOf: fc.constant('2026-11-21'), counting: fc.constant('verified') }), (id, record, how) => {
      const all = asking(id, record, how)
      bites(stillAsking(id, record, how, 'pending').length > 0)
      const after = assessed(id, answered(record, all, answers(all, FAVOURABLE, ({ who }) => who === 'registry'), how), how)
      expect(after.requirements.filter(({ verdict }) => verdict === 'pending').map((result) => result.id)).toEqual([])
    })
  })

})

describe('questions', () => {
  it('an unfavourable answer is an answer: the same question is not asked again', () => {
    holds(standard, applicant, options, fc.nat(40), (id, record, how, which) => {
      const all = asking(id, record, how)
      const given = answers(all, UNFAVOURABLE)
      const one = given[which % Math.max(1, given.length)]
      bites(one !== undefined)
      for (const some of [given, one ? [one] : []]) {
        const after = asking(id, answered(record, all, some, how), how)
        expect(after.questions.map((question) => question.id).filter((again) => some.some(({ question }) => question === again))).toEqual([])
      }
    })
  })

  it('what is settled stays so whatever the answers are, and raises no question; what is not met raises none either', () => {
    holds(standard, applicant, options, fc.array(fc.constantFrom(FAVOURABLE, UNFAVOURABLE), { minLength: 1, maxLength: 5 }), (id, record, how, ways) => {
      const before = resultsOf(assessed(id, record, how))
      const all = asking(id, record, how)
      const given = ways.flatMap((way, n) => answers(all, way).filter((_, at) => at % ways.length === n))
      const after = asking(id, answered(record, all, given, how), how)
      bites(given.length > 0)
      const settled = before.flatMap((result) => (result.verdict === 'met' || result.verdict === 'not-applicable' ? [result.id] : []))
      const asks = (list: Questions): readonly string[] => list.questions.flatMap(({ requirements }) => requirements.map((requirement) => requirement.id))
      expect(asks(after).filter((requirement) => settled.includes(requirement))).toEqual([])
      expect(asks(all).filter((requirement) => !before.some((result) => result.id === requirement && open.includes(result.verdict)))).toEqual([])
    })
  })

  it('every question has an id of its own, in the same order each time, and answers take ids that nothing else has', () => {
    holds(standard, applicant, options, (id, record, how) => {
      const all = asking(id, record, how)
      bites(all.questions.length > 1)
      expect(asking(id, record, how)).toEqual(all)
      expect(JSON.parse(JSON.stringify(all))).toEqual(all)
      expect(new Set(all.questions.map((question) => question.id)).size).toBe(all.questions.length)
      const who = all.questions.map((question) => ['registry', 'reviewer', 'applicant'].indexOf(question.who))
      expect(who).toEqual([...who].sort())
      const given = answers(all, UNFAVOURABLE)
      expect(answer(record, all, given, { on: how.asOf })).toEqual(answer(record, all, given, { on: how.asOf }))
    })
  })
})

describe('once all is verified', () => {
  it('it is as if everything that can be were marked verified, requirement by requirement', () => {
    holds(standard, applicant, options, (id, record, { asOf }) => {
      const both = onceVerified(subject(id), record, { asOf })
      const [now, then] = [record, allVerified(record)].map((one) => resultsOf(assessed(id, one, { asOf, counting: 'verified' })))
      bites(both.requirements.some((requirement) => requirement.now !== requirement.then))
      expect(both.requirements.map((requirement) => [requirement.id, requirement.now, requirement.then])).toEqual(now?.map((result, at) => [result.id, result.verdict, then?.[at]?.verdict]))
      expect(both.requirements.map(({ counted }) => counted?.then.value)).toEqual(then?.map(({ counted }) => counted?.value))
      expect(both.requirements.map(({ waiting }) => waiting)).toEqual(now?.map(({ evidence }) => evidence.flatMap((one) => (one.standing === 'if-verified' ? [one.id] : []))))
    })
  })
})
