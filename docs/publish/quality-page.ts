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

/** The page `docs/quality.md`: every run with its figures, after what falls short in any of them. */
export function qualityPage(runs: readonly Run[]): string {
  const short = runs.flatMap(({ title, figures }) => figures.filter(({ holds }) => holds === false).map((figure) => `- ${title}: ${said(figure)}`))
  return [PREFACE, '## What falls short', short.length > 0 ? short.join('\n') : 'Nothing that was measured.', ...runs.map(section)].join('\n\n') + '\n'
}

function said({ what, value, budget }: Figure): string {
  return `${what}: ${shown(value)}${budget === undefined ? '' : ` (wanted: ${budget})`}`
}

function section({ title, command, on, node, figures, notes }: Run): string {
  const table = ['| what | measured | wanted | |', '|---|---|---|---|', ...figures.map(row)].join('\n')
  return [`## ${title}`, `\`${command}\`, on ${on}, Node ${node.replace(/^v/, '')}.`, table, ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : [])].join('\n\n')
}

function row({ what, value, budget = '', holds }: Figure): string {
  const kept = holds === undefined ? '' : holds ? 'kept' : '**falls short**'
  return `| ${[what, shown(value), budget, kept].map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`
}

/** Thousands set apart, as people read them. */
function shown(value: string | number): string {
  return typeof value === 'number' && Number.isInteger(value) ? String(value).replace(/\B(?=(\d{3})+$)/g, ',') : String(value)
}
