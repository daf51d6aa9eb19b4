import { getQuickJS } from 'quickjs-emscripten'
import { readTexts } from './records.mjs'
import { scriptOf } from './script.mjs'

/** The answers of QuickJS: another engine than everybody's, with no `Intl`, no modules, no clock of ours. */
export async function inQuickJs(dist) {
  const script = await scriptOf(dist)
  const context = (await getQuickJS()).newContext()
  const ask = (code) => {
    const handle = context.unwrapResult(context.evalCode(code))
    const text = context.getString(handle)
    handle.dispose()
    return text
  }
  ask(script)
  const lines = Object.entries(readTexts()).map(([file, text]) => ask(`everywhere.record(${JSON.stringify(file)}, ${JSON.stringify(text)})`))
  lines.push(ask('everywhere.others()'))
  const said = { intl: `Intl ${ask('typeof Intl')}`, process: `process ${ask('typeof process')}` }
  context.dispose()
  return { text: lines.join('\n'), said }
}
