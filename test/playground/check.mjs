// The playground as a visitor has it: one file, opened from the disk, in a real browser.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { page as built } from '../../docs/playground/build.mjs'
import { openBrowser } from '../browser/chromium.mjs'
import { record } from '../quality/record.mjs'
import { checkFiles } from './files.mjs'
import { checkKeyboard } from './keyboard.mjs'
import { checkLooks } from './looks.mjs'
import { checkNetwork } from './network.mjs'
import { held } from './page.mjs'
import { checkPictures } from './pictures.mjs'
import { checkPrint } from './print.mjs'
import { checkSame } from './same.mjs'

/* global document */

const started = performance.now()
const folder = mkdtempSync(join(tmpdir(), 'imh-eligibility-page-'))
const text = await built()
const address = (name, content) => {
  writeFileSync(join(folder, name), content)
  return pathToFileURL(join(folder, name)).href
}
const browser = await openBrowser()
const wanted = []

/** Opens the page; whatever it asks the world for, and whatever goes wrong in it, is kept. */
async function open({ url = address('index.html', text), ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US', reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'], ...options })
  // What is printed is what the paper holds at this moment.
  await context.addInitScript(() => { globalThis.print = () => { globalThis.printed = document.querySelector('.report').dataset.length } })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const seen = []
  page.on('request', (request) => seen.push(request.url()))
  page.on('console', (message) => wanted.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => wanted.push(`error: ${error.message}`))
  await page.goto(url)
  return { page, seen, url, close: () => context.close() }
}

try {
  // Each in windows of its own, so that one need not wait while another types.
  await Promise.all([checkKeyboard, checkFiles, checkPrint, checkSame, checkPictures, checkLooks].map(async (check) => {
    await check(open)
    console.log(`   ${check.name}: ${Math.round(performance.now() - started)} ms after the start`)
  }))
  await checkNetwork(open, { text, address, wanted })
  record('playground', {
    title: 'The playground, in a real browser',
    command: 'npm run check:playground',
    figures: [
      { what: 'things seen to hold: by keyboard, with files good and bad, on paper, against the engine, for axe-core, without a network', value: held.things },
      { what: 'requests to a network', value: 0, budget: '0', holds: true },
      { what: 'the page, kB', value: Math.round(text.length / 1000) },
    ],
  })
  console.log(`the playground was looked at in ${Math.round((performance.now() - started) / 100) / 10} s`)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
