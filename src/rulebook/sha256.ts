/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal. The platforms' own are asynchronous, or belong to one platform.
 *
 * @example
 * sha256('abc') // 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
 */
export function sha256(text: string): string {
  const words = padded(utf8(text))
  const state = [...INITIAL]
  const schedule = new Int32Array(64)
  for (let block = 0; block < words.length; block += 16) compress(state, schedule, words, block)
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function utf8(text: string): readonly number[] {
  const bytes: number[] = []
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    // A lone surrogate is no character: it becomes the replacement character, as in every encoder.
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code))
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code))
  }
  return bytes
}

const tail = (code: number): number => 0x80 | (code & 0x3f)

/** The message as 32-bit words: its bytes, a single 1 bit, zeros, and its length in bits, which is below 2^32: no standard has 512 megabytes. */
function padded(bytes: readonly number[]): Int32Array {
  const words = new Int32Array((((bytes.length + 8) >> 6) + 1) * 16)
  bytes.forEach((byte, index) => write(words, index, byte))
  write(words, bytes.length, 0x80)
  words[words.length - 1] = bytes.length << 3
  return words
}

function write(words: Int32Array, index: number, byte: number): void {
  words[index >> 2] = at(words, index >> 2) | (byte << (24 - (index & 3) * 8))
}

function compress(state: number[], schedule: Int32Array, words: Int32Array, block: number): void {
  for (let t = 0; t < 64; t += 1) {
    schedule[t] = t < 16
      ? at(words, block + t)
      : at(schedule, t - 16) + small(at(schedule, t - 15), 7, 18, 3) + at(schedule, t - 7) + small(at(schedule, t - 2), 17, 19, 10)
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let t = 0; t < 64; t += 1) {
    const first = (h + big(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + (ROUNDS[t] ?? 0) + at(schedule, t)) | 0
    const second = (big(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  ;[a, b, c, d, e, f, g, h].forEach((value, index) => { state[index] = ((state[index] ?? 0) + value) | 0 })
}

const at = (words: Int32Array, index: number): number => words[index] ?? 0
const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))
const big = (word: number, x: number, y: number, z: number): number => turn(word, x) ^ turn(word, y) ^ turn(word, z)
const small = (word: number, x: number, y: number, shift: number): number => turn(word, x) ^ turn(word, y) ^ (word >>> shift)

const PRIMES = /* @__PURE__ */ primes(64)
/** The first 32 bits of the fractional parts of the square and cube roots of the first primes: 35 bits of a number's 53, whatever engine computes it. */
const INITIAL: readonly number[] = /* @__PURE__ */ PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const ROUNDS: readonly number[] = /* @__PURE__ */ PRIMES.map((prime) => fraction(Math.cbrt(prime)))

/** What is before the point falls out with the bits above 32. */
function fraction(root: number): number {
  return Math.floor(root * 2 ** 32) | 0
}

function primes(count: number): readonly number[] {
  const found: number[] = []
  for (let number = 2; found.length < count; number += 1) {
    if (found.every((prime) => number % prime !== 0)) found.push(number)
  }
  return found
}
