import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutLines } from '../../../src/cli/batch/cut-lines'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What a cutter makes of pieces: the text of each block, or how long a line was that is gone. */
function blocksOf(pieces: readonly Uint8Array[], longest?: number): readonly (readonly [first: number, lines: number, what: string | number])[] {
  const cutter = cutLines(longest)
  return [...pieces.flatMap((piece) => cutter.push(piece)), ...cutter.end()]
    .map((block) => [block.first, block.lines, block.kind === 'lines' ? new TextDecoder().decode(block.bytes) : block.length])
}

describe('bytes are cut into blocks of whole lines', () => {
  it.each([
    ['nothing', [], []],
    ['nothing, in pieces', ['', ''], []],
    ['one line', ['a\n'], [[1, 1, 'a\n']]],
    ['a last line that nothing ends', ['a\nb'], [[1, 1, 'a\n'], [2, 1, 'b']]],
    ['lines of one piece are one block', ['a\nb\nc\n'], [[1, 3, 'a\nb\nc\n']]],
    ['a line in three pieces', ['{"a', 'b', 'c"}\n{}\n{'], [[1, 2, '{"abc"}\n{}\n'], [3, 1, '{']]],
    ['empty lines are lines', ['\n\n', '\n'], [[1, 2, '\n\n'], [3, 1, '\n']]],
    ['a carriage return belongs to its line', ['a\r\nb\r', '\n'], [[1, 1, 'a\r\n'], [2, 1, 'b\r\n']]],
    ['other ends of lines that Unicode knows are none', ['a\u2028b\u2029c\u0085d\n'], [[1, 1, 'a\u2028b\u2029c\u0085d\n']]],
  ])('%s', (_, pieces, blocks) => expect(blocksOf(pieces.map(bytesOf))).toEqual(blocks))

  it('never tears a letter', () => {
    const [first, ...rest] = [...bytesOf('é€😀\nü')].map((byte) => Uint8Array.of(byte))
    expect(blocksOf([first ?? new Uint8Array(), ...rest])).toEqual([[1, 1, 'é€😀\n'], [2, 1, 'ü']])
  })

  it('gives each block memory of its own, which a worker can take', () => {
    const piece = bytesOf('a\nb\n')
    const [block] = cutLines().push(piece)
    piece.fill(0)
    expect(block?.kind === 'lines' && new TextDecoder().decode(block.bytes)).toBe('a\nb\n')
    expect(block?.kind === 'lines' && block.bytes.buffer.byteLength).toBe(4)
  })
})

describe('a line that is too long is left out, and counted', () => {
  it.each([
    ['alone', ['abcde\n'], [[1, 1, 5]]],
    ['the longest that may be', ['abcd\n'], [[1, 1, 'abcd\n']]],
    ['in pieces', ['ab', 'cd', 'ef', 'g\nh\n'], [[1, 1, 7], [2, 1, 'h\n']]],
    ['in pieces, the last of them its end', ['abc', 'de', '\nf\n'], [[1, 1, 5], [2, 1, 'f\n']]],
    ['in the middle', ['a\nb\nabcde\nc\nd\n'], [[1, 2, 'a\nb\n'], [3, 1, 5], [4, 2, 'c\nd\n']]],
    ['begun in the piece before', ['a\nabc', 'de\nb\n'], [[1, 1, 'a\n'], [2, 1, 5], [3, 1, 'b\n']]],
    ['two of them', ['abcde\nfghij\n'], [[1, 1, 5], [2, 1, 5]]],
    ['the last, and nothing ends it', ['a\nabc', 'def'], [[1, 1, 'a\n'], [2, 1, 6]]],
  ])('%s', (_, pieces, blocks) => expect(blocksOf(pieces.map(bytesOf), 4)).toEqual(blocks))
})

describe('however the bytes come', () => {
  const text = fc.array(fc.constantFrom('a', 'bc', 'é', '😀', '\n', '\r\n', '\u2028', 'defghi'), { maxLength: 40 }).map((parts) => parts.join(''))
  const cuts = fc.array(fc.nat(80), { maxLength: 12 })
  const pieces = (whole: Uint8Array, at: readonly number[]): readonly Uint8Array[] => {
    const sorted = [0, ...at.map((cut) => Math.min(cut, whole.length)), whole.length].sort((a, b) => a - b)
    return sorted.slice(1).map((end, index) => whole.subarray(sorted[index], end))
  }

  /** The plain way: the whole text at once. */
  const expected = (whole: string, longest: number): readonly (string | number)[] => {
    const lines = whole.split('\n')
    const last = lines.pop() ?? ''
    const size = (line: string): number => bytesOf(line).length
    return [...lines.map((line) => (size(line) > longest ? size(line) : `${line}\n`)), ...(last === '' ? [] : [size(last) > longest ? size(last) : last])]
  }

  it('the lines and their numbers are the same', () => {
    fc.assert(fc.property(text, cuts, fc.integer({ min: 1, max: 12 }), (whole, at, longest) => {
      const blocks = blocksOf(pieces(bytesOf(whole), at), longest)
      const lines = blocks.flatMap(([, , what]): readonly (string | number)[] => (typeof what === 'number' ? [what] : what.match(/[^\n]*\n|[^\n]+$/g) ?? []))
      expect(lines).toEqual(expected(whole, longest))
      let next = 1
      for (const [first, count] of blocks) {
        expect(first).toBe(next)
        next += count
      }
    }))
  })
})
