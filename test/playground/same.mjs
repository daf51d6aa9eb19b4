// The page says what the library says: every example, and for some of them every standard; and how long that takes.
/* global document */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { assess, assessAll, parseApplicant, standards } from '../../dist/index.js'
import { ROOT } from '../package/installed.mjs'
import { AS_OF, must, requirementsOf, verdictOf } from './page.mjs'

const names = readdirSync(join(ROOT, 'fixtures')).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5))
const EVERY = 7

const told = ({ verdict, requirements }) => ({ verdict, ...Object.fromEntries(requirements.map(({ id, verdict: one }) => [id, one])) })
const shown = async (page) => ({ verdict: await verdictOf(page), ...(await requirementsOf(page)) })
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other)

export async function checkSame(open) {
  const { page, close } = await open()
  const differ = []
  for (const [at, name] of names.entries()) {
    await page.selectOption('#example', name)
    const id = await page.inputValue('#standard')
    const applicant = parseApplicant(JSON.parse(readFileSync(join(ROOT, 'fixtures', `${name}.json`), 'utf8')))
    for (const counting of at % EVERY === 0 ? ['claimed', 'verified'] : ['claimed']) {
      await page.selectOption('#counting', counting)
      if (!same(await shown(page), told(assess(standards[id], applicant, { asOf: AS_OF, counting })))) differ.push(`${name} ${counting}`)
    }
    if (at % EVERY === 0 && !same(await levelsIn(page), levelsOf(applicant))) differ.push(`${name}, every standard`)
    if (at === 0) must(!same(await shown(page), told(assess(standards[id], applicant, { asOf: '2010-01-01', counting: 'verified' }))), 'same: another day is another answer, so that a difference would be seen')
    if (at % EVERY === 0) await page.selectOption('#counting', 'claimed')
  }
  must(differ.length === 0, `same: ${names.length} examples, some also counting what is verified and against every standard, have the verdicts in the page that they have in Node`, differ.join('\n'))
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
