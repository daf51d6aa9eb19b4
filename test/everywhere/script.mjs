import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'

const ANSWERS = fileURLToPath(new URL('answers.mjs', import.meta.url))

/**
 * The library, everything it imports and the questions as one script without modules, for engines that load none. It leaves one global,
 * `everywhere`, which answers in text alone.
 *
 * @param {URL} dist the built files
 * @param {'index' | 'engine'} entry
 */
export async function scriptOf(dist, entry = 'index') {
  const contents = `
    import * as library from ${JSON.stringify(fileURLToPath(new URL(`${entry}.js`, dist)))}
    import { otherAnswers, recordAnswers } from ${JSON.stringify(ANSWERS)}
    export const record = (file, text) => recordAnswers(library, file, JSON.parse(text)).join('\\n')
    export const others = () => otherAnswers(library).join('\\n')
  `
  const stdin = { contents, resolveDir: fileURLToPath(dist) }
  const options = { bundle: true, write: false, format: 'iife', globalName: 'everywhere', target: 'es2022', logLevel: 'error' }
  const { outputFiles: [file] } = await build({ stdin, ...options })
  return file.text
}
