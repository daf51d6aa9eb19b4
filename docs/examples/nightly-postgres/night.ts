import { assess, find, safeParseApplicant, standards as catalogue, type Applicant, type Assessment, type Standard } from 'imh-eligibility'
import type { ClientBase } from 'pg'
import { changeInWords, differs, firstInWords } from './change'
import { dayOf, latestOf, recordsAfter, store, toMend, type Row } from './tables'

export interface NightOptions {
  /** The day it is, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The rules: the catalogue, or a registry's own in its place. */
  readonly standards?: Readonly<Record<string, Standard>>
}

/** Two jobs at a time would tell everything twice. */
const LOCK = 20_261_121

/**
 * Assesses every record against its standards and stores what changed since it was looked at last, all of it or, where anything goes wrong, nothing.
 *
 * @returns what changed, in words; a record that cannot be read is told and does not stop the rest
 */
export async function night(client: ClientBase, { asOf, standards = catalogue }: NightOptions): Promise<readonly string[]> {
  await client.query('BEGIN')
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK])
    const day = await dayOf(client, asOf)
    const told: string[] = []
    for (let rows = await recordsAfter(client, ''); rows.length > 0; rows = await recordsAfter(client, rows.at(-1)?.id ?? '')) {
      for (const row of rows) told.push(...await one(client, row, day, standards))
    }
    await client.query('COMMIT')
    return told
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

async function one(client: ClientBase, row: Row, asOf: string, standards: Readonly<Record<string, Standard>>): Promise<readonly string[]> {
  const parsed = safeParseApplicant(row.record)
  const found = row.standards.map((name) => findOr(standards, name, asOf))
  const problems = [...(parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)), ...found.filter((each) => typeof each === 'string')]
  const told = await toMend(client, row.id, problems)
  if (!parsed.success) return told
  for (const standard of found) if (typeof standard !== 'string') told.push(...await against(client, row.id, parsed.applicant, assess(standard, parsed.applicant, { asOf })))
  return told
}

/** What the rulebook calls by this name on that day, or why it is none. */
function findOr(standards: Readonly<Record<string, Standard>>, name: string, asOf: string): Standard | string {
  try {
    return find(standards, name, { asOf })
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  }
}

async function against(client: ClientBase, id: string, applicant: Applicant, now: Assessment): Promise<readonly string[]> {
  const before = await latestOf(client, id, now)
  if (before && !differs(before, now)) return []
  await store(client, id, now)
  return [`${id}: ${before ? changeInWords(before, now, applicant) : firstInWords(now)}`]
}
