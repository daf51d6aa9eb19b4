/** Line breaks, control characters and marks that turn the direction of writing: data from outside may hold them, a line may not. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu

/** The text on one line, with nothing in it that a terminal or a browser would obey. */
export function plain(text: string): string {
  return text.replace(UNPRINTABLE, ' ')
}

/** Whether an address may become a link as it stands. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s<>"'`\\]+$/.test(address)
}
