import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { assessorOf } from '../../../src/cli/batch/assessor'
import type { Block } from '../../../src/cli/batch/block'
import { crewOf } from '../../../src/cli/batch/crew'
import { dyingAt } from './workers'

const blockOf = (text: string): Block => ({ kind: 'lines', first: 1, lines: 1, bytes: new TextEncoder().encode(text) })

/** Answers with its name, once that many blocks are there. */
const patient = (name: string, blocks: number): Worker => new Worker(`
  const { parentPort } = require('node:worker_threads')
  let there = 0
  parentPort.on('message', () => {
    there += 1
    if (there === ${blocks}) for (let n = 0; n < there; n++) parentPort.postMessage({ lines: 1, errors: 0, pieces: [Buffer.from('${name}')], tally: new Map() })
  })`, { eval: true })

describe('a crew', () => {
  it('shares the blocks out evenly', async () => {
    const crew = crewOf([patient('a', 3), patient('b', 3), patient('c', 3)])
    const answers = await Promise.all(Array.from({ length: 9 }, () => crew.take(blockOf('{}\n'))))
    await crew.dismiss()
    expect(answers.map(({ pieces: [name] }) => new TextDecoder().decode(name)).join('')).toBe('abcabcabc')
  })

  it('says so of each block that a lost worker is handed, before and after', async () => {
    const crew = crewOf([dyingAt('the end', 'process.exit(3)')])
    const lost = 'a worker ended before its work did: exit code 3'
    await expect(crew.take(blockOf('the end'))).rejects.toThrow(lost)
    await expect(crew.take(blockOf('more'))).rejects.toThrow(lost)
    await crew.dismiss()
  })
})

describe('the output of a block', () => {
  it('comes in pieces that are whole lines each, where it is long', () => {
    const bytes = new TextEncoder().encode('{"format":"imh-eligibility/applicant@1"}\n'.repeat(400))
    const take = assessorOf({ standards: ['orimha/imhs'], list: false, options: { asOf: '2026-11-21', counting: 'claimed' }, summary: false })
    const { pieces } = take({ kind: 'lines', first: 1, lines: 400, bytes })
    const texts = pieces.map((piece) => new TextDecoder().decode(piece))
    expect(texts.length).toBeGreaterThan(1)
    expect(texts.every((text) => text.endsWith('}\n'))).toBe(true)
    expect(texts.join('').match(/\n/g)).toHaveLength(400)
  })
})
