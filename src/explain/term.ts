/**
 * The word for a key, and for a key that no table knows its own words.
 *
 * @example
 * term({ cda: 'CDA' }, 'cda') // 'CDA'
 * term({}, 'cultural-humility') // 'cultural humility'
 */
export function term(table: Readonly<Record<string, string>>, key: string): string {
  return (Object.hasOwn(table, key) ? table[key] : undefined) ?? humanise(key)
}

/**
 * Splits a slug or a camel-case name into words.
 *
 * @example
 * humanise('traumaInformed') // 'trauma informed'
 */
export function humanise(key: string): string {
  return key.replace(/[-_/]+/g, ' ').replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim()
}

/** With a capital letter in front. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The words for several keys, none twice. */
export function named(table: Readonly<Record<string, string>>, keys: readonly string[]): readonly string[] {
  return [...new Set(keys.map((key) => term(table, key)))]
}
