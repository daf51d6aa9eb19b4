import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { applicantJsonSchema } from '../../src/interop/schemas/applicant-schema'
import { assessmentJsonSchema } from '../../src/interop/schemas/assessment-schema'
import { standardJsonSchema } from '../../src/interop/schemas/standard-schema'

const SRC = new URL('../../src/', import.meta.url)

/** Every regular expression that is written in the sources, and where. */
function written(): readonly (readonly [place: string, expression: RegExp])[] {
  const files = readdirSync(SRC, { recursive: true }).map(String).filter((file) => file.endsWith('.ts')).sort()
  return files.flatMap((file) => {
    const found: (readonly [string, RegExp])[] = []
    const look = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        found.push([`${file} ${node.text}`, new RegExp(node.text.slice(1, end), node.text.slice(end + 1))])
      }
      ts.forEachChild(node, look)
    }
    look(ts.createSourceFile(file, readFileSync(new URL(file, SRC), 'utf8'), ts.ScriptTarget.Latest))
    return found
  })
}

/** Every pattern of the JSON Schemas, with which others check documents before they reach us. */
function published(): readonly (readonly [place: string, expression: RegExp])[] {
  const found = new Map<string, RegExp>()
  for (const schema of [applicantJsonSchema(), assessmentJsonSchema(), standardJsonSchema()]) {
    JSON.stringify(schema, (key, value: unknown) => {
      if (key === 'pattern' && typeof value === 'string') found.set(`schema ${value}`, new RegExp(value))
      return value
    })
  }
  return [...found]
}

/** What is repeated, and what stands behind it to spoil the match. */
const REPEATED = ['a', 'a/', 'a-', '/', '-', ' ', '\t', '(', ')', '()', ' (', '1', '1.', '[', '\\', '_', '\0', '\u202E', 's', 'i', '"', 'h', 'é', 'Aa', 'aA', '<', '&', 'x.', 'http://']
const SPOILERS = ['', '!', '\n', ' ', '(', ')', '"']

/** LONGEST=1000000 goes on to a megabyte, which takes minutes (--testTimeout=300000). */
const LENGTHS = [...new Set([1_000, 20_000, Number(process.env['LONGEST'] ?? 20_000)])]

/** Processor time in microseconds: machines are busy. A text of nothing but matches takes some 2 for each character. */
function isSlow(expression: RegExp, text: string): boolean {
  const { user } = process.cpuUsage()
  text.replace(expression, '')
  return process.cpuUsage().user - user > 300_000 + 5 * text.length
}

/** The first of growing lengths at which an expression takes too long: one that takes the square of the length is seconds over at 20,000 characters. */
function tooLongAt(expression: RegExp, lengths = LENGTHS): number | undefined {
  return lengths.find((length) => REPEATED.some((one) => {
    const body = one.repeat(Math.ceil(length / one.length))
    // Asked again: the collector may have been at work.
    return SPOILERS.some((end) => ['', 'RD-', 'a'].some((begin) => isSlow(expression, begin + body + end) && isSlow(expression, begin + body + end)))
  }))
}

describe('no regular expression can be made to run on and on', () => {
  const all = [...written(), ...published()]

  it('there are some', () => {
    expect(all.length).toBeGreaterThan(15)
  })

  it.each(all)('%s', (_, expression) => {
    expect(tooLongAt(expression)).toBeUndefined()
  })

  it('one that can is found', () => {
    expect(tooLongAt(/^RD--?\d+(?:\.\d+)?-?\d+(?:\.\d+)?$/)).toBe(20_000)
  })
})
