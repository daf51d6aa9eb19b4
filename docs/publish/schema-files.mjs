// Writes dist/schema/: the documents as JSON Schema 2020-12, and the same as components of OpenAPI, each printed as `imh-eligibility schema NAME` prints it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { applicantJsonSchema, assessmentJsonSchema, openApiDocument, standardJsonSchema } from '../../dist/interop.js'

const FOLDER = new URL('../../dist/schema/', import.meta.url)

mkdirSync(FOLDER, { recursive: true })
for (const [name, make] of Object.entries({ applicant: applicantJsonSchema, assessment: assessmentJsonSchema, standard: standardJsonSchema, openapi: openApiDocument })) {
  writeFileSync(new URL(`${name}.json`, FOLDER), `${JSON.stringify(make(), null, 2)}\n`)
}
