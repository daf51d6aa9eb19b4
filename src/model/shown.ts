const MOST_SHOWN = 60

/**
 * A value in a message: text in quotes and cut when it is long, numbers and flags as they are, anything larger by its kind.
 *
 * @example
 * shown('2024-02-30') // '"2024-02-30"'
 * shown([1, 2]) // 'a list'
 * shown(undefined) // 'nothing'
 */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (typeof value === 'string') return JSON.stringify(cut(value))
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** The beginning of a text, with an ellipsis where something is left out. */
export function cut(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
}
