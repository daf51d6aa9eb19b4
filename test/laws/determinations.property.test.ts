import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Applicant } from '../../src/model/applicant'
import { parseApplicant } from '../../src/model/parse'
import { everyRequirement } from '../../src/rulebook/walk'
import type { Assessment } from '../../src/verdict/result'
import { applicant, day, EVIDENCE, options, standard, type Draft } from './arbitraries'
import { pickFrom, undecidedOn, withDecision } from './bending'
import { bites } from './census'
import { refusedDegree } from './exceptions'
import { assessed, differ, essence, holds, pairs, resultsOf, worsened } from './holding'
import { requirementIds, subject, subjects } from './standards'

const any = fc.nat(60)
const maybe = fc.option(fc.constantFrom(...requirementIds), { nil: undefined })

const decided = fc.oneof({ weight: 2, arbitrary: fc.constant('2022-01-01') }, { weight: 1, arbitrary: day })

/** The pieces of evidence of a record, or those of them that a law is about, if there are any. */
function evidenceOf(record: Applicant, about: ReadonlySet<string> = new Set()): readonly Draft[] {
  const all = EVIDENCE.flatMap((list): readonly Draft[] => record[list] ?? [])
  const some = all.filter(({ id }) => about.has(String(id)))
  return some.length > 0 ? some : all
}

/** What stands so for some requirement. */
const standing = (assessment: Assessment, how: string): ReadonlySet<string> =>
  new Set(resultsOf(assessment).flatMap(({ evidence }) => evidence.flatMap((one) => (one.standing.startsWith(how) ? [one.id] : []))))


describe('reviewers\' decisions', () => {
  // A later acceptance replaces an earlier one, and with it the hours that fixed: so only where nobody has decided before.
  it('`accepted` worsens nothing, also where it fixes as many hours as are recorded', () => {
    holds(standard, applicant, options, any, decided, maybe, fc.boolean(), (id, record, how, which, on, requirement, fixes) => {
      const piece = pickFrom(evidenceOf(record, standing(assessed(id, record, how), 'if-')), which)
      fc.pre(piece !== undefined)
      const about = String(piece['id'])
      const clockHours = piece['clockHours'] ?? piece['hours']
      const before = undecidedOn(record, about)
      const after = withDecision(before, { evidence: about, decision: 'accepted', on, ...(requirement && { requirement }), ...(fixes && typeof clockHours === 'number' && { clockHours }) })
      const [then, now] = [assessed(id, before, how), assessed(id, after, how)]
      bites(differ(then, now))
      expect(worsened(then, now)).toEqual([])
    })
  })

  it('`refused` betters nothing (but RD-16: a graduate degree that is refused is not on record)', () => {
    holds(standard, applicant, options, any, decided, maybe, (id, record, how, which, on, requirement) => {
      const piece = pickFrom(evidenceOf(record, standing(assessed(id, record, how), 'counted')), which)
      fc.pre(piece !== undefined)
      const after = withDecision(record, { evidence: String(piece['id']), decision: 'refused', on, ...(requirement && { requirement }) })
      const [then, now] = [assessed(id, record, how), assessed(id, after, how)]
      bites(differ(then, now))
      expect(worsened(now, then, refusedDegree(piece))).toEqual([])
    })
  })

  // `met` after `waived` replaces it, and with it what waiving `education` lifts (RD-11): so only where nobody has decided before.
  it.each(['met', 'waived'] as const)('`%s` on a requirement, or on a part of one, worsens neither the whole nor any other requirement', (decision) => {
    holds(standard, applicant, options, any, day, (id, record, how, which, on) => {
      const about = pickFrom(everyRequirement(subject(id).requirements), which)?.requirement.id ?? ''
      const before = undecidedOn(record, about)
      const [then, now] = [assessed(id, before, how), assessed(id, withDecision(before, { requirement: about, decision, on }), how)]
      bites(pairs(then, now).length > 0)
      expect(worsened(then, now)).toEqual([])
      if (on <= how.asOf) expect(resultsOf(now).filter((result) => result.id === about && !['met', 'not-applicable'].includes(result.verdict))).toEqual([])
    })
  })

  it.each(['met', 'waived'] as const)('`%s` on a part of a requirement makes the part met, and the whole no worse', (decision) => {
    holds(fc.constantFrom('orimha/ifa', 'laws/every-kind'), applicant, options, any, (id, record, how, which) => {
      const about = pickFrom(everyRequirement(subject(id).requirements).filter(({ parent }) => parent), which)?.requirement.id ?? ''
      const before = undecidedOn(record, about)
      const [then, now] = [assessed(id, before, how), assessed(id, withDecision(before, { requirement: about, decision, on: how.asOf }), how)]
      bites(pairs(then, now).length > 0)
      expect(worsened(then, now)).toEqual([])
      expect(resultsOf(now).find((result) => result.id === about)?.verdict).toBe('met')
    })
  })

  it('a decision that is there twice is there once', () => {
    holds(standard, applicant, options, any, (id, record, how, which) => {
      const decision = pickFrom(record.determinations ?? [], which)
      fc.pre(decision !== undefined)
      bites(decision.on <= how.asOf)
      expect(essence(assessed(id, parseApplicant({ ...record, determinations: [...(record.determinations ?? []), { ...decision, id: 'again' }] }), how))).toEqual(essence(assessed(id, record, how)))
    })
  })

  it('`not-met` on a requirement makes it not met, and leaves every other requirement as it was', () => {
    holds(standard, applicant, options, any, (id, record, how, which) => {
      const about = pickFrom(subject(id).requirements, which)?.id ?? ''
      const before = undecidedOn(record, about)
      const now = resultsOf(assessed(id, withDecision(before, { requirement: about, decision: 'not-met', on: how.asOf }), how))
      bites(resultsOf(assessed(id, before, how)).some((result) => result.id === about && result.verdict !== 'not-met'))
      for (const was of resultsOf(assessed(id, before, how))) {
        const is = now.find((result) => result.id === was.id)
        expect([was.id, is?.verdict]).toEqual([was.id, was.id === about ? 'not-met' : was.verdict])
      }
    })
  })

  it('what is refused is excluded, for the requirement it names or for all', () => {
    holds(standard, applicant, options, any, any, fc.boolean(), (id, record, how, which, at, scoped) => {
      const result = pickFrom(resultsOf(assessed(id, record, how)).filter(({ evidence }) => evidence.length > 0), which)
      const item = pickFrom(result?.evidence ?? [], at)
      fc.pre(result !== undefined && item !== undefined)
      const after = withDecision(undecidedOn(record, item.id), { evidence: item.id, decision: 'refused', on: how.asOf, ...(scoped && { requirement: result.id }) })
      const now = resultsOf(assessed(id, after, how)).find((other) => other.id === result.id)?.evidence.find((other) => other.id === item.id)
      bites(item.standing !== 'excluded')
      expect(now?.standing).toBe('excluded')
    })
  })

  it('a decision for a requirement of another standard is ignored', () => {
    const elsewhere = (id: string): readonly string[] => subjects.filter((other) => other.id !== id).flatMap((other) => other.requirements.map((requirement) => requirement.id))
    holds(standard, applicant, options, any, any, fc.constantFrom('met', 'not-met', 'waived', 'accepted', 'refused'), (id, record, how, which, at, decision) => {
      const piece = pickFrom(evidenceOf(record), at)
      const aboutEvidence = decision === 'accepted' || decision === 'refused'
      fc.pre(!aboutEvidence || piece !== undefined)
      const requirement = pickFrom(elsewhere(id), which) ?? ''
      const after = withDecision(record, { requirement, decision, on: how.asOf, ...(aboutEvidence && { evidence: String(piece?.['id']) }) })
      bites(resultsOf(assessed(id, record, how)).some(({ evidence }) => evidence.length > 0))
      expect(essence(assessed(id, after, how))).toEqual(essence(assessed(id, record, how)))
    })
  })
})
