import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explainForecast } from '../../src/explain/pages/forecast'
import { parseApplicant } from '../../src/model/parse'
import { forecast } from '../../src/next/forecast'
import { level1Renewal, level2 } from '../../src/standards/ohio-imh'
import { ifa, imhs } from '../../src/standards/orimha'
import { applicant, AS_OF, decision, job, training, type Parts } from '../support/applicant'

const settled = parseApplicant(JSON.parse(readFileSync(new URL('../../fixtures/imhs-settled.json', import.meta.url), 'utf8')))
const member = (from: string, to: string) => ({ association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from, to })

describe('a forecast in words', () => {
  it('says when, what decides it, when it ends, what changes and what it takes for granted', () => {
    expect(explainForecast(forecast(imhs, settled, { asOf: '2026-10-25' }), { applicant: settled })).toBe(`Infant Mental Health Specialist (IMHS)
======================================

A look ahead from Oct 25, 2026, edition 2026-11 of the rules.
Everything in the record counts, verified or not, except what the registry was unable to verify.
[needs review] Nothing is known to be missing, but a reviewer still has to decide some of it.

It is met from Nov 16, 2026.
What decides it: Competencies.
That ends on Jan 1, 2027: from then on it is [not met], because of: Membership.

Nothing is left to do for the applicant: the rest is for the registry to verify or for a reviewer to decide.
That ends on Jan 1, 2027: from then on it is [not met], because of: Membership.

What changes, day by day:
- Nov 16, 2026: [met]
  - Competencies: met (until then needs review)
- Jan 1, 2027: [not met]
  - Membership: not met (until then met)

What this takes for granted:
- This work goes on: employment at Regional family center (since Feb 9, 2026); Warm line volunteer (since Jun 5, 2023).
- This happens as the record says: decision of Nov 16, 2026 by endorsement-coordinator.

This is what the rules would say of this record on these days. It is not a promise: the issuing body decides.
`)
  })

  it('says it in Spanish', () => {
    expect(explainForecast(forecast(imhs, settled, { asOf: '2026-10-25' }), { applicant: settled, locale: 'es' })).toBe(`Infant Mental Health Specialist (IMHS)
======================================

Lo que se puede prever desde el 25 oct 2026, con la edición 2026-11 de las reglas.
Cuenta todo lo que está en el expediente, verificado o no, salvo lo que el registro no pudo verificar.
[por revisar] No se sabe de nada que falte, pero una persona revisora todavía tiene que decidir sobre una parte.

Está cumplido desde el 16 nov 2026.
Lo que lo decide: Competencias.
Eso termina el 1 ene 2027: desde entonces es [no cumplido], a causa de: Membresía.

A la persona solicitante ya no le queda nada por hacer: el resto lo verifica el registro o lo decide una persona revisora.
Eso termina el 1 ene 2027: desde entonces es [no cumplido], a causa de: Membresía.

Lo que cambia, día por día:
- 16 nov 2026: [cumplido]
  - Competencias: cumplido (hasta entonces por revisar)
- 1 ene 2027: [no cumplido]
  - Membresía: no cumplido (hasta entonces cumplido)

Lo que esto da por hecho:
- Este trabajo continúa: empleo en Regional family center (desde el 9 feb 2026); Warm line volunteer (desde el 5 jun 2023).
- Esto ocurre como dice el expediente: decisión del 16 nov 2026, endorsement-coordinator.

Esto es lo que dirían las reglas sobre este expediente en esos días. No es una promesa: decide el organismo que otorga la credencial.
`)
  })

  const told = (locale: 'en' | 'es', standard: Parameters<typeof forecast>[0], parts: Parts) => explainForecast(forecast(standard, applicant(parts), { asOf: AS_OF }), { locale })

  it.each(['en', 'es'] as const)('names what no day meets, and parts behind their whole (%s)', (locale) => {
    const text = told(locale, ifa, { experience: [job('2025-11-22')] })
    const [whole, part, hours] = locale === 'en' ? ['Education or work', 'Paid work', 'Training hours: not met'] : ['Estudios o trabajo', 'Trabajo pagado', 'Horas de capacitación: no cumplido']
    expect(text).toContain(`  - ${whole} > ${part}: `)
    expect(text).toContain(`\n- ${hours}\n`)
    expect(text).toContain(locale === 'en' ? 'no day to come on which everything is met.\n\nNor is' : 'ningún día en que se cumpla todo.\n\nTampoco habrá')
  })

  it.each(['en', 'es'] as const)('says so where each requirement has its day and all together have none (%s)', (locale) => {
    const together = locale === 'en' ? 'never all of them on one day' : 'nunca todos el mismo día'
    const two = { ...ifa, requirements: [ifa.requirements[1], ifa.requirements[5]] }
    const trainings = [training('2027-03-01', 30)]
    expect(told(locale, two, { trainings, memberships: [member('2026-01-01', '2026-12-31')] })).toContain(together)
    expect(told(locale, two, { trainings, memberships: [member('2026-01-01', '2027-12-31')] })).not.toContain(together)
  })

  it.each(['en', 'es'] as const)('tells of a day that lasts, and of a record with nothing ahead (%s)', (locale) => {
    const text = told(locale, { ...ifa, requirements: [ifa.requirements[1]] }, { trainings: [training('2026-03-01', 30)] })
    expect(text).toContain(locale === 'en' ? 'It is met already.\nNothing in the record ends that.\n' : 'Ya está cumplido.\nNada en el expediente le pone fin.\n')
    expect(text).toContain(locale === 'en' ? '- Nothing: the record has no work' : '- Nada: en el expediente no hay trabajo')
  })

  it.each(['en', 'es'] as const)('warns of a renewal that is met only when it is overdue (%s)', (locale) => {
    const requirements = level1Renewal.requirements.map(({ id: requirement }) => decision('met', { requirement, on: '2027-02-01' }))
    const text = told(locale, level1Renewal, { holdings: [{ standard: 'ohio-imh/level-1', issued: '2025-01-15' }], determinations: requirements })
    expect(text).toContain(locale === 'en' ? 'overdue by then: it was due Jan 15, 2027.' : 'atrasada: la fecha límite era el 15 ene 2027.')
    expect(text).toContain(locale === 'en' ? 'Jan 16, 2025' : '16 ene 2025')
  })

  it.each(['en', 'es'] as const)('names a few of many, and ids where the record is not at hand (%s)', (locale) => {
    const trainings = Array.from({ length: 9 }, (_, n) => training(`2027-01-0${n + 1}`, 1))
    const text = told(locale, ifa, { trainings })
    expect(text).toContain(`training-6; ${locale === 'en' ? 'and 3 more' : 'y 3 más'}.`)
    expect(text).not.toContain('training-7')
  })

  it('lets nothing from the record break its lines', () => {
    const record = applicant({ experience: [job('2025-11-22', undefined, { role: 'Home\nvisitor\u001B[31m' })] })
    expect(explainForecast(forecast(level2, record, { asOf: AS_OF }), { applicant: record })).toContain('goes on: Home visitor [31m (since Nov 22, 2025).')
  })
})
