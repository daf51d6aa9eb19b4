import { parentPort, workerData } from 'node:worker_threads'
import { assessorOf } from './assessor'
import type { Block } from './block'

/** A thread of `--workers`: answers each block with what came of it. The bytes of both change hands and are not copied. */
const assessor = assessorOf(workerData)

parentPort?.on('message', (block: Block) => {
  const done = assessor(block)
  parentPort?.postMessage(done, done.pieces.map(({ buffer }) => buffer))
})
