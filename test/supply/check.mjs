// Checks what comes along with the package: run-time dependencies, install scripts, licences, the lock file, what the built files do, and the bill of it all.
// Needs a build: npm run build
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { record } from '../quality/record.mjs'
import { builtFaults, builtFiles, codeFromText } from './built.mjs'
import { lockFaults, lockFigures, ownFaults, publishFaults, runTimeFaults, runTimePlaces } from './installed.mjs'
import { BUNDLED, printed, read, SBOM } from './sbom.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
let bad = 0
const holds = (message, faults) => {
  for (const fault of faults) console.log(`fault: ${fault}`)
  if (faults.length === 0) console.log(`ok: ${message}`)
  bad += faults.length
  return faults.length === 0
}
const npm = (args) => JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))

const places = runTimePlaces()
const lock = lockFigures()
const figures = []
const figure = (what, value, kept) => figures.push({ what, value, ...(kept !== undefined && { holds: kept }) })

figure('packages bundled into the command: csv-parse', BUNDLED.length)
figure('run-time dependencies: date-fns and zod', Object.keys(read('package.json').dependencies).length, holds('the run-time dependencies are date-fns and zod, and nothing runs on install', ownFaults()))
figure('packages that come along with them', places.length - 2 - BUNDLED.length, holds(`${places.join(', ')}: MIT, no script on install, no native code, no dependency of their own`, runTimeFaults()))
figure('packages in the lock file, each with a SHA-512 hash', lock.packages, holds(`${lock.packages} packages in the lock file have a SHA-512 hash`, lockFaults()))
figure('development packages that run a script on install', lock.scripts.length)
figure('built files that make no code from text and import nothing but the two', builtFiles(), holds(`${builtFiles()} built files import nothing else, and make no code from text`, await builtFaults()))
holds('publish settings: public, with provenance, an allow-list of files', publishFaults())

// A Content-Security-Policy without unsafe-eval. zod asks once whether code can be made from text, and does without where it cannot.
const plain = codeFromText('index')
const strict = codeFromText('index', { strict: true })
const jitless = codeFromText('index', { jitless: true })
const without = ['engine', 'orimha', 'ohio-imh', 'ohio-ecmh', 'import', 'testing'].map((entry) => ({ entry, ...codeFromText(entry) }))
const engine = codeFromText('engine', { strict: true })
figure('entry points without zod: attempts to make code from text', without.reduce((sum, { imported, used }) => sum + imported + used, 0),
  holds('engine, orimha, ohio-imh, ohio-ecmh, import, testing: no attempt to make code from text', without.filter(({ imported, used }) => imported + used > 0).map(({ entry }) => `${entry} makes code from text`)))
figure('main entry point where code from text is forbidden: the same answers and words', strict.said === plain.said && engine.said === plain.said ? 'yes' : 'no',
  holds('where code from text is forbidden, the same answers and words', [strict, jitless, engine].filter(({ said }) => said !== plain.said).map(() => 'another answer where code from text is forbidden')))
figure('main entry point after z.config({ jitless: true }): attempts to make code from text', jitless.imported + jitless.used,
  holds('after z.config({ jitless: true }) the main entry point makes no attempt either', jitless.imported + jitless.used > 0 ? ['jitless zod makes code from text'] : []))
figure('main entry point as it comes: attempts by zod to make code from text on import, which a strict policy reports and refuses', plain.imported, plain.imported === 0)

// The bill: the one that is packed is the one of this lock file, and says of each package what npm says.
const theirs = npm(['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']).components
const bill = JSON.parse(printed())
const same = (a, b) => JSON.stringify([a?.version, a?.hashes, a?.licenses, a?.purl]) === JSON.stringify([b.version, b.hashes, b.licenses, b.purl])
holds('dist/sbom.cdx.json is the bill of this lock file', existsSync(SBOM) && readFileSync(SBOM, 'utf8') === printed() ? [] : ['dist/sbom.cdx.json is missing or stale: npm run sbom'])
figure('components of the bill (CycloneDX 1.5), each as npm has it', bill.components.length,
  holds('the bill has csv-parse, date-fns and zod with version, hash and licence, as npm sbom has them', [
    ...(bill.components.map(({ name }) => name).join() === 'csv-parse,date-fns,zod' ? [] : ['the bill has other components']),
    ...bill.components.filter((each) => !same(theirs.find((other) => other['bom-ref'] === each['bom-ref']), each)).map(({ name }) => `the bill says of ${name} other than npm sbom`),
  ]))

const packed = npm(['pack', '--dry-run', '--json', '--ignore-scripts'])[0].files.map(({ path }) => path)
const strange = packed.filter((path) => !/^(?:dist\/schema\/[a-z]+\.json|dist\/[\w./-]+\.(?:c?js|d\.c?ts|cdx\.json)|docs\/[\w./-]+\.(?:md|ts)|docs\/at-scale\/[\w./-]+\.(?:mjs|sql|sh|xml)|docs\/examples\/[\w./-]+\.(?:tsx|html|sql)|README\.md|CHANGELOG\.md|SECURITY\.md|LICENSE|package\.json)$/.test(path))
holds(`${packed.length} files are packed, none of another sort`, [...strange.map((path) => `${path} is packed`), ...(packed.includes('dist/sbom.cdx.json') ? [] : ['the bill is not packed'])])

const { repository } = read('package.json')
figure('repository address, which npm asks for to attest provenance', repository ? 'given' : 'not given', Boolean(repository))
if (!repository) console.log('short: no repository address is known, so npm cannot attest provenance yet')
record('supply-chain', {
  title: 'What comes along with the package',
  command: 'npm run supply',
  figures,
  notes: [
    'Entry points without zod are engine, orimha, ohio-imh, ohio-ecmh and import.',
    'zod makes code from text to parse faster. Who wants no report of a Content-Security-Policy calls z.config({ jitless: true }) before importing imh-eligibility: zod is shared with the application, so this library does not set it.',
    'publishConfig.provenance makes npm publish fail outside of a build service that can attest.',
  ],
})
if (bad > 0) process.exit(1)
