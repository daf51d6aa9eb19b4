import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'

const ROOT = new URL('../../', import.meta.url)
const RESULT = new URL('result.json', import.meta.url)
const EQUIVALENT = new URL('equivalent.json', import.meta.url)

/** Where a fault gives a wrong verdict, or a wrong reason. */
export const FOLDERS = ['calendar', 'solve', 'requirements', 'assess', 'rulebook']
export const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(`src/${folder}/`, ROOT), { recursive: true }).filter((file) => file.endsWith('.ts')).sort().map((file) => `src/${folder}/${file}`))

export const sourceOf = (file) => readFileSync(new URL(file, ROOT), 'utf8')
export const digestOf = (file) => createHash('sha256').update(sourceOf(file)).digest('hex').slice(0, 16)

/** For each file what was last measured of it: its digest then, how many mutants were noticed, and those that were not. */
export const readResult = () => (existsSync(RESULT) ? JSON.parse(readFileSync(RESULT, 'utf8')) : {})
export const writeResult = (result) => writeFileSync(RESULT, `${JSON.stringify(result, null, 1)}\n`)

/** Why a survivor changes nothing that anyone could see: file by file, by the code and what it became. */
export const readEquivalent = () => (existsSync(EQUIVALENT) ? JSON.parse(readFileSync(EQUIVALENT, 'utf8')) : {})
/** The survivors of a file by name; of several alike the second is `... (2)`, so that each has a reason of its own. */
export function named(survivors) {
  const seen = new Map()
  return survivors.toSorted((one, other) => one.line - other.line).map((survivor) => {
    const name = `${survivor.mutator}: ${survivor.from} -> ${survivor.to}`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return { name: times === 1 ? name : `${name} (${times})`, survivor }
  })
}
