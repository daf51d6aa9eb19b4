import type { Worker } from 'node:worker_threads'
import { UsageError } from '../io'
import type { Block, Done } from './block'

/** A worker that answers in the order it is asked. */
export interface Hand {
  /** How many blocks it has not answered yet. */
  readonly busy: () => number
  readonly take: (block: Block) => Promise<Done>
  readonly dismiss: () => Promise<unknown>
}

/** Asks a worker; where it ends before its work does, whatever it has not answered fails, and so does all it is asked from then on. */
export function handOf(worker: Worker): Hand {
  const waiting: { readonly resolve: (done: Done) => void; readonly reject: (error: UsageError) => void }[] = []
  let why: string | undefined
  let lost: UsageError | undefined
  worker.on('message', (done: Done) => waiting.shift()?.resolve(done))
  worker.on('error', (error: Error) => { why = error.message })
  // Comes last of all: what it had answered before is heard by then.
  worker.on('exit', (code) => {
    lost = new UsageError(`a worker ended before its work did: ${why ?? `exit code ${code}`}`)
    for (const { reject } of waiting.splice(0)) reject(lost)
  })

  return {
    busy: () => waiting.length,
    take: (block) => new Promise((resolve, reject) => {
      if (lost) return reject(lost)
      waiting.push({ resolve, reject })
      worker.postMessage(block, block.kind === 'lines' ? [block.bytes.buffer] : [])
    }),
    dismiss: () => worker.terminate(),
  }
}
