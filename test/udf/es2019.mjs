// An engine of 2019, and less: a context of this one, from which all is taken that ECMAScript 2019 does not name, and the clock, chance and the rest of the world besides.
import vm from 'node:vm'

const words = (text) => text.trim().split(/\s+/)

/** Of the globals, what stays. `Date`, `Function`, `eval`, `Intl`, `SharedArrayBuffer` and `Atomics` do not: nothing may need them. */
const GLOBALS = words(`
  Infinity NaN undefined Array ArrayBuffer Boolean DataView Error EvalError Float32Array Float64Array Int16Array Int32Array Int8Array JSON Map Math Number
  Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array
  Uint8ClampedArray WeakMap WeakSet decodeURI decodeURIComponent encodeURI encodeURIComponent isFinite isNaN parseFloat parseInt
`)

/** What those globals had in 2019. Those that are not named keep what they have: nothing came to them since. */
const MEMBERS = {
  'Array': 'from isArray of prototype',
  'Array.prototype': 'concat constructor copyWithin entries every fill filter find findIndex flat flatMap forEach includes indexOf join keys lastIndexOf length map pop push reduce reduceRight reverse shift slice some sort splice toLocaleString toString unshift values',
  'ArrayBuffer': 'isView prototype',
  'ArrayBuffer.prototype': 'byteLength constructor slice',
  'Error': 'prototype',
  'JSON': 'parse stringify',
  'Map': 'prototype',
  'Map.prototype': 'clear constructor delete entries forEach get has keys set size values',
  'Math': 'E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh exp expm1 floor fround hypot imul log log10 log1p log2 max min pow round sign sin sinh sqrt tan tanh trunc',
  'Number': 'EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NEGATIVE_INFINITY NaN POSITIVE_INFINITY isFinite isInteger isNaN isSafeInteger parseFloat parseInt prototype',
  'Object': 'assign create defineProperties defineProperty entries freeze fromEntries getOwnPropertyDescriptor getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed keys preventExtensions prototype seal setPrototypeOf values',
  'Promise': 'all prototype race reject resolve',
  'Promise.prototype': 'catch constructor finally then',
  'RegExp': 'prototype',
  'RegExp.prototype': 'compile constructor dotAll exec flags global ignoreCase multiline source sticky test toString unicode',
  'Set': 'prototype',
  'Set.prototype': 'add clear constructor delete entries forEach has keys size values',
  'String': 'fromCharCode fromCodePoint prototype raw',
  'String.prototype': 'charAt charCodeAt codePointAt concat constructor endsWith includes indexOf lastIndexOf length localeCompare match normalize padEnd padStart repeat replace search slice split startsWith substr substring toLocaleLowerCase toLocaleUpperCase toLowerCase toString toUpperCase trim trimEnd trimStart valueOf',
  'Symbol.prototype': 'constructor description toString valueOf',
  'Uint8Array': 'BYTES_PER_ELEMENT prototype',
  'Uint8Array.prototype': 'BYTES_PER_ELEMENT constructor',
}

/** Every typed array has the members of their common ancestor. */
const TYPED = 'buffer byteLength byteOffset constructor copyWithin entries every fill filter find findIndex forEach includes indexOf join keys lastIndexOf length map reduce reduceRight reverse set slice some sort subarray toLocaleString toString values'

/** Runs inside the context: takes away every own name of an object that is not in the list, and tells which those were. */
const TAKE = `((globals, members, typed) => {
  const own = Reflect.ownKeys, isText = (key) => typeof key === 'string', taken = []
  const keep = (where, object, names) => {
    for (const key of own(object).filter(isText)) {
      if (names.includes(key) || (typeof object === 'function' && ['length', 'name', 'caller', 'arguments'].includes(key))) continue
      if (!Reflect.deleteProperty(object, key)) throw new Error('cannot take away ' + where + '.' + key)
      taken.push(where + '.' + key)
    }
  }
  for (const [path, names] of Object.entries(members)) keep(path, path.split('.').reduce((object, key) => object[key], globalThis), names)
  keep('TypedArray.prototype', Object.getPrototypeOf(Uint8Array.prototype), typed)
  delete Math.random
  for (const prototype of [RegExp.prototype, String.prototype]) Reflect.deleteProperty(prototype, Symbol.matchAll)
  keep('', globalThis, globals)
  return JSON.stringify(taken)
})`

/**
 * A bare context without code from text, cut down to ECMAScript 2019.
 *
 * @returns `run`, which runs a script in it, and `taken`, what was taken away
 */
export function engineOf2019() {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
  const run = (code) => vm.runInContext(code, context)
  const members = Object.fromEntries(Object.entries(MEMBERS).map(([path, names]) => [path, words(names)]))
  const taken = JSON.parse(run(`${TAKE}(${JSON.stringify(GLOBALS)}, ${JSON.stringify(members)}, ${JSON.stringify(words(TYPED))})`))
  return { run, taken }
}
