import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import { getQuickJS } from 'quickjs-emscripten'
import { engineOf2019 } from './es2019.mjs'

const node = process.version.replace(/^v/, 'Node ')

/** A bare context of Node where no code is made from text: the language, and nothing of Node. */
function bare() {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
  return { ask: (code) => String(vm.runInContext(code, context)), close: () => {} }
}

function of2019() {
  const { run } = engineOf2019()
  return { ask: (code) => String(run(code)), close: () => {} }
}

/** Its stack is given an end of its own: the one it has otherwise is deeper than that of the WebAssembly it runs in here, which is then the first to break. */
const STACK = 128 * 1024

async function quickJs() {
  const runtime = (await getQuickJS()).newRuntime({ maxStackSizeBytes: STACK })
  const context = runtime.newContext()
  const ask = (code) => {
    const handle = context.unwrapResult(context.evalCode(code))
    const text = context.getString(handle)
    handle.dispose()
    return text
  }
  return { ask, close: () => [context, runtime].forEach((each) => each.dispose()) }
}

const ENGINES = {
  [`${node}, a bare context without code from text`]: bare,
  [`${node}, cut down to ECMAScript 2019, without clock, chance and code from text`]: of2019,
  'QuickJS': quickJs,
}

/**
 * Loads the script in every engine, one after the other, as it is.
 *
 * @param {URL} file the script
 * @param {(place: { name: string, ask: (code: string) => string, globals: string[] }) => unknown} visit `ask` gives what an expression comes to, as text; `globals`
 * are the names that the script added
 */
export async function inEngines(file, visit) {
  const script = readFileSync(file, 'utf8')
  for (const [name, open] of Object.entries(ENGINES)) {
    const { ask, close } = await open()
    try {
      const names = () => JSON.parse(ask('JSON.stringify(Object.getOwnPropertyNames(this).concat(Object.getOwnPropertySymbols(this).map(String)))'))
      const before = names()
      ask(script)
      await visit({ name, ask, globals: names().filter((each) => !before.includes(each)) })
    } finally {
      close()
    }
  }
}
