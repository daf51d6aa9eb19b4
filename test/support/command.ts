import { run } from '../../src/cli/run'

/** What a run of the command left behind. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command on what `read` gives for a file; no command but `batch` streams or takes its time. */
export function command(args: readonly string[], read: (file: string) => string, colour = false): Ran {
  const written = { out: '', err: '' }
  const code = run(args, {
    read,
    out: (text) => { written.out += text },
    err: (text) => { written.err += text },
    colour,
    get streams(): never { throw new Error('nothing but batch streams') },
  })
  if (typeof code !== 'number') throw new Error('nothing but batch takes its time')
  return { code, ...written }
}
