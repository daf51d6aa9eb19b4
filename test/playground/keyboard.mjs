// A whole case by keyboard alone: a renewal, from an empty record to met.
/* global document */
import { isStale, must, reaches, recordOf, requirementsOf, verdictOf } from './page.mjs'

const MOST = 250

/** So many are pressed at once; a page that has arrived takes no further one. */
const AT_ONCE = 10

/** Tab, as often as it takes; what cannot be reached so is not there for who has no mouse. */
async function tabTo(page, selector, key = 'Tab') {
  await page.keyboard.press(key)
  await page.evaluate((wanted) => {
    globalThis.halt = (event) => { if (event.key === 'Tab' && document.activeElement?.matches(wanted)) event.preventDefault() }
    document.addEventListener('keydown', globalThis.halt, true)
  }, selector)
  for (let step = 0; step < MOST && !(await at(page, selector)); step += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, () => page.keyboard.press(key)))
  await page.evaluate(() => { document.removeEventListener('keydown', globalThis.halt, true) })
  if (!(await at(page, selector))) throw new Error(`not reached with ${MOST} times ${key}: ${selector}`)
}

const BACK = 'Shift+Tab'
const at = (page, selector) => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
const focusIn = (page, selector) => page.evaluate((wanted) => document.activeElement?.closest(wanted) != null, selector)

async function openList(page, list, key) {
  await tabTo(page, `summary[data-focus="${list}"]`, key)
  await page.keyboard.press('Enter')
}

async function add(page, list, place, fields) {
  await tabTo(page, `[data-focus="add-${list}"]`)
  await page.keyboard.press('Enter')
  must(await focusIn(page, `[data-focus="${list}/${place}"]`), `keyboard: a new item of ${list} has the focus`)
  for (const [name, keys] of fields) {
    const selector = `[data-focus="${list}/${place}/${name}"], [data-focus="${list}/${place}/${name}"] input`
    if (!(await at(page, selector))) await tabTo(page, selector)
    await page.keyboard.type(keys)
  }
}

export const checkKeyboard = (open) => Promise.all([checkCase(open), checkWays(open)])

/** From the top to the answer, and from what is open to all that is said about it. */
async function checkWays(open) {
  const { page, close } = await open()
  await page.selectOption('#example', 'imhs-almost')
  await page.focus('.skip')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  must(await at(page, '.brief a'), 'keyboard: behind the skip link comes what is still open')
  const card = '[data-requirement="orimha/imhs/reflective-supervision"]'
  must(await page.locator(`${card}[open]`).count() === 0, 'keyboard: its account is folded')
  await page.keyboard.press('Enter')
  await page.waitForSelector(`${card}[open]`)
  await page.waitForFunction((wanted) => { const { top, bottom } = document.querySelector(wanted).getBoundingClientRect(); return top < document.documentElement.clientHeight && bottom > 0 }, card)
  must(true, 'keyboard: the link opens it and goes there')
  await page.keyboard.press('Tab')
  await tabTo(page, `${card} .account-section > summary`)
  must(!(await page.locator(`${card} a`).first().isVisible()), 'keyboard: where it is written is folded, too')
  await page.keyboard.press('Enter')
  must(await page.locator(`${card} a`).first().isVisible(), 'keyboard: and opens')
  await close()
}

async function checkCase(open) {
  const { page, close } = await open({ viewport: { width: 800, height: 600 } })
  await page.keyboard.press('Tab')
  must(await page.evaluate(() => document.activeElement?.matches('.skip') ?? false), 'keyboard: the first stop skips to the answer')
  await tabTo(page, '#standard')
  await page.keyboard.type('Infant Family Associate (IFA): r')
  must(await page.inputValue('#standard') === 'orimha/ifa/renewal', 'keyboard: the standard is chosen by typing its name', await page.inputValue('#standard'))
  await tabTo(page, '#as-of')
  await page.keyboard.type('11212026')
  must(await page.inputValue('#as-of') === '2026-11-21', 'keyboard: the day is typed')
  must(await verdictOf(page) === 'not-met', 'keyboard: with an empty record the renewal is not met')

  await openList(page, 'holdings')
  await add(page, 'holdings', 0, [['standard', 'Infant Family Associate (IFA)'], ['issued', '12102025']])
  must((await page.textContent('#answer .facts')).includes('Dec 10, 2026'), 'keyboard: with the credential the period is known', JSON.stringify(await recordOf(page)))
  await openList(page, 'trainings', BACK)
  await add(page, 'trainings', 0, [['title', 'The parent-infant dyad'], ['completed', '03142026']])
  must(await isStale(page) === false, 'keyboard: a training without hours is a record')
  const before = await requirementsOf(page)
  must(before['orimha/ifa/renewal/training-hours'] === 'not-met', 'keyboard: a training of no area does not count yet', JSON.stringify(before))
  await tabTo(page, '[data-focus="trainings/0/competencyAreas"] input')
  await page.keyboard.press('Space')
  must((await requirementsOf(page))['orimha/ifa/renewal/training-hours'] === 'needs-information', 'keyboard: with an area it waits for its hours')
  await tabTo(page, '[data-focus="trainings/0/clockHours"]', BACK)
  await page.keyboard.type('9.')
  must((await requirementsOf(page))['orimha/ifa/renewal/training-hours'] === 'not-met', 'keyboard: nine hours are too few')
  await page.keyboard.type('5')
  must((await page.textContent('[data-requirement="orimha/ifa/renewal/training-hours"]')).includes('9.5 of 15'), 'keyboard: the account says 9.5 of 15 while it is typed')
  await add(page, 'trainings', 1, [['title', 'First feelings'], ['completed', '05202026'], ['clockHours', '5,5'], ['competencyAreas', ' ']])
  must((await requirementsOf(page))['orimha/ifa/renewal/training-hours'] === 'met', 'keyboard: 9.5 and 5,5 hours are 15')
  await openList(page, 'memberships')
  await add(page, 'memberships', 0, [['association', 'ORIMHA'], ['kind', 'Ind'], ['infantMentalHealth', 'Yes'], ['from', '01012026']])
  must(await verdictOf(page) === 'not-met', 'keyboard: a paper is still missing')
  await openList(page, 'agreements')
  await add(page, 'agreements', 0, [['signed', '0201']])
  must(await isStale(page), 'keyboard: a date half typed is an error, and the answer says that it is not up to date')
  must(await verdictOf(page) === 'not-met', 'keyboard: and it is still the one before')
  must((await page.textContent('#f-agreements-0-signed-error')).length > 5, 'keyboard: the error stands at the field')
  await page.keyboard.type('2026')
  must(await reaches(page, 'met'), 'keyboard: with the agreement signed the renewal is met')
  must(!(await isStale(page)), 'keyboard: the answer is up to date again')
  const record = await recordOf(page)
  must(record.trainings[1].clockHours === 5.5 && !('verification' in record.trainings[1]), 'keyboard: the JSON text has the same record, and what was left empty is left out', JSON.stringify(record, null, 1))
  await page.waitForFunction(() => document.querySelector('.aloud')?.textContent?.startsWith('Met'))
  must(true, 'keyboard: the verdict is said aloud once the typing has ended')
  await close()
}
