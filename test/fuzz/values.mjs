/** What a getter or a proxy of ours throws: it is the caller's own, and goes through. */
export class Trap extends Error {}

const trap = () => { throw new Trap('trap') }

const nest = (levels, wrap) => {
  let inner = {}
  for (let level = 0; level < levels; level++) inner = wrap(inner)
  return inner
}

/** Texts that look like something, and texts that break what handles them. */
const TEXTS = [
  '', ' ', '\0', 'a\0b', '\uD800', '\uDC00x', 'a\uD83D', '\u202Egnp.exe', '\u2066x\u2069', '\uFEFF', 'e\u0301', 'Z' + '\u0335'.repeat(5_000), '\u2028\u2029', '\r\n# x\n\n- y', '\u001B[31mred\u0007',
  '２０２６-01-01', '٢٠٢٦-٠١-٠١', '2026\u201301\u201301', '2026-02-30', '2023-02-29', '0000-01-01', '0000-00-00', '+002026-01-01', '-2026-01-01', '9999-12-31', '0001-01-01', '10000-01-01',
  '2026-2-3', '2026-13', '2026-00', '2026-01-01T00:00:00Z', '2026-01-01\n', ' 2026-01-01', '1e3', '０', '12', 'NaN', 'Infinity', '-0',
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'undefined', 'null', 'true',
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '\' onmouseover=\'alert(1)', 'javascript:alert(1)', 'https://a"onclick="x', 'https://x.y/<script>', 'http://a b', 'data:text/html,x',
  '[x](javascript:alert(1))', '![x](http://a)', '`x`', '**x**', '&lt;', '&#60;script&#62;', '$&$1$`', '${x}', '%s%n', '../../etc/passwd', 'orimha/imhs', 'orimha/IMHS', 'ｏrimha/imhs', 'оrimha/imhs',
  'orimha/imhs/', '/', 'a/'.repeat(100), 'RD-07', 'RD-7', 'RD-1111111x', 'unpublished', 'met', 'verified',
]

const NUMBERS = [0, -0, -1, 1, 0.1 + 0.2, 1.005, 1e308, -1e308, 5e-324, 2 ** 53 + 2, 2 ** 31, 2 ** 32, 1_000_000, 1_000_000_001, NaN, Infinity, -Infinity, 1.5, 12]

const polluted = () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}}')

/** What JSON can bring, however it was written. */
export const jsonLike = (random) => random.pick([
  () => random.pick(TEXTS), () => random.pick(TEXTS), () => random.pick(TEXTS), () => random.pick(NUMBERS), () => random.pick(NUMBERS), () => String(random.pick(NUMBERS)),
  () => null, () => true, () => false, () => [], () => ({}), () => [[]], () => [null, 1, ''], polluted, () => [polluted()],
  () => random.pick('xs1( \u0301'.split('')).repeat(10 ** (1 + random.below(5))), () => nest(10 ** (1 + random.below(4)), (deep) => ({ id: 'a', parts: [deep] })), () => nest(1_000, (deep) => [deep]),
  () => new Array(random.below(3_000)).fill(random.pick(TEXTS)), () => Object.fromEntries(Array.from({ length: random.below(2_000) }, (_, n) => [`k${n}`, n])),
])()

const cyclic = () => {
  const one = { id: 'a' }
  return Object.assign(one, { self: one, list: [one], parts: [one], requirements: [one], trainings: [one] })
}

/** What only a caller in the same program can bring. */
export const exotic = (random) => random.pick([
  () => undefined, () => 7n, () => Symbol('s'), () => () => 1, () => new Date(NaN), () => new Map([['id', 1]]), () => new Set([1]), () => /x/g, () => new Uint8Array(8), () => Object.create(null),
  cyclic, () => { const list = []; list.push(list); return list }, () => new Array(100), () => Object.create({ id: 'inherited', trainings: [] }), () => new (class extends Array {})(), () => Object(1), () => Object('2026-01-01'),
  () => ({ toString: trap, valueOf: trap, toJSON: trap }), () => ({ get id() { return trap() } }), () => new Proxy({}, {}), () => new Proxy([], {}), () => new Proxy({}, { get: trap }), () => new Proxy([], { get: trap }),
  () => new Proxy({}, { ownKeys: trap }), () => new Proxy({}, { getOwnPropertyDescriptor: trap, has: trap }), () => ({ [Symbol.toPrimitive]: trap, [Symbol.iterator]: trap }), () => ({ then: trap }),
  () => Object.assign(Object.create({ polluted: 1 }), JSON.parse('{"__proto__":{"polluted":1}}')), () => new Error('x'), () => Promise.resolve(),
])()

export const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'length', '', 'id', 'a\0', '\uD800', 'x'.repeat(10_000), '<b>', '0', '-1', 'parts', 'unknown']
