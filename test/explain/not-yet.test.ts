import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import { defineCatalogue } from '../../src/explain/catalogue/define'
import { explain, type ExplainOptions } from '../../src/explain/explain'
import { parseApplicant } from '../../src/model/parse'
import { imhs } from '../../src/standards/orimha'
import type { Evidence, RequirementResult } from '../../src/verdict/result'
import { applicant, assessment, result } from './sample'

const record = (file: string) => parseApplicant(JSON.parse(readFileSync(new URL(`../../fixtures/${file}.json`, import.meta.url), 'utf8')))

function told(file: string, counting: 'claimed' | 'verified', asOf = '2026-11-21', options: ExplainOptions = {}): string {
  return explain(assess(imhs, record(file), { asOf, counting }), { applicant: record(file), length: 'summary', ...options })
}

describe('what waits to be verified', () => {
  it('is told beside a figure that falls short without it and with it', () => {
    const text = told('imhs-almost', 'verified')
    expect(text).toContain('0 of 50 hours; 50 hours missing.\n  Not verified yet: 59.5 hours; even with this it is not enough, since it also matters when it took place.\n')
    expect(text).toContain('0 of 3 ratings; 3 ratings missing.\n  Not verified yet: 2 ratings; even with this it is not enough.\n')
    expect(told('imhs-refused', 'verified')).toContain('Not verified yet: 22 clock hours; even with this it is not enough.')
    expect(told('imhs-almost', 'verified', '2026-11-21', { locale: 'es' })).toContain('Sin verificar todavía: 59.5 horas; aun con eso no basta, porque también importa cuándo fue.')
    expect(told('imhs-almost', 'claimed')).not.toContain('Not verified yet')
  })

  it('is said of the person whose rating it is', () => {
    const text = told('imhs-almost', 'verified')
    expect(text).toContain('in the record, supervisor-1 (whose rating is not verified yet) could give it')
    expect(text).toContain('consultant-2 (whose rating is not verified yet), consultant-1 or colleague-1 could give it')
    expect(told('imhs-refused', 'claimed')).toContain('in the record, consultant-1 or colleague-1 could give it')
  })

  it('is all that helps where it is enough', () => {
    expect(told('imhs-ready', 'verified')).not.toContain('What would help')
    expect(told('imhs-ready', 'verified')).toContain('[pending] Reference ratings: 0 of 3 ratings so far.\n  Enough once the registry has verified this: rating from')
  })

  it('is not added up where several pieces give the same', () => {
    const evidence: readonly Evidence[] = ['w-visitor', 'w-clinic'].map((id) => ({ id, standing: 'if-verified', amount: 4, code: 'not-verified', params: { verification: 'submitted' } }))
    const services: RequirementResult = result({ id: 'x/y/service-mix', kind: 'experience', verdict: 'not-met', required: { unit: 'count', value: 6 }, counted: { unit: 'count', value: 0 }, evidence })
    expect(explain(assessment([services]), { applicant })).not.toContain('Not verified yet')
  })
})

describe('the best stretch of time', () => {
  const OVER = 'These months are over: new hours count within later months, which can leave earlier hours out, so more than 3.5 hours may be needed.'

  it('that has ended takes no more hours, and the words do not suggest it', () => {
    expect(told('imhs-almost', 'claimed')).toContain(`3.5 hours missing.\n  ${OVER}`)
    expect(told('imhs-almost', 'claimed', '2026-11-21', { locale: 'es' })).toContain('Esos meses ya pasaron')
  })

  it('says nothing of it on its last day', () => {
    expect(told('imhs-almost', 'claimed', '2026-07-08')).not.toContain('These months are over')
    expect(told('imhs-almost', 'claimed', '2026-07-08')).toContain('46.5 of 50 hours in the best 24 months')
  })
})

it('an app says all of this its own way', () => {
  const catalogue = defineCatalogue({
    frame: { over: 'Too late for these: more than {missing}.', unverified: 'We look at {amount}{timed, select, true { and their days} other {}}.' }, missing: { unverified: '{name}, soon' },
  })
  expect(told('imhs-almost', 'claimed', '2026-11-21', { catalogue })).toContain('Too late for these: more than 3.5 hours.')
  const text = told('imhs-almost', 'verified', '2026-11-21', { catalogue })
  expect(text).toContain('We look at 59.5 hours and their days.')
  expect(text).toContain('We look at 2 ratings.')
  expect(text).toContain('in the record, supervisor-1, soon could give it')
})
