// The same answers everywhere: the built files answer about every fixture in other time zones, locales, modules and engines, and every byte is
// compared with one run: `npm run build && node test/everywhere/check.mjs`; with `--all` also under Node 22, Bun, Deno and Chromium.
import { createHash } from 'node:crypto'
import { browserPath } from '../browser/chromium.mjs'
import { record } from '../quality/record.mjs'
import { browserVersion, inBrowser } from './browser.mjs'
import { compare } from './compare.mjs'
import { inNode, installed, RUNTIMES } from './nodes.mjs'
import { inQuickJs } from './quickjs.mjs'

const ALL = process.argv.includes('--all')
/** Another build can be looked at: a file URL that ends in a slash. */
const DIST = new URL(process.env['DIST'] ?? new URL('../../dist/', import.meta.url))
const ZONES = ['America/New_York', 'America/Sao_Paulo', 'Pacific/Apia', 'Asia/Kathmandu', 'UTC']
const LOCALES = { en: 'en_US.UTF-8', tr: 'tr_TR.UTF-8', ar: 'ar_EG.UTF-8' }
const NODE = process.version.replace(/^v/, 'Node ')
/** Far off at once in time and in language, for the engines that are not asked about each. */
const FAR = { zone: 'Pacific/Apia', locale: LOCALES.tr }
const HOLDS = 'all, byte for byte'

/** A place to ask: what it is called, how it answers, and what it must say of itself, or it is not the place that it is called. */
const places = [
  ...ZONES.map((zone) => ({ name: `${NODE}, ESM, time zone ${zone}`, zone, ask: () => inNode('esm', { dist: DIST, zone }) })),
  ...Object.entries(LOCALES).map(([language, locale]) => ({ name: `${NODE}, ESM, locale ${language}`, language, ask: () => inNode('esm', { dist: DIST, locale }) })),
  { name: `${NODE}, CommonJS`, ask: () => inNode('cjs', { dist: DIST }) },
  { name: `${NODE}, the engine's entry point, which parses nothing`, parses: false, ask: () => inNode('engine', { dist: DIST }) },
  { name: 'QuickJS, one script', ask: () => inQuickJs(DIST) },
  ...ALL ? [...Object.keys(RUNTIMES).flatMap(runtimePlaces), ...browserPlaces()] : [],
]

function runtimePlaces(name) {
  try {
    const runtime = installed(name)
    return [['esm', 'ESM'], ['cjs', 'CommonJS']].map(([kind, said]) => (
      { name: `${runtime.version}, ${said}, time zone ${FAR.zone}, asked for locale tr`, zone: FAR.zone, ask: () => inNode(kind, { ...runtime, dist: DIST, ...FAR }) }
    ))
  } catch (error) {
    return [{ name, absent: wordsOf(error) }]
  }
}

function browserPlaces() {
  const path = browserPath()
  if (!path) return [{ name: 'Chromium', absent: 'no such program; CHROME_PATH names one' }]
  return [{ name: `${browserVersion(path)}, ESM, time zone ${FAR.zone}`, zone: FAR.zone, ask: () => inBrowser(path, DIST, FAR) }]
}

/** What came of a place, as a figure; prints it. */
async function visit({ name, absent, ask, zone, language, parses }, reference) {
  if (absent) return tell('not run', name, absent, false)
  try {
    const { text, said } = await ask()
    const { same, of, difference } = compare(reference, text, { parses })
    const elsewhere = (zone && said.noon !== noonIn(zone)) || (language && !said.locale.startsWith(language))
    const value = `${same} of ${of} answers the same${elsewhere ? ', but the place is not what it is called' : ''}`
    const holds = !difference && !elsewhere
    return tell(holds ? 'ok' : 'FAILED', `${name} (${Object.values(said).join(', ')})`, value, holds, difference)
  } catch (error) {
    return tell('FAILED', name, wordsOf(error), false)
  }
}

function tell(how, what, value, holds, detail) {
  console.log(`${how}: ${what}${how === 'not run' ? ',' : ':'} ${value}`)
  if (detail) console.log(detail)
  return { what, value: how === 'not run' ? `not run: ${value}` : value, budget: HOLDS, holds }
}

function wordsOf(error) {
  return String(error.stderr || error.message).trim().split('\n').slice(0, 6).join(' ')
}

/** The hour tells whether a zone took; of its several names each runtime gives the one it likes. */
function noonIn(timeZone) {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
  return parts.format(new Date('2026-11-21T12:00:00Z'))
}

const { text: reference } = await inNode('esm', { dist: DIST })
const figures = []
const waiting = [...places.entries()]
// Two at a time: more would wait for each other.
await Promise.all([1, 2].map(async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) figures[next[0]] = await visit(next[1], reference)
}))

const count = reference.split('\n').length
const bytes = Buffer.byteLength(reference)
const digest = createHash('sha256').update(reference).digest('hex')
console.log(`${count} answers, ${bytes} bytes, SHA-256 ${digest}`)
record('everywhere', {
  title: 'The same answer everywhere',
  command: `npm run everywhere${ALL ? ' -- --all' : ''}`,
  figures: [...figures, { what: 'answers compared at each place', value: count }, { what: 'bytes of them', value: bytes }, { what: 'SHA-256 of them', value: digest }],
  notes: [
    'An answer is a whole document: every fixture against every standard, under both countings, as of three days; its words in both languages and all forms; what parsing gives and refuses; what names resolve to.',
    'In brackets is what a place says of itself: its locale, its time zone, and the hour there at noon UTC. Bun and headless Chromium do not take the locale that the environment asks for, so they answered in an English one. QuickJS has no Intl and no process.',
  ],
})
if (figures.some(({ holds }) => !holds)) {
  console.error('not the same answer everywhere')
  process.exitCode = 1
}
