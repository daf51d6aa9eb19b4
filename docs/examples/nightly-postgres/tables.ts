import type { Assessment } from 'imh-eligibility'
import type { ClientBase } from 'pg'

export interface Row {
  readonly id: string
  readonly record: unknown
  readonly standards: readonly string[]
}

/** The day as a date; the database refuses what is none, before a single record is looked at. */
export async function dayOf(client: ClientBase, asOf: string): Promise<string> {
  const { rows } = await client.query<{ day: string }>("SELECT to_char($1::date, 'YYYY-MM-DD') AS day", [asOf])
  return rows[0]?.day ?? asOf
}

/** The next records in the order of their ids: a large registry does not fit into memory at once. */
export async function recordsAfter(client: ClientBase, id: string): Promise<readonly Row[]> {
  const { rows } = await client.query<Row>('SELECT id, record, standards FROM applicants WHERE id > $1 ORDER BY id LIMIT 500', [id])
  return rows
}

/** The last assessment that was stored, if there is one. */
export async function latestOf(client: ClientBase, applicant: string, { standard, asOf }: Assessment): Promise<Assessment | undefined> {
  const { rows } = await client.query<{ assessment: Assessment }>(
    'SELECT assessment FROM assessments WHERE applicant = $1 AND standard = $2 AND as_of <= $3 ORDER BY as_of DESC LIMIT 1',
    [applicant, standard, asOf],
  )
  return rows[0]?.assessment
}

/** A second look on the same day takes the place of the first. */
export async function store(client: ClientBase, applicant: string, assessment: Assessment): Promise<void> {
  const { standard, asOf, edition, contentHash, verdict, requirements } = assessment
  const verdicts = Object.fromEntries(requirements.map((requirement) => [requirement.id, requirement.verdict]))
  await client.query(
    `INSERT INTO assessments (applicant, standard, as_of, edition, content_hash, verdict, requirements, assessment) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (applicant, standard, as_of) DO UPDATE SET edition = EXCLUDED.edition, content_hash = EXCLUDED.content_hash, verdict = EXCLUDED.verdict,
       requirements = EXCLUDED.requirements, assessment = EXCLUDED.assessment`,
    [applicant, standard, asOf, edition, contentHash, verdict, JSON.stringify(verdicts), JSON.stringify(assessment)],
  )
}

/** Keeps what is wrong with a record or the standards that it is held against, and tells it once: when it comes up, when it changes, and when it is mended. */
export async function toMend(client: ClientBase, applicant: string, problems: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ problems: readonly string[] }>('SELECT problems FROM to_mend WHERE applicant = $1', [applicant])
  const before = rows[0]?.problems ?? []
  if (JSON.stringify(before) === JSON.stringify(problems)) return []
  if (problems.length === 0) {
    await client.query('DELETE FROM to_mend WHERE applicant = $1', [applicant])
    return [`${applicant}: is mended`]
  }
  await client.query('INSERT INTO to_mend (applicant, problems) VALUES ($1, $2) ON CONFLICT (applicant) DO UPDATE SET problems = EXCLUDED.problems', [applicant, problems])
  return [`${applicant}: has to be mended\n${problems.map((problem) => `    ${problem}`).join('\n')}`]
}
