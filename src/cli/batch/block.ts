import type { Tally } from './summary/tally'

/** A stretch of the input, in its order. Lines are counted from 1. */
export type Block =
  /** Whole lines, each with its line end but perhaps the last of the input. */
  | { readonly kind: 'lines'; readonly first: number; readonly lines: number; readonly bytes: Uint8Array<ArrayBuffer> }
  /** One line that was longer than a line may be; its bytes are gone. */
  | { readonly kind: 'too-long'; readonly first: number; readonly lines: 1; readonly length: number }

/** What came of a block. */
export interface Done {
  readonly lines: number
  readonly errors: number
  /** The output, in pieces that are whole lines each; none where only a summary is asked for. */
  readonly pieces: readonly Uint8Array<ArrayBuffer>[]
  /** What a summary counts of it; empty where none is asked for. */
  readonly tally: Tally
}
