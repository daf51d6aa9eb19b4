import { measured, shortfalls, type Run } from './quality-page'

const BLOCK = /(<!-- figures: ([\w-]+) -->\n)[\s\S]*?(<!-- end of figures -->)/g

/** The names between the marks of a page, in its order. */
export const blocksOf = (page: string): readonly string[] => [...page.matchAll(BLOCK)].map(([, , name = '']) => name)

/**
 * The page `docs/performance.md`: its words as they stand, and between the marks what the runs of these names measured. `budgets` stands for what falls
 * short in any of them.
 *
 * @throws RangeError for a name without a run
 */
export function performancePage(page: string, runs: ReadonlyMap<string, Run>): string {
  return page.replace(BLOCK, (_, opening: string, name: string, closing: string) => `${opening}${blockOf(name, runs)}\n${closing}`)
}

function blockOf(name: string, runs: ReadonlyMap<string, Run>): string {
  if (name === 'budgets') return budgets([...runs.values()])
  const run = runs.get(name)
  if (!run) throw new RangeError(`nothing was measured as ${name}`)
  return measured(run)
}

function budgets(runs: readonly Run[]): string {
  const judged = runs.flatMap(({ figures }) => figures.filter(({ holds }) => holds !== undefined))
  const kept = judged.filter(({ holds }) => holds)
  return `Of ${judged.length} figures with a budget, ${kept.length} keep it. What falls short:\n\n${shortfalls(runs)}`
}
