/** What one run measured, as `test/quality/record.mjs` keeps it. */
export interface Run {
  readonly title: string
  /** The command that repeats it. */
  readonly command: string
  /** The day of the run, `YYYY-MM-DD`. */
  readonly on: string
  /** The version of Node that ran it. */
  readonly node: string
  readonly figures: readonly Figure[]
  readonly notes: readonly string[]
}

export interface Figure {
  readonly what: string
  readonly value: string | number
  readonly budget?: string
  /** Whether what is wanted was reached; absent where nothing is promised. */
  readonly holds?: boolean
}

const PREFACE = `# What was measured

How far this library can be trusted, in figures. Each section names the command that repeats it, and was written from what that command
measured on the day it says; no figure was typed in. Times are of a shared machine with two cores: read ratios, not seconds.

A figure that falls short says so, and stands in the list below. To measure anew: \`RECORD_FIGURES=1\` before any of the commands, then
\`npm run docs:quality\`, which writes this page from the figures in \`docs/quality/\`.`

/** Runs that have a page of their own. */
export interface Elsewhere {
  /** The section that points there. */
  readonly section: string
  readonly runs: readonly Run[]
}

/** The page `docs/quality.md`: every run with its figures, after what falls short in any of them, those with a page of their own included. */
export function qualityPage(runs: readonly Run[], elsewhere: Elsewhere): string {
  return [PREFACE, '## What falls short', shortfalls([...runs, ...elsewhere.runs]), ...runs.map((run) => `## ${run.title}\n\n${measured(run)}`), elsewhere.section].join('\n\n') + '\n'
}

/** A list of the figures that do not keep their budget. */
export function shortfalls(runs: readonly Run[]): string {
  const short = runs.flatMap(({ title, figures }) => figures.filter(({ holds }) => holds === false).map((figure) => `- ${title}: ${said(figure)}`))
  return short.length > 0 ? short.join('\n') : 'Nothing that was measured.'
}

function said({ what, value, budget }: Figure): string {
  return `${what}: ${shown(value)}${budget === undefined ? '' : ` (wanted: ${budget})`}`
}

/** How a run can be repeated, its figures as a table, and its notes. */
export function measured({ command, on, node, figures, notes }: Run): string {
  const table = ['| what | measured | wanted | |', '|---|---|---|---|', ...figures.map(row)].join('\n')
  return [`\`${command}\`, on ${on}, Node ${node.replace(/^v/, '')}.`, table, ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : [])].join('\n\n')
}

function row({ what, value, budget = '', holds }: Figure): string {
  const kept = holds === undefined ? '' : holds ? 'kept' : '**falls short**'
  return `| ${[what, shown(value), budget, kept].map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`
}

/** Thousands set apart, as people read them. */
function shown(value: string | number): string {
  return typeof value === 'number' && Number.isInteger(value) ? String(value).replace(/\B(?=(\d{3})+$)/g, ',') : String(value)
}
