import { level1Renewal } from 'imh-eligibility/ohio-imh'
import { passing, without } from 'imh-eligibility/testing'
import { describe, expect, it } from 'vitest'
import worker from './worker'

const start = passing(level1Renewal)
const ASKED = '?standard=ohio-imh/level-1/renewal&asOf=2026-11-21'

async function ask(query: string, body?: unknown, method = 'POST') {
  const init = body === undefined ? { method } : { method, body: typeof body === 'string' ? body : JSON.stringify(body) }
  const response = await worker.fetch(new Request(`https://worker.example/${query}`, init), { ALLOWED_ORIGIN: 'https://registry.example' })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
}

describe('the worker', () => {
  it('assesses a record', async () => {
    const { status, headers, body } = await ask(ASKED, start.applicant)
    expect([status, body.assessment.verdict]).toEqual([200, 'met'])
    expect(body.explanation).toContain('Ohio Infant Family Affiliate')
    expect([headers.get('content-type'), headers.get('access-control-allow-origin')]).toEqual(['application/json', 'https://registry.example'])
    expect((await ask(ASKED, without(start, 'ohio-imh/level-1/renewal/competency-areas').applicant)).body.assessment.verdict).toBe('not-met')
  })

  it.each([
    { what: 'another standard', query: '?standard=orimha/imhs&asOf=2026-11-21', sent: {}, status: 404, error: 'no such standard' },
    { what: 'no JSON', query: ASKED, sent: '{', status: 400, error: 'not a record' },
    { what: 'no record', query: ASKED, sent: {}, status: 400, error: 'not a record' },
    { what: 'no day', query: '?standard=ohio-imh/level-1/renewal', sent: start.applicant, status: 400, error: 'asOf: expected a date like 2026-11-21, found ""' },
    { what: 'too much', query: ASKED, sent: ' '.repeat(1_000_001), status: 413, error: 'the record is too long' },
  ])('refuses $what with $status', async ({ query, sent, status, error }) => {
    expect(await ask(query, sent)).toMatchObject({ status, body: { error } })
  })

  it('names every problem of a record', async () => {
    const { body } = await ask(ASKED, { ...start.applicant, trainings: [{ id: 'talk', completed: '2026-02-30' }] })
    expect(body.issues.map(({ path }: { path: unknown }) => path)).toEqual([['trainings', 0, 'completed'], ['trainings', 0, 'competencyAreas']])
  })

  it('lets pages of the one site ask, and only with POST', async () => {
    const preflight = await ask(ASKED, undefined, 'OPTIONS')
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([204, 'POST'])
    expect((await ask(ASKED, undefined, 'GET')).status).toBe(405)
  })
})
