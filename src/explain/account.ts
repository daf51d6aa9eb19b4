import type { Verdict } from '../verdict/verdict'

/** In short for the person, or the full account for the file. */
export type Length = 'summary' | 'full'

/** An assessment in words, before it has a form: what every renderer prints. Texts are plain, one line each, and not escaped. */
export interface Account {
  /** The tag of the language it is told in. */
  readonly locale: string
  readonly length: Length
  readonly title: string
  readonly facts: readonly string[]
  readonly verdict: Verdict
  readonly mark: string
  readonly summary: string
  /** The requirements by verdict, worst first. */
  readonly tally: readonly { readonly verdict: Verdict; readonly mark: string; readonly text: string }[]
  readonly requirements: readonly Entry[]
  readonly closing: string
}

/** One requirement. */
export interface Entry {
  readonly verdict: Verdict
  /** The verdict in a word or two; never empty, so that nothing hangs on colour. */
  readonly mark: string
  readonly label: string
  /** What was found, whole sentences; at least one. */
  readonly sentences: readonly string[]
  readonly sections: readonly Section[]
  readonly parts: readonly Entry[]
}

export interface Section {
  readonly title: string
  readonly lines: readonly Line[]
}

/** A line, and where the thing it names can be read. */
export interface Line {
  readonly text: string
  readonly address?: string
}

/** The verdict's mark as all forms show it. */
export function marked(mark: string): string {
  return `[${mark}]`
}
