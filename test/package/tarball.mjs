// The tarball itself: what is in it, and what publint and attw make of it.
import { ENTRIES, must, run, SCRIPT, tool } from './installed.mjs'

/** The file that an entry point is built into. */
const built = (entry) => entry.split('/')[1] ?? 'index'

export function checkTarball({ tarball, files }) {
  for (const entry of ENTRIES) {
    const lacking = ['js', 'cjs', 'd.ts', 'd.cts'].map((ending) => `dist/${built(entry)}.${ending}`).filter((file) => !files.includes(file))
    must(lacking.length === 0, `${entry} is packed as ESM and CommonJS, each with its types`, lacking.join('\n'))
  }
  must(['dist/cli.js', 'dist/batch-worker.js', 'LICENSE', 'README.md', 'CHANGELOG.md'].every((file) => files.includes(file)), 'the command, its worker, the licence, the README and the changelog are packed')
  const foreign = files.filter((file) => /^(src|test|fixtures|coverage|node_modules)\/|\.map$|tsconfig|lock/.test(file))
  must(foreign.length === 0, 'nothing but the built package and its documents is packed', foreign.join('\n'))
  run(tool('publint'), ['run', tarball, '--strict'])
  must(true, 'publint --strict has no complaint')
  // The profile `node16` looks at node16 from CommonJS, node16 from ESM, and bundlers. What it leaves out is `node10`, the resolution of Node 10 and of
  // TypeScript before 4.7, which knows no `exports` and so no entry point but the main one; the package asks for Node 20.
  const [problems, seen] = attw(tarball)
  must(problems === 0 && seen >= ENTRIES.length, `attw --profile node16 has no complaint about ${seen} entry points`)
}

/** attw finds nothing wrong with a package that has no types at all: that each entry point has some is asked for, too. */
function attw(tarball) {
  // The script is a file to hand to another engine: nobody imports it, so it has no types.
  const { analysis } = JSON.parse(run(tool('attw'), [tarball, '--profile', 'node16', '--exclude-entrypoints', SCRIPT, '--format', 'json']))
  const typed = Object.entries(analysis.entrypoints).filter(([subpath, { hasTypes }]) => hasTypes && subpath !== './package.json')
  const problems = analysis.problems.filter(({ resolutionKind }) => resolutionKind !== 'node10')
  return [problems.length, typed.length]
}
