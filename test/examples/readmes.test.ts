import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const examples = new URL('../../docs/examples/', import.meta.url)
const NAMES = ['endpoint', 'react-form', 'worker', 'nightly-postgres']
const read = (file: string): string => readFileSync(new URL(file, examples), 'utf8')

describe('the index of the examples', () => {
  it('has every folder', () => {
    const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
    expect([...read('README.md').matchAll(/^\| \[([^\]]+)\]/gm)].map(([, name]) => name).sort()).toEqual(folders.sort())
  })
})

describe.each(NAMES)('%s', (name) => {
  const readme = read(`${name}/README.md`)
  const files = readdirSync(new URL(`${name}/`, examples))

  it('has a README that links to files that are there, and to each that is to be read', () => {
    const linked = [...readme.matchAll(/\]\(([\w.-]+\.(?:tsx?|sql|html))\)/g)].map(([, file = '']) => file)
    expect(linked.filter((file) => !files.includes(file))).toEqual([])
    expect(files.filter((file) => /\.(tsx?|sql)$/.test(file) && !linked.includes(file))).toEqual([])
  })

  it('imports the package by its name', () => {
    const code = files.filter((file) => /\.tsx?$/.test(file)).map((file) => read(`${name}/${file}`)).join('\n')
    expect(code).toMatch(/from 'imh-eligibility(?:\/[a-z-]+)?'/)
    expect(code).not.toMatch(/from '\.\.\//)
  })
})
