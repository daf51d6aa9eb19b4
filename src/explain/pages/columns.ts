/** Marks that are drawn on the letter before, and what is not drawn at all. */
const NARROW: readonly (readonly [number, number])[] = [[0x300, 0x36f], [0x200b, 0x200f], [0x20d0, 0x20ff], [0x2060, 0x2064], [0xfe00, 0xfe0f], [0xfeff, 0xfeff]]

/** Letters and pictures that take the room of two. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x2e80, 0x303e], [0x3041, 0xa4cf], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfe6f], [0xff00, 0xff60], [0xffe0, 0xffe6], [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff], [0x1f900, 0x1f9ff], [0x20000, 0x3fffd],
]

/**
 * How many columns of a terminal a text takes. The ranges are written out here: the tables of an engine change with its age.
 *
 * @example
 * columnsOf('sí') // 2
 * columnsOf('乳児') // 4
 */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    columns += within(NARROW, point) ? 0 : within(WIDE, point) ? 2 : 1
  }
  return columns
}

const within = (ranges: readonly (readonly [number, number])[], point: number): boolean => ranges.some(([first, last]) => first <= point && point <= last)

/** The text with spaces behind it, up to so many columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}

/** The text in lines of at most so many columns, broken at spaces; a word that is longer stays whole. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && columnsOf(longer) > columns) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
