import fs from 'node:fs'
import ts from 'typescript'
import { expect } from 'vitest'
import * as importing from '../../src/import'
import * as main from '../../src/index'
import * as interop from '../../src/interop'
import * as ohioEcmh from '../../src/standards/ohio-ecmh/index'
import * as ohio from '../../src/standards/ohio-imh/index'
import * as orimha from '../../src/standards/orimha/index'
import * as testing from '../../src/testing'

const MODULES: Readonly<Record<string, unknown>> = {
  'node:fs': fs,
  'imh-eligibility': main,
  'imh-eligibility/import': importing,
  'imh-eligibility/interop': interop,
  'imh-eligibility/testing': testing,
  'imh-eligibility/ohio-imh': ohio,
  'imh-eligibility/ohio-ecmh': ohioEcmh,
  'imh-eligibility/orimha': orimha,
  'vitest': { expect },
}

/**
 * Runs the TypeScript blocks of a page as one program. A comment behind an expression is its expected value: the line, or the line below
 * it that holds only the comment, is turned into a check.
 *
 * @returns the values that were checked
 */
export function runBlocks(page: string, more: Readonly<Record<string, unknown>> = {}): readonly unknown[] {
  const blocks = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code)
  const { outputText: code } = ts.transpileModule(blocks.map(checked).join('\n'), { compilerOptions: { target: ts.ScriptTarget.ES2022 } })
  const seen: unknown[] = []
  const check = (value: unknown, expected: unknown): void => {
    seen.push(expected)
    expect(value).toEqual(expected)
  }
  new Function('modules', 'check', code)({ ...MODULES, ...more }, check)
  return seen
}

const checked = (code: string): string =>
  code
    .replace(/^import \{([^}]*)\} from '([^']+)'$/gm, (_, names: string, from: string) => `const {${names}} = modules['${from}']`)
    .replace(/^(?!const|\/\/)(.+\S)(?: \/\/ |\n\/\/ )([[{'\d].*|true|false|undefined)$/gm, (_, expression: string, value: string) => {
      const guarded = /^if \((.*)\) (.+)$/.exec(expression)
      return guarded ? `check(${guarded[2] ?? ''}, ${value})` : `check(${expression}, ${value})`
    })
