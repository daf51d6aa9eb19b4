// The part of vitest that our tests use, without its workers: cases are collected once, and run as often as there are mutants.
import { ASYMMETRIC_MATCHERS_OBJECT, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, addCustomEqualityTesters, chai, setState } from '@vitest/expect'
import { format } from 'node:util'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT], {
  addEqualityTesters: (testers) => addCustomEqualityTesters(testers),
  unreachable: (message) => chai.assert.fail(message ?? 'unreachable'),
})
globalThis[GLOBAL_EXPECT] = expect
setState({ assertionCalls: 0 }, expect)

/** Every case in the order of the files: its titles joined, and what it does. */
export const cases = []
let path = []

const suite = (title, body) => {
  const outer = path
  path = [...path, title]
  body()
  path = outer
}
const single = (title, body) => cases.push({ title: [...path, title].join(' > '), body })

export const describe = Object.assign(suite, { each: each(suite) })
export const it = Object.assign(single, { each: each(single) })
export const test = it
export const vi = { setConfig: () => {} }
/** What follows a run keeps figures, and judges nothing. */
export const afterAll = () => {}
/** Types are the compiler's business. */
export const expectTypeOf = () => new Proxy(() => {}, { get: (nothing) => nothing, apply: (nothing) => nothing })

/** One case for each row; its values are written into the title much as vitest does it. */
function each(declare) {
  return (rows) => (title, body) => rows.forEach((row, index) => {
    const values = Array.isArray(row) ? row : [row]
    declare(entitle(title, values, index), () => body(...values))
  })
}

function entitle(title, values, index) {
  const named = title.replaceAll('%#', String(index)).replace(/\$([\w.]+)/g, (_, keys) => String(keys.split('.').reduce((at, key) => at?.[key], values[0])))
  const wanted = (named.match(/%[sdifjoOp]/g) ?? []).length
  return wanted === 0 ? named : format(named, ...values.slice(0, wanted))
}
