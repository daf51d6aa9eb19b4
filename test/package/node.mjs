// The installed package in Node, without a bundler: ESM, CommonJS, the command, and what each entry point brings along.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ENTRIES, must, run, SCRIPT } from './installed.mjs'

const BODY = `
  const applicant = main.parseApplicant({ format: 'imh-eligibility/applicant@1' })
  const by = ({ assess }) => Object.values(main.standards).map((standard) => JSON.stringify(assess(standard, applicant, { asOf: '2026-11-21' })))
  const names = Object.fromEntries(Object.entries(all).map(([entry, names]) => [entry, Object.keys(names).filter((name) => name !== 'default').sort()]))
  console.log(JSON.stringify({ names, main: by(main), engine: by(all['imh-eligibility/engine']) }))
`
const [MAIN] = ENTRIES

export function checkNode({ home }) {
  writeFileSync(join(home, 'esm.mjs'), `const all = {}
    ${ENTRIES.map((entry) => `all['${entry}'] = await import('${entry}')`).join('\n')}
    const main = all['${MAIN}']${BODY}`)
  writeFileSync(join(home, 'cjs.cjs'), `const all = {}
    ${ENTRIES.map((entry) => `all['${entry}'] = require('${entry}')`).join('\n')}
    const main = all['${MAIN}']${BODY}`)
  const esm = run('node', ['esm.mjs'], home)
  must(esm === run('node', ['cjs.cjs'], home), 'ESM and CommonJS have the same names and give the same bytes')
  const answers = JSON.parse(esm)
  must(answers.main.length > 0 && answers.main.every((answer, at) => answer === answers.engine[at]), `so do the main entry point and the engine, for ${answers.main.length} standards`)
  must(run('npx', ['--no-install', 'imh-eligibility', 'standards'], home).includes('orimha/imhs'), 'the command runs from the installed package')
  const lines = execFileSync('npx', ['--no-install', 'imh-eligibility', 'batch', '--standard', 'all', '--as-of', '2026-11-21', '--workers', '2'], { cwd: home, encoding: 'utf8', input: '{"format":"imh-eligibility/applicant@1"}\n'.repeat(3) })
  must(lines === `[${answers.main.join(',')}]\n`.repeat(3), 'so does its batch with two workers, and gives the same bytes')
  const withZod = ENTRIES.filter((entry) => graphOf(home, entry).has('zod'))
  must(withZod.join() === [MAIN, 'imh-eligibility/interop'].join(), 'the main entry point and interop alone load zod', withZod.join('\n'))
  const plain = ENTRIES.slice(2).filter((entry) => !withZod.includes(entry)).filter((entry) => [...graphOf(home, entry)].some((name) => !name.startsWith('/')))
  must(plain.length === 0, 'the rules of one programme, the importers and what is for tests load no other package', plain.join('\n'))
  checkScript(home)
  return answers.names
}

/** The script goes by the name of its entry point to a file, which any engine takes as it is. */
function checkScript(home) {
  writeFileSync(join(home, 'script.mjs'), `import { readFileSync } from 'node:fs'
    import { createRequire } from 'node:module'
    import vm from 'node:vm'
    const found = [createRequire(import.meta.url).resolve('${MAIN}/${SCRIPT}'), new URL(import.meta.resolve('${MAIN}/${SCRIPT}')).pathname]
    const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
    vm.runInContext(readFileSync(found[0], 'utf8'), context)
    const answer = context.imhEligibility.assessJson('{"format":"imh-eligibility/applicant@1"}', '{"standard":"all","asOf":"2026-11-21"}')
    console.log(JSON.stringify({ same: found[0] === found[1], answers: JSON.parse(answer).map((assessment) => JSON.stringify(assessment)) }))`)
  const { main } = JSON.parse(run('node', ['esm.mjs'], home))
  const { same, answers } = JSON.parse(run('node', ['script.mjs'], home))
  must(same && answers.join() === main.join(), 'the script is found by import and require alike, and gives the same bytes in a bare context')
}

/** Files and packages that an entry point loads, as ESM. */
function graphOf(home, entry) {
  const { exports } = JSON.parse(readFileSync(join(home, 'node_modules', MAIN, 'package.json'), 'utf8'))
  const seen = new Set()
  const visit = (file) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:^|[;\n}])\s*(?:import|export)[^;'"]*?(?:from\s*)?["']([^"'\n]+)["']/g)) {
      if (name.startsWith('.')) visit(fileURLToPath(new URL(name, pathToFileURL(file))))
      else seen.add(name.split('/')[0])
    }
  }
  visit(join(dirname(join(home, 'node_modules', MAIN, 'package.json')), exports[entry.replace(MAIN, '.')].import.default))
  return seen
}
