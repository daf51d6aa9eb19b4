import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { axeFindings, openBrowser } from '../browser/chromium.mjs'
import { bundle, must, ROOT } from './bundle.mjs'

const EXAMPLE = 'docs/examples/react-form'
const PAGE = 'http://form.example/'

/** The form in a real browser, as a person fills it in: what is typed, what it says, and what axe-core has against it. */
export async function checkForm({ pictures } = {}) {
  const files = new Map([
    ['/', { contentType: 'text/html', body: readFileSync(join(ROOT, EXAMPLE, 'index.html'), 'utf8') }],
    ['/main.js', { contentType: 'text/javascript', body: await bundle(`${EXAMPLE}/main.tsx`, { minify: true, platform: 'browser', define: { 'process.env.NODE_ENV': '"production"' } }) }],
  ])
  const browser = await openBrowser()
  try {
    const page = await (await browser.newContext({ viewport: { width: 390, height: 1400 } })).newPage()
    page.setDefaultTimeout(10_000)
    const errors = []
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()) })
    await page.route('**/*', (route) => route.fulfill(files.get(new URL(route.request().url()).pathname) ?? { status: 204 }))
    await page.goto(PAGE)
    await fill(page, (name) => pictures && page.screenshot({ path: join(pictures, `${name}.png`) }))
    must(errors.length === 0, 'the page has no errors', errors)
  } finally {
    await browser.close()
  }
  return `filled in in a real browser, nothing found by axe-core, ${(files.get('/main.js').body.length / 1000).toFixed(0)} kB minified`
}

async function fill(page, picture) {
  const status = page.getByRole('region', { name: /renewal/ }).getByRole('status')
  const says = async (text) => {
    await page.waitForFunction((wanted) => globalThis.document.querySelector('[role=status]')?.textContent === wanted, text, { timeout: 5000 })
      .catch(async () => must(false, `it says "${text}"`, await status.textContent()))
  }
  const first = page.getByRole('group', { name: 'Training 1' })
  const hours = first.getByLabel('Clock hours')
  await says('Something is still missing.')
  must(await status.count() === 1, 'one place says aloud what changes')
  await accessible(page, 'at first')

  await hours.focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('15.123')
  await says('Please mend the marked fields first.')
  must(await hours.getAttribute('aria-invalid') === 'true', 'the field is marked')
  const said = await hours.evaluate((input) => globalThis.document.getElementById(input.getAttribute('aria-describedby'))?.textContent)
  must(said === 'Please give hours above 0, with at most two decimals, for example 2.5.', 'the error belongs to its field', said)
  must(await first.getByLabel('Completed on').getAttribute('aria-invalid') === 'false', 'and to no other')
  await accessible(page, 'with an error')
  await picture('error')
  await page.getByRole('button', { name: 'Save' }).press('Enter')
  must(await page.locator('output').textContent() === '', 'a record with an error is not saved')

  await hours.fill('14,5')
  await says('Something is still missing.')
  await page.getByRole('button', { name: 'Add a training' }).press('Enter')
  await says('Please mend the marked fields first.')
  const second = page.getByRole('group', { name: 'Training 2' })
  await second.getByLabel('Completed on').fill('2026-05-02')
  await second.getByLabel('Clock hours').fill('0.5')
  await says('Something is still missing.')
  // 15 hours now, and half an hour about culture: one is asked for.
  await second.getByLabel('Culture').press('Space')
  await says('Something is still missing.')
  await second.getByLabel('Clock hours').fill('1')
  await says('Everything that is asked for is there.')
  await hours.fill('')
  await says('It may be enough: some facts are still open.')
  await hours.fill('14,5')
  await says('Everything that is asked for is there.')
  await page.getByText('The whole account').press('Enter')
  must((await page.locator('details').innerText()).includes('15.5'), 'the whole account is there')
  await accessible(page, 'when it is met')
  await picture('met')
  await page.getByRole('button', { name: 'Save' }).press('Enter')
  await page.waitForFunction(() => globalThis.document.querySelector('output')?.textContent === 'Saved, with 2 trainings.', undefined, { timeout: 5000 })
  await page.getByRole('button', { name: 'Remove training 2' }).press('Enter')
  await says('Something is still missing.')
}

async function accessible(page, when) {
  const findings = await axeFindings(page)
  must(findings.length === 0, `axe-core finds nothing ${when}`, findings.join('\n'))
}
