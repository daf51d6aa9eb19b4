import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Applicant } from '../../src/model/applicant'
import { parseApplicant } from '../../src/model/parse'
import { applicant, day, EVIDENCE, options, standard, type Draft } from './arbitraries'
import { withDecision } from './bending'
import { assessed, essence, holds, resultsOf, worsened } from './holding'
import { requirementIds, subject, subjects } from './standards'

const GRADUATE = ['master', 'doctorate', 'medical']
const any = fc.nat(60)
const maybe = fc.option(fc.constantFrom(...requirementIds), { nil: undefined })

const evidenceOf = (record: Applicant): readonly Draft[] => EVIDENCE.flatMap((list): readonly Draft[] => record[list] ?? [])
const pickFrom = <T>(all: readonly T[], which: number): T | undefined => all[which % Math.max(1, all.length)]

/** The record before anyone decided on one piece of evidence, or on one requirement. */
const undecidedOn = (record: Applicant, about: string): Applicant =>
  parseApplicant({ ...record, determinations: record.determinations?.filter(({ evidence, requirement }) => evidence !== about && (evidence !== undefined || requirement !== about)) })

describe('reviewers\' decisions', () => {
  // A later acceptance replaces an earlier one, and with it the hours that fixed: so only where nobody has decided before.
  it('`accepted` worsens nothing, also where it fixes as many hours as are recorded', () => {
    holds(standard, applicant, options, any, day, maybe, fc.boolean(), (id, record, how, which, on, requirement, fixes) => {
      const piece = pickFrom(evidenceOf(record), which)
      fc.pre(piece !== undefined)
      const about = String(piece['id'])
      const clockHours = piece['clockHours'] ?? piece['hours']
      const before = undecidedOn(record, about)
      const after = withDecision(before, { evidence: about, decision: 'accepted', on, ...(requirement && { requirement }), ...(fixes && typeof clockHours === 'number' && { clockHours }) })
      expect(worsened(assessed(id, before, how), assessed(id, after, how))).toEqual([])
    })
  })

  it('`refused` betters nothing (but RD-16: a graduate degree that is refused is not on record)', () => {
    holds(standard, applicant, options, any, day, maybe, (id, record, how, which, on, requirement) => {
      const piece = pickFrom(evidenceOf(record), which)
      fc.pre(piece !== undefined)
      const after = withDecision(record, { evidence: String(piece['id']), decision: 'refused', on, ...(requirement && { requirement }) })
      const but = GRADUATE.includes(String(piece['level'])) ? ['laws/every-kind/reflective-supervision'] : []
      expect(worsened(assessed(id, after, how), assessed(id, record, how), but)).toEqual([])
    })
  })

  // `met` after `waived` replaces it, and with it what waiving `education` lifts (RD-11): so only where nobody has decided before.
  it('`met` and `waived` on a requirement worsen neither the whole nor any other requirement', () => {
    holds(standard, applicant, options, any, day, fc.constantFrom('met', 'waived'), (id, record, how, which, on, decision) => {
      const about = pickFrom(requirementIds.filter((requirement) => requirement.startsWith(id)), which) ?? ''
      const before = undecidedOn(record, about)
      const [then, now] = [assessed(id, before, how), assessed(id, withDecision(before, { requirement: about, decision, on }), how)]
      expect(worsened(then, now)).toEqual([])
      expect(worsened({ ...then, requirements: [{ ...then.requirements[0], id: 'whole', verdict: then.verdict }] } as typeof then, { ...now, requirements: [{ ...now.requirements[0], id: 'whole', verdict: now.verdict }] } as typeof now)).toEqual([])
    })
  })

  it('`not-met` on a requirement makes it not met, and leaves every other requirement as it was', () => {
    holds(standard, applicant, options, any, (id, record, how, which) => {
      const about = pickFrom(subject(id).requirements, which)?.id ?? ''
      const before = undecidedOn(record, about)
      const now = resultsOf(assessed(id, withDecision(before, { requirement: about, decision: 'not-met', on: how.asOf }), how))
      for (const was of resultsOf(assessed(id, before, how))) {
        const is = now.find((result) => result.id === was.id)
        expect([was.id, is?.verdict]).toEqual([was.id, was.id === about ? 'not-met' : was.verdict])
      }
    })
  })

  it('what is accepted counts, unless its amount, a date or a degree it leans on is what is in doubt', () => {
    const MAY_STAY = ['credit-not-converted', 'date-open', 'leans-on-degree', 'work-not-recorded', 'slot-needs-approval', 'duplicate', 'outside-window']
    const AMOUNTS = ['clockHours', 'familiesServed', 'services']
    holds(standard, applicant, options, any, any, fc.boolean(), (id, record, how, which, at, scoped) => {
      const results = resultsOf(assessed(id, record, how)).filter(({ evidence }) => evidence.some(({ standing }) => standing.startsWith('if-')))
      const result = pickFrom(results, which)
      const doubted = pickFrom(result?.evidence.filter(({ standing }) => standing.startsWith('if-')) ?? [], at)
      fc.pre(result !== undefined && doubted !== undefined)
      const after = withDecision(undecidedOn(record, doubted.id), { evidence: doubted.id, decision: 'accepted', on: how.asOf, ...(scoped && { requirement: result.id }) })
      const now = resultsOf(assessed(id, after, how)).find((other) => other.id === result.id)?.evidence.find((other) => other.id === doubted.id)
      const settled = now?.standing === 'counted' || MAY_STAY.includes(now?.code ?? '') || (now?.code === 'not-recorded' && AMOUNTS.includes(now.params.field))
      expect([now, settled]).toEqual([now, true])
    })
  })

  it('what is refused is excluded, for the requirement it names or for all', () => {
    holds(standard, applicant, options, any, any, fc.boolean(), (id, record, how, which, at, scoped) => {
      const result = pickFrom(resultsOf(assessed(id, record, how)).filter(({ evidence }) => evidence.length > 0), which)
      const item = pickFrom(result?.evidence ?? [], at)
      fc.pre(result !== undefined && item !== undefined)
      const after = withDecision(undecidedOn(record, item.id), { evidence: item.id, decision: 'refused', on: how.asOf, ...(scoped && { requirement: result.id }) })
      const now = resultsOf(assessed(id, after, how)).find((other) => other.id === result.id)?.evidence.find((other) => other.id === item.id)
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
      expect(essence(assessed(id, after, how))).toEqual(essence(assessed(id, record, how)))
    })
  })
})
