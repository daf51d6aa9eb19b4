// Paste, open, drop, import; and files that are no good.
/* global document */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../package/installed.mjs'
import { isStale, must, paste, reaches, recordOf, verdictOf } from './page.mjs'

const fixture = (name) => readFileSync(join(ROOT, 'fixtures', `${name}.json`), 'utf8')
const file = (name, text) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
const notice = (page) => page.textContent('.notice')

export async function checkFiles(open) {
  const { page, close } = await open()
  await page.fill('#as-of', '2026-11-21')

  await page.click('#tab-json')
  await paste(page, '#json', fixture('imhs-settled'))
  must(await reaches(page, 'met'), 'files: a pasted record is answered')
  await page.click('#tab-form')
  must((await page.textContent('summary[data-focus="trainings"]')).includes('20'), 'files: the form shows the pasted record')

  await page.click('#tab-file')
  await page.setInputFiles('#file', file('almost.json', fixture('imhs-almost')))
  must(await reaches(page, 'not-met') && (await notice(page)).includes('almost.json'), 'files: an opened file is answered')
  await checkBad(page)
  await dropped(page, 'settled.json', fixture('imhs-settled'))
  must(await reaches(page, 'met'), 'files: a dropped file is answered')
  await checkMending(page)
  await checkTables(page)
  await close()
}

async function dropped(page, name, text) {
  const transfer = await page.evaluateHandle(([called, content]) => {
    const held = new globalThis.DataTransfer()
    held.items.add(new globalThis.File([content], called))
    return held
  }, [name, text])
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer })
}

async function checkBad(page) {
  const before = await recordOf(page)
  const same = async (what) => must(JSON.stringify(await recordOf(page)) === JSON.stringify(before) && await verdictOf(page) === 'not-met' && !(await isStale(page)), `files: ${what} leaves record and answer as they were`)
  await page.setInputFiles('#file', file('torn.json', fixture('imhs-settled').slice(0, 300)))
  await page.waitForFunction(() => document.querySelector('.notice.bad')?.textContent?.includes('torn.json'))
  await same('a file that is not JSON')
  const wrong = { ...JSON.parse(fixture('imhs-settled')), trainings: [{ id: 'a', completed: '2025-02-30', clockHours: -1, competencyAreas: ['knitting'] }] }
  await page.setInputFiles('#file', file('wrong.json', JSON.stringify(wrong)))
  await page.waitForFunction(() => document.querySelector('.notice.bad')?.textContent?.includes('wrong.json'))
  const told = await notice(page)
  must(['trainings[0].completed', 'trainings[0].clockHours', 'trainings[0].competencyAreas[0]', '2025-02-30'].every((part) => told.includes(part)), 'files: wrong values are told with their paths', told)
  await same('a file with wrong values')
}

/** A record that is wrong as it stands: every way out of it. */
async function checkMending(page) {
  await page.click('#tab-json')
  const good = await page.inputValue('#json')
  await paste(page, '#json', good.replace('"completed": "2023-06-21"', '"completed": "2023-06-31"'))
  must(await isStale(page) && await verdictOf(page) === 'met', 'files: a wrong value keeps the last answer, marked as not up to date')
  must((await page.textContent('.problems')).includes('trainings[0].completed'), 'files: and is told with its path')
  await page.click('.problems li button')
  must(await page.evaluate(() => document.activeElement?.id) === 'f-trainings-0-completed', 'files: from the problem one goes to the field')
  must((await page.textContent('#f-trainings-0-completed-error')).includes('date'), 'files: where the error stands, too')
  await page.fill('#f-trainings-0-completed', '2023-06-21')
  must(!(await isStale(page)), 'files: put right in the form, the answer is up to date')
  await page.click('#tab-json')
  must(await page.inputValue('#json') === good, 'files: and the text is what it was')
  await paste(page, '#json', good.slice(0, -5))
  must(await isStale(page) && (await page.textContent('.problems')).includes('JSON'), 'files: a text that is no JSON is told')
  await page.click('.problems > button')
  must(await page.inputValue('#json') === good && !(await isStale(page)), 'files: and one can go back to the last good record')
}

async function checkTables(page) {
  const before = (await recordOf(page)).trainings.length
  await page.click('#tab-file')
  await page.setInputFiles('#file', file('list.csv', 'Date Completed;Contact Hours;Competency Area(s);Trainer\n02/13/2026;1:30;"Infant Observation, Relationship-Based";trainer-1\n03/04/2026;2;Cultural Competency;\n'))
  await page.waitForFunction(() => document.querySelector('.notice')?.textContent?.includes('list.csv'))
  const told = await notice(page)
  must(told.includes('1 taken') && told.includes('1 refused') && told.includes('03/04/2026') && told.includes('Trainer'), 'files: of a table every row and column is accounted for', told)
  const { trainings } = await recordOf(page)
  must(trainings.length === before + 1 && trainings.at(-1).clockHours === 1.5 && trainings.at(-1).completed === '2026-02-13', 'files: and its trainings are in the record', JSON.stringify(trainings.at(-1)))
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('.tools button')])
  must(JSON.parse(readFileSync(await download.path(), 'utf8')).trainings.length === before + 1, 'files: the record is saved as a file')
}
