import { assess, explain, safeParseApplicant, type Standard } from 'imh-eligibility'
import { level1Renewal, level2Renewal, level3Renewal } from 'imh-eligibility/ohio-imh'

/** Set in the worker's configuration. */
export interface Env {
  /** The site whose pages may ask. */
  readonly ALLOWED_ORIGIN?: string
}

// Only what is imported travels: three renewals, and not the whole rulebook.
const STANDARDS: ReadonlyMap<string, Standard> = new Map([level1Renewal, level2Renewal, level3Renewal].map((standard) => [standard.id, standard]))
const MOST_CHARACTERS = 1_000_000

/** `POST /?standard=ohio-imh/level-1/renewal&asOf=2026-11-21` with the record as body. The platform's third argument is left out: nothing goes on after the answer. */
export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const headers = { 'Access-Control-Allow-Origin': env.ALLOWED_ORIGIN ?? 'null', 'Vary': 'Origin' }
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { ...headers, 'Access-Control-Allow-Methods': 'POST', 'Access-Control-Allow-Headers': 'Content-Type' } })
    if (request.method !== 'POST') return json({ error: 'POST a record' }, 405, { ...headers, Allow: 'POST, OPTIONS' })
    const { status, body } = answer(new URL(request.url).searchParams, await request.text())
    return json(body, status, headers)
  },
}

function answer(asked: URLSearchParams, text: string): { readonly status: number; readonly body: unknown } {
  const standard = STANDARDS.get(asked.get('standard') ?? '')
  if (!standard) return { status: 404, body: { error: 'no such standard', standards: [...STANDARDS.keys()] } }
  if (text.length > MOST_CHARACTERS) return { status: 413, body: { error: 'the record is too long' } }
  const parsed = safeParseApplicant(parse(text))
  if (!parsed.success) return { status: 400, body: { error: 'not a record', issues: parsed.error.issues } }
  try {
    const assessment = assess(standard, parsed.applicant, { asOf: asked.get('asOf') ?? '' })
    return { status: 200, body: { assessment, explanation: explain(assessment, { applicant: parsed.applicant }) } }
  } catch (error) {
    if (error instanceof RangeError) return { status: 400, body: { error: error.message } }
    throw error
  }
}

/** What is no JSON is no record either, and `safeParseApplicant` says so. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const json = (body: unknown, status: number, headers: Readonly<Record<string, string>>): Response =>
  new Response(JSON.stringify(body), { status, headers: { ...headers, 'Content-Type': 'application/json' } })
