import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { amend, standards } from 'imh-eligibility'
import { level2 } from 'imh-eligibility/ohio-imh'
import { imhs } from 'imh-eligibility/orimha'
import { passing, shortBy } from 'imh-eligibility/testing'
import { bundle, must, ROOT } from './bundle.mjs'
import { clientFor, startPostgres } from './postgres.mjs'

const EXAMPLE = 'docs/examples/nightly-postgres'

/** The job against a real database, night after night. */
export async function checkNightly() {
  const folder = mkdtempSync(join(tmpdir(), 'job-'))
  const postgres = await startPostgres()
  const clients = [clientFor(postgres.env), clientFor(postgres.env)]
  try {
    for (const client of clients) await client.connect()
    writeFileSync(join(folder, 'night.mjs'), await bundle(`${EXAMPLE}/night.ts`, { platform: 'node' }))
    const { night } = await import(pathToFileURL(join(folder, 'night.mjs')).href)
    await nights(night, clients)
    await asProcess(folder, postgres.env, clients[0])
  } finally {
    for (const client of clients) await client.end()
    await postgres.stop()
    rmSync(folder, { recursive: true })
  }
  return 'night after night on a real PostgreSQL'
}

const put = (client, id, record, names) =>
  client.query('INSERT INTO applicants VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE SET record = EXCLUDED.record', [id, JSON.stringify(record), names])

async function rows(client) {
  const found = await client.query('SELECT applicant, standard, as_of::text AS day, edition, verdict FROM assessments ORDER BY 3, 1')
  return found.rows.map(({ applicant, day, edition, verdict }) => [applicant, day, edition, verdict].join(' '))
}

/** The first lines of what was told, and whether the rest holds what it must. */
function told(what, lines, expected, ...within) {
  const heads = lines.map((line) => line.split('\n')[0])
  must(JSON.stringify(heads) === JSON.stringify(expected), `${what}: tells ${JSON.stringify(expected)}`, heads)
  for (const words of within) must(lines.some((line) => line.includes(words)), `${what}: says "${words}"`, lines.join('\n'))
}

async function nights(night, [client, other]) {
  await client.query(readFileSync(join(ROOT, EXAMPLE, 'schema.sql'), 'utf8'))
  const member = passing(imhs).applicant
  const short = shortBy(passing(imhs), 'orimha/imhs/work-experience', 100).applicant
  await put(client, 'a-member', { ...member, memberships: member.memberships.map((one) => ({ ...one, to: '2026-11-25' })) }, ['orimha/imhs'])
  await put(client, 'b-at-work', { ...short, experience: short.experience.map((spell) => ({ ...spell, end: undefined })) }, ['IMHS'])
  await put(client, 'c-unreadable', { format: 'imh-eligibility/applicant@1', training: [] }, ['orimha/imhs'])
  await put(client, 'd-level-2', passing(level2).applicant, ['ohio-imh/level-2', 'Level II'])

  told('the first night', await night(client, { asOf: '2026-11-21' }), [
    'a-member: Infant Mental Health Specialist (IMHS): looked at for the first time, met',
    'b-at-work: Infant Mental Health Specialist (IMHS): looked at for the first time, not-met',
    'c-unreadable: has to be mended',
    'd-level-2: has to be mended',
    'd-level-2: Ohio Infant Family Practitioner, Level II (OIFP-II): looked at for the first time, met',
  ], 'training: unknown key "training"', '"Level II" may be ohio-imh/level-2 or orimha/ifs')
  const first = await rows(client)
  must(first.length === 3, 'three assessments are stored', first)
  told('the same night once more', await night(client, { asOf: '2026-11-21' }), [])
  told('the next night, when work has gone on by a day', await night(client, { asOf: '2026-11-22' }), [])
  must(JSON.stringify(await rows(client)) === JSON.stringify(first), 'nothing more is stored where nothing changed', await rows(client))

  const [one, two] = await Promise.all([night(client, { asOf: '2026-11-26' }), night(other, { asOf: '2026-11-26' })])
  told('two jobs at a time, when a membership has lapsed', [...one, ...two], ['a-member: Infant Mental Health Specialist (IMHS): met, now not-met'], 'Membership: [met] before, [not met] after')

  const chart = { id: 'chart', title: 'A chart', publisher: 'A registry', address: 'on file', read: '2026-11-21' }
  const ours = amend(level2, { 'ohio-imh/level-2/training-hours': { hours: 30 } }, { cites: [{ source: 'chart', at: 'Level II' }], sources: { chart }, as: 'chart' })
  const rulebook = { ...standards, 'ohio-imh/level-2': ours }
  told('a night by other rules', await night(client, { asOf: '2026-11-27', standards: rulebook }), [
    'd-level-2: Ohio Infant Family Practitioner, Level II (OIFP-II): still met, by other rules (edition 2026-11, now 2026-11+chart)',
  ])
  await put(client, 'c-unreadable', { format: 'imh-eligibility/applicant@1', trainings: [] }, ['orimha/imhs'])
  told('a record is mended', await night(client, { asOf: '2026-11-27', standards: rulebook }), [
    'c-unreadable: is mended', 'c-unreadable: Infant Mental Health Specialist (IMHS): looked at for the first time, not-met',
  ])
  await nothingByHalves(night, client, rulebook)
}

async function nothingByHalves(night, client, rulebook) {
  const before = await rows(client)
  await put(client, 'y', passing(imhs).applicant, ['orimha/imhs'])
  await put(client, 'z', passing(imhs).applicant, ['orimha/imhs'])
  await client.query("ALTER TABLE assessments ADD CONSTRAINT fails CHECK (applicant <> 'z')")
  const error = await night(client, { asOf: '2026-11-28', standards: rulebook }).then(() => undefined, (reason) => reason)
  must(error?.message.includes('violates check constraint "fails"'), 'a night that fails says so', String(error))
  must(JSON.stringify(await rows(client)) === JSON.stringify(before), 'and leaves nothing by halves', await rows(client))
  await client.query('ALTER TABLE assessments DROP CONSTRAINT fails')
  const wrong = await night(client, { asOf: '2026-02-30' }).then(() => undefined, (reason) => reason)
  must(wrong?.message.includes('date/time field value out of range'), 'a day that does not exist is refused', String(wrong))
}

/** As cron would start it. */
async function asProcess(folder, env, client) {
  writeFileSync(join(folder, 'main.mjs'), await bundle(`${EXAMPLE}/main.ts`, {
    platform: 'node', external: ['pg-native'], banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
  }))
  const run = () => execFileSync(process.execPath, [join(folder, 'main.mjs'), '2026-11-28'], { env: { ...process.env, ...env }, encoding: 'utf8' })
  const lines = run()
  must(lines.includes('y: Infant Mental Health Specialist (IMHS): looked at for the first time, met\n') && lines.includes('now 2026-11)'), 'the job tells what changed, and that the rules are the public ones again', lines)
  must(run() === '', 'and says nothing when it is run again')
  const { rows: [{ requirements }] } = await client.query("SELECT requirements ->> 'orimha/imhs/exam' AS requirements FROM assessments WHERE applicant = 'y'")
  must(requirements === 'met', 'a query finds the verdict of a requirement', requirements)
}
