// What the checks read off the page.
/* global navigator */
import { must as tell } from '../package/installed.mjs'

/** How much was seen to hold so far. */
export const held = { things: 0 }

export function must(...claim) {
  tell(...claim)
  held.things += 1
}

export const AS_OF = '2026-11-21'

/** The verdict on the whole, as it is shown. */
export const verdictOf = (page) => page.locator('#answer .whole .mark').getAttribute('data-verdict')

/** Each requirement's verdict, by id. */
export const requirementsOf = (page) => page.locator('[data-requirement]').evaluateAll((cards) => Object.fromEntries(cards.map((card) => [card.dataset.requirement, card.querySelector('summary .mark').dataset.verdict])))

export const isStale = async (page) => (await page.locator('#answer.stale').count()) === 1

export const recordOf = async (page) => {
  const before = await page.locator('[role=tab][aria-selected=true]').getAttribute('id')
  await page.click('#tab-json')
  const text = await page.inputValue('#json')
  await page.click(`#${before}`)
  return JSON.parse(text)
}

/** Waits until the page shows a verdict; the question is how it came there, not how fast. */
export const shows = (page, verdict) => page.waitForSelector(`#answer .whole .mark[data-verdict="${verdict}"]`)

export async function reaches(page, verdict) {
  try {
    await shows(page, verdict)
    return true
  } catch {
    return false
  }
}

/** Takes the place of a text as somebody does who pastes: all at once. */
export async function paste(page, selector, text) {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.focus(selector)
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+V')
}
