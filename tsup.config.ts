import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

const entry = {
  'index': 'src/index.ts',
  'engine': 'src/engine.ts',
  'orimha': 'src/standards/orimha/index.ts',
  'ohio-imh': 'src/standards/ohio-imh/index.ts',
  'ohio-ecmh': 'src/standards/ohio-ecmh/index.ts',
  'import': 'src/import/index.ts',
  'interop': 'src/interop/index.ts',
  'testing': 'src/testing/index.ts',
}

/**
 * Outputs of their own, so that a bundler can leave whole files out (`sideEffects: false`): who assesses against one standard carries
 * neither the words of `explain` nor the other standards along, and from the main entry point no zod: none of its own code may be left in it.
 */
const parts = {
  'parts/achievement': 'src/interop/neighbours/achievement.ts',
  'parts/amend': 'src/interop/amend.ts',
  'parts/apply-plan': 'src/next/plan/apply.ts',
  'parts/assess': 'src/assess/assess.ts',
  'parts/assess-all': 'src/next/assess-all.ts',
  'parts/compare': 'src/next/compare.ts',
  'parts/compare-editions': 'src/next/compare-editions.ts',
  'parts/ctdl': 'src/interop/neighbours/ctdl.ts',
  'parts/define-catalogue': 'src/explain/catalogue/define.ts',
  'parts/define': 'src/interop/define.ts',
  'parts/explain': 'src/explain/explain.ts',
  'parts/explain-comparison': 'src/explain/pages/comparison.ts',
  'parts/explain-forecast': 'src/explain/pages/forecast.ts',
  'parts/explain-levels': 'src/explain/pages/levels.ts',
  'parts/explain-plan': 'src/explain/pages/plan.ts',
  'parts/explain-questions': 'src/explain/pages/questions.ts',
  'parts/explain-renewals': 'src/explain/pages/renewals.ts',
  'parts/find': 'src/rulebook/find.ts',
  'parts/forecast': 'src/next/forecast.ts',
  'parts/guidance': 'src/explain/pages/guidance.ts',
  'parts/icalendar': 'src/explain/pages/icalendar.ts',
  'parts/once-verified': 'src/next/once-verified.ts',
  'parts/openapi': 'src/interop/schemas/openapi.ts',
  'parts/parse': 'src/model/parse.ts',
  'parts/parse-standard': 'src/interop/parse-standard.ts',
  'parts/plan': 'src/next/plan/plan.ts',
  'parts/questions': 'src/next/questions.ts',
  'parts/renewals': 'src/next/renewals.ts',
  'parts/schema-org': 'src/interop/neighbours/schema-org.ts',
  'parts/standards': 'src/standards/catalogue.ts',
  'parts/suggest': 'src/standards/suggest.ts',
  'parts/validator': 'src/interop/validator.ts',
  'parts/what-if': 'src/next/what-if.ts',
  'parts/with-changes': 'src/next/with-changes.ts',
}

/** tsup sets `baseUrl`, which TypeScript 6 deprecates. */
const dts = { entry, compilerOptions: { ignoreDeprecations: '6.0' } }

const here = (file: string): string => new URL(file, import.meta.url).pathname

/** zod travels in the script, so its notice does, too: the same permission as ours, word for word. */
const notice = (): string => {
  const [ours, theirs] = ['LICENSE', 'node_modules/zod/LICENSE'].map((file) => readFileSync(here(file), 'utf8').trim().split('\n\n'))
  if (!ours || ours.slice(2).join() !== theirs?.slice(2).join()) throw new Error('zod has another licence than this package: the notice of the script must say so')
  const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8'))
  return `/*\nimh-eligibility ${version}, with parts of zod\n\n${[ours[0], ours[1], theirs?.[1], ...ours.slice(2)].join('\n\n')}\n*/`
}

/** csv-parse travels in the command, so its notice does, too. */
const commandNotice = (): string => `/*!\nimh-eligibility, with csv-parse\n\n${readFileSync(here('node_modules/csv-parse/LICENSE'), 'utf8').trim()}\n*/`

export default defineConfig([
  { entry: { ...entry, ...parts }, format: ['esm'], target: 'es2022', dts, treeshake: true },
  { entry, format: ['cjs'], target: 'es2022', dts, treeshake: true },
  {
    // The command: it reads files and standard input, so it is built for Node alone. Beside it lies what the workers of `batch` run.
    entry: { 'cli': 'src/cli/main.ts', 'batch-worker': 'src/cli/batch/worker.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    esbuildOptions: (options) => { options.banner = { js: commandNotice() } },
  },
  {
    // One script for engines that load no modules: everything in it, nothing from outside, one global.
    entry: { udf: 'src/udf/index.ts' },
    format: ['iife'],
    globalName: 'imhEligibility',
    outExtension: () => ({ js: '.iife.js' }),
    target: 'es2019',
    platform: 'neutral',
    minify: true,
    banner: { js: notice() },
    inject: [here('src/udf/host.ts')],
    define: { globalThis: 'host' },
    esbuildPlugins: [{
      name: 'the small zod',
      setup: (build) => build.onResolve({ filter: /^zod$/ }, () => ({ path: here('src/udf/zod.ts') })),
    }],
    esbuildOptions: (options) => {
      options.charset = 'ascii'
      options.legalComments = 'none'
      // A form of zod that the small one lacks is an error here, and not in somebody's warehouse.
      options.logOverride = { 'import-is-undefined': 'error' }
    },
  },
])
