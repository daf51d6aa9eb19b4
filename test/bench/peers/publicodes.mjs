import Engine from 'publicodes'
import { CONDITIONS } from '../conditions.mjs'

const rule = ({ fact, atLeast }) => [fact, { 'par défaut': atLeast === undefined ? 'non' : 0 }]
const condition = ({ fact, atLeast }) => (atLeast === undefined ? fact : `${fact} >= ${atLeast}`)
const said = (value) => (typeof value === 'boolean' ? (value ? 'oui' : 'non') : value)

/** A rule for each fact, and one that asks for all twelve conditions. Parsed once; the facts are the situation. */
export function publicodes() {
  const engine = new Engine({ ...Object.fromEntries(CONDITIONS.map(rule)), met: { 'toutes ces conditions': CONDITIONS.map(condition) } })
  const situation = (facts) => Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, said(value)]))
  return { prepare: situation, run: (facts) => engine.setSituation(facts).evaluate('met'), met: ({ nodeValue }) => nodeValue }
}
