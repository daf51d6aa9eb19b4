import { describe, expect, it } from 'vitest'
import { explainPlan } from '../../src/explain/pages/plan'
import type { Plan } from '../../src/next/plan/plan'
import type { PlanObstacle, PlanStep, PlanStepCode } from '../../src/next/plan/steps'

const requirement = 'orimha/imhs/training-hours'
const needed = { hours: 3, from: '2026-11-21', notBefore: '2027-01-01', by: '2027-05-01' }
/** One of each, with whatever changes its sentence. */
const STEPS: readonly PlanStep[] = [
  { code: 'supply-fact', requirement, params: { evidence: 'course', field: 'clockHours', wanted: 3 } },
  { code: 'supply-fact', requirement, params: { evidence: 'job', field: 'familiesServed', wanted: 3 } },
  { code: 'supply-fact', requirement, params: { evidence: 'job', field: 'paid', wanted: true } },
  { code: 'supply-fact', requirement, params: { evidence: 'job', field: 'serves', wanted: ['infant-toddler', 'parent-caregiver'] } },
  { code: 'supply-fact', requirement, params: { evidence: 'applicant', field: 'practice.supervisesOthers', wanted: false } },
  { code: 'supply-fact', requirement, params: { evidence: 'applicant', field: 'holdings' } },
  ...Object.entries({ transcript: 'official', degree: 'MSW', highestDegree: 'master', conferred: '2020-01-01', start: '2020-01-01', end: '2020-01-01', supervisor: 'mentor' })
    .map(([field, wanted]): PlanStep => ({ code: 'supply-fact', requirement, params: { evidence: 'degree', field, wanted } })),
  { code: 'get-verified', requirement, params: { evidence: 'course' } },
  { code: 'get-official-transcript', requirement, params: { evidence: 'degree' } },
  { code: 'earn-degree', requirement, params: { levels: ['master', 'doctorate'], degrees: ['MSW', 'PhD'] } },
  { code: 'earn-degree', requirement, params: { levels: ['cda'], degrees: [] } },
  { code: 'let-time-pass', requirement, params: { to: '2027-01-01', days: 41, evidence: ['job'] } },
  { code: 'let-time-pass', requirement, params: { to: '2027-01-01', days: 41, evidence: [] } },
  { code: 'work', requirement, params: { from: '2026-11-21', to: '2026-12-31', days: 41 } },
  { code: 'serve-families', requirement, params: { families: 2 } },
  { code: 'give-services', requirement, params: { services: ['advocacy'] } },
  { code: 'serve-while-supervised', requirement, params: { from: '2026-11-21' } },
  { code: 'be-employed', requirement, params: { from: '2026-11-21' } },
  { code: 'train', requirement, params: { hours: 2, areas: [['assessment', 'interventions']], didactic: true, ages: 'birth-to-six' } },
  { code: 'train', requirement, params: { hours: 0.01, areas: [['assessment']], anyLength: true } },
  { code: 'train', requirement, params: { hours: 2, areas: [new Array<string>(13).fill('assessment'), ['interventions'], ['assessment']] } },
  { code: 'train', requirement, params: { hours: 2, areas: [new Array<string>(13).fill('assessment'), new Array<string>(13).fill('assessment')] } },
  { code: 'receive-supervision', requirement, params: { ...needed, providers: ['orimha/imhs'], inRecord: ['mentor'], later: [{ ...needed, opensWindow: true }] } },
  { code: 'receive-supervision', requirement, params: { hours: 3, from: '2026-11-21', notBefore: '2026-11-21', providers: ['orimha/imhs'], inRecord: [], later: [] } },
  { code: 'get-rating', requirement, params: { slot: 'other', roles: ['colleague'], endorsedAs: ['orimha/imhs'], inRecord: ['mentor'] } },
  { code: 'get-rating', requirement, params: { slot: 'other', roles: [], inRecord: [] } },
  { code: 'join-association', requirement, params: {} },
  { code: 'sign-agreement', requirement, params: { agreement: 'ethics-and-endorsement' } },
  { code: 'pass-exam', requirement, params: { exam: 'mi-aimh-written' } },
  { code: 'get-license', requirement, params: { state: 'OH' } },
  { code: 'get-license', requirement, params: {} },
  { code: 'file-document', requirement, params: { document: 'experience-proof' } },
  { code: 'get-identifier', requirement, params: { systems: ['opin', 'opn'] } },
  { code: 'change-practice', requirement, params: { practice: 'supervisesOthers' } },
]
const OBSTACLES: readonly PlanObstacle[] = [
  { code: 'decided', requirement, params: { determination: 'decision', on: '2026-10-01' } },
  { code: 'period-over', requirement, params: { to: '2026-10-01' } },
  { code: 'no-step-known', requirement, params: {} },
]
const base: Plan = {
  format: 'imh-eligibility/plan@1', standard: 'orimha/imhs', name: 'A credential', edition: '1', asOf: '2026-11-21', counting: 'claimed', verdict: 'not-met', outcome: 'met', on: '2026-11-21', steps: STEPS, reviews: [], obstacles: [],
}

describe.each(['en', 'es'] as const)('a plan in words: %s', (locale) => {
  const told = (changes: Partial<Plan>): string => explainPlan({ ...base, ...changes }, { locale })

  it('has a line for each step, with nothing left open in it', () => {
    const lines = told({}).split('\n').filter((line) => /^\d+\. /.test(line))
    expect(lines).toHaveLength(STEPS.length)
    expect(new Set(lines.map((line) => line.replace(/^\d+/, ''))).size).toBe(lines.length)
    for (const line of lines) expect(line).not.toMatch(/undefined|\[object|NaN|,,| {2}/)
    expect(lines).toMatchSnapshot()
  })

  it('tells of reviewers, obstacles and dates', () => {
    expect(told({ steps: [], obstacles: OBSTACLES, reviews: ['orimha/imhs/competencies'], outcome: 'not-met', period: { from: '2025-01-01', to: '2026-01-01', due: '2026-01-01', state: 'overdue' } })).toMatchSnapshot()
    expect(told({ outcome: 'needs-review', on: '2027-01-01' })).toContain(locale === 'en' ? 'Jan 1, 2027' : '1 ene 2027')
    expect(told({ steps: [] })).not.toContain('1. ')
  })
})

it('the steps above are one of each at least', () => {
  const codes: Readonly<Record<PlanStepCode, true>> = {
    'supply-fact': true, 'get-verified': true, 'get-official-transcript': true, 'earn-degree': true, 'let-time-pass': true, 'work': true, 'serve-families': true, 'give-services': true, 'serve-while-supervised': true,
    'be-employed': true, 'train': true, 'receive-supervision': true, 'get-rating': true, 'join-association': true, 'sign-agreement': true, 'pass-exam': true, 'get-license': true, 'file-document': true, 'get-identifier': true,
    'change-practice': true,
  }
  expect([...new Set(STEPS.map(({ code }) => code))].sort()).toEqual(Object.keys(codes).sort())
})

it('a language that it does not have is refused', () => {
  expect(() => explainPlan(base, JSON.parse('{"locale":"fr"}'))).toThrow(RangeError)
})
