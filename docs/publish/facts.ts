import type { CivilDate } from '../../src/calendar/civil-date'
import { and, credential, months, unsaid } from '../../src/interop/words/english'
import type { SourceId } from '../../src/rulebook/citation'
import type { Standard, StandardId } from '../../src/rulebook/standard'
import { citationLine, sourceName, type Sources } from './citations'
import { code, escaped, link, type Line } from './markdown'
import { jurisdictionName, programmeName } from './programmes'
import type { Publishing } from './requirement-block'

/** The file of a standard's page. */
export function fileOf(standard: StandardId): string {
  return `${standard.replaceAll('/', '-')}.md`
}

/** What is to be known of a standard before its requirements. */
export function factLines(standard: Omit<Standard, 'name' | 'requirements' | 'sources'>, { sources, readingLink }: Publishing): readonly Line[] {
  const { id, edition, purpose, aliases, programme, jurisdiction, effective, known, renews, ...rest } = standard
  return [
    `Id: ${code(id)}`,
    `Edition of these rules: ${escaped(edition)}`,
    `Purpose: ${{ initial: 'first application', renewal: 'renewal' }[purpose]}`,
    `Programme: ${programmeName(programme)} (${code(programme)})`,
    `Where: ${jurisdictionName(jurisdiction)} (${code(jurisdiction)})`,
    ...aliasLines(aliases, sources),
    `In force: ${days(effective, 'no text gives a first or a last day')}`,
    `In this rulebook: ${days(known, '')}`,
    ...(renews ? renewalLines(renews, readingLink, sources) : []),
    ...unsaid(rest),
  ]
}

/** Other names by the document that uses them. */
function aliasLines(aliases: Standard['aliases'], sources: Sources): readonly Line[] {
  const documents = [...new Set(aliases.map(({ used }) => used))]
  if (documents.length === 0) return []
  const namesIn = (document: SourceId): string => {
    const names = aliases.flatMap(({ name, used, ...rest }) => (used === document ? [[`"${escaped(name)}"`, ...unsaid(rest)].join(' ')] : []))
    return `${and(names)} in ${sourceName(document, sources)}`
  }
  return [{ text: 'Other names:', under: documents.map(namesIn) }]
}

function days({ from, to, ...rest }: { readonly from?: CivilDate; readonly to?: CivilDate }, always: string): string {
  const range = [...(from === undefined ? [] : [`from ${from}`]), ...(to === undefined ? [] : [`to ${to}, that day included`])].join(' ')
  return [range || always, ...unsaid(rest)].join('. ')
}

const OPENS = 'from the day after the credential was issued or last renewed'

function renewalLines({ standard, months: length, cites, reading, ...rest }: NonNullable<Standard['renews']>, readingLink: Publishing['readingLink'], sources: Sources): readonly Line[] {
  const period = length === 'unpublished'
    ? `no public text that could be read gives its length. It runs ${OPENS} to the day it expires; without that day on record, the answer waits for it.`
    : `${months(length)}, ${OPENS}. Where the record has a day of expiry, it closes on that day instead.`
  return [
    `Renews: ${link(credential(standard), fileOf(standard))} (${code(standard)})`,
    {
      text: `Renewal period: ${period} A period given with the question goes first.`,
      under: [...cites.map((citation) => `Written in ${citationLine(citation, sources)}`), ...(reading ? [`How this is read: ${readingLink(reading)}`] : [])],
    },
    ...unsaid(rest),
  ]
}
