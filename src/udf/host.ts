/** In the script for other engines this stands in place of `globalThis`, where zod keeps its settings: an engine of 2019 has none, and nothing is left in it. */
export const host = {}
