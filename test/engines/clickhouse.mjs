// ClickHouse in this process, with the files of docs/at-scale/clickhouse as a server would have them.
import { Session } from 'chdb'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const { rows, home, out } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const FILES = new URL('../../docs/at-scale/clickhouse/', import.meta.url)
const data = join(home, 'clickhouse')
const scripts = join(data, 'user_scripts')
const bin = join(home, 'bin')
for (const folder of [scripts, bin]) mkdirSync(folder, { recursive: true })

// The command, as an installation of the package puts it on the path.
symlinkSync(fileURLToPath(new URL('../../dist/cli.js', import.meta.url)), join(bin, 'imh-eligibility'))
process.env['PATH'] = `${bin}:${process.env['PATH']}`

const SCRIPT = 'imh-eligibility-batch.sh'
const FUNCTION = 'imh_eligibility_function.xml'
for (const file of [SCRIPT, FUNCTION]) copyFileSync(new URL(file, FILES), join(scripts, file))
chmodSync(join(scripts, SCRIPT), 0o755)
writeFileSync(join(data, 'config.xml'), `<clickhouse>
  <user_scripts_path>${scripts}/</user_scripts_path>
  <user_defined_executable_functions_config>${join(scripts, FUNCTION)}</user_defined_executable_functions_config>
</clickhouse>`)

const session = new Session(data, { connectionArgs: [`--config-file=${join(data, 'config.xml')}`] })
session.query('CREATE TABLE applicants (id String, document String) ENGINE = MergeTree ORDER BY id')
await session.insert({ table: 'applicants', values: rows })

function ask(file) {
  const lines = session.query(readFileSync(new URL(file, FILES), 'utf8'), 'JSONEachRow').trim().split('\n')
  return Object.fromEntries(lines.map((line) => JSON.parse(line)).map(({ id, answer }) => [id, answer]))
}

const ways = [
  { name: 'executable function on each row', standard: 'orimha/imhs', answers: ask('function.sql') },
  { name: 'table function executable', standard: 'all', answers: ask('table.sql') },
]
const [version] = session.query('SELECT version()', 'TSV').split('\n')
session.close()
writeFileSync(out, JSON.stringify({ version: `ClickHouse ${version}, in chdb`, ways }))
