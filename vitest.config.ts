import { defineConfig } from 'vitest/config'

const src = (file: string): string => new URL(`src/${file}`, import.meta.url).pathname

export default defineConfig({
  resolve: {
    // The examples import the package by its name, as its users do.
    alias: [
      { find: /^imh-eligibility$/, replacement: src('index.ts') },
      { find: /^imh-eligibility\/engine$/, replacement: src('engine.ts') },
      { find: /^imh-eligibility\/(orimha|ohio-imh|ohio-ecmh)$/, replacement: src('standards/$1/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts', 'docs/examples/**/*.test.ts'],
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
