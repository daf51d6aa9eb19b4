// What comes out of the printer, and the page in Spanish.
/* global document */
import { explainAccount, assess, parseApplicant, standards } from '../../dist/index.js'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../package/installed.mjs'
import { AS_OF, must } from './page.mjs'

const SHORT = 20_000

export async function checkPrint(open) {
  const { page, close } = await open()
  await page.selectOption('#example', 'imhs-almost')
  must(!(await page.locator('.report').isVisible()), 'print: on the screen there is no report')
  await page.click('.verdict .primary')
  must(await page.evaluate(() => globalThis.printed === true), 'print: the button prints')
  await page.emulateMedia({ media: 'print' })
  const shown = await page.locator('button:visible, select:visible, input:visible, textarea:visible, [role=tab]:visible').count()
  must(shown === 0, 'print: nothing to press is on paper', String(shown))
  const applicant = parseApplicant(JSON.parse(readFileSync(join(ROOT, 'fixtures/imhs-almost.json'), 'utf8')))
  const account = explainAccount(assess(standards['orimha/imhs'], applicant, { asOf: AS_OF }), { applicant })
  const paper = await page.locator('.report').innerText()
  const lines = account.requirements.flatMap(({ label, sentences, sections }) => [label, ...sentences, ...sections.flatMap((section) => section.lines.map(({ text }) => text))])
  const missing = [account.title, account.summary, account.closing, 'imhs-almost', AS_OF, ...lines].filter((line) => !paper.includes(line))
  must(missing.length === 0 && lines.length > 40, `print: the whole account is on paper, ${lines.length} lines of it`, missing.join('\n'))
  const pdf = await page.pdf({ format: 'Letter' })
  must(pdf.subarray(0, 5).toString() === '%PDF-' && pdf.length > SHORT, `print: it prints to ${Math.round(pdf.length / 1024)} KiB`)
  await page.emulateMedia({ media: 'screen' })

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
