import { Engine } from 'json-rules-engine'
import { CONDITIONS } from '../conditions.mjs'

const condition = ({ fact, atLeast }) => (atLeast === undefined ? { fact, operator: 'equal', value: true } : { fact, operator: 'greaterThanInclusive', value: atLeast })

/** One rule that asks for all twelve conditions. */
export function jsonRulesEngine() {
  const engine = new Engine([{ conditions: { all: CONDITIONS.map(condition) }, event: { type: 'met' } }])
  return { waits: true, run: (facts) => engine.run(facts), met: ({ events }) => events.length === 1 }
}
