import { describe, expect, it } from 'vitest'
import { batch } from './world'
import { dyingAt, echoing } from './workers'

const IMHS = ['--standard', 'orimha/imhs', '--as-of', '2026-11-21']
const EMPTY = '{"format":"imh-eligibility/applicant@1"}\n'
const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `line ${index + 1}\n`)
const linesIn = (out: string): number => out.split('\n').length - 1

describe('workers', () => {
  it('answer in any order, and the output keeps that of the input', async () => {
    const input = numbered(200)
    const { code, out } = await batch([...IMHS, '--workers', '3'], { input, spawn: () => echoing('Math.random() * 3') })
    expect(code).toBe(0)
    expect(out).toBe(input.join(''))
  })

  it('are as many as asked for', async () => {
    let spawned = 0
    const spawn = () => {
      spawned += 1
      return echoing()
    }
    await batch([...IMHS, '--workers', '5'], { input: numbered(3), spawn })
    expect(spawned).toBe(5)
  })

  it.each([
    ['ends', 'process.exit(3)', 'exit code 3'],
    ['throws', 'throw new Error("out of its depth")', 'out of its depth'],
    ['has no memory left', 'const all = []; for (;;) all.push({})', 'memory'],
  ])('one that %s ends the run, after the lines before', async (_, how, why) => {
    const input = numbered(40)
    const { code, out, err } = await batch([...IMHS, '--workers', '2'], { input, spawn: () => dyingAt('line 17', how) })
    expect(code).toBe(2)
    expect(out).toBe(input.slice(0, 16).join(''))
    expect(err).toMatch(/^imh-eligibility: a worker ended before its work did: .*, after 16 lines\n$/)
    expect(err).toContain(why)
  })
})

describe('what is kept is bounded', () => {
  it.each([['1', 4], ['2', 7], ['4', 11]])('with --workers %s no more than %s pieces are read while standard output takes nothing', async (workers, most) => {
    let released: () => void = () => undefined
    const stalled = new Promise<void>((release) => { released = release })
    let read = 0
    const input = (function* () {
      for (const line of Array.from({ length: 50 }, () => EMPTY)) {
        read += 1
        yield line
      }
    })()
    const running = batch([...IMHS, '--workers', workers], { input, drain: () => stalled, spawn: () => echoing() })
    await new Promise((later) => { setTimeout(later, 300) })
    expect(read).toBeLessThanOrEqual(most)
    expect(read).toBeGreaterThan(1)
    released()
    expect(linesIn((await running).out)).toBe(50)
  })
})

describe('an interrupted run ends with a whole line, and says where it goes on', () => {
  const input = Array.from({ length: 10 }, () => [`${EMPTY}{"for`, `mat":"imh-eligibility/applicant@1"}\n`]).flat()

  it.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('%s', async (signal, expected) => {
    const whole = await batch(IMHS, { input })
    const { code, out, err } = await batch(IMHS, { input, pressed: (piece) => (piece === 7 ? signal : undefined) })
    const lines = linesIn(out)
    expect(code).toBe(expected)
    expect(out.endsWith('}\n')).toBe(true)
    expect(whole.out.startsWith(out)).toBe(true)
    expect(lines).toBe(7)
    expect(err).toBe(`imh-eligibility: ${signal} after 7 lines; the rest is tail -n +8 of the input\n`)
    const rest = await batch(IMHS, { input: [input.join('').split('\n').slice(lines).join('\n')] })
    expect(out + rest.out).toBe(whole.out)
  })

  it('with workers, too', async () => {
    const lines = numbered(60)
    const { code, out } = await batch([...IMHS, '--workers', '2'], { input: lines, spawn: () => echoing(), pressed: (piece) => (piece === 20 ? 'SIGINT' : undefined) })
    expect(code).toBe(130)
    expect(out).toBe(lines.slice(0, 20).join(''))
  })

  it('the beginning of a line that was not read to its end is left out', async () => {
    const { out } = await batch(IMHS, { input: [EMPTY, EMPTY.slice(0, 10), EMPTY.slice(10)], pressed: (piece) => (piece === 2 ? 'SIGINT' : undefined) })
    expect(linesIn(out)).toBe(1)
  })
})

describe('whoever watches sees how far it is', () => {
  it('a line written over at most four times a second, and one that stays', async () => {
    const { err } = await batch(IMHS, { input: [...Array.from({ length: 40 }, () => EMPTY), '\n'], watched: true, pace: 20 })
    const drawn = err.split('\r').slice(1)
    expect(drawn.length).toBeGreaterThan(2)
    // Each block takes a look or two at the clock, 20 ms each.
    expect(drawn.length).toBeLessThan(10)
    for (const line of drawn.slice(0, -1)) expect(line).toMatch(/^\d+ lines?, 0 errors, \d+ lines\/s.\[K$/)
    expect(drawn.at(-1)).toMatch(/^41 lines, 1 error, \d+ lines\/s.\[K\n$/)
  })

  it('nobody watches: nothing is written', async () => {
    expect((await batch(IMHS, { input: [EMPTY, '\n'], pace: 1000 })).err).toBe('')
  })
})

describe('what cannot be done is refused, and exits 2', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['no standard', ['--as-of', '2026-11-21'], '--standard'],
    ['an unknown standard', ['--standard', 'imhz', '--as-of', '2026-11-21'], 'imhz'],
    ['no date', ['--standard', 'all'], '--as-of'],
    ['a period for an application', [...IMHS, '--period', '2024-01-01..2025-12-31'], 'orimha/imhs is no renewal'],
    ['a period for all', ['--standard', 'all', '--as-of', '2026-11-21', '--period', '2024-01-01..2025-12-31'], 'orimha/ifa is no renewal'],
    ['two files', [...IMHS, 'a', 'b'], 'found also b'],
    ['a format', [...IMHS, '--format', 'json'], '--format'],
    ...['0', '-1', '1.5', '1e2', 'two', '', '257', '99999999999'].map((workers) => [`--workers ${workers}`, [...IMHS, `--workers=${workers}`], 'a whole number from 1 to 256'] as const),
  ])('%s', async (_, args, said) => {
    const { code, out, err } = await batch(args, { input: [EMPTY] })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^imh-eligibility: /)
    expect(err).toContain(said)
  })
})
