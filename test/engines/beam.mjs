// Apache Beam's direct runner in this process, with the step of docs/at-scale/beam.mjs.
import { create } from 'apache-beam'
import { directRunner } from 'apache-beam/runners/direct_runner'
import { requireForSerialization } from 'apache-beam/serialization'
import { version } from 'apache-beam/version'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const { rows, home, out, options } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const { withAssessments } = await import(pathToFileURL(join(home, 'beam.mjs')).href)

let answers = {}
function keep({ id, assessment }) {
  answers[id] = assessment
  return id
}
requireForSerialization('test/engines/beam', { keep })

const ways = []
for (const standard of ['all', 'orimha/imhs']) {
  answers = {}
  await directRunner({}).run((root) => root.apply(create(rows)).apply(withAssessments(options[standard])).map(keep))
  ways.push({ name: 'step of a pipeline, direct runner', standard, answers })
}
writeFileSync(out, JSON.stringify({ version: `Apache Beam ${version}, TypeScript SDK`, ways }))
