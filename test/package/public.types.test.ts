import * as main from 'imh-eligibility'
import * as engine from 'imh-eligibility/engine'
import * as importing from 'imh-eligibility/import'
import * as ecmh from 'imh-eligibility/ohio-ecmh'
import * as imh from 'imh-eligibility/ohio-imh'
import * as orimha from 'imh-eligibility/orimha'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import names from './names.json'
import type {
  Amendment, Applicant, ApplicantError, ApplicantIssue, AssessOptions, Assessment, Change, Changes, Citation, CivilDate, Contrast, Counting, Evidence,
  ExplainGuidanceOptions, ExplainOptions, Finding, Guidance, Missing, Note, Period, Quantity, RenewalPeriod, Requirement, RequirementKind, RequirementResult,
  Role, SafeParse, SafeParseStandard, Source, Standard, StandardError, StandardIssue, Standing, Suggestion, Verdict,
} from 'imh-eligibility'

const ENTRIES = { 'imh-eligibility': main, 'imh-eligibility/engine': engine, 'imh-eligibility/orimha': orimha, 'imh-eligibility/ohio-imh': imh, 'imh-eligibility/ohio-ecmh': ecmh, 'imh-eligibility/import': importing }

// Types leave no trace at run time: `npm run check:package` holds their names against the same list.
describe.each(Object.entries(ENTRIES))('%s', (entry, given) => {
  it('has the names on the list and no other: none was let out by accident, none is gone', () => {
    expect(Object.keys(given).sort()).toEqual(names[entry as keyof typeof names].values)
  })
})

it('the engine is a part of the main entry point', () => {
  expect(names['imh-eligibility'].values).toEqual(expect.arrayContaining(names['imh-eligibility/engine'].values))
  expect(names['imh-eligibility'].types).toEqual(expect.arrayContaining(names['imh-eligibility/engine'].types))
  type Same = Omit<typeof engine, 'amend' | 'defineStandard'>
  expectTypeOf<Pick<typeof main, keyof Same>>().toEqualTypeOf<Same>()
  expectTypeOf(main.amend<Standard>).toEqualTypeOf(engine.amend<Standard>)
  expectTypeOf(main.defineStandard<Standard>).toEqualTypeOf(engine.defineStandard<Standard>)
})

// From here on `npm run types` proves what is asked.
it('assessing, explaining and reading', () => {
  expectTypeOf(main.assess).toEqualTypeOf<(standard: Standard, applicant: Applicant, options: AssessOptions) => Assessment>()
  expectTypeOf(main.explain).toEqualTypeOf<(assessment: Assessment, options?: ExplainOptions) => string>()
  expectTypeOf(main.parseApplicant).toEqualTypeOf<(input: unknown) => Applicant>()
  expectTypeOf(main.safeParseApplicant).toEqualTypeOf<(input: unknown) => SafeParse>()
  expectTypeOf<SafeParse>().toEqualTypeOf<{ readonly success: true; readonly applicant: Applicant } | { readonly success: false; readonly error: ApplicantError }>()
  expectTypeOf<ApplicantError['issues']>().toEqualTypeOf<readonly ApplicantIssue[]>()
  expectTypeOf<z.input<typeof main.applicantSchema>>().toExtend<Applicant>()
})

it('standards: finding, writing, amending', () => {
  expectTypeOf(main.find<Standard>).toEqualTypeOf<(
    standards: Readonly<Record<string, Standard>> | readonly Standard[], name: string | (string & {}), on: { readonly asOf: CivilDate; readonly knownOn?: CivilDate | undefined },
  ) => Standard>()
  expectTypeOf(main.resolve).toEqualTypeOf<(standards: Readonly<Record<string, Standard>> | readonly Standard[], name: string) => string>()
  expectTypeOf(main.contentHash).toEqualTypeOf<(standard: Standard) => string>()
  expectTypeOf(main.amend<Standard>).toEqualTypeOf<(standard: Standard, changes: Changes, amendment: Amendment) => Standard>()
  expectTypeOf(main.defineStandard<typeof orimha.imhs>).returns.toEqualTypeOf<typeof orimha.imhs>()
  expectTypeOf(main.parseStandard).toEqualTypeOf<(input: unknown) => Standard>()
  expectTypeOf(main.safeParseStandard).toEqualTypeOf<(input: unknown) => SafeParseStandard>()
  expectTypeOf<SafeParseStandard>().toEqualTypeOf<{ readonly success: true; readonly standard: Standard } | { readonly success: false; readonly error: StandardError }>()
  expectTypeOf<StandardError['issues']>().toEqualTypeOf<readonly StandardIssue[]>()
  expectTypeOf<keyof Change<'exam'>>().toEqualTypeOf<keyof Omit<Extract<Requirement, { kind: 'exam' }>, 'id' | 'kind' | 'cites' | 'authority' | 'reading' | 'furtherReadings'>>()
})

it('guidance', () => {
  expectTypeOf(main.suggest).toEqualTypeOf<(role: Role | (string & {})) => Suggestion>()
  expectTypeOf(main.explainSuggestion).toEqualTypeOf<(suggestion: Suggestion, options?: ExplainGuidanceOptions) => string>()
  expectTypeOf(main.explainGuidance).toEqualTypeOf<(guidance: Guidance, options?: ExplainGuidanceOptions) => string>()
  expectTypeOf(main.explainContrast).toEqualTypeOf<(contrast: Contrast, options?: ExplainGuidanceOptions) => string>()
  expectTypeOf(imh.imhGuidance.levels[0]).toExtend<Guidance>()
  expectTypeOf(ecmh.consultantGuidance).toExtend<Guidance>()
  expectTypeOf(ecmh.imhAndEcmh).toExtend<Contrast>()
  expectTypeOf<(typeof main.ROLES)[number]>().toEqualTypeOf<Role>()
})

it('verdicts and standings are closed lists', () => {
  expectTypeOf<Verdict>().toEqualTypeOf<'met' | 'pending' | 'needs-review' | 'needs-information' | 'not-met' | 'not-applicable'>()
  expectTypeOf(main.VERDICTS).toEqualTypeOf<readonly ['met', 'pending', 'needs-review', 'needs-information', 'not-met']>()
  expectTypeOf(main.allOf).toEqualTypeOf<(verdicts: readonly Verdict[]) => Verdict>()
  expectTypeOf(main.anyOf).toEqualTypeOf<(verdicts: readonly Verdict[]) => Verdict>()
  expectTypeOf<Standing>().toEqualTypeOf<'counted' | 'if-verified' | 'if-approved' | 'if-known' | 'excluded'>()
  expectTypeOf<(typeof main.STANDINGS)[number]>().toEqualTypeOf<Standing>()
  expectTypeOf<Counting>().toEqualTypeOf<'claimed' | 'verified'>()
})

it('an assessment', () => {
  expectTypeOf<Assessment>().toEqualTypeOf<{
    readonly format: 'imh-eligibility/assessment@1'; readonly standard: string; readonly name: string; readonly edition: string; readonly contentHash: string
    readonly purpose: 'initial' | 'renewal'; readonly asOf: CivilDate; readonly counting: Counting; readonly period?: Period; readonly renews?: RenewalPeriod
    readonly sources?: Readonly<Record<string, Source>>; readonly verdict: Verdict; readonly requirements: readonly RequirementResult[]
  }>()
  expectTypeOf<RequirementResult>().toExtend<{
    readonly id: string; readonly kind: RequirementKind; readonly verdict: Verdict; readonly required?: Quantity; readonly counted?: Quantity; readonly missing?: Missing
    readonly findings: readonly Finding[]; readonly evidence: readonly Evidence[]; readonly notes: readonly Note[]; readonly cites: readonly Citation[]
  }>()
  expectTypeOf<Quantity>().toEqualTypeOf<{ readonly unit: 'clock-hours' | 'hours' | 'days' | 'count'; readonly value: number }>()
})

/** Whether an option may be there and be undefined. */
type Undefinable<Options> = { [Name in keyof Options]-?: { readonly [Key in Name]: undefined } extends Pick<Options, Name> ? Name : never }[keyof Options]
type Optional<Options> = { [Name in keyof Options]-?: Record<never, never> extends Pick<Options, Name> ? Name : never }[keyof Options]

it('what may be left out may be undefined, with `exactOptionalPropertyTypes` too', () => {
  expectTypeOf<Undefinable<AssessOptions>>().toEqualTypeOf<'counting' | 'period'>()
  expectTypeOf<Undefinable<AssessOptions>>().toEqualTypeOf<Optional<AssessOptions>>()
  expectTypeOf<Undefinable<ExplainOptions>>().toEqualTypeOf<Optional<ExplainOptions>>()
  expectTypeOf<Undefinable<Amendment>>().toEqualTypeOf<Optional<Amendment>>()
  expectTypeOf<Undefinable<Parameters<typeof main.find<Standard>>[2]>>().toEqualTypeOf<'knownOn'>()
  expectTypeOf<Undefinable<Applicant>>().toEqualTypeOf<Optional<Applicant>>()
  expectTypeOf<Undefinable<ExplainGuidanceOptions>>().toEqualTypeOf<Optional<ExplainGuidanceOptions>>()
})
