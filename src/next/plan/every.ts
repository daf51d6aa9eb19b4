import type { Requirement } from '../../rulebook/requirement'
import { everyRequirement } from '../../rulebook/walk'

/** Requirements, each followed by its parts. */
export const every = (requirements: readonly Requirement[]): readonly Requirement[] => everyRequirement(requirements).map(({ requirement }) => requirement)
