import { LogicEngine } from 'json-logic-engine'
import { CONDITIONS } from '../conditions.mjs'

const condition = ({ fact, atLeast }) => (atLeast === undefined ? { '===': [{ var: fact }, true] } : { '>=': [{ var: fact }, atLeast] })

/** All twelve conditions, compiled to a function by the engine. */
export function jsonLogicEngine() {
  const decide = new LogicEngine().build({ and: CONDITIONS.map(condition) })
  return { run: decide, met: (answer) => answer }
}
