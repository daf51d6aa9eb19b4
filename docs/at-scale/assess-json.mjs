// The script of `imh-eligibility/udf` in a context of its own, for engines whose functions run in Node: nothing of the host is in it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import vm from 'node:vm'

const script = createRequire(import.meta.url).resolve('imh-eligibility/udf')
const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
vm.runInContext(readFileSync(script, 'utf8'), context, { filename: script })

/** @type {(applicantJson: string, optionsJson: string) => string} text in, text out; it never throws */
export const assessJson = context.imhEligibility.assessJson
