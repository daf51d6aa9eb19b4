import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { anchorsOf } from '../../docs/publish/markdown'
import { headingsOf } from '../../docs/publish/readings'
import { difference } from './difference'
import { goldens, type Golden } from './documents'
import { keepFigures } from './figures'
import { vocabulary } from './vocabulary'

const FOLDER = new URL('stored/', import.meta.url)
const POLICY = 'docs/stability.md'
const VOCABULARY = { path: 'vocabulary.txt', section: 'Codes and ids' }

const kept = (path: string): string => (existsSync(new URL(path, FOLDER)) ? readFileSync(new URL(path, FOLDER), 'utf8') : '')
const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '')
const anchor = (section: string): string => `${POLICY}#${anchorsOf([section])[0]}`
const stored = (): readonly string[] => readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path))
const known = new Set([...goldens, VOCABULARY].map(({ path }) => path))

if (process.env['UPDATE_GOLDEN'] === '1') {
  for (const { path, text } of goldens) {
    mkdirSync(new URL('./', new URL(path, FOLDER)), { recursive: true })
    writeFileSync(new URL(path, FOLDER), text())
  }
  for (const path of stored()) if (!known.has(path)) rmSync(new URL(path, FOLDER))
  // Words are only ever added here. One that goes is taken out of the file by hand, so that nobody drops it without meaning to.
  writeFileSync(new URL(VOCABULARY.path, FOLDER), [...new Set([...linesOf(kept(VOCABULARY.path)), ...vocabulary()])].sort().map((line) => `${line}\n`).join(''))
}

const told = ({ path, section }: Pick<Golden, 'path' | 'section'>, now: string): string =>
  `test/golden/stored/${path} says something else: ${difference(kept(path), now)}\nWhat that asks for: ${anchor(section)}. If it is meant: UPDATE_GOLDEN=1 npm run golden`

describe('what was kept still holds', () => {
  const changed: string[] = []
  afterAll(() => keepFigures({ paths: goldens.map(({ path }) => path), changed, lines: linesOf(kept('digests.txt')).length, words: linesOf(kept(VOCABULARY.path)), now: vocabulary() }))

  it.each(goldens)('$path', (golden) => {
    const now = golden.text()
    if (now !== kept(golden.path)) changed.push(golden.path)
    expect(now === kept(golden.path), told(golden, now)).toBe(true)
  })

  it('nothing is kept that nothing says any more', () => {
    expect(stored().filter((path) => !known.has(path))).toEqual([])
    expect(new Set([...goldens, VOCABULARY].map(({ path }) => path)).size).toBe(goldens.length + 1)
  })

  it('fits into a review', () => {
    expect(goldens.reduce((bytes, { path }) => bytes + Buffer.byteLength(kept(path)), 0)).toBeLessThan(1_500_000)
  })
})

describe('the words of the contract', () => {
  const [before, now] = [linesOf(kept(VOCABULARY.path)), vocabulary()]

  it('none is gone, none has another name', () => {
    expect(before.filter((word) => !now.includes(word)), `gone or renamed: ${anchor(VOCABULARY.section)}`).toEqual([])
  })

  it('new ones are written down', () => {
    expect(now.filter((word) => !before.includes(word)), `new: UPDATE_GOLDEN=1 npm run golden writes them down; ${anchor(VOCABULARY.section)}`).toEqual([])
  })

  it('each once, sorted, of every sort', () => {
    expect(before).toEqual([...new Set(before)].sort())
    const count = (what: string): number => before.filter((line) => line.startsWith(`${what} `)).length
    expect(['format', 'verdict', 'standing', 'kind', 'reading', 'standard', 'line-error', 'due'].map(count)).toEqual([7, 6, 5, 15, 32, 20, 5, 4])
    expect(Math.min(...['reason', 'finding', 'requirement', 'export'].map(count))).toBeGreaterThan(20)
  })
})

describe(POLICY, () => {
  const page = readFileSync(new URL(`../../${POLICY}`, import.meta.url), 'utf8')

  it('has the headings that a difference sends its reader to', () => {
    const anchors = anchorsOf(headingsOf(page)).map((each) => `${POLICY}#${each}`)
    expect([...goldens, VOCABULARY].map(({ section }) => anchor(section)).filter((each) => !anchors.includes(each))).toEqual([])
  })
})

describe('a difference is told', () => {
  const assessment = (verdict: string, part: string): string =>
    JSON.stringify({ standard: 's', verdict, requirements: [{ id: 's/a', verdict: 'met' }, { id: 's/b', verdict, parts: [{ id: 's/b/c', verdict: part }] }] })

  it.each([
    ['the first line that differs', 'a\nb\nc\n', 'a\nd\ne\n', 'line 2\n  kept: b\n  now:  d'],
    ['what was added', 'a', 'a\nb', 'line 2\n  kept: (nothing)\n  now:  b'],
    ['what is gone', 'a\nb', 'a', 'line 2\n  kept: b\n  now:  (nothing)'],
    ['what came of other rules, before their hash', '{\n"contentHash": "a",\n"amount": 1\n}', '{\n"contentHash": "b",\n"amount": 2\n}', 'line 3\n  kept: "amount": 1\n  now:  "amount": 2'],
    ['other rules of which nothing came', '{\n"contentHash": "a"\n}', '{\n"contentHash": "b"\n}', 'line 2\n  kept: "contentHash": "a"\n  now:  "contentHash": "b"'],
    ['verdicts of digests', 'f.json s claimed met 01\n', 'f.json s claimed not-met 02\n', 'verdict of f.json s claimed: met -> not-met'],
  ])('%s', (_name, before, now, words) => expect(difference(before, now)).toContain(words))

  it('verdicts of requirements and parts that flipped, and none that did not', () => {
    const words = difference(assessment('met', 'met'), assessment('pending', 'not-met'))
    expect(words.split('\n').slice(0, 3)).toEqual(['verdict of s: met -> pending', 'verdict of s/b: met -> pending', 'verdict of s/b/c: met -> not-met'])
    expect(words).not.toContain('verdict of s/a')
  })
})
