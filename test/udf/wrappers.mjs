// The functions of docs/at-scale for databases that are not here: what their bodies say, in a bare context, called as each database says that it calls them.
// It is not the database: whether that takes the definition is not seen here.
import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import { wrapped } from '../../docs/at-scale/wrap.mjs'

const FILE = new URL('../../dist/udf.iife.js', import.meta.url)
const bigQuery = readFileSync(new URL('../../docs/at-scale/bigquery.sql', import.meta.url), 'utf8')
const bodyIn = (definition, open, close) => definition.split(open)[1].split(close)[0]

/** Snowflake hands arguments on in capitals; BigQuery alone calls with nulls, and loads the library first. */
const WRAPPERS = {
  Snowflake: { body: bodyIn(wrapped('snowflake'), '$$', '$$'), parameters: 'DOCUMENT, OPTIONS', once: true },
  plv8: { body: bodyIn(wrapped('postgres'), '$imh_eligibility$', '$imh_eligibility$'), parameters: 'document, options', once: true },
  BigQuery: { body: bodyIn(bigQuery, 'r"""', '"""'), parameters: 'document, options', library: readFileSync(FILE, 'utf8'), nulls: true },
}

/** The functions by the name of the database, each with a `call` that gives its answer. */
export function wrappers() {
  return Object.entries(WRAPPERS).map(([name, { body, parameters, library, once, nulls }]) => {
    const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
    if (library) vm.runInContext(library, context)
    const call = vm.runInContext(`(function (${parameters}) {${body}})`, context)
    return { name, call, nulls, loadedOnce: () => !once || Object.keys(context).join() === 'imhEligibilityLoaded' }
  })
}

/** What is wrong with a function, given questions with their exact answers. */
export function faultsOfWrapper({ call, nulls, loadedOnce }, questions) {
  const wrong = questions.filter(({ record, options, expected }) => call(record, options) !== expected).map(({ what }) => what)
  if (nulls && (call(null, '{}') !== null || call('{}', null) !== null)) wrong.push('a null in gives no null out')
  if (!loadedOnce()) wrong.push('the script is not kept for the next row')
  return wrong
}
