// The schema files of the installed package: found by their names, and what the installed functions give.
import { isDeepStrictEqual } from 'node:util'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { must } from './installed.mjs'

const FILES = { applicant: 'applicantJsonSchema', assessment: 'assessmentJsonSchema', standard: 'standardJsonSchema', openapi: 'openApiDocument' }

export function checkSchemas({ home, files }) {
  const load = createRequire(join(home, 'package.json'))
  const interop = load('imh-eligibility/interop')
  for (const [name, make] of Object.entries(FILES)) must(isDeepStrictEqual(load(`imh-eligibility/schema/${name}.json`), interop[make]()), `imh-eligibility/schema/${name}.json is what ${make} gives`)
  const packed = files.filter((file) => file.startsWith('dist/schema/')).sort()
  must(packed.join() === Object.keys(FILES).map((name) => `dist/schema/${name}.json`).sort().join(), 'there are no other files beside them', packed.join('\n'))
}
