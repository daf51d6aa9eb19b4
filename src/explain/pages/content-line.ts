/** RFC 5545, 3.1: a line has no more octets than this, its line break aside. */
const MOST_OCTETS = 75

/**
 * One line of an iCalendar file with its CRLF, folded: what is longer goes on behind a line break and a space, never within a character.
 *
 * @example
 * contentLine('TRANSP', 'TRANSPARENT') // 'TRANSP:TRANSPARENT\r\n'
 */
export function contentLine(name: string, value: string): string {
  let folded = ''
  let octets = 0
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character)
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return `${folded}\r\n`
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}

/**
 * A value of type TEXT (RFC 5545, 3.3.11), on as many lines as the text has. Half a character, which UTF-8 cannot hold, becomes a replacement character.
 *
 * @example
 * textValue('Feelings, first; and last') // 'Feelings\\, first\\; and last'
 */
export function textValue(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD').replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
}
