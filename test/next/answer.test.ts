import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import { answer, type Answer, type AnswerOptions } from '../../src/next/answer'
import { questions } from '../../src/next/questions'
import { imhs } from '../../src/standards/orimha'
import { applicant, AS_OF, decision, degree, job, training } from '../support/applicant'

const record = applicant({
  education: [degree('2022-01-01', { degree: 'M. Div.' })],
  experience: [job('2023-01-01', undefined, { verification: 'verified' })],
  trainings: [training('2025-01-10', undefined, { credit: { unit: 'ceu', value: 3 } }), training('2025-02-10', 10)],
  determinations: [{ id: 'decision-1', evidence: 'training-1', decision: 'accepted', on: '2026-11-10' }],
})
const verified = { asOf: AS_OF, counting: 'verified' } as const
const asked = questions(imhs, record, verified)
const answered = (answers: readonly Answer[], options: AnswerOptions = { on: AS_OF }) => answer(record, asked, answers, options)
const verdicts = (after: typeof record) => Object.fromEntries(assess(imhs, after, verified).requirements.map(({ id, verdict }) => [id.slice('orimha/imhs/'.length), verdict]))

const COMPETENCIES = 'decide orimha/imhs/competencies'
const DEGREE = 'accept orimha/imhs degree-1'
const CREDIT = 'accept orimha/imhs training-1'

describe('answers become part of the record', () => {
  it('a decision on a requirement', () => {
    const after = answered([{ question: COMPETENCIES, decision: 'met', note: 'Portfolio read' }], { on: '2026-11-20', by: 'the committee' })
    expect(after.determinations?.slice(1)).toEqual([
      { id: 'decision-2', requirement: 'orimha/imhs/competencies', decision: 'met', on: '2026-11-20', by: 'the committee', note: 'Portfolio read' },
    ])
    expect(verdicts(after)['competencies']).toBe('met')
  })

  it('an acceptance, for each of the requirements that asked, and for no other rule', () => {
    const after = answered([{ question: DEGREE, decision: 'accepted' }])
    expect(after.determinations?.slice(1)).toEqual([
      { id: 'decision-2', requirement: 'orimha/imhs/education', evidence: 'degree-1', decision: 'accepted', on: AS_OF },
      { id: 'decision-3', requirement: 'orimha/imhs/work-experience', evidence: 'degree-1', decision: 'accepted', on: AS_OF },
      { id: 'decision-4', requirement: 'orimha/imhs/service-mix', evidence: 'degree-1', decision: 'accepted', on: AS_OF },
    ])
    expect(verdicts(after)).toMatchObject({ 'education': 'met', 'work-experience': 'met', 'service-mix': 'met' })
  })

  it('one that is for some of them, beside another answer for the rest', () => {
    const after = answered([
      { question: DEGREE, decision: 'accepted', requirements: ['orimha/imhs/education'] },
      { question: DEGREE, decision: 'refused', requirements: ['orimha/imhs/work-experience', 'orimha/imhs/service-mix'] },
    ])
    expect(verdicts(after)).toMatchObject({ 'education': 'met', 'work-experience': 'not-met', 'service-mix': 'not-met' })
  })

  it('hours, where no rule gives them', () => {
    const after = answered([{ question: CREDIT, decision: 'accepted', clockHours: 20 }, { question: 'verify training-2', decision: 'verified' }])
    expect(verdicts(after)['training-hours']).toBe('met')
    expect(after.determinations?.[1]).toEqual({ id: 'decision-2', requirement: 'orimha/imhs/training-hours', evidence: 'training-1', decision: 'accepted', clockHours: 20, on: AS_OF })
  })

  it('without the hours the amount stays unknown, and the question open', () => {
    const after = answered([{ question: CREDIT, decision: 'accepted' }])
    expect(questions(imhs, after, verified).questions.map(({ id }) => id)).toContain(CREDIT)
  })

  it('what the registry found, on the item itself', () => {
    const after = answered([{ question: 'verify training-2', decision: 'unable-to-verify' }])
    expect(after.trainings?.map(({ verification }) => verification)).toEqual([undefined, 'unable-to-verify'])
    expect(after.determinations).toBe(record.determinations)
  })

  it('that the registry waits for the applicant leaves the question open, with the other two answers', () => {
    const after = questions(imhs, answered([{ question: 'verify training-2', decision: 'additional-action' }]), verified)
    expect(after.questions.find(({ id }) => id === 'verify training-2')).toMatchObject({ verification: 'additional-action', options: ['verified', 'unable-to-verify'] })
  })

  it('none change nothing, and the record itself never changes', () => {
    const copy = structuredClone(record)
    expect(answered([])).toEqual(copy)
    answered([{ question: DEGREE, decision: 'accepted' }, { question: 'verify training-2', decision: 'verified' }])
    expect(record).toEqual(copy)
  })
})

describe('what does not fit its question is refused with its path', () => {
  const facts = applicant({ trainings: [training('2025-01-10')], practice: { supervisesOthers: true } })
  it.each<[string, readonly Answer[], string]>([
    ['an unknown question', [{ question: 'decide nothing', decision: 'met' }], 'answers[0].question: expected the id of one of the questions, found "decide nothing"'],
    ['an unknown option', [{ question: COMPETENCIES, decision: 'met' }, { question: DEGREE, decision: 'waived' }], 'answers[1].decision: expected accepted or refused, found "waived"'],
    ['what is verified already, again', [{ question: COMPETENCIES, decision: 'verified' }], 'answers[0].decision: expected met or not-met or waived, found "verified"'],
    ['hours of a degree', [{ question: DEGREE, decision: 'accepted', clockHours: 3 }], 'answers[0].clockHours: expected no hours with this answer, found 3'],
    ['hours of what is refused', [{ question: CREDIT, decision: 'refused', clockHours: 3 }], 'answers[0].clockHours: expected no hours with this answer, found 3'],
    ['hours of a requirement', [{ question: COMPETENCIES, decision: 'met', clockHours: 3 }], 'answers[0].clockHours: expected no hours with this answer, found 3'],
    ['hours that are none', [{ question: CREDIT, decision: 'accepted', clockHours: 1.005 }], 'answers[0].clockHours: expected a number above 0 and at most 1000000, with at most two decimals, found 1.005'],
    ['a requirement that did not ask', [{ question: DEGREE, decision: 'accepted', requirements: ['orimha/imhs/exam'] }], 'answers[0].requirements: expected some of orimha/imhs/education, orimha/imhs/work-experience, orimha/imhs/service-mix, found a list'],
    ['no requirement', [{ question: DEGREE, decision: 'accepted', requirements: [] }], 'answers[0].requirements: expected some of'],
    ['one requirement twice', [{ question: DEGREE, decision: 'accepted', requirements: ['orimha/imhs/education', 'orimha/imhs/education'] }], 'answers[0].requirements: expected some of'],
    ['a second answer', [{ question: DEGREE, decision: 'accepted' }, { question: DEGREE, decision: 'refused', requirements: ['orimha/imhs/education'] }], 'answers[1].question: expected one answer to a question, found another'],
    ['a second verification', [{ question: 'verify training-2', decision: 'verified' }, { question: 'verify training-2', decision: 'verified' }], 'answers[1].question: expected one answer to a question, found another'],
    ['a note that has no place', [{ question: 'verify training-2', decision: 'verified', note: 'seen' }], 'answers[0].note: expected nothing, since a verification has no place for it, found "seen"'],
  ])('%s', (_, answers, message) => {
    expect(() => answered(answers)).toThrow(RangeError)
    expect(() => answered(answers)).toThrow(message)
  })

  it('a fact, which goes into the record itself', () => {
    expect(() => answer(facts, questions(imhs, facts, verified), [{ question: 'fact clockHours training-1', decision: 'met' }], { on: AS_OF }))
      .toThrow('answers[0].question: expected a question that a decision answers (a fact goes into the record itself), found "fact clockHours training-1"')
  })

  it('a question about another record', () => {
    expect(() => answer(facts, asked, [{ question: 'verify training-2', decision: 'verified' }], { on: AS_OF })).toThrow('answers[0].question: expected a question about what the record holds')
  })

  it('a day that is none, and one before a decision that it would have to overrule', () => {
    expect(() => answered([], { on: '2026-02-30' })).toThrow('on: expected a date like 2026-11-21, found "2026-02-30"')
    expect(() => answered([{ question: CREDIT, decision: 'accepted', clockHours: 20 }], { on: '2026-11-09' }))
      .toThrow('on: expected a day not before 2026-11-10, when "decision-1" was decided on the same, found "2026-11-09"')
    expect(verdicts(answered([{ question: CREDIT, decision: 'accepted', clockHours: 30 }], { on: '2026-11-10' }))['training-hours']).toBe('met')
  })

  it('but not one before a decision on another matter, or one that the assessment did not see', () => {
    const others = applicant({
      trainings: [training('2025-01-10', undefined, { credit: { unit: 'ceu', value: 3 } })],
      determinations: [
        decision('accepted', { evidence: 'training-1', requirement: 'ohio-imh/level-1/training-hours', on: '2026-11-20' }),
        decision('accepted', { evidence: 'training-1', on: '2027-01-01' }),
        decision('met', { requirement: 'orimha/imhs/competencies', on: '2026-11-20' }),
      ],
    })
    const after = answer(others, questions(imhs, others, verified), [{ question: CREDIT, decision: 'accepted', clockHours: 30 }], { on: '2026-11-01' })
    expect(verdicts(after)['training-hours']).toBe('met')
  })
})
