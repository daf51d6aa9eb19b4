import { applicantJsonSchema } from '../interop/schemas/applicant-schema'
import { assessmentJsonSchema } from '../interop/schemas/assessment-schema'
import { openApiDocument } from '../interop/schemas/openapi'
import { standardJsonSchema } from '../interop/schemas/standard-schema'
import { readArguments } from './arguments'
import { UsageError, type ExitCode, type Io } from './io'

const SCHEMAS = new Map<string, () => object>([
  ['applicant', applicantJsonSchema],
  ['assessment', assessmentJsonSchema],
  ['standard', standardJsonSchema],
  ['openapi', openApiDocument],
])

/** `schema applicant|assessment|standard`: the JSON Schema of a document; `schema openapi`: all three as components of OpenAPI. */
export function schemaCommand(args: readonly string[], io: Io): ExitCode {
  const [name, ...others] = readArguments(args, []).positionals
  const schema = name === undefined ? undefined : SCHEMAS.get(name)
  if (!schema || others.length > 0) {
    throw new UsageError(`schema: expected one of ${[...SCHEMAS.keys()].join(', ')}, found ${JSON.stringify(args.join(' '))}`)
  }
  io.out(`${JSON.stringify(schema(), null, 2)}\n`)
  return 0
}
