// DuckDB in this process, with the function of docs/at-scale/duckdb.mjs.
import { DuckDBInstance, version } from '@duckdb/node-api'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const { rows, home, out, options } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const { addAssessJson } = await import(pathToFileURL(join(home, 'duckdb.mjs')).href)
const connection = await (await DuckDBInstance.create(':memory:')).connect()
addAssessJson(connection)
await connection.run('CREATE TABLE applicants (id VARCHAR, document VARCHAR)')
for (const { id, document } of rows) await connection.run('INSERT INTO applicants VALUES ($id, $document)', { id, document })

async function ask(standard) {
  const reader = await connection.runAndReadAll('SELECT id, assess_json(document, $options) AS answer FROM applicants', { options: options[standard] })
  return { name: 'scalar function', standard, answers: Object.fromEntries(reader.getRowObjects().map(({ id, answer }) => [id, answer])) }
}

const ways = [await ask('all'), await ask('orimha/imhs')]
const [[document, option]] = (await connection.runAndReadAll("SELECT assess_json(NULL, '{}'), assess_json('{}', NULL)")).getRows()
if (document !== null || option !== null) throw new Error('a null in gave no null out')
connection.closeSync()
writeFileSync(out, JSON.stringify({ version: `DuckDB ${version()}`, ways }))
