/** Redrawn no more often than this, in milliseconds. */
const PAUSE = 250

/** From the cursor to the end of the line, as terminals know it. */
const CLEAR = '\u001B[K'

/** How far a run is, for someone who watches. */
export interface Progress {
  readonly tell: (lines: number, errors: number) => void
  /** Leaves a line that stays. */
  readonly end: (lines: number, errors: number) => void
}

/** One line, written over and over: `12340 lines, 3 errors, 4100 lines/s`. */
export function progressOn(write: (text: string) => void, now: () => number): Progress {
  const start = now()
  let drawn = start
  const rate = (lines: number): number => Math.round(lines / Math.max(now() - start, 1) * 1000)
  const draw = (lines: number, errors: number, end: string): void => {
    write(`\r${lines} ${lines === 1 ? 'line' : 'lines'}, ${errors} ${errors === 1 ? 'error' : 'errors'}, ${rate(lines)} lines/s${CLEAR}${end}`)
  }
  return {
    tell: (lines, errors) => {
      if (now() - drawn < PAUSE) return
      drawn = now()
      draw(lines, errors, '')
    },
    end: (lines, errors) => draw(lines, errors, '\n'),
  }
}

export const silent: Progress = { tell: () => undefined, end: () => undefined }
