import { defineConfig } from 'tsup'

const entry = {
  'index': 'src/index.ts',
  'engine': 'src/engine.ts',
  'orimha': 'src/standards/orimha/index.ts',
  'ohio-imh': 'src/standards/ohio-imh/index.ts',
  'ohio-ecmh': 'src/standards/ohio-ecmh/index.ts',
}

/**
 * Outputs of their own, so that a bundler can leave whole files out (`sideEffects: false`): who assesses against one standard carries
 * neither the words of `explain` nor the other standards along, and from the main entry point no zod: none of its own code may be left in it.
 */
const parts = {
  'parts/assess': 'src/assess/assess.ts',
  'parts/explain': 'src/explain/explain.ts',
  'parts/guidance': 'src/explain/guidance.ts',
  'parts/find': 'src/rulebook/find.ts',
  'parts/parse': 'src/model/parse.ts',
  'parts/amend': 'src/interop/amend.ts',
  'parts/define': 'src/interop/define.ts',
  'parts/parse-standard': 'src/interop/parse-standard.ts',
  'parts/suggest': 'src/standards/suggest.ts',
  'parts/standards': 'src/standards/catalogue.ts',
}

/** tsup sets `baseUrl`, which TypeScript 6 deprecates. */
const dts = { entry, compilerOptions: { ignoreDeprecations: '6.0' } }

export default defineConfig([
  { entry: { ...entry, ...parts }, format: ['esm'], target: 'es2022', dts, treeshake: true },
  { entry, format: ['cjs'], target: 'es2022', dts, treeshake: true },
  {
    // The command: it reads files and standard input, so it is built for Node alone.
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
  },
])
