// The TypeScript of this repository as a consumer's compiler: in this process for the checks, in one of its own for what a compilation costs.
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fromRoot, tool } from './installed.mjs'

const ts = fromRoot('typescript')

/** With the browser's library: zod's own declarations name `URL`. What TypeScript itself declares is not ours to check. */
export const OPTIONS = { strict: true, noUncheckedIndexedAccess: true, target: 'es2022', lib: ['es2022', 'dom'], types: [], skipDefaultLibCheck: true }

/** Files read once for all compilations that read them in the same way: those that differ in `exactOptionalPropertyTypes` or `skipLibCheck` alone. */
const read = new Map()

function hostFor(options) {
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, how, ...rest) => {
    const key = [name, options.module, options.moduleResolution, how.impliedNodeFormat].join('\n')
    if (!read.has(key)) read.set(key, getSourceFile.call(host, name, how, ...rest))
    return read.get(key)
  }
  return host
}

/** @returns the compiler's complaints, one a line; what `outDir` asks for is written */
export function complaintsOf(home, wanted, files) {
  const { options, errors } = ts.convertCompilerOptionsFromJson({ ...OPTIONS, ...wanted }, home)
  const program = ts.createProgram(files.map((file) => join(home, file)), options, hostFor(options))
  const found = [...errors, ...ts.getPreEmitDiagnostics(program)]
  if (!options.noEmit && found.length === 0) program.emit()
  return ts.formatDiagnostics(found, { getCurrentDirectory: () => home, getNewLine: () => '\n', getCanonicalFileName: (name) => name }).trim()
}

/** What `tsc --extendedDiagnostics` says of one file's compilation. */
export async function diagnosticsOf(home, file, wanted) {
  const config = join(home, `${file}.json`)
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...OPTIONS, ...wanted, noEmit: true, listFiles: true }, files: [file] }))
  const { stdout } = await promisify(execFile)(tool('tsc'), ['-p', config, '--extendedDiagnostics'], { cwd: home, maxBuffer: 2 ** 26 })
  const figure = (name) => Number(stdout.match(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm'))?.[1])
  return {
    types: figure('Types'),
    instantiations: figure('Instantiations'),
    seconds: figure('Check time'),
    memory: Math.round(figure('Memory used') / 1000),
    zod: stdout.split('\n').filter((line) => line.includes('/node_modules/zod/')).length,
  }
}
