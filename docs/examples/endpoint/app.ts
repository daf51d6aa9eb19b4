import { assess, explain, find, resolve, safeParseApplicant, standards, type ApplicantIssue, type Assessment, type Applicant } from 'imh-eligibility'
import { Hono, type Context } from 'hono'
import { accepts } from 'hono/accepts'
import { bodyLimit } from 'hono/body-limit'
import { problem, ProblemError, type Detail } from './problem'

export interface AppOptions {
  /** The day it is where the registry is, `YYYY-MM-DD`: the library reads no clock, so whoever runs the server does. */
  readonly today: () => string
}

const FORMATS = { 'text/html': 'html', 'text/markdown': 'markdown', 'text/plain': 'text' } as const
type Format = keyof typeof FORMATS

/** `POST /assessments`: a record, the credential it is held against, and a day; the answer as JSON or in words. */
export function createApp({ today }: AppOptions): Hono {
  const app = new Hono()
  app.onError((error) => (error instanceof ProblemError ? error.response() : problem(500, 'Something went wrong')))
  app.notFound(() => problem(404, 'There is nothing here'))

  app.post('/assessments', bodyLimit({ maxSize: 2_000_000, onError: tooLarge }), async (c) => {
    const { applicant, assessment } = assessed(await bodyOf(c), today())
    return answer(c, assessment, applicant)
  })
  return app
}

/** What was sent is not read to its end, so this connection cannot be used again. */
function tooLarge(): Response {
  const response = problem(413, 'A record has at most 2 MB')
  response.headers.set('Connection', 'close')
  return response
}

async function bodyOf(c: Context): Promise<Readonly<Record<string, unknown>>> {
  const body: unknown = await c.req.json().catch(() => { throw new ProblemError(400, 'The body is no JSON') })
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new ProblemError(400, 'The body is no JSON object')
  return { ...body }
}

function assessed(body: Readonly<Record<string, unknown>>, today: string): { readonly applicant: Applicant; readonly assessment: Assessment } {
  const { asOf = today, counting = 'claimed', standard } = body
  const parsed = safeParseApplicant(body['applicant'])
  const wrong: readonly (Detail | undefined)[] = [
    detailOf('/standard', () => resolve(standards, String(standard))),
    detailOf('/asOf', () => find(standards, 'orimha/imhs', { asOf: String(asOf) })),
    counting === 'claimed' || counting === 'verified' ? undefined : { pointer: '/counting', detail: 'expected claimed or verified' },
    ...(parsed.success ? [] : parsed.error.issues.map(detailOfIssue)),
  ]
  const errors = wrong.filter((one) => one !== undefined)
  if (errors.length > 0 || !parsed.success || (counting !== 'claimed' && counting !== 'verified')) throw new ProblemError(422, 'The request cannot be assessed', errors)
  const day = String(asOf)
  return { applicant: parsed.applicant, assessment: assess(find(standards, String(standard), { asOf: day }), parsed.applicant, { asOf: day, counting }) }
}

/** The library refuses what makes no sense with a `RangeError` whose message says what it expected. */
function detailOf(pointer: string, ask: () => unknown): Detail | undefined {
  try {
    ask()
    return undefined
  } catch (error) {
    if (error instanceof RangeError) return { pointer, detail: error.message }
    throw error
  }
}

const detailOfIssue = ({ path, code, message }: ApplicantIssue): Detail => ({
  pointer: ['/applicant', ...path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/'),
  code,
  detail: message,
})

/** JSON for programs, words for people, each in the language that was asked for. */
function answer(c: Context, assessment: Assessment, applicant: Applicant): Response {
  const type = accepts(c, { header: 'Accept', supports: ['application/json', ...Object.keys(FORMATS)], default: 'application/json' })
  const locale = accepts(c, { header: 'Accept-Language', supports: ['en', 'es'], default: 'en' }) === 'es' ? 'es' : 'en'
  c.header('Content-Language', locale)
  c.header('Vary', 'Accept, Accept-Language')
  if (!isFormat(type)) return c.json({ assessment, explanation: explain(assessment, { applicant, locale }) })
  return c.body(explain(assessment, { applicant, locale, format: FORMATS[type] }), 200, { 'Content-Type': `${type}; charset=utf-8` })
}

const isFormat = (type: string): type is Format => Object.hasOwn(FORMATS, type)
