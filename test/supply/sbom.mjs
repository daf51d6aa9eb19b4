// Writes dist/sbom.cdx.json, the bill of what the package brings along at run time: a CycloneDX document made from the lock file alone. It bears no
// time and no serial number, so that the same lock file gives the same bytes. Why not `npm sbom --omit dev`: it leaves out a run-time dependency that some
// development tool depends on as well (seen with zod and npm 11), and it names the package after its folder.
import { Buffer } from 'node:buffer'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = new URL('../../', import.meta.url)
export const SBOM = new URL('dist/sbom.cdx.json', ROOT)
export const read = (path) => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'))

/** Where a package finds another one, as Node looks for it: its own folder first, then those above. */
function placeOf(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (packages[place]) return place
    if (folder === '') throw new Error(`package-lock.json has no ${name}`)
  }
}

/** Development packages whose code is in `dist/cli.js`. */
export const BUNDLED = ['csv-parse']

/** Everything that is installed with the package, or travels in it: places in the lock file, and what each leans on. */
export function runTime({ packages }) {
  const found = new Map()
  const visit = (place) => {
    if (found.has(place)) return
    const { dependencies, optionalDependencies, peerDependencies } = packages[place]
    const names = [...Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }), ...(place === '' ? BUNDLED : [])]
    const places = names.map((name) => placeOf(packages, place, name))
    found.set(place, places)
    places.forEach(visit)
  }
  visit('')
  return found
}

const nameOf = (place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`
const licences = (id) => [{ license: { id } }]

/** `sha512-BASE64` as CycloneDX has it. */
function hashOf(integrity) {
  const [algorithm, digest] = integrity.split('-')
  return { alg: `SHA-${algorithm.slice(3)}`, content: Buffer.from(digest, 'base64').toString('hex') }
}

/** The document, from `package.json` and `package-lock.json`. */
export function sbomOf(own, lock) {
  const refs = new Map([...runTime(lock).keys()].map((place) => [place, place === '' ? `${own.name}@${own.version}` : `${nameOf(place)}@${lock.packages[place].version}`]))
  const components = [...refs].filter(([place]) => place !== '').map(([place, ref]) => {
    const { version, integrity, license } = lock.packages[place]
    const name = nameOf(place)
    return { 'bom-ref': ref, type: 'library', name, version, scope: 'required', hashes: [hashOf(integrity)], licenses: licences(license), purl: purl(name, version) }
  })
  const { name, version, description, license } = own
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { 'bom-ref': refs.get(''), type: 'library', name, version, description, licenses: licences(license), purl: purl(name, version) },
    },
    components: components.sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
    dependencies: [...runTime(lock)].map(([place, places]) => ({ ref: refs.get(place), dependsOn: places.map((each) => refs.get(each)).sort() })),
  }
}

export const printed = () => `${JSON.stringify(sbomOf(read('package.json'), read('package-lock.json')), null, 2)}\n`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(SBOM, printed())
  console.log(`ok: dist/sbom.cdx.json: ${sbomOf(read('package.json'), read('package-lock.json')).components.map((each) => each['bom-ref']).join(', ')}`)
}
