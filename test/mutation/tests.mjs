import { readdirSync } from 'node:fs'

const ROOT = new URL('../../', import.meta.url)

const FOLDERS = ['test/calendar', 'test/solve', 'test/assess', 'test/readings', 'test/rulebook', 'test/decision-table', 'test/guidance', 'test/requirements', 'test/golden']
/** Held by types or by pages, or many runs over ground that others hold. The laws are left out, too: they would take too long for thousands of mutants. */
const LEFT_OUT = /\.types\.test\.ts$|choose-otherwise|document\.test|reading-matters\.test|amend\.property|changelog/
const LONG = /\.exhaustive\./

/** Whether what survives is heard a second time: by the long tests too, and with more patience. */
export const SECOND_HEARING = process.env['MUTATION_HEARING'] === 'second'

/** The tests that judge mutants. */
export const TESTS = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(folder, ROOT)).filter((file) => file.endsWith('.test.ts')).sort().map((file) => `${folder}/${file}`),
).filter((file) => !LEFT_OUT.test(file) && (SECOND_HEARING || !LONG.test(file)))

/** Cases about how long something takes, or so many that a mutant would wait too long. */
export const SLOW = /100,000|by the platform's own|count up by one on every day/
