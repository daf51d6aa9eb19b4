import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import { explainComparison } from '../../src/explain/pages/comparison'
import { compare } from '../../src/next/compare'
import type { Standard } from '../../src/rulebook/standard'
import { level1Renewal, level3 } from '../../src/standards/ohio-imh'
import { ifa, imhs } from '../../src/standards/orimha'
import { applicant, AS_OF, decision, job, training, type Parts } from '../support/applicant'

function told(standard: Standard, before: Parts, after: Parts, locale: 'en' | 'es' = 'en', other: Standard = standard): string {
  const [was, is] = [applicant(before), applicant(after)]
  return explainComparison(compare(assess(standard, was, { asOf: AS_OF }), assess(other, is, { asOf: AS_OF })), { before: was, after: is, locale })
}

const BEFORE: Parts = {
  experience: [job('2026-01-01')],
  trainings: [training('2026-01-01', 20, { title: 'Feelings' }), training('2026-02-01', 3, { title: 'Gone' }), training('2026-02-02', 3, { title: 'Failed', verification: 'unable-to-verify' })],
  determinations: [decision('not-met', { requirement: 'orimha/ifa/competencies' })],
}
const AFTER: Parts = {
  experience: [job('2024-01-01')],
  trainings: [training('2026-01-01', 18, { title: 'Feelings' }), training('2026-03-01', 12, { id: 'new', title: 'New' })],
}

describe('a comparison in words', () => {
  it('says which verdicts changed and why, then what else is different', () => {
    expect(told(ifa, BEFORE, AFTER)).toBe(`Infant Family Associate (IFA)
=============================

Before and after: as of Nov 21, 2026, edition 2026-11 of the rules. Everything in the record counts, verified or not, except what the registry was unable to verify.
On the whole: [not met], as before.

Requirements that come out differently:
- Education or work: [not met] before, [met] after
- Education or work > Paid work: [not met] before, [met] after
  - Counts: 325 days before, 2 years and 326 days after
  - Changed: employment (since Jan 1, 2024); before: counts (325 days); after: counts (2 years and 326 days)
- Training hours: [not met] before, [met] after
  - Counts: 23 clock hours before, 30 clock hours after
  - Changed: "Feelings" (Jan 1, 2026); before: counts (20 clock hours); after: counts (18 clock hours)
  - New: "New" (Mar 1, 2026): counts (12 clock hours)
  - Gone: "Gone" (Feb 1, 2026): counts (3 clock hours)
- Competencies: [not met] before, [needs review] after
  - Before: A reviewer decided on Nov 1, 2026 that this is not met.

This is what the rules say about the record. It is not a decision: the issuing body decides.
`)
  })

  it('says it in Spanish', () => {
    const text = told(ifa, BEFORE, AFTER, 'es')
    expect(text).toContain('Antes y después: al 21 nov 2026, edición 2026-11 de las reglas.')
    expect(text).toContain('- Estudios o trabajo > Trabajo pagado: [no cumplido] antes, [cumplido] después\n  - Cuenta: 325 días antes, 2 años y 326 días después\n')
    expect(text).toContain('  - Cambió: "Feelings" (1 ene 2026); antes: cuenta (20 horas reloj); después: cuenta (18 horas reloj)\n  - Añadido: "New" (1 mar 2026): cuenta (12 horas reloj)\n  - Ya no está: "Gone" (1 feb 2026): cuenta (3 horas reloj)\n')
    expect(text).not.toMatch(/\b(before|after|counts|hours)\b/)
  })

  it.each([['en', 'Nothing changed.'], ['es', 'No cambió nada.']] as const)('says so where nothing changed (%s)', (locale, words) => {
    expect(told(ifa, BEFORE, BEFORE, locale)).toContain(`\n\n${words}\n\n`)
  })

  it.each([
    ['en', 'Before: as of Nov 21, 2026', 'After: as of Nov 21, 2027', 'On the whole: [met] before, [not met] after.'],
    ['es', 'Antes: al 21 nov 2026', 'Después: al 21 nov 2027', 'En conjunto: [cumplido] antes, [no cumplido] después.'],
  ] as const)('tells two days apart (%s)', (locale, before, after, whole) => {
    const standard = { ...ifa, requirements: [ifa.requirements[5]] }
    const record = applicant({ memberships: [{ association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2026-01-01', to: '2026-12-31' }] })
    const text = explainComparison(compare(assess(standard, record, { asOf: AS_OF }), assess(standard, record, { asOf: '2027-11-21' })), { locale })
    for (const words of [before, after, whole, 'membership-1']) expect(text).toContain(words)
  })

  it.each([
    ['en', 'Needed: 30 clock hours before, 40 clock hours after', 'Membership: asked for only after, [not met]', 'Ethics agreement: asked for only before, [not met]'],
    ['es', 'Se necesita: 30 horas reloj antes, 40 horas reloj después', 'Membresía: se pide solo después, [no cumplido]', 'Acuerdo de ética: se pedía solo antes, [no cumplido]'],
  ] as const)('tells editions apart (%s)', (locale, ...words) => {
    const [, hours, , agreement, , membership] = ifa.requirements
    const text = told({ ...ifa, requirements: [hours, agreement] }, {}, {}, locale, { ...ifa, requirements: [{ ...hours, hours: 40 }, membership] })
    for (const said of words) expect(text.toLowerCase()).toContain(said.toLowerCase())
  })

  it.each([['en', 'Needed: no figure before, 30 clock hours after'], ['es', 'Se necesita: ninguna cifra antes, 30 horas reloj después']] as const)('tells of a figure that there was not (%s)', (locale, said) => {
    const filled = { ...level3, requirements: level3.requirements.map((one) => (one.kind === 'hours' ? { ...one, hours: 30 } : one)) } satisfies Standard
    expect(told(level3, {}, {}, locale, filled)).toContain(said)
  })

  it('sums up many pieces of which the same is to be said, with what they give together', () => {
    const trainings = Array.from({ length: 8 }, (_, n) => training(`2026-03-0${n + 1}`, 1.5))
    expect(told(ifa, {}, { trainings })).toContain('  - New: 8 trainings, Mar 1, 2026 to Mar 8, 2026: counts (12 clock hours)\n')
    expect(told(ifa, {}, { trainings: trainings.slice(2) })).toContain('New: training (Mar 8, 2026): counts (1.5 clock hours)\n')
  })

  it('counts services as such, areas not as hours, and leaves out what never counted', () => {
    const text = told(imhs, {}, { experience: [job('2024-01-01', undefined, { serves: ['infant-toddler'] })] })
    expect(text).toContain('Mix of services')
    expect(text).not.toMatch(/Counts: 0 days before, 0/)
    const period = { holdings: [{ standard: 'ohio-imh/level-1', issued: '2025-01-15' }] }
    expect(told(level1Renewal, { ...period, trainings: [training('2020-01-01', 5)] }, period)).not.toContain('2020-01-01')
  })
})
