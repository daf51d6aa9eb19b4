import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/** Nothing but the command line may look at the world outside its arguments. */
const world = ['process', 'console', 'Intl', 'performance', 'crypto', 'fetch', 'setTimeout', 'navigator'].map((name) => ({
  name,
  message: 'The library is pure: no clock, no I/O, no environment.',
}))

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
  explain: ['verdict', 'rulebook', 'model'],
  interop: ['verdict', 'rulebook', 'model'],
}
const folders = Object.keys(house)
const oneWay = folders.map((folder) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: folders
        .filter((other) => other !== folder && !house[folder].includes(other))
        .map((other) => ({ regex: `^(\\.\\./)+${other}/`, message: `${folder}/ must not know ${other}/.` })),
    }],
  },
}))

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-globals': ['error', ...world],
      'no-restricted-syntax': ['error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'No clock: pass the date in.' },
        { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'No clock: pass the date in.' },
        { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'No randomness.' },
      ],
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
  ...oneWay,
)
