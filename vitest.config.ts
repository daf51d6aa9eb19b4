import { defineConfig } from 'vitest/config'

const src = (file: string): string => new URL(`src/${file}`, import.meta.url).pathname

/** Tests that put other modules in the place of ours: what they load must not be seen by others. */
const ALONE = ['test/cli/batch/internal.test.ts', 'test/udf/small-zod.test.ts']

const TESTS = ['test/**/*.test.ts', 'docs/examples/**/*.test.ts']

export default defineConfig({
  resolve: {
    // The examples import the package by its name, as its users do.
    alias: [
      { find: /^imh-eligibility$/, replacement: src('index.ts') },
      { find: /^imh-eligibility\/engine$/, replacement: src('engine.ts') },
      { find: /^imh-eligibility\/(import|interop|testing)$/, replacement: src('$1/index.ts') },
      { find: /^imh-eligibility\/(orimha|ohio-imh|ohio-ecmh)$/, replacement: src('standards/$1/index.ts') },
    ],
  },
  test: {
    // The library keeps no state, so test files may share what they have loaded: loading it anew for each took half of the time.
    projects: [
      { extends: true, test: { name: 'together', include: TESTS, exclude: ALONE, isolate: false } },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
    maxWorkers: '100%',
    setupFiles: ['test/setup.ts'],
    // Machines are busy; no test is about time.
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: {
        statements: 95,
        'src/{calendar,solve,rulebook,requirements,verdict,standards,assess}/**': { statements: 100 },
      },
    },
  },
})
