import { plain } from './plain'

/** A title and paragraphs of lines, with nothing in them that a terminal would obey; a paragraph without lines is left out. */
export function plainPage(title: string, paragraphs: readonly (readonly string[])[]): string {
  const heading = plain(title)
  const told = paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.map(plain).join('\n'))
  return `${[`${heading}\n${'='.repeat(heading.length)}`, ...told].join('\n\n')}\n`
}
