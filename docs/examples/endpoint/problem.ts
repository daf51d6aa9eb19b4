/** One thing that is wrong, and where: a JSON Pointer into the body. */
export interface Detail {
  readonly pointer: string
  readonly code?: string
  readonly detail: string
}

/** An error as RFC 9457 writes it. */
export const problem = (status: number, title: string, errors: readonly Detail[] = []): Response =>
  new Response(JSON.stringify({ title, status, ...(errors.length > 0 && { errors }) }), { status, headers: { 'Content-Type': 'application/problem+json' } })

export class ProblemError extends Error {
  constructor(readonly status: number, title: string, readonly errors: readonly Detail[] = []) {
    super(title)
  }

  response(): Response {
    return problem(this.status, this.message, this.errors)
  }
}
