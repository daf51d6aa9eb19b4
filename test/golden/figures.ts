export interface Run {
  readonly paths: readonly string[]
  readonly changed: readonly string[]
  /** Of `digests.txt`. */
  readonly lines: number
  /** Of the vocabulary as kept, and as it is now. */
  readonly words: readonly string[]
  readonly now: readonly string[]
}

interface Figure {
  readonly what: string
  readonly value: number
  readonly holds?: boolean
}

/** Keeps what a run of the golden tests saw for `docs/quality`, when `RECORD_FIGURES=1` asks for it. */
export async function keepFigures({ paths, changed, lines, words, now }: Run): Promise<void> {
  // Whoever has just written the files anew has compared nothing.
  if (process.env['UPDATE_GOLDEN'] === '1') return
  // The script has no types; by its address the compiler does not look for them.
  const script: { record(name: string, run: { title: string; command: string; figures: readonly Figure[]; notes: readonly string[] }): void } =
    await import(new URL('../quality/record.mjs', import.meta.url).href)
  const of = (start: string): number => paths.filter((path) => path.startsWith(start)).length
  const gone = words.filter((word) => !now.includes(word)).length
  script.record('golden', {
    title: 'Golden files: a change of format, answer or word is seen',
    command: 'npm run golden',
    figures: [
      { what: 'JSON Schemas kept whole', value: of('schemas/') },
      { what: 'assessments kept whole', value: of('assessments/') },
      { what: 'further assessments kept as verdict and digest', value: lines },
      { what: 'explanations kept whole, in three forms and two languages', value: of('words/') },
      { what: 'of these documents, differing', value: changed.length, holds: changed.length === 0 },
      { what: 'words of the contract', value: words.length },
      { what: 'of these words, gone or renamed', value: gone, holds: gone === 0 },
    ],
    notes: ['Golden files say that something changed, not that it was right. docs/stability.md says what a change asks for.'],
  })
}
