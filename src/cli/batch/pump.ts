import type { Done } from './block'
import { channelOf, type Channel } from './channel'
import type { Crew } from './crew'
import { cutLines } from './cut-lines'

export interface Pump {
  readonly chunks: AsyncIterable<Uint8Array>
  readonly crew: Crew
  readonly write: (bytes: Uint8Array) => Promise<void>
  /** Told of each block when its output is written. */
  readonly written: (done: Done) => void
  /** Ends the reading. What is under way is still written: the output ends with a whole line, and with the one before the first that is not answered. */
  readonly stop: AbortController
}

/** A block under way, in the place of the queue where its output belongs: that is all there is to keeping the order. */
interface Underway {
  readonly done: Promise<Done>
}

/** Reads, has the lines answered and writes, as fast as the slowest of the three; what is kept in between is bounded. */
export async function pump({ chunks, crew, write, written, stop }: Pump): Promise<void> {
  const queue = channelOf<Underway>(crew.ahead)
  const reading = feed(chunks, crew, queue, stop.signal)
  // Heard below, once what was read is written.
  reading.catch(() => undefined)
  try {
    for (let next = await queue.take(); next; next = await queue.take()) {
      const done = await next.done
      for (const piece of done.pieces) await write(piece)
      written(done)
    }
  } finally {
    stop.abort()
    queue.close()
  }
  await reading
}

async function feed(chunks: AsyncIterable<Uint8Array>, crew: Crew, queue: Channel<Underway>, until: AbortSignal): Promise<void> {
  const cutter = cutLines()
  try {
    for await (const chunk of chunks) {
      for (const block of cutter.push(chunk)) if (!(await hand(block))) return
    }
    if (until.aborted) return
    for (const block of cutter.end()) await hand(block)
  } finally {
    queue.close()
  }

  async function hand(block: Parameters<Crew['take']>[0]): Promise<boolean> {
    const done = crew.take(block)
    // A failure is heard by who writes, in its turn.
    done.catch(() => undefined)
    return await queue.put({ done }) && !until.aborted
  }
}
