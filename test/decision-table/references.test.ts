import { describe, expect, it } from 'vitest'
import type { Reference } from '../../src/model/applicant'
import { draftOf, item, remove, type Draft } from './records'
import { assessChanged, decisionTable, resultOf, type Base, type Row } from './table'

/**
 * Three ratings by three different people, one to a slot, matched in the best way; at least one of them endorsed or vetted (RD-17).
 * The record: `supervisor-1` rates as current program supervisor, `mentor-1` (IMHS, endorsed since 2 April 2018) as RSC provider on
 * 22 September 2026, `colleague-1` as colleague.
 */
const ready: Base = { file: 'imhs-ready.json', standard: 'orimha/imhs', asOf: '2026-11-21' }

const rating = (doc: Draft, id: string) => item(doc.references, id)
const person = (doc: Draft, id: string) => item(doc.people, id)
const add = (doc: Draft, reference: Partial<Reference> & Pick<Reference, 'rater'>) => {
  if (!doc.people.some(({ id }) => id === reference.rater)) doc.people.push({ id: reference.rater })
  doc.references.push({ id: `reference-${doc.references.length + 1}`, received: '2026-10-10', ...reference, roles: [...(reference.roles ?? ['colleague'])] })
}

/** The one whose rating is endorsed becomes someone of no endorsement; RSC keeps its provider. */
const providerUnendorsed = (doc: Draft) => { doc.people.push({ id: 'newcomer-1' }); rating(doc, 'reference-2').rater = 'newcomer-1' }

const referencesOf = (change: (doc: Draft) => void, base = ready) => resultOf(assessChanged(base, change), 'references')
const notMet = { references: 'not-met' } as const

const supervisorSlot = { slot: 'current-program-supervisor', roles: ['current-program-supervisor'] }
const providerSlot = { slot: 'rsc-provider', roles: ['rsc-provider'] }
const otherRoles = ['supervisor', 'teacher', 'trainer', 'consultant', 'colleague'] as const

describe('the ratings as they are', () => {
  it('fill a slot each', () => {
    const { verdict, required, counted, evidence } = referencesOf(() => undefined)
    expect({ verdict, required, counted }).toEqual({ verdict: 'met', required: { unit: 'count', value: 3 }, counted: { unit: 'count', value: 3 } })
    expect(evidence.map(({ id, standing, code, params }) => ({ id, standing, code, params }))).toEqual([
      { id: 'reference-1', standing: 'counted', code: 'fills', params: { slot: 'current-program-supervisor' } },
      { id: 'reference-2', standing: 'counted', code: 'fills', params: { slot: 'rsc-provider' } },
      { id: 'reference-3', standing: 'counted', code: 'fills', params: { slot: 'other' } },
    ])
  })
})

describe('first failure: one person twice', () => {
  const otherSlot = { slot: 'other', roles: expect.arrayContaining([...otherRoles]) as string[] }

  decisionTable(ready, [
    {
      name: 'the RSC provider rates as a colleague too: slot 3 is open, and nobody else in the record could fill it',
      change: (doc) => { rating(doc, 'reference-3').rater = 'mentor-1' },
      turns: notMet,
      finding: { code: 'slot-open', params: { slot: 'other' } },
      evidence: { id: 'reference-3', standing: 'counted', amount: 0, code: 'same-rater', params: { rater: 'mentor-1', reference: 'reference-2' } },
      missing: { quantity: { unit: 'count', value: 1 }, slots: [{ ...otherSlot, candidates: [] }] },
    },
    {
      name: 'the current program supervisor rates as a colleague too: slot 3 is open; a supervisor of earlier work could fill it',
      change: (doc) => {
        rating(doc, 'reference-3').rater = 'supervisor-1'
        doc.people.push({ id: 'supervisor-2' })
        item(doc.experience, 'job-1').supervisor = 'supervisor-2'
      },
      turns: notMet,
      finding: { code: 'slot-open', params: { slot: 'other' } },
      evidence: { id: 'reference-3', standing: 'counted', amount: 0, code: 'same-rater', params: { rater: 'supervisor-1', reference: 'reference-1' } },
      missing: { quantity: { unit: 'count', value: 1 }, slots: [{ ...otherSlot, candidates: ['supervisor-2'] }] },
    },
    {
      name: 'one rating that names two roles fills one slot',
      change: (doc) => { remove(doc.references, 'reference-3'); rating(doc, 'reference-2').roles = ['rsc-provider', 'consultant'] },
      turns: notMet,
      finding: { code: 'slot-open', params: { slot: 'other' } },
      missing: { quantity: { unit: 'count', value: 1 }, slots: [{ ...otherSlot, candidates: [] }] },
    },
  ])

  it('the RSC provider is the current program supervisor too: one of the two slots is open, not both', () => {
    const { verdict, counted, missing } = referencesOf((doc) => { rating(doc, 'reference-1').rater = 'mentor-1' })
    expect({ verdict, counted }).toEqual({ verdict: 'not-met', counted: { unit: 'count', value: 2 } })
    expect(missing?.slots).toHaveLength(1)
    expect(['current-program-supervisor', 'rsc-provider']).toContain(missing?.slots?.[0]?.slot)
    expect(missing?.slots?.[0]?.candidates).toEqual([])
  })

  it('one person in all three roles fills one slot; two are open, and they can fill neither beside it', () => {
    const { counted, missing } = referencesOf((doc) => { for (const each of doc.references) each.rater = 'mentor-1' })
    expect(counted).toEqual({ unit: 'count', value: 1 })
    expect(missing?.quantity).toEqual({ unit: 'count', value: 2 })
    expect(missing?.slots).toHaveLength(2)
    for (const { candidates } of missing?.slots ?? []) expect(candidates).toEqual([])
  })
})

describe('second failure: a role is missing', () => {
  decisionTable(ready, [
    {
      name: 'slot 1 wants the current program supervisor; the supervisor of the present job could fill it',
      change: (doc) => { remove(doc.references, 'reference-1'); item(doc.experience, 'job-4').supervisor = 'supervisor-1' },
      turns: notMet,
      finding: { code: 'slot-open', params: supervisorSlot },
      missing: { quantity: { unit: 'count', value: 1 }, slots: [{ ...supervisorSlot, candidates: ['supervisor-1'] }] },
    },
    {
      name: 'roles are taken literally: a supervisor is not the current program supervisor',
      change: (doc) => { rating(doc, 'reference-1').roles = ['supervisor'] },
      turns: notMet,
      finding: { code: 'slot-open', params: supervisorSlot },
    },
    {
      name: 'slot 2 wants the RSC provider; whoever provided the RSC could fill it',
      change: (doc) => { remove(doc.references, 'reference-2'); person(doc, 'supervisor-1').endorsements = [{ standard: 'orimha/ifs', from: '2018-04-02' }] },
      turns: notMet,
      finding: { code: 'slot-open', params: providerSlot },
      missing: { quantity: { unit: 'count', value: 1 }, slots: [{ ...providerSlot, candidates: ['mentor-1'] }] },
    },
    {
      name: 'the RSC provider who rates as consultant leaves slot 2 open, and could fill it: the colleague fills slot 3 without them',
      change: (doc) => { rating(doc, 'reference-2').roles = ['consultant'] },
      turns: notMet,
      finding: { code: 'slot-open', params: providerSlot },
      missing: { quantity: { unit: 'count', value: 1 }, slots: [{ ...providerSlot, candidates: ['mentor-1'] }] },
    },
    {
      name: 'someone rates as RSC provider who need not appear among the sessions',
      change: (doc) => { rating(doc, 'reference-2').rater = 'mentor-2'; doc.people.push({ id: 'mentor-2', endorsements: [{ standard: 'orimha/ifs', from: '2020-01-01' }] }) },
      turns: {},
    },
    ...(['service-recipient', 'cda-mentor', 'board-member', 'rsc-recipient'] as const).map((role): Row => ({
      name: `a ${role} fits no slot`,
      change: (doc) => { rating(doc, 'reference-3').roles = [role] },
      turns: notMet,
      finding: { code: 'slot-open', params: { slot: 'other' } },
      evidence: { id: 'reference-3', standing: 'excluded', code: 'role-does-not-fit', params: { roles: [role] } },
    })),
    ...otherRoles.map((role): Row => ({
      name: `a ${role} fits slot 3`,
      change: (doc) => { rating(doc, 'reference-3').roles = [role] },
      turns: {},
    })),
    {
      name: 'a supervisee who may rate, if the applicant supervises others, could fill slot 3',
      change: (doc) => { rating(doc, 'reference-3').roles = ['supervisee'] },
      turns: { references: 'needs-information' },
      finding: { code: 'enough-if-known', params: { evidence: ['reference-3'], fields: ['practice.supervisesOthers'] } },
      missing: {
        slots: [{ slot: 'other', roles: expect.arrayContaining([...otherRoles]) as string[], candidates: expect.arrayContaining(['colleague-1']) as string[] }],
        fields: [{ evidence: 'applicant', field: 'practice.supervisesOthers' }],
      },
    },
    {
      name: 'where the applicant supervises nobody, slot 3 does not ask for a supervisee',
      change: (doc) => { rating(doc, 'reference-3').roles = ['supervisee']; doc.practice = { supervisesOthers: false } },
      turns: notMet,
      finding: { code: 'slot-open', params: { slot: 'other', roles: [...otherRoles] } },
    },
    {
      name: 'where the applicant supervises others, it does',
      change: (doc) => { remove(doc.references, 'reference-3'); doc.practice = { supervisesOthers: true } },
      turns: notMet,
      finding: { code: 'slot-open', params: { slot: 'other', roles: [...otherRoles, 'supervisee'] } },
    },
  ])

  it('without any rating all three slots are open, and the endorsed minimum', () => {
    const { counted, missing, findings } = referencesOf((doc) => { doc.references = [] })
    expect(counted).toEqual({ unit: 'count', value: 0 })
    expect(missing?.quantity).toEqual({ unit: 'count', value: 3 })
    expect(missing?.slots?.slice(0, 3).map(({ slot }) => slot)).toEqual(['current-program-supervisor', 'rsc-provider', 'other'])
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['slot-open', 'no-endorsed-rater']))
  })

  it('who fills a slot already, and has no rating for another, is not someone to turn to for that one', () => {
    const { missing } = referencesOf(() => undefined, { ...ready, file: 'imhs-almost.json' })
    const [open] = missing?.slots ?? []
    expect(open?.slot).toBe('other')
    expect(open?.candidates).not.toContain('supervisor-1') // fills slot 1
    expect(open?.candidates).not.toContain('consultant-2') // fills slot 2
  })
})

describe('third failure: no rater is endorsed or vetted', () => {
  it('names the categories that would do, and who of the record has one; the three slots are filled', () => {
    const { verdict, counted, missing, findings } = referencesOf(providerUnendorsed)
    expect({ verdict, counted }).toEqual({ verdict: 'not-met', counted: { unit: 'count', value: 3 } })
    expect(findings).toEqual([{
      code: 'no-endorsed-rater',
      params: { standards: ['orimha/ifs', 'orimha/imhs', 'orimha/imhm-clinical', 'orimha/imhm-policy', 'orimha/imhm-research'] },
    }])
    expect(missing?.quantity).toBeUndefined()
    expect(missing?.slots).toHaveLength(1)
    expect(missing?.slots?.[0]?.slot).toBeTruthy()
    expect(missing?.slots?.[0]?.candidates).toEqual(['mentor-1'])
  })

  it('someone vetted in the record could rate too', () => {
    const { missing } = referencesOf((doc) => {
      providerUnendorsed(doc)
      doc.people.push({ id: 'vetted-1', vetted: [{ as: 'orimha/imhm-policy', by: 'ORIMHA', from: '2024-01-01' }] })
      doc.people.push({ id: 'lapsed-1', vetted: [{ as: 'orimha/imhm-policy', by: 'ORIMHA', from: '2021-11-20' }] })
    })
    expect(missing?.slots?.[0]?.candidates).toEqual(['mentor-1', 'vetted-1'])
  })

  const endorsed = (standard: string, from: string, to?: string) => (doc: Draft) => {
    providerUnendorsed(doc)
    person(doc, 'colleague-1').endorsements = [{ standard, from, ...(to !== undefined && { to }) }]
  }

  decisionTable(ready, [
    ...['ifs', 'imhs', 'imhm-clinical', 'imhm-policy', 'imhm-research'].map((category): Row => ({
      name: `any of the three may be the endorsed one: a colleague endorsed as ${category}`,
      change: endorsed(`orimha/${category}`, '2020-01-01'),
      turns: {},
    })),
    {
      name: 'an endorsement as ifa is not enough',
      change: endorsed('orimha/ifa', '2020-01-01'),
      turns: notMet,
      finding: { code: 'no-endorsed-rater' },
    },
    {
      name: 'nor is one of another programme',
      change: endorsed('ohio-imh/level-3', '2020-01-01'),
      turns: notMet,
      finding: { code: 'no-endorsed-rater' },
    },
    {
      name: 'endorsed on the day the rating was received',
      change: endorsed('orimha/ifs', '2026-10-06', '2026-10-06'),
      turns: {},
    },
    {
      name: 'endorsed the day after the rating was received',
      change: endorsed('orimha/ifs', '2026-10-07'),
      turns: notMet,
      finding: { code: 'no-endorsed-rater' },
    },
    {
      name: 'endorsed until the day before the rating was received',
      change: endorsed('orimha/ifs', '2020-01-01', '2026-10-05'),
      turns: notMet,
      finding: { code: 'no-endorsed-rater' },
    },
    {
      name: 'vetted is as good as endorsed; five years from 7 October 2021 end on the day the rating was received',
      change: (doc) => { providerUnendorsed(doc); person(doc, 'colleague-1').vetted = [{ as: 'orimha/ifs', by: 'ORIMHA', from: '2021-10-07' }] },
      turns: {},
    },
    {
      name: 'vetted until the day before, it is not',
      change: (doc) => { providerUnendorsed(doc); person(doc, 'colleague-1').vetted = [{ as: 'orimha/ifs', by: 'ORIMHA', from: '2021-10-06' }] },
      turns: notMet,
      finding: { code: 'no-endorsed-rater' },
    },
    {
      name: 'a vetting that ends within a year is noted',
      change: (doc) => { providerUnendorsed(doc); person(doc, 'colleague-1').vetted = [{ as: 'orimha/ifs', by: 'ORIMHA', from: '2022-03-01' }] },
      turns: {},
      of: 'references',
      note: { code: 'vetting-ends', params: { person: 'colleague-1', on: '2027-02-28' } },
    },
    {
      name: 'an endorsed fourth rating helps where its role fits a slot',
      change: (doc) => { providerUnendorsed(doc); add(doc, { rater: 'mentor-1', roles: ['consultant'] }) },
      turns: {},
    },
    {
      name: 'and does not where it fits none',
      change: (doc) => { providerUnendorsed(doc); add(doc, { rater: 'mentor-1', roles: ['board-member'] }) },
      turns: notMet,
      finding: { code: 'no-endorsed-rater' },
      evidence: { id: 'reference-4', standing: 'excluded', code: 'role-does-not-fit' },
    },
  ])
})

describe('the ratings are matched in the best way', () => {
  decisionTable(ready, [
    {
      name: 'who could fill slot 1 or 2 fills the one that nobody else can',
      change: (doc) => {
        rating(doc, 'reference-1').roles = ['current-program-supervisor', 'rsc-provider']
        rating(doc, 'reference-2').roles = ['current-program-supervisor']
      },
      turns: {},
      of: 'references',
      evidence: { id: 'reference-1', standing: 'counted', amount: 1, code: 'fills', params: { slot: 'rsc-provider' } },
    },
    {
      name: 'a chain of three: each moves on for the last',
      change: (doc) => {
        rating(doc, 'reference-1').roles = ['current-program-supervisor', 'rsc-provider']
        rating(doc, 'reference-2').roles = ['rsc-provider', 'consultant']
        rating(doc, 'reference-3').roles = ['current-program-supervisor']
      },
      turns: {},
    },
    {
      name: 'two people for one slot: the second cannot stand in for the slot that is open',
      change: (doc) => { rating(doc, 'reference-2').roles = ['colleague'] },
      turns: notMet,
      finding: { code: 'slot-open', params: providerSlot },
      evidence: { id: 'reference-1', standing: 'counted', amount: 1, code: 'fills', params: { slot: 'current-program-supervisor' } },
    },
    {
      name: 'of a rater\'s two ratings the one that fits a slot is taken',
      change: (doc) => { doc.references.unshift({ id: 'reference-0', rater: 'colleague-1', received: '2026-08-01', roles: ['board-member'] }) },
      turns: {},
      of: 'references',
      evidence: { id: 'reference-3', standing: 'counted', amount: 1, code: 'fills', params: { slot: 'other' } },
    },
    {
      name: 'of a rater\'s two ratings one received while endorsed is taken',
      change: (doc) => {
        providerUnendorsed(doc)
        person(doc, 'colleague-1').endorsements = [{ standard: 'orimha/ifs', from: '2026-11-01' }]
        add(doc, { rater: 'colleague-1', received: '2026-11-02' })
      },
      turns: {},
      of: 'references',
      evidence: { id: 'reference-4', standing: 'counted', amount: 1, code: 'fills', params: { slot: 'other' } },
    },
    {
      name: 'a rating more than three harms nobody, and says that its slot is taken',
      change: (doc) => { add(doc, { rater: 'colleague-2' }) },
      turns: {},
      of: 'references',
      evidence: { id: 'reference-4', standing: 'counted', amount: 0, code: 'slot-taken', params: { slots: ['other'] } },
    },
  ])

  it('the order of the ratings does not matter', () => {
    const all = draftOf(ready.file).references
    for (const order of [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]) {
      const { verdict } = referencesOf((doc) => { doc.references = order.flatMap((index) => all[index] ?? []) })
      expect(verdict).toBe('met')
    }
  })

  it('counting only what is verified, a rater\'s verified rating is taken', () => {
    const { verdict } = referencesOf((doc) => {
      for (const each of doc.references) each.verification = 'verified'
      rating(doc, 'reference-3').verification = 'submitted'
      add(doc, { rater: 'colleague-1', verification: 'verified' })
    }, { ...ready, counting: 'verified' })
    expect(verdict).toBe('met')
  })
})
