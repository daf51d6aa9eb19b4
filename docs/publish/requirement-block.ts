import type { ReadingId } from '../../src/rulebook/citation'
import type { Requirement } from '../../src/rulebook/requirement'
import type { Base } from '../../src/rulebook/requirement-base'
import { askedWords } from './asked'
import type { Asking } from './asking'
import { authorityWords, citationLine, type Sources } from './citations'
import { credential, labelOf, thoseWho, unsaid, years } from './english'
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

function bindingWords({ bindsWhen, exemptAfter }: { [Name in 'bindsWhen' | 'exemptAfter']: Base[Name] | undefined }): readonly string[] {
  return [
    ...(bindsWhen ? [`This is asked only of ${thoseWho(bindsWhen)}.`] : []),
    ...(exemptAfter ? exemptionWords(exemptAfter) : []),
  ]
}

function exemptionWords({ holding, years: held, recommended, ...rest }: NonNullable<Base['exemptAfter']>): readonly string[] {
  return [
    `This is not asked of those who have held ${credential(holding)} for ${years(held)} or longer on the day asked about, counted from the day it was first issued.`,
    ...(recommended ? ['It stays recommended to those of them who serve families directly or provide it.'] : []),
    ...unsaid(rest),
  ]
}
