// Writes the function for a database that takes its code with the definition: `node wrap.mjs snowflake|postgres > assess_json.sql`.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** What ends the body in the template, and so may not stand in the script. */
const QUOTES = { snowflake: '$$', postgres: '$imh_eligibility$' }
const PLACE = '{{imh-eligibility/udf}}'

/**
 * @param {'snowflake' | 'postgres'} database
 * @returns {string} the definition of `assess_json` with the script in it
 */
export function wrapped(database) {
  const quote = QUOTES[database]
  if (quote === undefined) throw new Error(`expected ${Object.keys(QUOTES).join(' or ')}, found ${database}`)
  const script = readFileSync(createRequire(import.meta.url).resolve('imh-eligibility/udf'), 'utf8')
  if (script.includes(quote)) throw new Error(`the script has ${quote} in it, which would end the body of the function`)
  const [head, ...tail] = readFileSync(new URL(`${database}.sql`, import.meta.url), 'utf8').split(PLACE)
  return [head, ...tail].join(script)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) process.stdout.write(wrapped(process.argv[2]))
