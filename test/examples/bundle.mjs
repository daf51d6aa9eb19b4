// An example as its users would have it: bundled by esbuild, with the library as it was built and not from src/.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * @param {string} entry the file, from the root of the repository
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<string>} the bundle
 */
export async function bundle(entry, options = {}) {
  if (!existsSync(join(ROOT, 'dist/index.js'))) throw new Error('there is no dist/: npm run build')
  const { outputFiles, metafile, warnings } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'silent',
    // Of the repository's own chunks; a user's bundler sees the installed package, and has none of these warnings (test/package/bundles.mjs).
    logOverride: { 'ignored-bare-import': 'silent' },
    // The paths of tsconfig.json lead to src/; users have none.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
    ...options,
  })
  if (warnings.length > 0) throw new Error(`${entry}: ${warnings.map(({ text }) => text).join('\n')}`)
  const inputs = Object.keys(metafile.inputs)
  if (inputs.some((file) => file.startsWith('src/')) || !inputs.some((file) => file.startsWith('dist/'))) throw new Error(`${entry}: not the built library`)
  return outputFiles[0].text
}

/** @param {boolean} held @param {string} what @param {unknown} found shown where it does not hold */
export function must(held, what, found) {
  if (!held) throw new Error(`${what}${found === undefined ? '' : `: found ${typeof found === 'string' ? found : JSON.stringify(found)}`}`)
}
