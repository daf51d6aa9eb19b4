import { readFileSync } from 'node:fs'
import { LINE_ERRORS } from '../../src/cli/batch/judge'
import { DUE } from '../../src/cli/batch/summary/count-record'
import { SUMMARY_FORMAT } from '../../src/cli/batch/summary/document'
import * as engine from '../../src/engine'
import * as main from '../../src/index'
import * as importing from '../../src/import'
import * as interop from '../../src/interop'
import { assessmentSchema } from '../../src/interop/schemas/assessment-schema'
import { findingParams } from '../../src/interop/schemas/finding-schema'
import { noteParams } from '../../src/interop/schemas/note-schema'
import { reasonParams } from '../../src/interop/schemas/reason-schema'
import { requirementKindSchema } from '../../src/interop/schemas/result-schema'
import { APPLICANT_FORMAT } from '../../src/model/applicant'
import type { ApplicantIssueCode, ValueIssueCode } from '../../src/model/issue'
import type { BuildsOn } from '../../src/next/builds-on'
import type { RenewalState } from '../../src/next/renewals'
import { COMPARISON_FORMAT } from '../../src/next/compare'
import { EDITIONS_COMPARISON_FORMAT } from '../../src/next/compare-editions'
import { FORECAST_FORMAT } from '../../src/next/forecast'
import { PLAN_FORMAT } from '../../src/next/plan/plan'
import type { PlanObstacle, PlanStepCode } from '../../src/next/plan/steps'
import type { Requirement } from '../../src/rulebook/requirement'
import type { StandardIssueCode } from '../../src/rulebook/standard-error'
import { sources } from '../../src/rulebook/sources'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'
import type { RefusalCode } from '../../src/udf/refusal'
import * as ohioEcmh from '../../src/standards/ohio-ecmh'
import * as ohioImh from '../../src/standards/ohio-imh'
import * as orimha from '../../src/standards/orimha'
import * as testing from '../../src/testing'
import { STANDINGS } from '../../src/verdict/standing'
import { VERDICTS } from '../../src/verdict/verdict'

const ENTRIES = {
  'imh-eligibility': main,
  'imh-eligibility/engine': engine,
  'imh-eligibility/import': importing,
  'imh-eligibility/interop': interop,
  'imh-eligibility/ohio-ecmh': ohioEcmh,
  'imh-eligibility/ohio-imh': ohioImh,
  'imh-eligibility/orimha': orimha,
  'imh-eligibility/testing': testing,
}

// The codes of errors are types and nothing at run time; one more or one fewer does not compile.
const VALUE_ISSUES = {
  'unsupported-format': 0, 'unknown-key': 0, 'missing': 0, 'wrong-type': 0, 'not-allowed-value': 0, 'too-short': 0,
  'too-long': 0, 'too-small': 0, 'too-large': 0, 'bad-id': 0, 'bad-date': 0, 'bad-hours': 0,
} satisfies Record<ValueIssueCode, 0>
const APPLICANT_ISSUES = {
  ...VALUE_ISSUES, 'duplicate-id': 0, 'unknown-person': 0, 'unknown-evidence': 0, 'ends-before-start': 0, 'area-not-listed': 0,
  'hours-by-area-exceed-total': 0, 'determination-shape': 0, 'too-many-problems': 0,
} satisfies Record<ApplicantIssueCode, 0>
const STANDARD_ISSUES = {
  ...VALUE_ISSUES, 'duplicate-id': 0, 'id-outside': 0, 'unknown-source': 0, 'unknown-requirement': 0, 'unknown-parameter': 0, 'asks-nothing': 0,
  'asks-too-much': 0, 'out-of-order': 0, 'renewal-shape': 0, 'hole-without-authority': 0, 'too-many-areas': 0,
} satisfies Record<StandardIssueCode, 0>
const RENEWAL_STATES = { 'open': 0, 'overdue': 0, 'unknown': 0, 'superseded': 0, 'not-yet': 0, 'no-rule': 0 } satisfies Record<RenewalState, 0>
const BUILDS_ON = { renews: 0, exempts: 0 } satisfies Record<BuildsOn['code'], 0>
const PLAN_STEPS = {
  'supply-fact': 0, 'get-verified': 0, 'get-official-transcript': 0, 'earn-degree': 0, 'let-time-pass': 0, 'work': 0, 'serve-families': 0, 'give-services': 0, 'serve-while-supervised': 0, 'be-employed': 0, 'train': 0,
  'receive-supervision': 0, 'get-rating': 0, 'join-association': 0, 'sign-agreement': 0, 'pass-exam': 0, 'get-license': 0, 'file-document': 0, 'get-identifier': 0, 'change-practice': 0,
} satisfies Record<PlanStepCode, 0>
const PLAN_OBSTACLES = { 'decided': 0, 'period-over': 0, 'no-step-known': 0 } satisfies Record<PlanObstacle['code'], 0>
const REFUSALS = { json: 0, applicant: 0, options: 0, internal: 0 } satisfies Record<RefusalCode, 0>

const all: readonly Standard[] = Object.values(standards)
const withParts = (requirement: Requirement): readonly Requirement[] =>
  [requirement, ...('parts' in requirement ? requirement.parts.flatMap(withParts) : [])]

/** The readings that `docs/readings.md` explains; one that only the page names, because the engine itself reads so, is there too. */
const readings = (): readonly string[] => {
  const page = readFileSync(new URL('../../docs/readings.md', import.meta.url), 'utf8')
  return [...page.matchAll(/^## (RD-\d\d)\b/gm)].map(([, id = '']) => id)
}

/** Every word that callers may have stored or compared with, as `what word`, sorted. */
export function vocabulary(): readonly string[] {
  const words: Readonly<Record<string, readonly string[]>> = {
    'format': [APPLICANT_FORMAT, assessmentSchema.shape.format.value, SUMMARY_FORMAT, FORECAST_FORMAT, PLAN_FORMAT, COMPARISON_FORMAT, EDITIONS_COMPARISON_FORMAT],
    'verdict': [...VERDICTS, 'not-applicable'],
    'standing': STANDINGS,
    'reason': Object.keys(reasonParams),
    'finding': Object.keys(findingParams),
    'note': Object.keys(noteParams),
    'applicant-issue': Object.keys(APPLICANT_ISSUES),
    'standard-issue': Object.keys(STANDARD_ISSUES),
    'refusal': Object.keys(REFUSALS),
    'line-error': LINE_ERRORS,
    'due': DUE,
    'renewal-state': Object.keys(RENEWAL_STATES),
    'builds-on': Object.keys(BUILDS_ON),
    'plan-step': Object.keys(PLAN_STEPS),
    'plan-obstacle': Object.keys(PLAN_OBSTACLES),
    'kind': requirementKindSchema.options,
    'reading': readings(),
    'source': Object.keys(sources),
    'standard': all.map(({ id }) => id),
    'other-name': all.flatMap(({ id, aliases }) => aliases.map(({ name }) => `${id} = ${name}`)),
    'requirement': all.flatMap(({ requirements }) => requirements.flatMap(withParts)).map(({ id }) => id),
    'export': Object.entries(ENTRIES).flatMap(([entry, names]) => Object.keys(names).map((name) => `${entry} ${name}`)),
  }
  return [...new Set(Object.entries(words).flatMap(([what, list]) => list.map((word) => `${what} ${word}`)))].sort()
}
