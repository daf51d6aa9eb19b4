// Writes a registry file of invented people to standard output, as many lines as asked for: `node test/bench/million.mjs --records 1000000 > records.ndjson`.
// The same count and seed give the same bytes. Each is one of the fixtures in other years, with other hours, some with more trainings; of a thousand lines five are spoilt; with
// --sound none is.
import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { randomOf } from '../fuzz/random.mjs'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const AREAS = ['relationship-based-education', 'infant-observation', 'social-emotional-development', 'cultural-competency', 'trauma-informed-competency', 'assessment', 'interventions']
const TITLES = ['The parent-infant dyad', 'First feelings', 'Families and culture', 'Watching, waiting, wondering', 'Grief in the nursery', 'Sueño y apego', 'Sleep and regulation']
const BLOCK = 256 * 1024

const texts = readdirSync(FIXTURES).filter((file) => file.endsWith('.json')).sort().map((file) => JSON.stringify(JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8'))))

/** Every date so many years earlier, whole and partial alike, so that what came first still does; 29 February becomes 28. */
const earlier = (text, years) => text.replace(/"(\d{4})((?:-\d\d){0,2})"/g, (_, year, rest) => `"${year - years}${rest === '-02-29' ? '-02-28' : rest}"`)

const day = (random) => `${2021 + random.below(6)}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`

const training = (random, n) => ({
  id: `added-${n}`,
  title: random.pick(TITLES),
  completed: day(random),
  ...(random.chance(0.95) && { clockHours: (1 + random.below(32)) / 4 }),
  competencyAreas: [...new Set([random.pick(AREAS), random.pick(AREAS)])],
  ...(random.chance(0.6) && { verification: random.pick(['verified', 'verified', 'submitted', 'self-reported']) }),
})

/** Few have many: 0 to 60 more trainings, 8 on the average of those that have more. */
const more = (random) => (random.chance(0.5) ? Math.floor(60 * (random.below(1000) / 1000) ** 6) + random.below(8) : 0)

function record(random, n) {
  const document = JSON.parse(earlier(random.pick(texts), random.below(4)))
  const { trainings = [] } = document
  for (const one of trainings) if (one.clockHours !== undefined && one.hoursByArea === undefined) one.clockHours = Math.max(0.25, one.clockHours + random.below(5) / 4 - 0.5)
  const added = Array.from({ length: more(random) }, (_, at) => training(random, at))
  return { ...document, id: `person-${n}`, ...(added.length > 0 && { trainings: [...trainings, ...added] }) }
}

/** What goes wrong in files: a line cut off, another character set, a day that does not exist, an unknown key, an empty line. */
const SPOILT = [
  (text) => Buffer.from(text.slice(0, text.length >> 1)),
  (text) => Buffer.from(text.replace('"id":"person-', '"id":"José-'), 'latin1'),
  (text) => Buffer.from(text.replace(/"(\d{4})-\d\d-\d\d"/, '"$1-02-30"')),
  (text) => Buffer.from(text.replace('"format"', '"by":"hand","format"')),
  () => Buffer.alloc(0),
]

const END = Buffer.from('\n')

/** @returns {Generator<Buffer>} the lines, each with its end */
export function* lines(count, seed, share) {
  for (let n = 1; n <= count; n++) {
    const random = randomOf(seed + n)
    const text = JSON.stringify(record(random, n))
    yield Buffer.concat([random.chance(share) ? random.pick(SPOILT)(text) : Buffer.from(text), END])
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { records: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '20261121' }, sound: { type: 'boolean', default: false } } })
  let block = []
  let size = 0
  const pour = async () => {
    const bytes = Buffer.concat(block)
    block = []
    size = 0
    if (!process.stdout.write(bytes)) await once(process.stdout, 'drain')
  }
  for (const line of lines(Number(values.records), Number(values.seed), values.sound ? 0 : 0.005)) {
    block.push(line)
    size += line.length
    if (size > BLOCK) await pour()
  }
  await pour()
}
