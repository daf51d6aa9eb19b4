import { defineConfig } from 'tsup'

/** `ignoreDeprecations`: tsup sets `baseUrl`, which TypeScript 6 deprecates. */
const dts = { compilerOptions: { ignoreDeprecations: '6.0' } }

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      engine: 'src/engine.ts',
      orimha: 'src/standards/orimha/index.ts',
      'ohio-imh': 'src/standards/ohio-imh/index.ts',
    },
    format: ['esm', 'cjs'],
    target: 'es2022',
    dts,
    clean: true,
    treeshake: true,
  },
  {
    // The command: it reads files and standard input, so it is built for Node alone.
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
  },
])
