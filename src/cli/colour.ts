import type { Verdict } from '../verdict/verdict'

const CODES: Readonly<Record<Verdict, number>> = {
  'met': 32, 'pending': 36, 'needs-review': 33, 'needs-information': 35, 'not-met': 31, 'not-applicable': 90,
}

/** Colour beside the word, never in its place. */
export const painted = (verdict: Verdict, text: string): string => `\u001B[${CODES[verdict]}m${text}\u001B[39m`
