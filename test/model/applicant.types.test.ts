import { expectTypeOf, it } from 'vitest'
import type { Applicant, CompetencyArea, Determination, Education, Experience, Holding, Person, Reference, Training, Verification } from '../../src/model/applicant'
import type { SafeParse } from '../../src/model/parse'

it('an applicant is readonly all the way down', () => {
  expectTypeOf<Applicant>().toEqualTypeOf<Readonly<Applicant>>()
  expectTypeOf<Applicant['trainings']>().toEqualTypeOf<readonly Training[] | undefined>()
  expectTypeOf<Applicant['identifiers']>().toEqualTypeOf<readonly { readonly system: string; readonly value: string }[] | undefined>()
  expectTypeOf<Training>().toEqualTypeOf<Readonly<Training>>()
  expectTypeOf<Training['competencyAreas']>().toEqualTypeOf<readonly CompetencyArea[]>()
  expectTypeOf<Training['credit']>().toEqualTypeOf<{ readonly unit: 'ceu' | 'semester-hour' | 'quarter-hour'; readonly value: number } | undefined>()
  expectTypeOf<NonNullable<Training['hoursByArea']>>().toEqualTypeOf<{ readonly [Area in CompetencyArea]?: number | undefined }>()
  expectTypeOf<Person['endorsements']>().toEqualTypeOf<readonly { readonly standard: string; readonly from: string; readonly to?: string | undefined }[] | undefined>()

  const applicant: Applicant = { format: 'imh-eligibility/applicant@1', trainings: [] }
  // @ts-expect-error the document is readonly
  applicant.id = 'a'
  // @ts-expect-error its lists are readonly
  applicant.trainings?.push()
  // @ts-expect-error and so are the lists in them
  applicant.references?.[0]?.roles.push('colleague')
})

it('optional fields may be undefined', () => {
  expectTypeOf<Education>().toEqualTypeOf<{
    readonly id: string
    readonly level: 'cda' | 'associate' | 'certificate' | 'bachelor' | 'master' | 'doctorate' | 'medical'
    readonly degree?: string | undefined
    readonly field?: string | undefined
    readonly imhFocus?: boolean | undefined
    readonly conferred: string
    readonly transcript?: 'official' | 'unofficial' | 'none' | undefined
    readonly verification?: Verification | undefined
  }>()
  expectTypeOf<Holding>().toEqualTypeOf<{
    readonly id: string; readonly standard: string; readonly issued: string; readonly expires?: string | undefined; readonly lastRenewed?: string | undefined
  }>()
})

it('words are literal types', () => {
  expectTypeOf<Determination['decision']>().toEqualTypeOf<'met' | 'not-met' | 'waived' | 'accepted' | 'refused'>()
  expectTypeOf<NonNullable<Experience['serves']>[number]>().toEqualTypeOf<'infant-toddler' | 'young-child' | 'parent-caregiver' | 'pregnant-person'>()
  expectTypeOf<Reference['roles'][number]>().toExtend<string>()
  expectTypeOf<Reference['roles'][number]>().not.toEqualTypeOf<string>()
})

it('a result is one or the other', () => {
  const result = {} as SafeParse
  if (result.success) expectTypeOf(result).not.toHaveProperty('error')
  else expectTypeOf(result).not.toHaveProperty('applicant')
})
