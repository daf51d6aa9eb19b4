// The installed package in bundles: esbuild, and with --all webpack and rollup. A bundle must print what the program printed without it.
import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fromRoot, install, must, run } from './installed.mjs'

const INPUT = 'built/job.js'

const BUNDLERS = {
  esbuild: async (home, file) => {
    const { warnings } = await fromRoot('esbuild').build({ entryPoints: [join(home, INPUT)], outfile: file, bundle: true, minify: true, format: 'esm', platform: 'browser', logLevel: 'silent' })
    if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'))
  },
  webpack: async (home, file, require) => {
    const webpack = require('webpack')
    const stats = await promised((done) => webpack({
      mode: 'production', target: ['web', 'es2022'], context: home, entry: join(home, INPUT), output: { path: dirname(file), filename: basename(file) },
      // What a page may weigh is asked by size.mjs, entry point by entry point.
      performance: false,
    }, done))
    if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString({ all: false, errors: true, warnings: true }))
  },
  // The build of rollup that needs no native package.
  rollup: async (home, file, require) => {
    const warnings = []
    const { nodeResolve } = require('@rollup/plugin-node-resolve')
    const onwarn = (warning) => { if (!ofZod(warning)) warnings.push(warning.message) }
    const bundle = await require('@rollup/wasm-node').rollup({ input: join(home, INPUT), plugins: [nodeResolve({ browser: true })], onwarn })
    await bundle.write({ file, format: 'es' })
    if (warnings.length > 0) throw new Error(warnings.join('\n'))
  },
}

/** Circles of modules within zod, and where it places its annotations, are zod's own; any other warning is about us. */
const ofZod = ({ ids = [], id = ids[0], loc }) => [id ?? loc?.file ?? '', ...ids].every((path) => path.includes('/node_modules/zod/'))

const promised = (call) => new Promise((resolve, reject) => call((error, value) => (error ? reject(error) : resolve(value))))

/** @returns the sizes of the bundles by bundler, in bytes */
export async function checkBundles({ home, alone }, expected, all) {
  if (all) install(home, '--no-save', 'webpack@5', '@rollup/wasm-node@4', '@rollup/plugin-node-resolve@16')
  const require = createRequire(join(home, 'package.json'))
  const sizes = {}
  for (const name of all ? Object.keys(BUNDLERS) : ['esbuild']) {
    const file = join(alone, `${name}.mjs`)
    await BUNDLERS[name](home, file, require)
    // Where it runs there are no packages: all that it needs is in it.
    must(run('node', [file], alone) === expected, `${name}: the bundle runs by itself and prints the same`)
    sizes[name] = statSync(file).size
  }
  if (!all) console.log('not run: webpack and rollup (--all runs them)')
  return sizes
}
