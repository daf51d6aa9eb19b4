import type { Random } from './random.mjs'

export function broken(document: unknown, random: Random, exotics: boolean): unknown
