import { assessorOf } from './assessor'
import type { Block, Done } from './block'
import type { Plan } from './plan'

/** Those who do the work on blocks. */
export interface Crew {
  /** How many blocks may be under way: enough that nobody waits for work, and no more. */
  readonly ahead: number
  readonly take: (block: Block) => Promise<Done>
  readonly dismiss: () => Promise<void>
}

/** The main thread does the work itself. */
export function alone(plan: Plan): Crew {
  const assessor = assessorOf(plan)
  return {
    ahead: 1,
    take: async (block) => assessor.take(block),
    dismiss: async () => undefined,
  }
}
