import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'
import { expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import type { assessmentSchema } from '../../src/interop/schemas/assessment-schema'
import type { standardSchema } from '../../src/interop/schemas/standard-schema'
import type { applicantValidator, assessmentValidator, standardValidator } from '../../src/interop/validator'
import type { Applicant, applicantSchema } from '../../src/model/applicant'
import type { Standard } from '../../src/rulebook/standard'
import type { Assessment } from '../../src/verdict/result'

// `tsc --noEmit` proves these.
it('the validators are Standard Schemas, and infer the documents', () => {
  expectTypeOf<typeof applicantValidator>().toExtend<StandardSchemaV1<Applicant, Applicant>>()
  expectTypeOf<typeof assessmentValidator>().toExtend<StandardSchemaV1<Assessment, Assessment>>()
  expectTypeOf<typeof standardValidator>().toExtend<StandardSchemaV1<Standard, Standard>>()
  expectTypeOf<StandardSchemaV1.InferOutput<typeof applicantValidator>>().toEqualTypeOf<Applicant>()
  expectTypeOf<StandardSchemaV1.InferInput<typeof applicantValidator>>().toEqualTypeOf<Applicant>()
  expectTypeOf<StandardSchemaV1.InferOutput<typeof assessmentValidator>>().toEqualTypeOf<Assessment>()
  expectTypeOf<StandardSchemaV1.InferOutput<typeof standardValidator>>().toEqualTypeOf<Standard>()
})

it('they bring their JSON Schema along', () => {
  expectTypeOf<typeof applicantValidator>().toExtend<StandardJSONSchemaV1<Applicant, Applicant>>()
  expectTypeOf<typeof standardValidator>().toExtend<StandardJSONSchemaV1<Standard, Standard>>()
})

it('the zod schemas are Standard Schemas, too', () => {
  expectTypeOf<typeof applicantSchema>().toExtend<StandardSchemaV1>()
  expectTypeOf<StandardSchemaV1.InferOutput<typeof applicantSchema>>().toEqualTypeOf<z.infer<typeof applicantSchema>>()
  expectTypeOf<StandardSchemaV1.InferOutput<typeof applicantSchema>>().toExtend<Applicant>()
  expectTypeOf<StandardSchemaV1.InferOutput<typeof assessmentSchema>>().toExtend<Assessment>()
  expectTypeOf<StandardSchemaV1.InferOutput<typeof standardSchema>>().toExtend<Standard>()
})
