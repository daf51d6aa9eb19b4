import { exotic, jsonLike, KEYS } from './values.mjs'

/** Every place of a document: the holder, and the key in it. */
function places(document) {
  const all = []
  const waiting = [document]
  for (const holder of waiting) {
    for (const key of Object.keys(holder)) {
      all.push([holder, key])
      if (typeof holder[key] === 'object' && holder[key] !== null) waiting.push(holder[key])
    }
  }
  return all
}

const copied = (value) => JSON.parse(JSON.stringify(value))
/** What was broken before may hold itself, or a number that no JSON holds. */
const copiedOrNothing = (value) => {
  try {
    return copied(value ?? null)
  } catch {
    return null
  }
}

/** `=` would call what every object inherits under `__proto__`; JSON makes a key of it. */
const put = (holder, key, value) => { Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true }) }

/**
 * A copy of a sound document with one to three things broken in it.
 *
 * @param {boolean} exotics whether values that no JSON holds may stand in it
 */
export function broken(document, random, exotics) {
  const copy = copied(document)
  if (random.chance(0.03)) return exotics && random.chance(0.5) ? exotic(random) : jsonLike(random)
  const value = () => (exotics && random.chance(0.3) ? exotic(random) : jsonLike(random))
  const all = places(copy)
  for (let times = 1 + random.below(3); times > 0; times--) {
    const [holder, key] = random.pick(all)
    const [otherHolder, otherKey] = random.pick(all)
    random.pick([
      () => put(holder, key, value()),
      () => put(holder, key, value()),
      () => put(holder, key, value()),
      () => put(holder, key, random.chance(0.5) ? otherHolder[otherKey] : copiedOrNothing(otherHolder[otherKey])),
      () => Reflect.deleteProperty(holder, key),
      () => put(holder, random.pick(Array.isArray(holder) ? KEYS.filter((name) => name !== 'length') : KEYS), value()),
      () => { if (Array.isArray(holder)) holder.push(holder[0], holder[0]) },
      () => { if (exotics) put(holder, key, random.chance(0.5) ? copy : holder) },
      () => { if (typeof holder[key] === 'string') put(holder, key, holder[key] + random.pick(['\0', ' ', '\u0301', '1', '\uD800', '/x'])) },
      () => { if (typeof holder[key] === 'number') put(holder, key, random.pick([-holder[key], holder[key] + 1e-9, holder[key] * 1e9, String(holder[key])])) },
      () => { if (exotics) Object.defineProperty(holder, key, { get: () => value(), enumerable: true, configurable: true }) },
    ])()
  }
  return copy
}

/** Frozen throughout, so that whoever changes the input throws; what has traps is left alone. */
export function frozen(value) {
  const waiting = [value]
  const seen = new Set()
  for (const one of waiting) {
    if (typeof one !== 'object' || one === null || seen.has(one)) continue
    seen.add(one)
    try {
      for (const { value: inner } of Object.values(Object.getOwnPropertyDescriptors(one))) waiting.push(inner)
      Object.freeze(one)
    } catch { /* a typed array, or a trap of ours */ }
  }
  return value
}
