/**
 * Holds the answers of a place against those of the reference, byte for byte.
 *
 * @param {string} reference lines of `answers`
 * @param {string} given
 * @param {{ parses?: boolean }} place whether it parses: if not, the lines that begin with `parse` are not asked of it
 * @returns {{ same: number, of: number, difference?: string }} with the first difference, in its surroundings
 */
export function compare(reference, given, { parses = true } = {}) {
  const expected = reference.split('\n').filter((line) => parses || !line.startsWith('parse '))
  const lines = given.split('\n')
  const same = expected.filter((line, index) => line === lines[index]).length
  const first = expected.findIndex((line, index) => line !== lines[index])
  if (first === -1 && lines.length === expected.length) return { same, of: expected.length }
  if (first === -1) return { same, of: expected.length, difference: `  ${lines.length - expected.length} answers too many: ${lines[expected.length]?.slice(0, 200)}` }
  return { same, of: expected.length, difference: differenceOf(expected[first], lines[first] ?? '') }
}

function differenceOf(expected, found) {
  let at = 0
  while (at < expected.length && expected[at] === found[at]) at += 1
  const around = (text) => text.slice(Math.max(0, at - 80), at + 80)
  return `  ${expected.split(' ').slice(0, 5).join(' ')}, character ${at}\n  expected ...${around(expected)}\n  found    ...${around(found)}`
}
