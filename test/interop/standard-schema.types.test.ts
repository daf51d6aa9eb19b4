import { expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import type { requirementSchema } from '../../src/interop/schemas/requirement-schema'
import type { standardSchema } from '../../src/interop/schemas/standard-schema'
import type { internshipCriteriaSchema, workCriteriaSchema, workFlagSchema } from '../../src/interop/schemas/work-schema'
import type { InternshipCriteria, Requirement, RequirementKind, WorkCriteria, WorkFlag } from '../../src/rulebook/requirement'
import type { Standard } from '../../src/rulebook/standard'
import type { Differences, Disagreeing } from './agreement'

type ByKind<Union extends { readonly kind: RequirementKind }> = { [Kind in Union['kind']]: Extract<Union, { readonly kind: Kind }> }

// `tsc --noEmit` proves these; an error names the kinds that the schema and `rulebook/requirement.ts` do not agree on.
it('every kind of requirement agrees with its type', () => {
  expectTypeOf<Disagreeing<ByKind<Requirement>, ByKind<z.infer<typeof requirementSchema>>>>().toEqualTypeOf<never>()
})

it('what a requirement is made of agrees with its type', () => {
  expectTypeOf<Differences<WorkFlag, z.infer<typeof workFlagSchema>>>().toEqualTypeOf<never>()
  expectTypeOf<Differences<WorkCriteria, z.infer<typeof workCriteriaSchema>>>().toEqualTypeOf<never>()
  expectTypeOf<Differences<InternshipCriteria, z.infer<typeof internshipCriteriaSchema>>>().toEqualTypeOf<never>()
})

it('a standard agrees with its type', () => {
  expectTypeOf<Differences<Standard, z.infer<typeof standardSchema>>>().toEqualTypeOf<never>()
  expectTypeOf<z.infer<typeof standardSchema>>().toExtend<Standard>()
})
