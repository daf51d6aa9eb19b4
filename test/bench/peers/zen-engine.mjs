import zen from '@gorules/zen-engine'
import { CONDITIONS } from '../conditions.mjs'

const condition = ({ fact, atLeast }) => ({ id: fact, key: fact, value: atLeast === undefined ? fact : `${fact} >= ${atLeast}` })
const all = { id: 'met', key: 'met', value: CONDITIONS.map(({ fact }) => `$.${fact}`).join(' and ') }

/** A decision with one node: an expression for each condition, and one for all of them. Compiled once. */
export function zenEngine() {
  const nodes = [
    { id: 'facts', type: 'inputNode', name: 'facts', position: { x: 0, y: 0 } },
    { id: 'conditions', type: 'expressionNode', name: 'conditions', position: { x: 1, y: 0 }, content: { expressions: [...CONDITIONS.map(condition), all] } },
    { id: 'answer', type: 'outputNode', name: 'answer', position: { x: 2, y: 0 } },
  ]
  const edges = [{ id: 'in', sourceId: 'facts', targetId: 'conditions', type: 'edge' }, { id: 'out', sourceId: 'conditions', targetId: 'answer', type: 'edge' }]
  const decision = new zen.ZenEngine().createDecision(new zen.ZenDecisionContent({ contentType: 'application/vnd.gorules.decision', nodes, edges }))
  return { waits: true, run: (facts) => decision.evaluate(facts), met: ({ result }) => result.met }
}
