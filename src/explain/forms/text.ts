import type { Verdict } from '../../verdict/verdict'
import { marked, type Account, type Entry, type Line, type Section } from '../account'
import { plain } from './plain'

/** Lets the caller colour a mark. The text stays, so nothing hangs on the colour. */
export type Mark = (verdict: Verdict, text: string) => string

const INDENT = '  '

/** An account as plain text for a terminal or a letter. */
export function renderText(account: Account, mark: Mark = (_, text) => text): string {
  const sign = (verdict: Verdict, text: string): string => mark(verdict, marked(plain(text)))
  const title = plain(account.title)
  // A summary is to fit a screen.
  const gap = account.length === 'full' ? [''] : []
  return [
    title,
    '='.repeat(title.length),
    ...account.facts.map(plain),
    '',
    `${sign(account.verdict, account.mark)} ${plain(account.summary)}`,
    ...account.tally.map((line) => `${INDENT}${sign(line.verdict, line.mark)} ${plain(line.text)}`),
    '',
    ...account.requirements.flatMap((entry) => [...entryLines(entry, sign), ...gap]),
    ...(gap.length > 0 || account.requirements.length === 0 ? [] : ['']),
    plain(account.closing),
    '',
  ].join('\n')
}

function entryLines({ verdict, mark, label, sentences: [first = '', ...more], sections, parts }: Entry, sign: Mark): readonly string[] {
  return [
    `${sign(verdict, mark)} ${plain(label)}: ${plain(first)}`,
    ...[
      ...more.map(plain),
      ...parts.flatMap((part) => entryLines(part, sign)),
      ...sections.flatMap(sectionLines),
    ].map((line) => INDENT + line),
  ]
}

function sectionLines({ title, lines }: Section): readonly string[] {
  const [only] = lines
  if (lines.length === 1 && only) return [`${plain(title)}: ${lineText(only)}`]
  return [`${plain(title)}:`, ...lines.map((line) => `${INDENT}- ${lineText(line)}`)]
}

function lineText({ text, address }: Line): string {
  return plain(address === undefined ? text : `${text}; ${address}`)
}
