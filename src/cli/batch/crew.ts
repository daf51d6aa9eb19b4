import type { Worker } from 'node:worker_threads'
import { assessorOf } from './assessor'
import type { Block, Done } from './block'
import { handOf } from './hand'
import type { Plan } from './plan'

/** Those who do the work on blocks. */
export interface Crew {
  /** How many blocks may be under way: enough that nobody waits for work, and no more. */
  readonly ahead: number
  readonly take: (block: Block) => Promise<Done>
  readonly dismiss: () => Promise<unknown>
}

/** The main thread does the work itself. */
export function alone(plan: Plan): Crew {
  const assessor = assessorOf(plan)
  return { ahead: 1, take: async (block) => assessor(block), dismiss: async () => undefined }
}

/** Workers share it: a block goes to the one with the least to do. */
export function crewOf(workers: readonly Worker[]): Crew {
  const hands = workers.map(handOf)
  return {
    ahead: 2 * hands.length,
    take: (block) => hands.reduce((least, hand) => (hand.busy() < least.busy() ? hand : least)).take(block),
    dismiss: () => Promise.all(hands.map((hand) => hand.dismiss())),
  }
}
