import { expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import type { assessmentSchema } from '../../src/interop/schemas/assessment-schema'
import type { findingParams, findingSchema } from '../../src/interop/schemas/finding-schema'
import type { noteParams, noteSchema } from '../../src/interop/schemas/note-schema'
import type { reasonParams } from '../../src/interop/schemas/reason-schema'
import type { evidenceSchema, missingSchema, quantitySchema, requirementKindSchema, requirementResultSchema, verdictSchema } from '../../src/interop/schemas/result-schema'
import type { RequirementKind } from '../../src/rulebook/requirement'
import type { Finding, FindingParams, Note, NoteParams, ReasonParams } from '../../src/verdict/codes'
import type { Assessment, Evidence, Missing, Quantity, RequirementResult } from '../../src/verdict/result'
import type { Verdict } from '../../src/verdict/verdict'
import type { Differences, Disagreeing } from './agreement'

type Inferred<Table extends Readonly<Record<string, z.ZodType>>> = { [Code in keyof Table]: z.infer<Table[Code]> }

// `tsc --noEmit` proves these; an error names the codes that the schema and `verdict/codes.ts` do not agree on.
it('every code has its parameters', () => {
  expectTypeOf<Disagreeing<FindingParams, Inferred<typeof findingParams>>>().toEqualTypeOf<never>()
  expectTypeOf<Disagreeing<ReasonParams, Inferred<typeof reasonParams>>>().toEqualTypeOf<never>()
  expectTypeOf<Disagreeing<NoteParams, Inferred<typeof noteParams>>>().toEqualTypeOf<never>()
})

// From the leaves up, so that no proof has to reach far down.
it('every part of an assessment agrees with its type', () => {
  expectTypeOf<Differences<Verdict, z.infer<typeof verdictSchema>>>().toEqualTypeOf<never>()
  expectTypeOf<Differences<RequirementKind, z.infer<typeof requirementKindSchema>>>().toEqualTypeOf<never>()
  expectTypeOf<Differences<Quantity, z.infer<typeof quantitySchema>>>().toEqualTypeOf<never>()
  expectTypeOf<Differences<Missing, z.infer<typeof missingSchema>>>().toEqualTypeOf<never>()
  expectTypeOf<Differences<Finding, z.infer<typeof findingSchema>>>().toEqualTypeOf<never>()
  expectTypeOf<Differences<Note, z.infer<typeof noteSchema>>>().toEqualTypeOf<never>()
  expectTypeOf<Differences<Evidence, z.infer<typeof evidenceSchema>>>().toEqualTypeOf<never>()
  expectTypeOf<Differences<RequirementResult, z.infer<typeof requirementResultSchema>>>().toEqualTypeOf<never>()
})

it('an assessment agrees with its type', () => {
  expectTypeOf<Differences<Assessment, z.infer<typeof assessmentSchema>>>().toEqualTypeOf<never>()
  expectTypeOf<z.infer<typeof assessmentSchema>>().toExtend<Assessment>()
})
