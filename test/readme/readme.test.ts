import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as main from '../../src/index'
import * as ohioEcmh from '../../src/standards/ohio-ecmh/index'
import * as ohio from '../../src/standards/ohio-imh/index'
import * as orimha from '../../src/standards/orimha/index'

/**
 * Runs the README's tour as one program. A comment behind an expression is its expected value: the line, or the line below it that holds
 * only the comment, is turned into a check.
 */
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code)
const modules: Readonly<Record<string, unknown>> = {
  'imh-eligibility': main,
  'imh-eligibility/ohio-imh': ohio,
  'imh-eligibility/ohio-ecmh': ohioEcmh,
  'imh-eligibility/orimha': orimha,
}

const checked = (code: string): string =>
  code
    .replace(/^import \{([^}]*)\} from '([^']+)'$/gm, (_, names: string, from: string) => `const {${names}} = modules['${from}']`)
    .replace(/^(?!const|\/\/)(.+\S)(?: \/\/ |\n\/\/ )([[{'fm].*|false)$/gm, (line, expression: string, value: string) => {
      const guarded = /^if \((.*)\) (.+)$/.exec(expression)
      return guarded ? `check(${guarded[2] ?? ''}, ${value})` : line.includes('explain(') ? expression : `check(${expression}, ${value})`
    })

describe('the tour of the README', () => {
  it('has blocks, and every value in it is what the code gives', () => {
    expect(blocks.length).toBeGreaterThan(4)
    const { outputText: code } = ts.transpileModule(blocks.map(checked).join('\n'), { compilerOptions: { target: ts.ScriptTarget.ES2022 } })
    const seen: unknown[] = []
    const check = (value: unknown, expected: unknown): void => {
      seen.push(expected)
      expect(value).toEqual(expected)
    }
    new Function('modules', 'check', code)(modules, check)
    expect(seen.length).toBeGreaterThanOrEqual(18)
  })
})
