// The installed package in a browser page: Chromium loads a bundle from a plain page, assesses a record and shows the answer.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fromRoot, must, ROOT, run } from './installed.mjs'

const RECORD = JSON.parse(readFileSync(join(ROOT, 'fixtures/imhs-almost.json'), 'utf8'))
const ANSWER = `
  import { assess, explain, parseApplicant } from 'imh-eligibility'
  import { imhs } from 'imh-eligibility/orimha'
  const applicant = parseApplicant(${JSON.stringify(RECORD)})
  const assessment = assess(imhs, applicant, { asOf: '2026-11-21' })
`
const SHOW = `
  document.getElementById('verdict').textContent = assessment.verdict
  document.getElementById('account').innerHTML = explain(assessment, { applicant, format: 'html' })
  document.getElementById('data').textContent = encodeURIComponent(JSON.stringify(assessment))
`
const TELL = `
  console.log(JSON.stringify({ assessment, html: explain(assessment, { applicant, format: 'html' }) }))
`
const PAGE = '<!doctype html><meta charset="utf-8"><title>record</title><p id="verdict"></p><div id="account"></div><p id="data"></p><script src="page.js"></script>'

/** @returns whether there was a browser to run it in */
export async function checkBrowser({ home, alone }) {
  const chromium = [process.env['CHROME_PATH'], 'chromium-headless-shell', 'chromium', 'google-chrome'].find(runs)
  if (chromium === undefined) {
    console.log('not run: browser, no Chromium found')
    return false
  }
  await fromRoot('esbuild').build({ stdin: { contents: ANSWER + SHOW, resolveDir: home }, outfile: join(alone, 'page.js'), bundle: true, format: 'iife', logLevel: 'error' })
  writeFileSync(join(alone, 'page.html'), PAGE)
  writeFileSync(join(home, 'page.mjs'), ANSWER + TELL)
  const { assessment, html } = JSON.parse(run('node', ['page.mjs'], home))
  // The page is ours and loads nothing else: it needs no sandbox, which containers often cannot give.
  const dom = run(chromium, ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(alone, 'profile')}`, '--dump-dom', pathToFileURL(join(alone, 'page.html')).href], alone)
  must(dom.includes(`<p id="verdict">${assessment.verdict}</p>`), `browser: the page shows the verdict, ${assessment.verdict}`, dom)
  must(dom.includes(`<p id="data">${encodeURIComponent(JSON.stringify(assessment))}</p>`), 'browser: the assessment has the same bytes as in Node')
  const headings = (text) => text.match(/<h\d/g)?.length ?? 0
  must(headings(html) > 0 && headings(dom) === headings(html), `browser: the page shows the explanation, with its ${headings(html)} headings`)
  return true
}

function runs(command) {
  if (!command) return false
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore', timeout: 20_000 })
    return true
  } catch {
    return false
  }
}
