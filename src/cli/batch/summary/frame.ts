import { contentHash } from '../../../rulebook/content-hash'
import { everyRequirement } from '../../../rulebook/walk'
import type { Counting } from '../../../verdict/result'
import { rulesOf, type Plan } from '../plan'

/** What a summary is about, whatever was counted: only summaries of one frame add up. */
export interface Frame {
  readonly asOf: string
  readonly counting: Counting
  readonly period: { readonly from: string; readonly to: string } | undefined
  readonly standards: readonly FramedStandard[]
}

export interface FramedStandard {
  readonly id: string
  readonly edition: string
  readonly contentHash: string
  /** Whether it has a period that is due some day. */
  readonly renewal: boolean
  /** Requirements and parts, in their order. */
  readonly requirements: readonly string[]
}

export function frameOf(plan: Plan): Frame {
  const { asOf, counting, period } = plan.options
  const standards = rulesOf(plan).map((standard) => ({
    id: standard.id,
    edition: standard.edition,
    contentHash: contentHash(standard),
    renewal: standard.purpose === 'renewal',
    requirements: everyRequirement(standard.requirements).map(({ requirement }) => requirement.id),
  }))
  return { asOf, counting, period, standards }
}

/** Why two frames do not go together; nothing where they do. */
export function difference(one: Frame, other: Frame): string | undefined {
  for (const part of ['asOf', 'counting', 'period'] as const) {
    const [here, there] = [JSON.stringify(one[part]), JSON.stringify(other[part])]
    if (here !== there) return `${part} is ${there ?? 'not given'}, not ${here ?? 'left out'}`
  }
  return JSON.stringify(one.standards) === JSON.stringify(other.standards) ? undefined : 'it is about other standards, or other editions of them'
}
