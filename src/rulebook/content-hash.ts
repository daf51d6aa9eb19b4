import { sha256 } from './sha256'
import type { Standard } from './standard'

/**
 * A fingerprint of everything a standard says, its edition and own sources included; documents of the rulebook are in it by their ids. It is the
 * SHA-256 of the standard as canonical JSON (RFC 8785: keys sorted, no spaces), so that anyone can check it with a tool of their own.
 *
 * A standard is data that nobody changes: the hash of an object is computed once.
 *
 * @example
 * contentHash(imhs) // 'sha256:' and 64 hexadecimal digits
 */
export function contentHash(standard: Standard): string {
  const before = known.get(standard)
  if (before !== undefined) return before
  const hash = `sha256:${sha256(canonical(standard))}`
  known.set(standard, hash)
  return hash
}

const known = new WeakMap<Standard, string>()

/** JSON with the keys of every object sorted by code unit; what is `undefined` is left out, as in JSON. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  members.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`
}
