import { isWebAddress } from '../../src/explain/forms/plain'

export { code, escaped, list, type Line } from '../../src/interop/words/markdown'

/** A list of what stands in an order. */
export function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n')
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
