import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Applicant } from '../../src/model/applicant'
import { allOf, anyOf } from '../../src/verdict/verdict'
import { applicant, day, EVIDENCE, options, standard, type Draft } from './arbitraries'
import { bites } from './census'
import { assessed, frozen, holds, resultsOf } from './holding'
import { subject } from './standards'

const scenario = [standard, applicant, options] as const
const inHundredths = (value: number): number => Math.round(value * 100)

describe('an assessment', () => {
  it('is given for every record on every day, changes nothing and is the same bytes twice, whatever was assessed in between', () => {
    holds(standard, applicant, fc.oneof(day, fc.constantFrom('0001-01-01', '1999-12-31', '9999-12-31')), standard, applicant, (id, record, asOf, between, someone) => {
      frozen(subject(id))
      const once = assessed(id, frozen(record), frozen({ asOf }))
      assessed(between, someone, { asOf })
      bites(resultsOf(once).some(({ evidence }) => evidence.length > 0))
      expect(JSON.stringify(assessed(id, structuredClone(record), { asOf }))).toBe(JSON.stringify(once))
    })
  })

  it('is plain JSON: nothing undefined, no number that JSON cannot say', () => {
    holds(...scenario, (id, record, how) => {
      const found = assessed(id, record, how)
      bites(resultsOf(found).some(({ evidence }) => evidence.length > 0))
      expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found)
    })
  })

  it('has the verdict of its requirements together, and they that of their parts', () => {
    holds(...scenario, (id, record, how) => {
      const { verdict, requirements } = assessed(id, record, how)
      bites(requirements.some(({ parts }) => parts))
      expect(verdict).toBe(allOf(requirements.map((one) => one.verdict)))
      for (const { kind, parts = [], findings, verdict: whole } of requirements) {
        if (parts.length === 0 || findings.some(({ code }) => code === 'determined')) continue
        expect(whole).toBe((kind === 'all-of' ? allOf : anyOf)(parts.map((part) => part.verdict)))
      }
    })
  })

  it('adds up: the amounts of what is counted make `counted`, and with what is missing `required`', () => {
    holds(...scenario, (id, record, how) => {
      const results = resultsOf(assessed(id, record, how))
      bites(results.some(({ required, counted, missing }) => required && counted && counted.value > 0 && missing?.quantity))
      for (const { id: about, verdict, required, counted, missing, evidence, findings } of results) {
        if (!counted || !required) continue
        const given = evidence.reduce((sum, { standing, amount = 0 }) => (standing === 'counted' ? sum + inHundredths(amount) : sum), 0)
        expect([about, given]).toEqual([about, inHundredths(counted.value)])
        if (verdict !== 'met' && missing?.quantity) expect([about, inHundredths(counted.value + missing.quantity.value)]).toEqual([about, inHundredths(required.value)])
        if (verdict === 'met' && !findings.some(({ code }) => code === 'determined')) expect([about, counted.value >= required.value]).toEqual([about, true])
      }
    })
  })

  it('gives a reason with whatever does not simply count, and a finding with whatever is not plainly met', () => {
    holds(...scenario, (id, record, how) => {
      const results = resultsOf(assessed(id, record, how))
      bites(results.some(({ evidence }) => evidence.some(({ standing }) => standing !== 'counted')))
      for (const { id: about, verdict, evidence, findings } of results) {
        for (const { id: item, standing, code } of evidence) if (standing !== 'counted') expect([about, item, code]).toEqual([about, item, expect.any(String)])
        if (verdict !== 'met') expect([about, findings.length > 0]).toEqual([about, true])
      }
    })
  })

  it('that needs information names the fields, unless the renewal period is what is not known (RD-23)', () => {
    holds(...scenario, (id, record, how) => {
      const { period, purpose, requirements } = assessed(id, record, how)
      bites((purpose === 'initial' || period !== undefined) && requirements.some(({ verdict }) => verdict === 'needs-information'))
      for (const { id: about, verdict, missing } of requirements) {
        if (verdict !== 'needs-information' || (purpose === 'renewal' && !period)) continue
        if (subject(id).requirements.some(({ id: whole, kind }) => whole === about && (kind === 'any-of' || kind === 'all-of'))) continue
        expect([about, missing?.fields?.length ?? 0]).not.toEqual([about, 0])
      }
    })
  })

  it('names as missing only fields that the record leaves out', () => {
    holds(...scenario, (id, record, how) => {
      const results = resultsOf(assessed(id, record, how))
      bites(results.some(({ missing }) => (missing?.fields?.length ?? 0) > 0))
      for (const { id: about, missing } of results) {
        for (const { evidence, field } of missing?.fields ?? []) expect([about, evidence, field, isLeftOut(record, evidence, field)]).toEqual([about, evidence, field, true])
      }
    })
  })
})

/** Whether an item has the field, and if so whether it is a date that leaves something open. `applicant` is the document. */
function isLeftOut(record: Applicant, evidence: string, field: string): boolean {
  if (evidence === 'applicant') return field === 'identifiers' || (record.practice as Draft | undefined)?.[field.replace('practice.', '')] === undefined
  const found: Draft | undefined = [...EVIDENCE, 'people' as const].flatMap((list): readonly Draft[] => record[list] ?? []).find(({ id }) => id === evidence)
  if (!found) return false
  const value = found[field]
  return ['start', 'end', 'conferred'].includes(field) ? typeof value === 'string' && value.length < 10 : value === undefined
}
