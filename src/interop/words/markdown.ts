import { plain } from '../../explain/forms/plain'

/** An entry of a list, with what stands under it. */
export type Line = string | { readonly text: string; readonly under: readonly Line[] }

/** A list with bullets. */
export function list(lines: readonly Line[], indent = ''): string {
  return lines
    .flatMap((line) => (typeof line === 'string' ? [`${indent}- ${line}`] : [`${indent}- ${line.text}`, list(line.under, `${indent}  `)]))
    .filter(Boolean)
    .join('\n')
}

/** Text from the data as text: what Markdown or HTML would read as a sign loses its meaning. */
export function escaped(text: string): string {
  return plain(text).trim().replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/[\\`*_[\]|~#]/g, '\\$&')
}

/** An id or another word of the data, as it stands. */
export function code(word: string): string {
  return `\`${plain(word).replace(/`/g, '\'')}\``
}

/**
 * Markdown of ours as plain text: the way back from `escaped` and `code`, for readers that show text as it stands.
 *
 * @example
 * unmarked('recorded as `opin`; MA\\_X &amp; more') // 'recorded as opin; MA_X & more'
 */
export function unmarked(text: string): string {
  return text.replace(/(\\?)([\\`*_[\]|~#])/g, (_, slash: string, sign: string) => (slash === '' && sign === '`' ? '' : sign)).replace(/&lt;/g, '<').replace(/&amp;/g, '&')
}

/** Lines as one paragraph of plain text; what stands under a line follows it. */
export function paragraph(lines: readonly Line[]): string {
  return lines.map((line) => {
    if (typeof line === 'string') return unmarked(line)
    const under = line.under.map((each) => paragraph([each]))
    return `${unmarked(line.text)} ${under.every((text) => text.endsWith('.')) ? under.join(' ') : `${under.join('; ')}.`}`
  }).join(' ')
}
