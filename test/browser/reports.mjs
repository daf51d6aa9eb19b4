// The printed report and the other pages in a real browser: what axe-core finds, in light and dark, and that nothing is asked of anybody.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { record } from '../quality/record.mjs'
import { axeFindings, openBrowser } from './chromium.mjs'

const DIST = new URL('../../dist/index.js', import.meta.url)
const AS_OF = '2026-11-21'
const LOCALES = ['en', 'es']
const RECORDS = [
  ['imhs-almost', 'orimha/imhs'], ['imhs-unclear', 'orimha/imhs'], ['ifa-short', 'orimha/ifa'], ['ifs-met', 'orimha/ifs'],
  ['ohio-level-3-renewal-unclear', 'ohio-imh/level-3/renewal'], ['ecmh-renewal-short', 'ohio-ecmh/consultant/renewal'],
]

/** Of these the pages of other questions, too. */
const OTHERS = ['imhs-almost', 'ohio-level-3-renewal-unclear']
/** The dark style is the same on every page: every so many are enough. */
const EVERY = 4

const applicantOf = (library, file) => library.parseApplicant(JSON.parse(readFileSync(new URL(`../../fixtures/${file}.json`, import.meta.url), 'utf8')))

/** Every page that is looked at: `[name, html]`. */
export function reports(library) {
  return RECORDS.flatMap(([file, id]) => {
    const applicant = applicantOf(library, file)
    const standard = library.standards[id]
    const assessment = library.assess(standard, applicant, { asOf: AS_OF })
    return LOCALES.flatMap((locale) => {
      const words = { applicant, locale, format: 'html-page' }
      return [
        ...['summary', 'full'].map((length) => [`${file} ${locale} ${length}`, library.explain(assessment, { ...words, length })]),
        ...Object.entries(!OTHERS.includes(file) ? {} : others(library, standard, applicant, assessment, words)).map(([name, html]) => [`${file} ${locale} ${name}`, html]),
      ]
    })
  })
}

const others = (library, standard, applicant, assessment, words) => ({
  plan: library.explainPlan(library.plan(standard, applicant, { asOf: AS_OF }), words),
  forecast: library.explainForecast(library.forecast(standard, applicant, { asOf: AS_OF }), words),
  questions: library.explainQuestions(library.questions(standard, applicant, { asOf: AS_OF, counting: 'verified' }), words),
  comparison: library.explainComparison(library.compare(library.assess(standard, applicant, { asOf: AS_OF, counting: 'verified' }), assessment), { ...words, before: applicant, after: applicant }),
  levels: library.explainLevels(library.assessAll(applicant, { asOf: AS_OF }), words),
  renewals: library.explainRenewals(library.renewals(applicant, { asOf: AS_OF }), words),
})

/** What is wrong with these pages, each finding behind the name of its page; `axe` looks at a page. */
export async function findingsIn(pages, axe = axeFindings) {
  const browser = await openBrowser()
  const found = []
  try {
    for (const colorScheme of ['light', 'dark']) {
      const page = await browser.newPage({ colorScheme })
      page.on('request', (request) => { if (!/^(data|about):/.test(request.url())) found.push(`a request: ${request.url()}`) })
      page.on('console', (message) => { if (message.type() === 'error') found.push(`the console: ${message.text()}`) })
      for (const [name, html] of pages.filter((_, at) => colorScheme === 'light' || at % EVERY === 0)) {
        await page.setContent(html)
        if ((await page.locator('main').evaluate((main) => main.ownerDocument.styleSheets[0]?.cssRules.length ?? 0)) === 0) found.push(`${name} ${colorScheme}: its policy does not allow its style`)
        for (const finding of await axe(page)) found.push(`${name} ${colorScheme}: ${finding}`)
      }
    }
  } finally {
    await browser.close()
  }
  return found
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pages = reports(await import(DIST.href))
  const found = await findingsIn(pages)
  // A page with a fault has to be found out, or the check looks at nothing.
  const [[, whole] = ['', '']] = pages
  const faulty = await findingsIn([['faulty', whole.replace(/<h1>.*<\/h1>/, '<h1></h1><img src="data:,">').replace(/ lang="[a-z]+"/g, '')]])
  if (faulty.length === 0) found.push('a page with faults came through')
  for (const finding of found) console.error(finding)
  console.log(found.length === 0 ? `ok: axe-core finds nothing on ${pages.length} pages` : `NOT OK: ${found.length} findings`)
  process.exitCode = found.length === 0 ? 0 : 1
  record('reports', {
    title: 'Pages of words, in a real browser',
    command: 'npm run check:reports',
    figures: [
      { what: 'whole pages of HTML looked at, in both languages', value: pages.length },
      { what: 'of them once more in the dark style', value: pages.filter((_, at) => at % EVERY === 0).length },
      { what: 'findings of axe-core, requests, complaints on the console', value: found.length, budget: '0', holds: found.length === 0 },
    ],
  })
}
