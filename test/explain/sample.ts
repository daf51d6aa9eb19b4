import type { Applicant } from '../../src/model/applicant'
import type { Source } from '../../src/rulebook/citation'
import type { Assessment, RequirementResult } from '../../src/verdict/result'

export const sources: Readonly<Record<string, Source>> = {
  page: {
    id: 'page',
    title: 'Infant Mental Health Specialist Endorsement Requirements',
    publisher: 'Oregon Infant Mental Health Association',
    address: 'https://www.or-imha.org/copy-of-ifs-endorsement-requirement',
    read: '2026-11-21',
  },
  flyer: { id: 'flyer', title: 'Flyer', publisher: 'Ohio', address: 'printed page', read: '2026-11-21' },
}

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']

export const sessions = [2023, 2024].flatMap((year) => months.map((month) => ({ id: `s-${year}-${month}`, from: `${year}-${month}-15` })))

export const applicant: Applicant = {
  format: 'imh-eligibility/applicant@1',
  people: [{ id: 'p-dana', name: 'Person One' }, { id: 'p-lee', name: 'Person Two' }, { id: 'p-kim' }],
  education: [{ id: 'e-msw', level: 'master', degree: 'MSW', conferred: '2021-05-20', transcript: 'official' }, { id: 'e-ba', level: 'bachelor', field: 'psychology', conferred: '2016' }],
  trainings: [
    { id: 't-cos', title: 'Circle of Security', completed: '2023-04-01', clockHours: 18, competencyAreas: ['infant-mental-health-practice'] },
    { id: 't-obs', title: 'Watch, Wait and Wonder', completed: '2024-03-09', clockHours: 6, competencyAreas: ['infant-observation', 'social-emotional-development'] },
    { id: 't-college', title: 'Attachment across the life span', completed: '2024-12-15', credit: { unit: 'semester-hour', value: 3 }, competencyAreas: ['social-emotional-development'] },
    { id: 't-none', completed: '2024-05-05', clockHours: 3, competencyAreas: [] },
  ],
  experience: [
    { id: 'w-visitor', kind: 'employment', role: 'Home visitor', employer: 'Family Nest', start: '2021-06-01', end: '2022-10-16', paid: true },
    { id: 'w-clinic', kind: 'employment', role: 'Clinician', employer: 'Harbor Clinic', start: '2023-01-09' },
    { id: 'w-intern', kind: 'internship', employer: 'Harbor Clinic', start: '2020-09-01', end: '2021-05-01' },
  ],
  supervision: sessions.map(({ id, from }) => ({ id, from, hours: 1.5, provider: from < '2024-06' ? 'p-dana' : 'p-lee', format: 'individual' as const })),
  references: [
    { id: 'r-dana', rater: 'p-dana', received: '2026-09-30', roles: ['rsc-provider'] },
    { id: 'r-dana-2', rater: 'p-dana', received: '2026-10-02', roles: ['colleague'] },
    { id: 'r-lee', rater: 'p-lee', received: '2026-10-04', roles: ['current-program-supervisor'] },
  ],
  memberships: [{ id: 'm-orimha', association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2025-01-01', to: '2025-12-31' }],
  agreements: [{ id: 'a-ethics', kind: 'ethics-and-endorsement', signed: '2026-10-01' }],
  exams: [{ id: 'x-exam', exam: 'mi-aimh-written', taken: '2026-05-16', outcome: 'failed' }],
  licenses: [{ id: 'l-lcsw', kind: 'LCSW', state: 'OR', from: '2022-01-01' }],
  documents: [{ id: 'd-proof', kind: 'experience-proof', dated: '2026-10-03' }],
  holdings: [{ id: 'h-ifs', standard: 'orimha/ifs', issued: '2022-03-01' }],
  determinations: [{ id: 'k-1', evidence: 't-college', decision: 'accepted', on: '2026-11-01', by: 'Reviewer A' }],
}

/** A result of one requirement, with nothing in it but what a test says. */
export function result(partial: Partial<RequirementResult> = {}): RequirementResult {
  return {
    id: 'orimha/imhs/membership',
    kind: 'membership',
    verdict: 'met',
    findings: [],
    evidence: [],
    notes: [],
    cites: [{ source: 'page', at: 'Professional Membership' }],
    authority: 'stated',
    ...partial,
  }
}

export function assessment(requirements: readonly RequirementResult[], partial: Partial<Assessment> = {}): Assessment {
  return {
    format: 'imh-eligibility/assessment@1',
    standard: 'orimha/imhs',
    name: 'Infant Mental Health Specialist (IMHS)',
    edition: '2022',
    contentHash: `sha256:${'0'.repeat(64)}`,
    purpose: 'initial',
    asOf: '2026-11-21',
    counting: 'claimed',
    verdict: 'not-met',
    requirements,
    ...partial,
  }
}

const cited = (at: string): Pick<RequirementResult, 'cites'> => ({ cites: [{ source: 'page', at }] })

/** An applicant near the goal: a bit of everything. */
export const imhs: Assessment = assessment([
  result({
    id: 'orimha/imhs/education', kind: 'education', ...cited('Education and Work Requirements'), reading: 'RD-19', furtherReadings: ['RD-20'],
    evidence: [{ id: 'e-msw', standing: 'counted' }, { id: 'e-ba', standing: 'excluded', code: 'level-does-not-fit', params: { level: 'bachelor' } }],
  }),
  result({
    id: 'orimha/imhs/training-hours', kind: 'hours', verdict: 'needs-review', ...cited('Education and Work Requirements'), reading: 'RD-26',
    required: { unit: 'clock-hours', value: 30 }, counted: { unit: 'clock-hours', value: 24 }, missing: { quantity: { unit: 'clock-hours', value: 6 } },
    findings: [
      { code: 'enough-if-approved', params: { evidence: ['t-college'] } },
      { code: 'amount-short', params: { counted: 24, required: 30, missing: 6 } },
    ],
    evidence: [
      { id: 't-cos', standing: 'counted', amount: 18 },
      { id: 't-obs', standing: 'counted', amount: 6 },
      { id: 't-college', standing: 'if-approved', code: 'credit-not-converted', params: { unit: 'semester-hour', value: 3 } },
      { id: 't-none', standing: 'excluded', amount: 0, code: 'no-competency-area', params: {} },
    ],
  }),
  result({
    id: 'orimha/imhs/work-experience', kind: 'experience', verdict: 'needs-information', ...cited('Specialized Work Experience'), reading: 'RD-07', furtherReadings: ['RD-10', 'RD-11'],
    required: { unit: 'days', value: 730 }, counted: { unit: 'days', value: 503 },
    missing: { quantity: { unit: 'days', value: 227 }, fields: [{ evidence: 'w-clinic', field: 'paid' }, { evidence: 'w-clinic', field: 'serves' }] },
    findings: [
      { code: 'enough-if-known', params: { evidence: ['w-clinic'], fields: ['paid', 'serves'] } },
      { code: 'amount-short', params: { counted: 503, required: 730, missing: 227 } },
    ],
    evidence: [
      { id: 'w-visitor', standing: 'counted', amount: 503 },
      { id: 'w-clinic', standing: 'if-known', amount: 1413, code: 'not-recorded', params: { field: 'paid' } },
      { id: 'w-intern', standing: 'excluded', code: 'internship-not-described', params: {} },
    ],
  }),
  result({
    id: 'orimha/imhs/reflective-supervision', kind: 'supervision', verdict: 'not-met', ...cited('Reflective Supervision/ Consultation'), reading: 'RD-13', furtherReadings: ['RD-14', 'RD-15'],
    required: { unit: 'hours', value: 50 }, counted: { unit: 'hours', value: 25.5 }, missing: { quantity: { unit: 'hours', value: 24.5 } },
    findings: [
      { code: 'amount-short', params: { counted: 25.5, required: 50, missing: 24.5 } },
      { code: 'best-window', params: { from: '2023-01-15', to: '2024-05-15', within: 24, hours: 25.5, sessions: 17, months: 17 } },
    ],
    evidence: sessions.map(({ id, from }) => from < '2024-06'
      ? { id, standing: 'counted' as const, amount: 1.5 }
      : { id, standing: 'excluded' as const, code: 'provider-not-qualified' as const, params: { provider: 'p-lee' } }),
    notes: [{ code: 'vetting-ends', params: { person: 'p-dana', on: '2027-03-09' } }],
  }),
  result({
    id: 'orimha/imhs/references', kind: 'references', verdict: 'not-met', ...cited('Professional Reference Ratings'), reading: 'RD-17',
    required: { unit: 'count', value: 3 }, counted: { unit: 'count', value: 2 },
    missing: { quantity: { unit: 'count', value: 1 }, slots: [{ slot: 'other', roles: ['supervisor', 'teacher', 'colleague'], candidates: ['p-kim'] }] },
    findings: [{ code: 'slot-open', params: { slot: 'other', roles: ['supervisor', 'teacher', 'colleague'] } }],
    evidence: [
      { id: 'r-lee', standing: 'counted', amount: 1, code: 'fills', params: { slot: 'current-program-supervisor' } },
      { id: 'r-dana', standing: 'counted', amount: 1, code: 'fills', params: { slot: 'rsc-provider' } },
      { id: 'r-dana-2', standing: 'excluded', code: 'same-rater', params: { rater: 'p-dana', reference: 'r-dana' } },
    ],
  }),
  result({ id: 'orimha/imhs/ethics-agreement', kind: 'agreement', ...cited('Code of Ethics & Endorsement Agreement'), evidence: [{ id: 'a-ethics', standing: 'counted' }] }),
  result({
    id: 'orimha/imhs/competencies', kind: 'judgement', verdict: 'needs-review', ...cited('Documentation of Competencies'), reading: 'RD-18',
    findings: [{ code: 'reviewer-decides', params: { about: 'competencies' } }],
  }),
  result({
    id: 'orimha/imhs/exam', kind: 'exam', verdict: 'not-met', ...cited('Documentation of Competencies'),
    findings: [{ code: 'exam-missing', params: { exam: 'mi-aimh-written' } }],
    evidence: [{ id: 'x-exam', standing: 'excluded', code: 'failed', params: {} }],
  }),
  result({
    verdict: 'not-met', findings: [{ code: 'membership-missing', params: { on: '2026-11-21' } }],
    evidence: [{ id: 'm-orimha', standing: 'excluded', code: 'not-in-force', params: { from: '2025-01-01', to: '2025-12-31' } }],
  }),
])
