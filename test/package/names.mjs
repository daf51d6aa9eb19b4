// Every name that the package gives away, values and types, held against the list in names.json: an accidental one is seen, and one that went missing.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ENTRIES, fromRoot, must } from './installed.mjs'

const LIST = JSON.parse(readFileSync(new URL('names.json', import.meta.url), 'utf8'))

/** @param {Record<string, string[]>} values by entry point, as Node sees them */
export function checkNames({ home }, values) {
  const declared = declaredNames(home)
  for (const entry of ENTRIES) {
    same(`${entry}: ${LIST[entry].values.length} values`, LIST[entry].values, values[entry])
    same(`${entry}: as many are declared`, LIST[entry].values, declared[entry].values)
    same(`${entry}: ${LIST[entry].types.length} types`, LIST[entry].types, declared[entry].types)
  }
}

function same(what, expected, found) {
  const gone = expected.filter((name) => !found.includes(name))
  const come = found.filter((name) => !expected.includes(name))
  must(gone.length + come.length === 0, what, [...gone.map((name) => `gone: ${name}`), ...come.map((name) => `new: ${name}`)].join('\n'))
}

/** The names of the installed declarations; a class counts as a value. */
function declaredNames(home) {
  const ts = fromRoot('typescript')
  const file = join(home, 'names.mts')
  writeFileSync(file, ENTRIES.map((entry) => `export * from '${entry}'`).join('\n'))
  const program = ts.createProgram([file], { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [], noEmit: true })
  const checker = program.getTypeChecker()
  const modules = program.getSourceFile(file).statements.map(({ moduleSpecifier }) => checker.getSymbolAtLocation(moduleSpecifier))
  return Object.fromEntries(ENTRIES.map((entry, at) => {
    const symbols = checker.getExportsOfModule(modules[at]).map((symbol) => [symbol.name, symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol).flags : symbol.flags])
    const those = (values) => symbols.filter(([, flags]) => Boolean(flags & ts.SymbolFlags.Value) === values).map(([name]) => name).sort()
    return [entry, { values: those(true), types: those(false) }]
  }))
}
