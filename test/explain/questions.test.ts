import { describe, expect, it } from 'vitest'
import { questions as en } from '../../src/explain/en/questions'
import { questions as es } from '../../src/explain/es/questions'
import { explainQuestions } from '../../src/explain/pages/questions'
import type { Questions } from '../../src/next/question'
import { questions } from '../../src/next/questions'
import type { Reason } from '../../src/verdict/codes'
import { imhs } from '../../src/standards/orimha'
import { applicant, AS_OF, job, training } from '../support/applicant'
import { reasons, reasonVariants } from './codes'

const LOCALES = ['en', 'es'] as const
const record = applicant({
  experience: [job('2023-01-01', '2023-12-31', { role: 'Home visitor', fullTimeEquivalent: 0.5 })],
  trainings: [training('2025-01-10', undefined, { title: 'Observing\ninfants', credit: { unit: 'ceu', value: 3 } }), training('2025-02-10', 10, { verification: 'submitted' })],
  memberships: [{ association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2026-01-01', verification: 'verified' }],
  references: [],
})
const asked = questions(imhs, record, { asOf: AS_OF, counting: 'verified' })

describe('what people read', () => {
  it('why it is asked, where it is written, and the answers it takes', () => {
    expect(explainQuestions(asked, { applicant: record })).toBe(`Open questions: Infant Mental Health Specialist (IMHS)
======================================================

Not everything that is asked for is met.
Only what the registry has verified counts.
3 questions have to be answered before this can be settled.

For those who verify for the registry
1. Can this be verified: training (Feb 10, 2025)? It is marked "submitted".
   Needed for: Training hours
   Answers: verified, unable to verify or additional action needed

For reviewers
2. May this count: "Observing infants" (Jan 10, 2025)?
   Training hours: it gave 3 continuing education units (CEUs), and no published rule turns that into hours
   Where it is written:
   - Infant Mental Health Specialist Endorsement Requirements, Oregon Infant Mental Health Association (ORIMHA), Education and Work Requirements, second paragraph: clock hours of relationship-based education and training; https://www.or-imha.org/copy-of-ifs-endorsement-requirement
   - The words of this rule can be read in more than one way. Which way is taken here, and why, is explained under RD-27, RD-26 and RD-28 in the list of readings (docs/readings.md)
   Answers: accepted or refused
   The reviewer has to say how many hours of it count, since no rule does.
3. Is this met: Competencies?
   A reviewer has to decide whether the record shows the competencies.
   Where it is written:
   - Infant Mental Health Specialist Endorsement Requirements, Oregon Infant Mental Health Association (ORIMHA), Documentation of Competencies, 1; https://www.or-imha.org/copy-of-ifs-endorsement-requirement
   - The words of this rule can be read in more than one way. Which way is taken here, and why, is explained under RD-18 in the list of readings (docs/readings.md)
   Answers: met, not met or waived
`)
  })

  it('in Spanish', () => {
    const text = explainQuestions(asked, { applicant: record, locale: 'es' })
    expect(text).toContain('Preguntas abiertas: Infant Mental Health Specialist (IMHS)\n')
    expect(text).toContain('1. ¿Se puede verificar esto: capacitación (10 feb 2025)? Estado: "presentado".\n   Hace falta para: Horas de capacitación\n')
    expect(text).toContain('   Respuestas: aceptado o rechazado\n   Quien revisa tiene que decir cuántas horas cuentan, porque ninguna regla lo dice.\n')
  })

  it('that nobody is asked anything', () => {
    expect(explainQuestions({ ...asked, verdict: 'met', questions: [] })).toMatch(/Everything that is asked for is met\.\n.*\nThere are no open questions\.\n$/)
  })

  it('one question, by id where the record is not at hand', () => {
    expect(explainQuestions({ ...asked, questions: asked.questions.slice(0, 1) })).toContain('One question has to be answered before this can be settled.\n\nFor those who verify for the registry\n1. Can this be verified: training-2?')
  })

  it('facts of the applicant, and of an item', () => {
    const requirements = asked.questions[0]?.requirements ?? []
    const facts: Questions = {
      ...asked, questions: [
        { id: 'a', who: 'applicant', asks: 'fact', evidence: 'applicant', field: 'practice.supervisesOthers', requirements },
        { id: 'b', who: 'applicant', asks: 'fact', evidence: 'training-2', field: 'clockHours', requirements },
      ],
    }
    expect(explainQuestions(facts, { applicant: record })).toContain('For the applicant\n1. Add to the record: whether the applicant supervises others\n   Needed for: Training hours\n2. Add to the record, for training (Feb 10, 2025): how many clock hours it had\n')
  })

  it('sources of its own', () => {
    const [, question] = asked.questions
    const own = { ...asked, questions: question ? [{ ...question, requirements: question.requirements.map((one) => ({ ...one, cites: [{ source: 'chart', at: 'p. 1' }] })) } as typeof question] : [] }
    expect(explainQuestions(own)).toContain('- chart, p. 1\n')
    expect(explainQuestions(own, { sources: { chart: { id: 'chart', title: 'The chart', publisher: 'A registry', address: 'on file', read: AS_OF } } })).toContain('- The chart, A registry, p. 1; on file\n')
  })

  it('throws for a language that it does not have', () => {
    expect(() => explainQuestions(asked, { locale: 'fr' as 'en' })).toThrow('locale: expected en or es, found "fr"')
  })
})

describe.each(LOCALES)('in plain words (%s)', (locale) => {
  const all = Object.entries(reasons).map(([code, params]) => ({ code, params }) as Reason).concat(reasonVariants)
  it.each(all)('$code', (reason) => {
    const question: Questions = {
      ...asked, questions: [{
        id: 'q', who: 'reviewer', asks: 'accept', evidence: 'training-2', options: ['accepted', 'refused'], clockHours: 'possible',
        requirements: [{ id: 'orimha/imhs/training-hours', kind: 'hours', cites: [{ source: 'page', at: 'x' }], authority: 'implied', evidence: { id: 'training-2', standing: 'if-approved', ...reason } }],
      }],
    }
    const text = explainQuestions(question, { applicant: record, locale })
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\b[a-z]+[A-Z][a-z]/)
    expect(text).toMatch(/: .{8,}\n {3}(Where it is written|Dónde está escrito):\n/)
  })
})

it('has words of its own in each language', () => {
  const texts = (words: typeof en): readonly string[] => [words.title('x'), words.count(0), words.count(1), words.count(2), words.verify('x', 'y'), words.accept('x'), words.decide('x'), words.neededFor(['x']), words.answers(['x']), ...Object.values(words.headings), ...Object.values(words.clockHours), ...Object.values(words.options)]
  expect(texts(es).filter((text) => texts(en).includes(text))).toEqual([])
})
