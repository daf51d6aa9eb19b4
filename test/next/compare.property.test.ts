import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import { compare, type Comparison, type RequirementComparison } from '../../src/next/compare'
import { compareEditions } from '../../src/next/compare-editions'
import { whatIf } from '../../src/next/what-if'
import { withChanges, type RecordChanges } from '../../src/next/with-changes'
import type { Assessment } from '../../src/verdict/result'
import { applicant, options, piece, standard } from '../laws/arbitraries'
import { frozen, resultsOf } from '../laws/holding'
import { subject } from '../laws/standards'

/** Two assessments of one standard: of two records, or of one, on two days and by two ways of counting. */
const two = fc.tuple(standard, applicant, fc.option(applicant, { nil: undefined }), options, options).map(([id, record, other, first, second]): readonly [Assessment, Assessment] =>
  [assess(subject(id), record, first), assess(subject(id), other ?? record, second)])

const swap = <T extends { readonly before?: unknown; readonly after?: unknown }>({ before, after, ...rest }: T) =>
  ({ ...rest, ...(before !== undefined && { after: before }), ...(after !== undefined && { before: after }) })

const byId = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] => [...list].sort((a, b) => (a.id < b.id ? -1 : 1))

const sorted = ({ requirements, ...rest }: Comparison) =>
  ({ ...rest, requirements: byId(requirements).map((one) => (one.evidence ? { ...one, evidence: byId(one.evidence) } : one)) })

const mirrored = ({ verdict, required, counted, evidence, findings, ...rest }: RequirementComparison) => ({
  ...rest,
  ...(verdict && { verdict: swap(verdict) }),
  ...(required && { required: swap(required) }),
  ...(counted && { counted: swap(counted) }),
  ...(evidence && { evidence: evidence.map(swap) }),
  ...(findings && { findings: { came: findings.went, went: findings.came } }),
})

describe('a comparison', () => {
  it('of an assessment with itself is empty', () => {
    fc.assert(fc.property(two, ([one]) => {
      expect(compare(one, structuredClone(one)).requirements).toEqual([])
    }), { numRuns: 60 })
  })

  it('the other way round is its mirror image', () => {
    fc.assert(fc.property(two, ([before, after]) => {
      const there = sorted(compare(before, after))
      const back = sorted(compare(after, before))
      expect({ ...swap(there), requirements: there.requirements.map(mirrored) }).toEqual(back)
    }), { numRuns: 100 })
  })

  it('lists every requirement whose verdict or figures differ, as they were and are, and of no other a verdict', () => {
    let differing = 0
    fc.assert(fc.property(two, ([before, after]) => {
      const { requirements } = compare(before, after)
      const later = resultsOf(after)
      for (const [index, was] of resultsOf(before).entries()) {
        const is = later[index]
        const told = requirements.find(({ id }) => id === was.id)
        expect(told?.verdict).toEqual(was.verdict === is?.verdict ? undefined : { before: was.verdict, after: is?.verdict })
        expect(told?.counted).toEqual(was.counted?.value === is?.counted?.value ? undefined : { before: was.counted, after: is?.counted })
        expect(told?.required).toBeUndefined()
        differing += told?.verdict ? 1 : 0
        // No verdict changes without a reason: a whole has its parts, all else a figure, evidence or a finding.
        if (told?.verdict && !was.parts) expect(told.counted ?? told.evidence ?? told.findings, was.id).toBeDefined()
      }
      expect([compare(before, after).before.verdict, compare(before, after).after.verdict]).toEqual([before.verdict, after.verdict])
    }), { numRuns: 100 })
    expect(differing).toBeGreaterThan(100)
  })

  it('names the evidence that explains the counted figure: what it changes by is what the evidence changes by', () => {
    let explained = 0
    fc.assert(fc.property(two, ([before, after]) => {
      for (const { id, counted, evidence = [] } of compare(before, after).requirements) {
        if (!counted || counted.before === undefined || counted.after === undefined) continue
        const gives = (side: 'before' | 'after') => evidence.reduce((sum, one) => sum + (one[side]?.standing === 'counted' ? one[side].amount ?? 0 : 0), 0)
        expect(Math.round((gives('after') - gives('before')) * 100), id).toBe(Math.round((counted.after.value - counted.before.value) * 100))
        explained += 1
      }
    }), { numRuns: 100 })
    expect(explained).toBeGreaterThan(50)
  })
})

const changes: fc.Arbitrary<RecordChanges> = fc.array(piece, { maxLength: 3 }).map((pieces) =>
  Object.fromEntries(pieces.map(([list, one], n) => [list, [{ id: `what-if-${n}`, ...one }]])))

describe('what if', () => {
  it('leaves the record untouched, and is the comparison of two plain assessments', () => {
    fc.assert(fc.property(standard, applicant, changes, options, (id, record, change, how) => {
      const { before, after, comparison } = whatIf(subject(id), frozen(record), frozen(change), how)
      expect(before).toEqual(assess(subject(id), record, how))
      expect(after).toEqual(assess(subject(id), withChanges(record, change), how))
      expect(comparison).toEqual(compare(before, after))
    }), { numRuns: 50 })
  })
})

describe('comparing editions', () => {
  it('counts every record once, and keeps those and only those of whom a verdict differs', () => {
    let kept = 0
    fc.assert(fc.property(fc.array(applicant, { maxLength: 6 }), fc.integer({ min: 10, max: 50 }), options, (records, hours, how) => {
      const rules = subject('orimha/imhs')
      const amended = { ...rules, edition: 'amended', requirements: rules.requirements.map((one) => (one.kind === 'hours' || one.kind === 'supervision' ? { ...one, hours } : one)) }
      const result = compareEditions(rules, amended, frozen(records), how)
      const both = records.map((record) => [assess(rules, record, how), assess(amended, record, how)] as const)
      const differ = both.map((pair) => JSON.stringify(resultsOf(pair[0]).map(({ verdict }) => verdict)) !== JSON.stringify(resultsOf(pair[1]).map(({ verdict }) => verdict)))
      expect(result.affected.map(({ index }) => index)).toEqual(differ.flatMap((one, index) => (one ? [index] : [])))
      expect(result.records).toBe(records.length)
      expect(Object.values(result.verdicts).flatMap((row) => Object.values(row)).reduce((sum, count) => sum + count, 0)).toBe(records.length)
      for (const [before, after] of both) expect(result.verdicts[before.verdict][after.verdict]).toBe(both.filter(([one, other]) => one.verdict === before.verdict && other.verdict === after.verdict).length)
      kept += result.affected.length
    }), { numRuns: 40 })
    expect(kept).toBeGreaterThan(10)
  })
})
