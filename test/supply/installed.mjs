// What stands in package.json, in the lock file, and in what is installed from it.
import { existsSync, readdirSync } from 'node:fs'
import { read, runTime } from './sbom.mjs'

const ROOT = new URL('../../', import.meta.url)
/** What npm runs when a package is installed; `binding.gyp` makes it compile. */
const INSTALL = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare', 'prepublish']
const installScripts = ({ scripts = {} }) => INSTALL.filter((name) => name in scripts)
/** Tools that run a script when they are installed; one more has to be meant. */
const TOOLS_WITH_SCRIPTS = ['esbuild']

export function ownFaults() {
  const own = read('package.json')
  const elsewhere = ['peerDependencies', 'optionalDependencies', 'bundleDependencies', 'bundledDependencies'].filter((field) => field in own)
  return [
    ...(Object.keys(own.dependencies).sort().join() === 'date-fns,zod' ? [] : [`package.json: run-time dependencies are ${Object.keys(own.dependencies).join()}`]),
    ...elsewhere.map((field) => `package.json has ${field}`),
    ...installScripts(own).map((name) => `package.json has the install script ${name}`),
    ...(existsSync(new URL('binding.gyp', ROOT)) ? ['binding.gyp: npm would compile'] : []),
  ]
}

export function publishFaults() {
  const { files, publishConfig, license, private: closed } = read('package.json')
  const wrong = (files ?? ['.']).filter((entry) => /^[./*]*$|^\/?(?:src|test|fixtures|coverage|node_modules|\.)/.test(entry))
  return [
    ...wrong.map((entry) => `package.json: files lets in ${entry}`),
    ...(publishConfig?.access === 'public' && publishConfig.provenance === true ? [] : ['package.json: publishConfig is not { access: public, provenance: true }']),
    ...(license === 'MIT' ? [] : ['package.json: licence']),
    ...(closed === undefined ? [] : ['package.json: private']),
  ]
}

export const runTimePlaces = () => [...runTime(read('package-lock.json')).keys()].filter((place) => place !== '')

/** The run-time dependencies, theirs included, as the lock file and the installed packages have them. */
export function runTimeFaults() {
  const lock = read('package-lock.json')
  return runTimePlaces().flatMap((place) => {
    const [locked, installed] = [lock.packages[place], read(`${place}/package.json`)]
    const files = readdirSync(new URL(`${place}/`, ROOT), { recursive: true, encoding: 'utf8' })
    return [
      ...(Object.keys({ ...installed.dependencies, ...installed.optionalDependencies, ...installed.peerDependencies }).map((name) => `${place} depends on ${name}`)),
      ...(locked.hasInstallScript || installed.gypfile || installScripts(installed).length > 0 ? [`${place} has an install script`] : []),
      ...(locked.license === 'MIT' && installed.license === 'MIT' ? [] : [`${place}: licence ${locked.license}, ${installed.license}`]),
      ...(files.some((file) => /^licen[cs]e(\.\w+)?$/i.test(file)) ? [] : [`${place} has no text of its licence`]),
      ...(locked.version === installed.version ? [] : [`${place}: ${installed.version} is installed, ${locked.version} is locked`]),
      ...(locked.os || locked.cpu ? [`${place} is for some platforms only`] : []),
      ...files.filter((file) => /\.(?:node|so|dll|dylib|wasm|gyp|gypi|exe)$/.test(file)).map((file) => `${place} has native code: ${file}`),
    ]
  })
}

/** Every package of the lock file: its hash, where it comes from, and who runs a script. */
export function lockFaults() {
  return Object.entries(read('package-lock.json').packages).filter(([place]) => place !== '').flatMap(([place, { integrity, resolved, link, hasInstallScript }]) => [
    ...(/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '') ? [] : [`${place}: integrity ${integrity}`]),
    ...(link || (resolved && !resolved.startsWith('https://')) ? [`${place} comes from ${resolved}`] : []),
    ...(hasInstallScript && !TOOLS_WITH_SCRIPTS.some((name) => place.endsWith(`node_modules/${name}`)) ? [`${place} has an install script`] : []),
  ])
}

export function lockFigures() {
  const packages = Object.entries(read('package-lock.json').packages).filter(([place]) => place !== '')
  return { packages: packages.length, scripts: packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place) }
}
