import js from '@eslint/js'
import tseslint from 'typescript-eslint'

const PURE = 'The library is pure: no clock, no I/O, no environment, no randomness, no locale.'

/** Of the language's own globals, those that look at the world or reach it. A host's (`process`, `crypto`, `fetch`) are not there at all: `no-undef`. */
const world = [
  'Atomics', 'Date', 'FinalizationRegistry', 'Function', 'Intl', 'SharedArrayBuffer', 'Temporal', 'WeakRef', 'eval', 'globalThis',
].map((name) => ({ name, message: PURE }))

/** What every engine computes alike: of the rest of `Math` the standard says no more than that it is near. */
const EXACT_MATH = 'abs|ceil|floor|imul|max|min|round|sign|trunc'

const inexact = (allowed) => ({
  selector: `MemberExpression[object.name="Math"]:not([computed=false][property.name=/^(${allowed})$/])`,
  message: `${PURE} Of Math: ${allowed.replaceAll('|', ', ')}.`,
})

/** Forms that an engine, its settings or its locale may answer in its own way. */
const impure = [
  { selector: ':not(MemberExpression) > Identifier[name="Math"]', message: `${PURE} Math is not handed on.` },
  { selector: 'Identifier[name=/^(toLocale|localeCompare$)/]', message: `${PURE} Locales differ.` },
  { selector: 'Literal[value=/^(toLocale|localeCompare$)/]', message: `${PURE} Locales differ.` },
  { selector: 'MemberExpression[property.name="stack"]', message: `${PURE} Every engine has stacks of its own.` },
  { selector: 'ImportExpression', message: `${PURE} Nothing is loaded later.` },
  { selector: 'MetaProperty[meta.name="import"]', message: `${PURE} Nobody knows where this file lies.` },
  { selector: 'TSImportEqualsDeclaration', message: `${PURE} Modules are imported with import.` },
]

/** Data flows one way (see docs/design.md); a folder imports only from the folders named here and from itself. */
const house = {
  calendar: [],
  solve: ['calendar'],
  model: ['calendar'],
  rulebook: ['model', 'calendar'],
  verdict: ['rulebook', 'model', 'calendar'],
  requirements: ['verdict', 'rulebook', 'model', 'solve', 'calendar'],
  standards: ['rulebook'],
  assess: ['requirements', 'verdict', 'rulebook', 'model', 'solve', 'calendar'],
  next: ['assess', 'standards', 'requirements', 'verdict', 'rulebook', 'model', 'solve', 'calendar'],
  explain: ['next', 'verdict', 'rulebook', 'model', 'calendar'],
  interop: ['explain', 'next', 'verdict', 'rulebook', 'model'],
  import: ['next', 'model', 'calendar'],
  testing: ['next', 'assess', 'standards', 'verdict', 'rulebook', 'model', 'calendar'],
  udf: ['assess', 'standards', 'rulebook', 'model', 'calendar'],
}
const folders = Object.keys(house)

/** From outside: zod, and of date-fns the words for a length of time and the names of months; most of the rest reads the local time zone. */
const outside = {
  patterns: [
    { regex: '^(?!\\.{1,2}(/|$)|zod(/mini)?$|date-fns/formatDuration$|date-fns/locale/(en-US|es)$)', message: PURE },
    { regex: '^(\\./|(\\.\\./)+)cli(/|$)', message: 'The library must not know cli/.' },
  ],
}
const oneWay = folders.map((folder) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': ['error', {
      ...outside,
      patterns: [
        ...outside.patterns,
        ...folders
          .filter((other) => other !== folder && !house[folder].includes(other))
          .map((other) => ({ regex: `^(\\.\\./)+${other}(/|$)`, message: `${folder}/ must not know ${other}/.` })),
      ],
    }],
  },
}))

/** What scripts that measure and check take from Node. */
const scripts = Object.fromEntries(['Buffer', 'URL', 'clearTimeout', 'console', 'fetch', 'performance', 'process', 'setTimeout'].map((name) => [name, 'readonly']))

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', '.mutation/', 'docs/site/'] },
  { languageOptions: { parserOptions: { tsconfigRootDir: import.meta.dirname } } },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    // Nothing but the command line may look at the world outside its arguments, and no comment may allow it.
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    linterOptions: { noInlineConfig: true },
    languageOptions: { parserOptions: { lib: ['es2022'] } },
    rules: {
      'no-undef': ['error', { typeof: true }],
      'no-restricted-globals': ['error', ...world],
      'no-restricted-syntax': ['error', inexact(EXACT_MATH), ...impure],
      'no-restricted-imports': ['error', outside],
    },
  },
  {
    // Of its roots only 35 bits of 53 are kept, so that an engine's last ones do not matter: test/purity/roots.test.ts.
    files: ['src/rulebook/sha256.ts'],
    rules: { 'no-restricted-syntax': ['error', inexact(`${EXACT_MATH}|cbrt|sqrt`), ...impure] },
  },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: scripts } },
  ...oneWay,
)
