import { expect } from 'vitest'
import { createApp } from '../../docs/examples/endpoint/app'

const app = createApp({ today: () => '2026-11-21' })

/** What the endpoint of the examples answers. */
export async function askEndpoint(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return app.request('/assessments', { method: 'POST', body, headers: { 'Content-Type': 'application/json', ...headers } })
}

/** A line of a page that asks it with `curl`. */
export async function runCurl(line: string): Promise<void> {
  const headers = Object.fromEntries([...line.matchAll(/-H '([\w-]+): ([^']*)'/g)].map(([, name = '', value = '']) => [name, value]))
  const { status } = await askEndpoint(/-d '([^']*)'/.exec(line)?.[1] ?? '', headers)
  expect(status, line).toBe(200)
}
