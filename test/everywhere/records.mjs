import { readdirSync, readFileSync } from 'node:fs'

const FIXTURES = new URL('../../fixtures/', import.meta.url)

/** The fixtures as text, by file name. */
export const readTexts = () =>
  Object.fromEntries(readdirSync(FIXTURES).filter((file) => file.endsWith('.json')).sort().map((file) => [file, readFileSync(new URL(file, FIXTURES), 'utf8')]))

/** The fixtures as JSON gives them, by file name. */
export const readRecords = () => Object.fromEntries(Object.entries(readTexts()).map(([file, text]) => [file, JSON.parse(text)]))
