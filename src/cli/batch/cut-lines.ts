import type { Block } from './block'

const LINE_END = 0x0A

/** The longest line that is read, in bytes. A record with ten thousand trainings has about a tenth of it. */
export const LONGEST_LINE = 16 * 1024 * 1024

/** Cuts bytes that come in any pieces into blocks of whole lines. */
export interface LineCutter {
  /** The lines that a piece completes. */
  readonly push: (piece: Uint8Array) => readonly Block[]
  /** The last line, where nothing ends it. */
  readonly end: () => readonly Block[]
}

/**
 * Cuts at line feeds only, which no letter of UTF-8 contains: neither a letter nor a line is ever torn, whatever the pieces. What is kept is the
 * beginning of one line, and never more than a line may have.
 *
 * @example
 * const cutter = cutLines()
 * cutter.push(Buffer.from('{}\n{"for')) // [{ kind: 'lines', first: 1, lines: 1, bytes: '{}\n' }]
 * cutter.push(Buffer.from('mat":1}')) // []
 * cutter.end() // [{ kind: 'lines', first: 2, lines: 1, bytes: '{"format":1}' }]
 */
export function cutLines(longest = LONGEST_LINE): LineCutter {
  let begun: Uint8Array[] = []
  /** The length of the line that has begun, also where it grew too long to be kept. */
  let length = 0
  let next = 1

  const blockOf = (lines: number, last?: Uint8Array): Block => {
    const block: Block = { kind: 'lines', first: next, lines, bytes: joined(last ? [...begun, last] : begun) }
    next += lines
    begun = []
    return block
  }
  const tooLong = (bytes: number): Block => {
    begun = []
    return { kind: 'too-long', first: next++, lines: 1, length: bytes }
  }
  const keep = (rest: Uint8Array): void => {
    length += rest.length
    if (length > longest) begun = []
    else if (rest.length > 0) begun.push(rest)
  }

  return {
    push: (piece) => {
      const blocks: Block[] = []
      /** Of the piece, where the line begins that is looked at, and where what is in no block yet. */
      let start = 0, from = 0, lines = 0
      for (let end = piece.indexOf(LINE_END); end >= 0; end = piece.indexOf(LINE_END, start)) {
        length += end - start
        if (length > longest) {
          if (lines > 0) blocks.push(blockOf(lines, piece.subarray(from, start)))
          blocks.push(tooLong(length))
          lines = 0
          from = end + 1
        } else lines += 1
        length = 0
        start = end + 1
      }
      if (lines > 0) blocks.push(blockOf(lines, piece.subarray(from, start)))
      keep(piece.subarray(start))
      return blocks
    },
    end: () => (length === 0 ? [] : [length > longest ? tooLong(length) : blockOf(1)]),
  }
}

/** Copied into memory of its own, which can be handed to a worker as it is. */
function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
