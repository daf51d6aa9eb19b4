import { Worker } from 'node:worker_threads'

/** A thread that answers each block by itself, after some milliseconds: threads of the command run what is built, these what stands here. */
export function echoing(wait = '0'): Worker {
  return new Worker(`
    const { parentPort } = require('node:worker_threads')
    let before = Promise.resolve()
    parentPort.on('message', (block) => {
      before = before.then(() => new Promise((after) => setTimeout(after, ${wait}))).then(() => {
        const pieces = [block.bytes]
        parentPort.postMessage({ lines: block.lines, errors: 0, pieces, tally: new Map() }, pieces.map(({ buffer }) => buffer))
      })
    })`, { eval: true })
}

/** A thread that ends when it is handed a line with the word. */
export function dyingAt(word: string, how: string): Worker {
  return new Worker(`
    const { parentPort } = require('node:worker_threads')
    parentPort.on('message', (block) => {
      if (Buffer.from(block.bytes).includes('${word}')) { ${how} }
      parentPort.postMessage({ lines: block.lines, errors: 0, pieces: [block.bytes], tally: new Map() })
    })`, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } })
}
