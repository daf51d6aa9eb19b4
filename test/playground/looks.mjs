// axe-core in every state that matters, in both languages, light and dark; and on narrow screens.
/* global document */
import { axeFindings } from '../browser/chromium.mjs'
import { must } from './page.mjs'

const settled = (page) => page.waitForSelector('#plan[aria-busy=false]')

/** Each leaves the page in a state that somebody may be in; the one with the most in it comes last. */
const STATES = {
  'an empty record': async () => {},
  'errors in the form': async (page) => {
    await page.click('[data-focus="trainings"]')
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
  'an example, everything open': async (page) => {
    await page.selectOption('#example', 'imhs-almost')
    await page.click('#tab-form')
    for (const part of ['trainings', 'experience', 'people', 'identifiers', 'practice']) await page.click(`summary[data-focus="${part}"]`)
    for (const item of ['trainings/0', 'experience/0', 'people/0']) await page.click(`[data-focus="${item}"] > summary`)
    await settled(page)
    await page.evaluate(() => { for (const details of document.querySelectorAll('#answer details')) details.open = true })
  },
}

/** Colours hang on the scheme, names on the language: both languages and both schemes, one of them on a small screen. */
const LOOKS = [
  { options: { locale: 'en-US', colorScheme: 'light' } },
  { options: { locale: 'es-MX', colorScheme: 'dark', viewport: { width: 320, height: 700 }, hasTouch: true }, narrow: true },
]

/** What the second look need not show again: its elements are in every other state. */
const SEEN = 'an empty record'

/** How far the page is wider than the screen; the bar at the foot does not make it wider, so that it is looked at by itself. */
const widthBeyond = (page) => page.evaluate(() => {
  const { scrollWidth, clientWidth } = document.documentElement
  return Math.max(scrollWidth - clientWidth, ...[...document.querySelectorAll('.status *')].map((part) => Math.ceil(part.getBoundingClientRect().right) - clientWidth))
})

/** What a finger has to hit and is smaller than 44 pixels; a box within a label is hit with the label. */
const small = (page) => page.evaluate(() => [...document.querySelectorAll('button, select, summary, input:not([type=checkbox]), label.check')]
  .filter((element) => element.checkVisibility())
  .map((element) => ({ height: element.getBoundingClientRect().height, html: element.outerHTML.slice(0, 120) }))
  .filter(({ height }) => height < 43.5))

export const checkLooks = (open) => Promise.all([...LOOKS.map((look) => checkLook(open, look)), checkEyes(open)])

async function checkLook(open, { options, narrow }) {
  const { page, close } = await open(options)
  for (const [state, reach] of Object.entries(STATES)) {
    await reach(page)
    await settled(page)
    if (narrow) await checkNarrow(page, state)
    if (narrow && state === SEEN) continue
    const found = await axeFindings(page)
    must(found.length === 0, `axe: ${options.locale}, ${options.colorScheme}${narrow ? ', 320 pixels' : ''}, ${state}`, found.join('\n'))
  }
  await close()
}

/** Whether faults would be seen at all. */
async function checkEyes(open) {
  const { page, close } = await open()
  await page.evaluate(() => { document.querySelector('label[for=standard]').remove(); document.querySelector('h1').style.width = '2000px'; document.querySelector('.lead').style.color = '#ccc' })
  const found = await axeFindings(page)
  must(found.some((finding) => finding.includes('id="standard"')), 'axe: a field without a label would be found')
  must(found.some((finding) => finding.startsWith('color-contrast')), 'axe: and pale letters')
  must(await widthBeyond(page) > 0, 'narrow: something wider would be seen')
  await close()
}

/** At 320 pixels, where everything is tightest, and at 375; the page stays at 320. */
async function checkNarrow(page, state) {
  for (const width of [375, 320]) {
    await page.setViewportSize({ width, height: 700 })
    const [beyond, few] = [await widthBeyond(page), await small(page)]
    must(beyond <= 0, `narrow: ${width} pixels, ${state}: nothing is wider than the screen`, String(beyond))
    must(few.length === 0, `narrow: ${width} pixels, ${state}: every target is 44 pixels high`, JSON.stringify(few, null, 1))
  }
}
