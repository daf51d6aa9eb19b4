// What importing an entry point leaves behind: `node imports.mjs esm|cjs FILE`. Everything that can be reached from `globalThis` and `process`
// is written down before and after, first for the two libraries that we depend on, then for the entry point itself.
import { createRequire } from 'node:module'

const [kind, file] = process.argv.slice(2)
const requireHere = createRequire(import.meta.url)
const load = kind === 'esm' ? (name) => import(name) : async (name) => requireHere(name.startsWith('file:') ? new URL(name).pathname : name)

/** Every property of every object that can be reached, with its value, its accessors and its flags. */
function world() {
  const seen = new Map()
  const visit = (object, path) => {
    if ((typeof object !== 'object' && typeof object !== 'function') || object === null || seen.has(object)) return
    const properties = new Map()
    seen.set(object, { path, properties, parent: Reflect.getPrototypeOf(object) })
    for (const key of Reflect.ownKeys(object)) properties.set(key, Reflect.getOwnPropertyDescriptor(object, key))
    for (const [key, { value, get, set }] of properties) for (const next of [value, get, set]) visit(next, `${path}.${String(key)}`)
    visit(Reflect.getPrototypeOf(object), `${path}.[[Prototype]]`)
  }
  visit(globalThis, 'globalThis')
  visit(process, 'process')
  // Node's own diary of what it has loaded of itself.
  seen.delete(process.moduleLoadList)
  return seen
}

const FLAGS = ['value', 'get', 'set', 'writable', 'enumerable', 'configurable']
function changed(before, after) {
  return [...before].flatMap(([object, { path, properties, parent }]) => {
    const now = after.get(object)
    // What cannot be reached any more was taken away from something that can, and is named there.
    if (!now) return []
    const keys = new Set([...properties.keys(), ...now.properties.keys()])
    const differs = (key) => FLAGS.some((flag) => !Object.is(properties.get(key)?.[flag], now.properties.get(key)?.[flag]))
    return [...[...keys].filter(differs).map((key) => `${path}.${String(key)}`), ...now.parent === parent ? [] : [`${path}.[[Prototype]]`]]
  })
}

/** What keeps a process alive: timers, handles, requests; once Node's own loader has rested. The three it talks to us by are its own. */
async function busy() {
  await new Promise((resolve) => { setTimeout(resolve, 20) })
  return process.getActiveResourcesInfo().filter((name) => name !== 'PipeWrap' && name !== 'TTYWrap')
}

async function leaves(act) {
  const [resources, directory] = [await busy(), process.cwd()]
  const before = world()
  await act()
  const left = changed(before, world())
  const now = await busy()
  return [...left, ...now.length > resources.length ? now : [], ...process.cwd() === directory ? [] : ['the working directory']]
}

// The first import of all sets up Node's loader.
await leaves(() => load('node:url'))
// zod writes its defaults down when the first schema is made, as ours are while we are imported.
const dependencies = await leaves(async () => {
  for (const name of ['date-fns', 'date-fns/locale/es']) await load(name)
  const { object } = await load('zod')
  object({})
})
const own = await leaves(() => load(file))
console.log(JSON.stringify({ objects: world().size, dependencies, own }))
