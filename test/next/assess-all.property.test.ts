import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import type { Applicant } from '../../src/model/applicant'
import { assessAll, type Level } from '../../src/next/assess-all'
import { compareShares } from '../../src/next/gaps'
import type { RequirementResult } from '../../src/verdict/result'
import { applicant, options } from '../laws/arbitraries'
import { subjects } from '../laws/standards'

const RUNS = { numRuns: 20 }
const shuffled = fc.shuffledSubarray([...subjects], { minLength: subjects.length })
const VERDICTS = ['met', 'pending', 'needs-review', 'needs-information', 'not-met', 'not-applicable']

/** The share that a requirement lacks, read off its result: part and whole. */
function lacking(result: RequirementResult): readonly [bigint, bigint] {
  const { kind, required, missing, findings, parts = [] } = result
  if (required && missing?.quantity && missing.quantity.value > 0) {
    const [part, of] = [BigInt(Math.round(missing.quantity.value * 100)), BigInt(Math.round(required.value * 100))]
    return part < of ? [part, of] : [1n, 1n]
  }
  const open = parts.filter(({ verdict }) => verdict === 'not-met').map(lacking)
  if (open.length === 0 || findings.some(({ code }) => code === 'determined')) return [1n, 1n]
  return open.reduce((best, one) => {
    const less = one[0] * best[1] < best[0] * one[1]
    return less === (kind === 'any-of') ? one : best
  })
}

/** The stated order as a list of numbers, the shares over one denominator for all levels of an answer. */
function keysOf(levels: readonly Level[]): ReadonlyMap<string, readonly bigint[]> {
  const nothing = (result: RequirementResult): boolean => result.evidence.every(({ standing }) => standing === 'excluded') && (result.parts ?? []).every(nothing)
  const open = levels.map(({ assessment: { requirements } }) => ({
    shares: requirements.filter(({ verdict }) => verdict === 'not-met').map(lacking),
    empty: requirements.filter((result) => result.verdict === 'needs-review' && ['secondary', 'unpublished'].includes(result.authority) && nothing(result)).length,
  }))
  const common = [...new Set(open.flatMap(({ shares }) => shares.map(([, of]) => of)))].reduce((product, of) => product * of, 1n)
  return new Map(levels.map(({ standard, held, purpose, assessment: { verdict, requirements } }, at) => {
    const { shares, empty } = open[at] ?? { shares: [], empty: 0 }
    const count = (wanted: string): bigint => BigInt(requirements.filter((result) => result.verdict === wanted).length)
    return [standard, [
      held === (purpose === 'renewal') ? 0n : 1n, verdict === 'not-applicable' ? 1n : 0n, BigInt(shares.length + empty),
      shares.reduce((sum, [part, of]) => sum + part * (common / of), BigInt(empty) * common), BigInt(VERDICTS.indexOf(verdict)), count('needs-information'), count('pending'), count('needs-review'),
    ]]
  }))
}

/** Below 0 where the first list is the smaller. */
function compare(a: readonly bigint[] = [], b: readonly bigint[] = []): number {
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? 0n
    if (value !== other) return value < other ? -1 : 1
  }
  return 0
}

describe('assessAll', () => {
  it('gives the assessments that assess gives, each of its own standard, and leaves none out', () => {
    fc.assert(fc.property(applicant, options, shuffled, (record, asked, given) => {
      const { levels } = assessAll(record, { ...asked, standards: given })
      expect(new Set(levels.map(({ standard }) => standard))).toEqual(new Set(given.map(({ id }) => id)))
      for (const { standard, assessment, verdict } of levels) {
        const rule = given.find(({ id }) => id === standard)
        if (!rule) throw new Error(standard)
        expect(assessment).toEqual(assess(rule, record, asked))
        expect(verdict).toBe(assessment.verdict)
      }
    }), RUNS)
  })

  it('orders by the stated criteria, and then as given', () => {
    fc.assert(fc.property(applicant, options, shuffled, (record, asked, given) => {
      const { levels } = assessAll(record, { ...asked, standards: given })
      const keys = keysOf(levels)
      // Insertion, one by one behind all that are no farther.
      const slow: string[] = []
      for (const { id } of given) {
        const at = slow.findIndex((other) => compare(keys.get(id), keys.get(other)) < 0)
        slow.splice(at < 0 ? slow.length : at, 0, id)
      }
      expect(levels.map(({ standard }) => standard)).toEqual(slow)
    }), RUNS)
  })

  it('puts no two standards in another order because others are given, or given otherwise, unless they are equally near', () => {
    fc.assert(fc.property(applicant, options, shuffled, (record, asked, given) => {
      const one = assessAll(record, { ...asked, standards: subjects }).levels
      const keys = keysOf(one)
      const place = new Map(one.map(({ standard }, at) => [standard, at]))
      const other = assessAll(record, { ...asked, standards: given.slice(0, 9) }).levels.map(({ standard }) => standard)
      for (const [at, standard] of other.entries()) {
        for (const behind of other.slice(at + 1)) {
          if (compare(keys.get(standard), keys.get(behind)) !== 0) expect(place.get(standard)).toBeLessThan(place.get(behind) ?? -1)
        }
      }
    }), RUNS)
  })

  it('counts every requirement once, and names the first application that is open', () => {
    fc.assert(fc.property(applicant, options, (record, asked) => {
      const { levels, met, nearest } = assessAll(record, asked)
      for (const { gaps, assessment } of levels) {
        expect(gaps.met + gaps.notMet + gaps.awaitingFacts + gaps.awaitingVerification + gaps.awaitingReview).toBe(gaps.requirements)
        expect(assessment.requirements.filter(({ verdict }) => verdict !== 'not-applicable')).toHaveLength(gaps.requirements)
        expect(gaps.missing).toHaveLength(gaps.notMet)
      }
      expect(met).toEqual(levels.filter(({ verdict, apart }) => verdict === 'met' && !apart).map(({ standard }) => standard))
      const open = levels.filter(({ apart, purpose, verdict }) => !apart && purpose === 'initial' && !['met', 'not-applicable'].includes(verdict))
      expect(nearest).toBe(open[0]?.standard)
    }), RUNS)
  })

  it('puts what is met first, and nothing that is not met before what has no gap', () => {
    fc.assert(fc.property(applicant, options, (record, asked) => {
      const { levels, met } = assessAll(record, asked)
      expect(levels.slice(0, met.length).map(({ standard }) => standard)).toEqual(met)
      const nextSteps = levels.filter(({ apart }) => !apart)
      const lastOpen = nextSteps.map(({ gaps, verdict }) => gaps.withoutEvidence === 0 && verdict !== 'not-met' && verdict !== 'not-applicable').lastIndexOf(true)
      const firstNot = nextSteps.findIndex(({ verdict }) => verdict === 'not-met')
      if (firstNot >= 0) expect(lastOpen).toBeLessThan(firstNot)
    }), RUNS)
  })

  it('changes nothing of what it is given, and gives the same twice', () => {
    fc.assert(fc.property(applicant, options, (record, asked) => {
      const copy: Applicant = structuredClone(record)
      const first = JSON.stringify(assessAll(record, asked))
      expect(record).toEqual(copy)
      expect(JSON.stringify(assessAll(record, asked))).toBe(first)
      expect(JSON.parse(first)).toEqual(assessAll(record, asked))
    }), { numRuns: 8 })
  })
})

describe('shares', () => {
  const share = fc.tuple(fc.bigInt(0n, 40n), fc.bigInt(1n, 40n)).map(([part, of]) => ({ part, of }))

  it('compare as fractions do', () => {
    fc.assert(fc.property(share, share, (a, b) => {
      const [x, y] = [Number(a.part) / Number(a.of), Number(b.part) / Number(b.of)]
      expect(compareShares(a, b)).toBe(Math.abs(x - y) < 1e-9 ? 0 : Math.sign(x - y))
    }))
  })
})
