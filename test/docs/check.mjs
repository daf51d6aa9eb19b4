// The documentation as a site: built without a warning, no link in it that leads nowhere, nothing fetched, and pages that everybody can read. `--all` looks at more of them.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path/posix'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { axeFindings, openBrowser } from '../browser/chromium.mjs'
import { record } from '../quality/record.mjs'
import { deadLinks } from './dead-links.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SITE = join(ROOT, 'docs/site')
const TEXT = /\.(html|js|css)$/
/** One page of each kind, half of them as on a desk by day, half as on a phone by night. With `--all` these and more, both ways. */
const DAY = ['index.html', 'standards/orimha-imhs.html']
const NIGHT = ['guides/first-assessment.html', 'api/functions/imh-eligibility.assess.html']
const MORE = ['documentation.html', 'concepts/verdicts.html', 'standards/traceability.html', 'readings.html', 'quality.html', 'api/types/imh-eligibility.Training.html', 'api/interfaces/imh-eligibility.RequirementResult.html', 'api/modules/imh-eligibility.html', 'modules.html']
const EVERY = process.argv.includes('--all') ? [...DAY, ...NIGHT, ...MORE] : undefined

/** A finding may be about a hundred elements alike; some of them are enough to know what is meant. */
const shortened = (finding) => finding.split('\n').slice(0, 6).join('\n')

const figures = []
const step = async (title, work) => {
  const from = Date.now()
  const findings = await work()
  figures.push({ what: `${title}: findings`, value: findings.length, budget: '0', holds: findings.length === 0 })
  console.log(`${title}: ${findings.length === 0 ? 'nothing found' : `\n${findings.join('\n')}`} (${((Date.now() - from) / 1000).toFixed(1)} s)`)
  return findings.length
}

function build() {
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typedoc/bin/typedoc'), '--options', 'docs/typedoc.json', '--logLevel', 'Warn'], { cwd: ROOT, stdio: 'inherit' })
  return []
}

function links() {
  const paths = readdirSync(SITE, { recursive: true }).map(String).filter((path) => statSync(join(SITE, path)).isFile())
  const files = new Map(paths.map((path) => [path, TEXT.test(path) ? readFileSync(join(SITE, path), 'utf8') : '']))
  const traces = [...files].filter(([, text]) => text.includes(ROOT.replace(/\/$/, ''))).map(([path]) => `${path}: names a folder of this machine`)
  figures.push({ what: 'files of the site', value: paths.length })
  return [...deadLinks(files), ...traces]
}

/** What axe has against each page, what it asks the network for, and whether it scrolls sideways. */
async function pages() {
  const browser = await openBrowser()
  const findings = []
  try {
    for (const [colorScheme, width, paths] of [['light', 1280, EVERY ?? DAY], ['dark', 390, EVERY ?? NIGHT]]) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 844 } })
      const page = await context.newPage()
      const told = []
      page.on('request', (request) => { if (/^(https?|wss?):/.test(request.url())) told.push(`asks for ${request.url()}`) })
      page.on('pageerror', (error) => told.push(`throws ${error.message}`))
      for (const path of paths) {
        await page.goto(pathToFileURL(join(SITE, path)).href)
        await page.waitForFunction(() => globalThis.document.body.style.display !== 'none' && globalThis.document.querySelector('#tsd-nav-container a'))
        if (await page.evaluate(() => globalThis.document.documentElement.scrollWidth > globalThis.innerWidth)) told.push('scrolls sideways')
        findings.push(...[...told.splice(0), ...(await axeFindings(page))].map(shortened).map((finding) => `${path} (${colorScheme}, ${width} wide): ${finding}`))
      }
      await context.close()
    }
  } finally {
    await browser.close()
  }
  return findings
}

let found = await step('npm run docs', build)
found += await step('links', links)
found += await step('pages, as people see them', pages)
record('docs', { title: 'The documentation as a site', command: 'npm run check:docs', figures })
if (found > 0) process.exitCode = 1
