import type { RequirementResult } from '../verdict/result'
import type { Entry, Line, Section } from './account'
import { evidenceSections } from './evidence'
import { labelOf } from './label'
import { missingLines } from './missing'
import type { RecordIndex } from './record'
import { noteSentence, sentencesOf } from './sentences'
import { sourceLines, type Sources } from './source'
import { tell } from './voice'
import type { Words } from './words'

/** What every requirement of an assessment is told from. */
export interface Teller {
  readonly words: Words
  readonly index: RecordIndex
  readonly sources: Sources
  readonly asOf: string
}

/** One requirement, and its parts, in words. */
export function entryOf(result: RequirementResult, from: Teller, above: readonly Line[] = []): Entry {
  const { words, index, sources, asOf } = from
  const telling = tell(words, index, result, asOf)
  const written = sourceLines(telling, sources)
  return {
    verdict: result.verdict,
    mark: words.marks[result.verdict],
    label: labelOf(result, words),
    sentences: sentencesOf(telling),
    sections: [
      ...evidenceSections(telling),
      ...section(words.sections.missing, missingLines(telling)),
      ...section(words.sections.notes, result.notes.map((note) => ({ text: noteSentence(note, telling) }))),
      ...section(words.sections.source, same(written, above) ? [] : written),
    ],
    parts: (result.parts ?? []).map((part) => entryOf(part, from, written)),
  }
}

function section(title: string, lines: readonly Line[]): readonly Section[] {
  return lines.length === 0 ? [] : [{ title, lines }]
}

/** A part that is written where the whole is need not say so again. */
function same(one: readonly Line[], other: readonly Line[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
