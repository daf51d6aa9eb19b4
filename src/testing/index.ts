/**
 * For the tests of apps: records that pass, the same with one thing broken, cases worked out by hand, and matchers for vitest and jest.
 *
 * @packageDocumentation
 */
export { applicantWith } from './applicant-with'
export type { Case, RequirementOf } from './case'
export { goldenCases } from './golden'
export type { GoldenCase } from './golden-case'
export { matchers, type AssessmentMatchers, type MatcherResult } from './matchers'
export { outdated } from './outdated'
export { passing, type PassingOptions } from './passing'
export { shortBy } from './short-by'
export { unrecorded } from './unrecorded'
export { unverified } from './unverified'
export { without } from './without'
