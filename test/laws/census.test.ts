import fc from 'fast-check'
import { appendFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { VERDICTS, type Verdict } from '../../src/verdict/verdict'
import { applicant, undecided } from './arbitraries'
import { assessed, resultsOf, RUNS } from './holding'
import { subjects } from './standards'

/** How often each verdict comes out, by something of the requirement. */
type Tally = Map<string, Map<Verdict, number>>

const count = (tally: Tally, about: string, verdict: Verdict): void => {
  const row = tally.get(about) ?? new Map<Verdict, number>()
  tally.set(about, row.set(verdict, (row.get(verdict) ?? 0) + 1))
}

const people = fc.sample(fc.oneof(applicant, undecided), { numRuns: Math.max(300, Math.min(RUNS, 3000)), seed: Number(process.env['FC_SEED'] ?? 20261121) })
const byKind: Tally = new Map()
const byStandard: Tally = new Map()
const wholes: Tally = new Map()
for (const [n, person] of people.entries()) {
  for (const { id } of subjects) {
    const found = assessed(id, person, { asOf: '2026-11-21', counting: n % 3 === 0 ? 'verified' : 'claimed' })
    count(wholes, 'whole', found.verdict)
    for (const { kind, verdict, findings } of resultsOf(found)) {
      count(byStandard, id, verdict)
      if (!findings.some(({ code }) => code === 'determined')) count(byKind, kind, verdict)
    }
  }
}
const file = process.env['LAW_CENSUS']
if (file !== undefined) {
  const rows = (tally: Tally): object => Object.fromEntries([...tally].map(([about, row]) => [about, Object.fromEntries(row)]))
  appendFileSync(file, `${JSON.stringify({ applicants: people.length, byKind: rows(byKind), byStandard: rows(byStandard), wholes: rows(wholes) })}\n`)
}

/** Verdicts that nothing in a kind can give (of `all-of`: in the one there is), so long as nobody has decided. */
const NEVER: Readonly<Record<string, readonly Verdict[]>> = {
  agreement: ['pending', 'needs-review'],
  exam: ['pending', 'needs-review', 'needs-information'],
  license: ['needs-information'],
  membership: ['needs-information'],
  employment: ['needs-review'],
  'all-of': ['needs-review'],
  profile: ['pending', 'needs-review'],
  judgement: ['met', 'pending', 'needs-information', 'not-met'],
}

describe('the people whom the laws are held against', () => {
  it.each([...byKind.keys()])('come to every verdict that a requirement of kind %s can give', (kind) => {
    const never = NEVER[kind] ?? []
    const expected = VERDICTS.filter((verdict) => !never.includes(verdict))
    expect(VERDICTS.filter((verdict) => (byKind.get(kind)?.get(verdict) ?? 0) > 0)).toEqual(expected)
  })

  it.each(subjects.map(({ id }) => id))('meet some requirement of %s, and fall short of some', (id) => {
    const row = byStandard.get(id)
    const all = [...(row?.values() ?? [])].reduce((sum, one) => sum + one, 0)
    expect((row?.get('met') ?? 0) / all).toBeGreaterThan(0.05)
    expect((row?.get('not-met') ?? 0) / all).toBeGreaterThan(0.05)
  })

  it('come to every verdict on a whole standard', () => {
    expect(VERDICTS.filter((verdict) => (wholes.get('whole')?.get(verdict) ?? 0) > 0)).toEqual([...VERDICTS])
  })
})
