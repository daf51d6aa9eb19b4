import * as z from 'zod'

const DAY = '(?:0[1-9]|[12][0-9]|3[01])'
const MONTH = '(?:0[1-9]|1[0-2])'
const YEAR = '[0-9]{4}'

/** What a refinement in code cannot tell a schema of data, for `civilDateSchema`. */
export const CIVIL_DATE = { id: 'CivilDate', description: 'A day that exists.', pattern: `^${YEAR}-${MONTH}-${DAY}$` }

/** The same for `partialDateSchema`. */
export const PARTIAL_DATE = { id: 'PartialDate', description: 'A day, or as much of it as is known.', pattern: `^${YEAR}(?:-${MONTH}(?:-${DAY})?)?$` }

/** What a JSON Schema says of itself, and the names of its parts. */
export interface Front {
  /** A URN, the format's name and number. */
  readonly id: string
  readonly title: string
  readonly named: z.core.$ZodRegistry<z.core.JSONSchemaMeta>
}

/**
 * A zod schema as a JSON Schema 2020-12 document, a fresh value with each call.
 *
 * @example
 * jsonSchemaOf(z.strictObject({}), { id: 'urn:nothing@1', title: 'Nothing', named: z.registry() })
 * // { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'urn:nothing@1', title: 'Nothing', type: 'object', ... }
 */
export function jsonSchemaOf(schema: z.ZodType, { id, title, named }: Front): object {
  const { $schema, ...body } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: named,
    override: ({ zodSchema, jsonSchema }) => {
      // The type "at least one" is a first item and more of the same. `minItems` says it already, and strict validators want no open tuples.
      if (zodSchema instanceof z.ZodTuple) delete jsonSchema.prefixItems
    },
  })
  return { $schema, $id: id, title, ...body }
}
