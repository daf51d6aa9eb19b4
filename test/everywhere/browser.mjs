import { spawn, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readTexts } from './records.mjs'

const ROOT = new URL('../../', import.meta.url)
const MINUTES = 5

export const browserVersion = (path) => execFileSync(path, ['--version'], { encoding: 'utf8' }).trim()

/**
 * The page imports the built files one by one, as modules, with no bundler between: what they import by name is named in its import map.
 * It sends its answers back.
 */
const page = (files) => `<!doctype html><meta charset="utf-8"><title>answers</title>
<script type="importmap">${JSON.stringify({ imports: {
    'zod': '/node_modules/zod/index.js',
    'date-fns/formatDuration': '/node_modules/date-fns/formatDuration.js',
    'date-fns/locale/en-US': '/node_modules/date-fns/locale/en-US.js',
    'date-fns/locale/es': '/node_modules/date-fns/locale/es.js',
  } })}</script>
<script type="module">
  const send = (path, text) => fetch(path, { method: 'POST', body: text })
  try {
    const library = await import('/dist/index.js')
    const { otherAnswers, recordAnswers } = await import('/test/everywhere/answers.mjs')
    for (const file of ${JSON.stringify(files)}) {
      const record = await (await fetch('/fixtures/' + file)).json()
      await send('/lines', recordAnswers(library, file, record).join('\\n'))
    }
    await send('/lines', otherAnswers(library).join('\\n'))
    const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions()
    const noon = new Date('2026-11-21T12:00:00Z').toString().slice(16, 21)
    await send('/said', JSON.stringify({ locale, timeZone, noon }))
  } catch (error) {
    await send('/failed', String(error?.stack ?? error))
  }
</script>`

/** The answers of a headless Chromium that imports the built files from a server of ours on this machine alone, which ends with it. */
export async function inBrowser(path, dist, { zone }) {
  const home = mkdtempSync(join(tmpdir(), 'imh-eligibility-browser-'))
  const lines = []
  const done = {}
  done.promise = new Promise((resolve, reject) => Object.assign(done, { resolve, reject }))
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    if (request.method === 'POST') {
      request.setEncoding('utf8')
      let body = ''
      for await (const part of request) body += part
      if (pathname === '/lines') lines.push(body)
      if (pathname === '/said') done.resolve(JSON.parse(body))
      if (pathname === '/failed') done.reject(new Error(`the page: ${body}`))
      return response.end()
    }
    if (pathname === '/') return response.setHeader('content-type', 'text/html').end(page(Object.keys(readTexts())))
    const file = pathname.startsWith('/dist/') ? new URL(pathname.slice('/dist/'.length), dist) : new URL(`.${pathname}`, ROOT)
    if (!existsSync(file)) return response.writeHead(404).end()
    response.setHeader('content-type', pathname.endsWith('.json') ? 'application/json' : 'text/javascript').end(readFileSync(file))
  })
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', `--user-data-dir=${home}`]
  // A debugging port keeps it open until we are done.
  const browser = spawn(path, [...flags, '--remote-debugging-port=0', `http://127.0.0.1:${server.address().port}/`], {
    env: { ...process.env, TZ: zone }, stdio: 'ignore',
  })
  browser.on('error', done.reject)
  browser.on('exit', (code) => done.reject(new Error(`the browser ended before it answered, with code ${code}`)))
  const timer = setTimeout(() => done.reject(new Error(`no answer from the browser in ${MINUTES} minutes`)), MINUTES * 60_000)
  try {
    const said = await done.promise
    return { text: lines.join('\n'), said }
  } finally {
    clearTimeout(timer)
    browser.removeAllListeners('exit')
    browser.kill('SIGKILL')
    server.closeAllConnections()
    server.close()
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
