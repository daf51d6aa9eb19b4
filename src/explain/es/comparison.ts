import type { ComparisonWords } from '../pages/comparison-words'

export const comparison: ComparisonWords = {
  side: {
    both: (facts) => `Antes y después: ${facts}`,
    before: (facts) => `Antes: ${facts}`,
    after: (facts) => `Después: ${facts}`,
  },
  whole: (before, after) => `En conjunto: ${before} antes, ${after} después.`,
  wholeStays: (mark) => `En conjunto: ${mark}, como antes.`,
  nothing: 'No cambió nada.',
  headings: { verdicts: 'Requisitos con otro resultado', others: 'El mismo resultado, por otras razones' },
  verdict: (name, before, after) => `${name}: ${before} antes, ${after} después`,
  stays: (name) => name,
  added: (name, mark) => `${name}: se pide solo después, ${mark}`,
  removed: (name, mark) => `${name}: se pedía solo antes, ${mark}`,
  required: (before, after) => `Se necesita: ${before} antes, ${after} después`,
  counted: (before, after) => `Cuenta: ${before} antes, ${after} después`,
  noFigure: 'ninguna cifra',
  came: (name, side) => `Añadido: ${name}: ${side}`,
  went: (name, side) => `Ya no está: ${name}: ${side}`,
  changed: (name, before, after) => `Cambió: ${name}; antes: ${before}; después: ${after}`,
  standings: {
    'counted': 'cuenta',
    'if-verified': 'contará cuando el registro lo verifique',
    'if-approved': 'contará si lo aprueba una persona revisora',
    'if-known': 'puede contar cuando el expediente diga más',
    'excluded': 'no cuenta',
  },
  found: (sentence) => `Después: ${sentence}`,
  foundBefore: (sentence) => `Antes: ${sentence}`,
}
