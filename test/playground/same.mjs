// The page says what the library says: every example, and for some of them every standard; and how long that takes.
/* global document */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { assess, assessAll, parseApplicant, standards } from '../../dist/index.js'
import { ROOT } from '../package/installed.mjs'
import { AS_OF, must } from './page.mjs'

const names = readdirSync(join(ROOT, 'fixtures')).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5))
const EVERY = 11

const told = ({ verdict, requirements }) => ({ verdict, ...Object.fromEntries(requirements.map(({ id, verdict: one }) => [id, one])) })
const recordOf = (name) => parseApplicant(JSON.parse(readFileSync(join(ROOT, 'fixtures', `${name}.json`), 'utf8')))
const sorted = (value) => (Array.isArray(value) ? value : Object.entries(value).sort())
/** What is open stands first in the page, so that the order is another. */
const same = (one, other) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))

/** Every example, one after the other, as the page shows it: within the page, since that is quick. */
const tour = (page) => page.evaluate(async (all) => {
  const choice = document.querySelector('#example')
  const shownNow = () => [document.querySelector('#answer .whole .mark'), ...document.querySelectorAll('[data-requirement] > summary .mark')].map((mark) => [mark.closest('[data-requirement]')?.dataset.requirement ?? 'verdict', mark.dataset.verdict])
  const found = []
  for (const name of all) {
    choice.value = name
    choice.dispatchEvent(new globalThis.Event('change', { bubbles: true }))
    await new Promise((resolve) => { setTimeout(resolve) })
    found.push({ name, standard: document.querySelector('#standard').value, shown: Object.fromEntries(shownNow()) })
  }
  return found
}, names)

export async function checkSame(open) {
  const { page, close } = await open()
  const found = await tour(page)
  const differ = found.filter(({ name, standard, shown }) => !same(shown, told(assess(standards[standard], recordOf(name), { asOf: AS_OF })))).map(({ name }) => name)
  must(found.length === names.length && differ.length === 0, `same: ${names.length} examples have the verdicts in the page that they have in Node`, differ.join('\n'))
  const [{ standard, name, shown }] = found
  must(!same(shown, told(assess(standards[standard], recordOf(name), { asOf: '2010-01-01' }))), 'same: another day is another answer, so that a difference would be seen')
  await page.selectOption('#counting', 'verified')
  for (const one of names.filter((_, at) => at % EVERY === 0)) {
    await page.selectOption('#example', one)
    must(same(await levelsIn(page), levelsOf(recordOf(one))), `same: ${one} against every standard, counting what is verified`)
  }
  await page.selectOption('#counting', 'claimed')
  await checkSpeed(page)
  await close()
}

const levelsOf = (applicant) => assessAll(applicant, { asOf: AS_OF, counting: 'verified' }).levels.map(({ standard, verdict }) => [standard, verdict])

async function levelsIn(page) {
  await page.waitForSelector('#plan[aria-busy=false]')
  return page.locator('.levels li').evaluateAll((lines) => lines.map(({ dataset }) => [dataset.standard, dataset.verdict]))
}

const SLOW = 250

/** From a key to the verdict. Machines are busy: the bound is far from what it takes, and what it takes is told. */
async function checkSpeed(page) {
  await page.selectOption('#example', 'imhs-ready')
  await page.click('#tab-json')
  const times = await page.evaluate(async () => {
    const box = document.querySelector('#json')
    const good = box.value
    const texts = [good.replace('"outcome": "passed"', '"outcome": "failed"'), good]
    const taken = []
    for (let round = 0; round < 10; round += 1) {
      const start = performance.now()
      const changed = new Promise((resolve) => new globalThis.MutationObserver((_, observer) => { observer.disconnect(); resolve() }).observe(document.querySelector('#answer .whole'), { subtree: true, childList: true, attributes: true, characterData: true }))
      box.value = texts[round % 2]
      box.dispatchEvent(new globalThis.Event('input', { bubbles: true }))
      await changed
      taken.push(performance.now() - start)
      await new Promise((resolve) => { setTimeout(resolve, 30) })
    }
    return taken.sort((a, b) => a - b)
  })
  must(times[5] < SLOW, `speed: ${times[5].toFixed(1)} ms from a key to the verdict (median of ten)`)
}
