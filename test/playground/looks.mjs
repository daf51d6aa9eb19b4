// axe-core in every state that matters, in both languages, light and dark; and on narrow screens.
/* global document */
import { axeFindings } from '../browser/chromium.mjs'
import { must } from './page.mjs'

const settled = (page) => page.waitForSelector('#plan[aria-busy=false]')

/** Each leaves the page in a state that somebody may be in. */
const STATES = {
  'an empty record': async () => {},
  'an example, its form open': async (page) => {
    await page.selectOption('#example', 'imhs-almost')
    for (const part of ['trainings', 'experience', 'people', 'identifiers', 'practice']) await page.click(`summary[data-focus="${part}"]`)
    for (const item of ['trainings/0', 'experience/0', 'people/0']) await page.click(`[data-focus="${item}"] > summary`)
    for (const table of await page.locator('.as-table > summary').all()) await table.click()
  },
  'errors in the form': async (page) => {
    await page.click('[data-focus="add-trainings"]')
    await page.fill('[data-focus="trainings/0/clockHours"]', 'many')
  },
  'errors in the text': async (page) => {
    await page.click('#tab-json')
    await page.fill('#json', '{ "format": ')
  },
  'a bad file': async (page) => {
    await page.click('.problems > button')
    await page.click('#tab-file')
    await page.setInputFiles('#file', { name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from('{"trainings":[{}]}') })
    await page.waitForSelector('.notice.bad')
  },
}

/** Colours hang on the scheme, names on the language: both languages and both schemes, one of them on a small screen. */
const LOOKS = [
  { options: { locale: 'en-US', colorScheme: 'light' } },
  { options: { locale: 'es-MX', colorScheme: 'dark', viewport: { width: 320, height: 700 }, hasTouch: true }, narrow: true },
]

/** States whose elements the others have as well. */
const LARGE = new Set(['an empty record', 'an example, its form open'])

const widthBeyond = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What a finger has to hit and is smaller than 44 pixels; a box within a label is hit with the label. */
const small = (page) => page.evaluate(() => [...document.querySelectorAll('button, select, summary, input:not([type=checkbox]), label.check')]
  .filter((element) => element.checkVisibility())
  .map((element) => ({ height: element.getBoundingClientRect().height, html: element.outerHTML.slice(0, 120) }))
  .filter(({ height }) => height < 43.5))

export async function checkLooks(open) {
  for (const { options, narrow } of LOOKS) {
    const { page, close } = await open(options)
    for (const [state, reach] of Object.entries(STATES)) {
      await reach(page)
      await settled(page)
      if (narrow) await checkNarrow(page, state)
      // What one look has shown of a state is not shown again by the other.
      if (narrow && LARGE.has(state)) continue
      const found = await axeFindings(page)
      must(found.length === 0, `axe: ${options.locale}, ${options.colorScheme}${narrow ? ', 320 pixels' : ''}, ${state}`, found.join('\n'))
    }
    await close()
  }
  const { page, close } = await open()
  await page.evaluate(() => { document.querySelector('label[for=standard]').remove(); document.querySelector('h1').style.width = '2000px' })
  must((await axeFindings(page)).some((finding) => finding.includes('id="standard"')), 'axe: a field without a label would be found')
  must(await widthBeyond(page) > 0, 'narrow: something wider would be seen')
  await close()
}

async function checkNarrow(page, state) {
  for (const width of [375, 320]) {
    await page.setViewportSize({ width, height: 700 })
    const [beyond, few] = [await widthBeyond(page), await small(page)]
    must(beyond <= 0, `narrow: ${width} pixels, ${state}: nothing is wider than the screen`, String(beyond))
    must(few.length === 0, `narrow: ${width} pixels, ${state}: every target is 44 pixels high`, JSON.stringify(few, null, 1))
  }
}
