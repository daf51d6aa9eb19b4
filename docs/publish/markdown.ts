import { isWebAddress, plain } from '../../src/explain/plain'

/** An entry of a list, with what stands under it. */
export type Line = string | { readonly text: string; readonly under: readonly Line[] }

/** A list with bullets. */
export function list(lines: readonly Line[], indent = ''): string {
  return lines
    .flatMap((line) => (typeof line === 'string' ? [`${indent}- ${line}`] : [`${indent}- ${line.text}`, list(line.under, `${indent}  `)]))
    .filter(Boolean)
    .join('\n')
}

/** A list of what stands in an order. */
export function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n')
}

/** Text from the data as text: what Markdown or HTML would read as a sign loses its meaning. */
export function escaped(text: string): string {
  return plain(text).trim().replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/[\\`*_[\]|~#]/g, '\\$&')
}

/** An id or another word of the data, as it stands. */
export function code(word: string): string {
  return `\`${plain(word).replace(/`/g, '\'')}\``
}

/** A link where the address is one for the web or for a page beside this one, else the text alone. */
export function link(text: string, address: string): string {
  const target = address.replace(/\(/g, '%28').replace(/\)/g, '%29')
  return isWebAddress(address) || /^[\w./#-]+$/.test(address) ? `[${text}](${target})` : text
}

/**
 * The anchors that GitHub gives to headings, in their order; one that comes again gets a number.
 *
 * @example
 * anchorsOf(['RD-13 What is a one- to two-year timeframe?', 'Work', 'Work'])
 * // ['rd-13-what-is-a-one--to-two-year-timeframe', 'work', 'work-1']
 */
export function anchorsOf(headings: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return headings.map((heading) => {
    const anchor = heading.trim().toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-')
    const before = seen.get(anchor) ?? 0
    seen.set(anchor, before + 1)
    return before === 0 ? anchor : `${anchor}-${before}`
  })
}
