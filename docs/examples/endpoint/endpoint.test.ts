import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { imhs } from 'imh-eligibility/orimha'
import { matchers, passing, shortBy, type AssessmentMatchers } from 'imh-eligibility/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from './app'

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface Matchers<T> extends AssessmentMatchers<T> {}
}

expect.extend(matchers)

const { applicant, asOf } = passing(imhs)
let address = ''
let server: ReturnType<typeof serve>

beforeAll(async () => {
  await new Promise<void>((listening) => {
    server = serve({ fetch: createApp({ today: () => asOf }).fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) => {
      address = `http://127.0.0.1:${port}/assessments`
      listening()
    })
  })
})
afterAll(() => new Promise((closed) => { server.close(closed) }))

const post = (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  fetch(address, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...headers } })

const refused = async (answer: Response) => {
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  return { status: answer.status, ...(await answer.json() as { errors?: readonly unknown[] }) }
}

describe('POST /assessments', () => {
  it('answers with the assessment and its explanation', async () => {
    const answer = await post({ standard: 'orimha/imhs', applicant })
    expect(answer.status).toBe(200)
    const { assessment, explanation } = await answer.json() as { assessment: unknown; explanation: string }
    expect(assessment).toHaveVerdict('met')
    expect(assessment).toMatchObject({ asOf, counting: 'claimed' })
    expect(explanation).toContain('Infant Mental Health Specialist (IMHS)')
  })

  it('takes a day, a way of counting, and another name of the credential', async () => {
    const answer = await post({ standard: 'IMHS', asOf: '2024-01-01', counting: 'verified', applicant: shortBy(passing(imhs), 'orimha/imhs/training-hours', 1).applicant })
    const { assessment } = await answer.json() as { assessment: unknown }
    expect(assessment).toHaveRequirement('orimha/imhs/training-hours', 'not-met')
    expect(assessment).toMatchObject({ asOf: '2024-01-01', counting: 'verified' })
  })

  it.each([
    { accept: 'text/html', language: 'es-MX,es;q=0.9', type: 'text/html; charset=utf-8', said: 'lang="es"', in: 'es' },
    { accept: 'text/markdown', language: 'en', type: 'text/markdown; charset=utf-8', said: '# Infant Mental Health Specialist', in: 'en' },
    { accept: 'text/plain', language: 'fr', type: 'text/plain; charset=utf-8', said: 'Infant Mental Health Specialist', in: 'en' },
  ])('answers in words where $accept is asked for, in $in for $language', async ({ accept, language, type, said, in: locale }) => {
    const answer = await post({ standard: 'orimha/imhs', applicant }, { 'Accept': accept, 'Accept-Language': language })
    expect([answer.headers.get('content-type'), answer.headers.get('content-language'), answer.headers.get('vary')]).toEqual([type, locale, 'Accept, Accept-Language'])
    expect(await answer.text()).toContain(said)
  })

  it('tells everything that is wrong at once, each with its place', async () => {
    const trainings = [{ id: 'talk', completed: '2026-02-30', competencyAreas: [] }]
    expect(await refused(await post({ standard: 'Level III', asOf: '21 November', counting: 'all', applicant: { format: 'imh-eligibility/applicant@1', trainings, 'a/b': 1 } }))).toMatchObject({
      status: 422,
      errors: [
        { pointer: '/standard', detail: expect.stringContaining('ohio-imh/level-3') },
        { pointer: '/asOf', detail: 'asOf: expected a date like 2026-11-21, found "21 November"' },
        { pointer: '/counting' },
        { pointer: '/applicant/trainings/0/completed', code: 'bad-date' },
        { pointer: '/applicant/a~1b', code: 'unknown-key' },
      ],
    })
  })

  it.each([
    { what: 'no JSON', body: '{"standard":', status: 400 },
    { what: 'a list', body: '[]', status: 400 },
    { what: 'too much', body: `"${'x'.repeat(2_000_001)}"`, status: 413 },
    { what: 'no record', body: '{"standard":"orimha/imhs"}', status: 422 },
  ])('refuses a body that is $what with $status', async ({ body, status }) => {
    expect(await refused(await post(body))).toMatchObject({ status })
  })

  it('has nothing anywhere else', async () => {
    expect(await refused(await fetch(address))).toMatchObject({ status: 404 })
  })
})
