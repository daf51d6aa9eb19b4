import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { imhs } from 'imh-eligibility/orimha'
import { passing } from 'imh-eligibility/testing'
import { bundle, must } from './bundle.mjs'

/** The server as one would start it, a process of its own with the built library; it stops when it is told to. */
export async function checkEndpoint() {
  const folder = mkdtempSync(join(tmpdir(), 'endpoint-'))
  try {
    writeFileSync(join(folder, 'server.mjs'), await bundle('docs/examples/endpoint/server.ts', { platform: 'node', banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" } }))
    const server = spawn(process.execPath, [join(folder, 'server.mjs')], { env: { ...process.env, PORT: '0', REGISTRY_TIME_ZONE: 'America/Los_Angeles' }, stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      const [line] = await once(server.stdout, 'data')
      const port = /listening on (\d+)/.exec(String(line))?.[1]
      must(port !== undefined, 'the server says where it listens', String(line))
      const { applicant, asOf } = passing(imhs)
      const answer = await fetch(`http://127.0.0.1:${port}/assessments`, { method: 'POST', body: JSON.stringify({ standard: 'IMHS', asOf, applicant }) })
      const { assessment } = await answer.json()
      must(answer.status === 200 && assessment.verdict === 'met', 'a passing record is met', assessment)
      const today = await fetch(`http://127.0.0.1:${port}/assessments`, { method: 'POST', body: JSON.stringify({ standard: 'IMHS', applicant }) })
      const { assessment: { asOf: day } } = await today.json()
      must(/^\d{4}-\d{2}-\d{2}$/.test(day), 'without a day it is today, where the registry is', day)
    } finally {
      server.kill('SIGTERM')
      await once(server, 'exit')
    }
    must(server.exitCode === 0, 'the server stops when it is told to', server.exitCode ?? server.signalCode)
  } finally {
    rmSync(folder, { recursive: true })
  }
  return 'a server process, asked over HTTP'
}
