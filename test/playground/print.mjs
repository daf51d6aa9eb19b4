// What comes out of the printer, and the page in Spanish.
/* global document */
import { explainAccount, assess, parseApplicant, standards } from '../../dist/index.js'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../package/installed.mjs'
import { AS_OF, must } from './page.mjs'

const SHORT = 20_000
const LENGTHS = ['summary', 'full']

const linesOf = ({ label, sentences, sections, parts }) => [label, ...sentences, ...sections.flatMap(({ title, lines }) => [title, ...lines.flatMap(({ text, address }) => [text, ...(address ? [address] : [])])]), ...parts.flatMap(linesOf)]

/** Prints in one of the two lengths; what is on the paper then is the library's account of that length. */
async function onPaper(page, assessment, applicant, length) {
  await page.evaluate(() => { delete globalThis.printed })
  await page.locator('.verdict .buttons button').nth(LENGTHS.indexOf(length)).click()
  await page.waitForFunction(() => globalThis.printed !== undefined)
  must(await page.evaluate(() => globalThis.printed) === length, `print: the button prints the ${length}`)
  await page.emulateMedia({ media: 'print' })
  const shown = await page.locator('button:visible, select:visible, input:visible, textarea:visible, [role=tab]:visible, summary:visible').count()
  must(shown === 0, 'print: nothing to press is on paper', String(shown))
  const account = explainAccount(assessment, { applicant, length })
  const paper = await page.locator('.report').innerText()
  const lines = account.requirements.flatMap(linesOf)
  const missing = [account.title, ...account.facts, account.summary, account.closing, 'imhs-almost', ...account.tally.map(({ text }) => text), ...lines].filter((line) => !paper.includes(line))
  must(missing.length === 0, `print: the whole of the ${length} is on paper, ${lines.length} lines of it`, missing.join('\n'))
  must(!paper.includes(AS_OF) && paper.includes('Nov 21, 2026'), 'print: days are in words')
  const pdf = await page.pdf({ format: 'Letter' })
  must(pdf.subarray(0, 5).toString() === '%PDF-' && pdf.length > SHORT, `print: it prints to ${Math.round(pdf.length / 1024)} KiB`)
  await page.emulateMedia({ media: 'screen' })
  return lines.length
}

export async function checkPrint(open) {
  const { page, close } = await open()
  await page.selectOption('#example', 'imhs-almost')
  must(!(await page.locator('.report').isVisible()), 'print: on the screen there is no report')
  const applicant = parseApplicant(JSON.parse(readFileSync(join(ROOT, 'fixtures/imhs-almost.json'), 'utf8')))
  const assessment = assess(standards['orimha/imhs'], applicant, { asOf: AS_OF })
  const [short, long] = [await onPaper(page, assessment, applicant, 'summary'), await onPaper(page, assessment, applicant, 'full')]
  must(short < long && long > 40, 'print: the summary is shorter than the full account')

  const english = await page.locator('#answer').innerText()
  await page.click('.head-tools [lang=es]')
  must(await page.evaluate(() => document.documentElement.lang) === 'es' && (await page.title()).startsWith('Credenciales'), 'language: the page says that it is Spanish now')
  await page.waitForFunction(() => document.querySelector('#plan')?.textContent?.includes('Con estos pasos'))
  await page.waitForFunction(() => document.querySelector('.aloud')?.textContent?.startsWith('No cumplido'))
  const spanish = await page.locator('#answer').innerText()
  const own = JSON.stringify(applicant)
  const left = english.split('\n').filter((line) => line.length > 30 && spanish.includes(line) && !/ORIMHA|IMHS|IMHM|Ohio|IFA|IFS/.test(line) && !line.split(', ').every((part) => own.includes(part)))
  must(left.length === 0, 'language: no sentence of the answer is left in English', left.join('\n'))
  await close()
  const other = await open({ locale: 'es-MX' })
  must(await other.page.evaluate(() => document.documentElement.lang) === 'es', 'language: a Spanish browser is answered in Spanish')
  await other.close()
}
