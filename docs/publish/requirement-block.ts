import { askedWords } from '../../src/interop/words/asked'
import type { Asking } from '../../src/interop/words/asking'
import { authorityWords } from '../../src/interop/words/authority'
import { bindingWords } from '../../src/interop/words/binding'
import { labelOf } from '../../src/interop/words/english'
import type { ReadingId } from '../../src/rulebook/citation'
import type { Requirement } from '../../src/rulebook/requirement'
import { citationLine, type Sources } from './citations'
import { code, list } from './markdown'

/** What a block needs beside the requirement: the words' frame, and the documents that it may cite. */
export interface Publishing extends Asking {
  readonly sources: Sources
}

/** A requirement, and below it its parts: what is asked, whom it binds, how sure that is, where it is written, how it is read. */
export function requirementBlocks(requirement: Requirement, publishing: Publishing, depth = 2): readonly string[] {
  const { id, cites, authority, reading, furtherReadings = [], bindsWhen, exemptAfter, ...asked } = requirement
  const readings: readonly ReadingId[] = [...(reading ? [reading] : []), ...furtherReadings]
  return [
    `${'#'.repeat(Math.min(depth, 6))} ${labelOf(id)}`,
    code(id),
    list([...askedWords(asked, publishing), ...bindingWords({ bindsWhen, exemptAfter })]),
    `**How sure this is.** ${authorityWords(authority)}`,
    `**Where it is written**\n\n${list(cites.map((citation) => citationLine(citation, publishing.sources)))}`,
    ...(readings.length > 0 ? [`**How the words are read**\n\n${list(readings.map(publishing.readingLink))}`] : []),
    ...('parts' in requirement ? requirement.parts.flatMap((part) => requirementBlocks(part, publishing, depth + 1)) : []),
  ]
}
