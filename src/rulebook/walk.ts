import type { Requirement } from './requirement'

/** A requirement with where it stands. */
export interface Placed {
  readonly requirement: Requirement
  readonly path: readonly (string | number)[]
  /** The requirement whose part it is. */
  readonly parent: Requirement | undefined
}

/** Every requirement of a list, each followed by its parts. */
export function everyRequirement(requirements: readonly Requirement[], path: Placed['path'] = ['requirements'], parent?: Requirement): readonly Placed[] {
  return requirements.flatMap((requirement, index): readonly Placed[] => {
    const here = [...path, index]
    return [{ requirement, path: here, parent }, ...('parts' in requirement ? everyRequirement(requirement.parts, [...here, 'parts'], requirement) : [])]
  })
}

/** Whether something that the rule asks is a figure or list that no public text gives. */
export function hasHole(requirement: Requirement): boolean {
  switch (requirement.kind) {
    case 'education': return requirement.levels === 'unpublished'
    case 'references': return requirement.slots === 'unpublished'
    case 'hours':
    case 'supervision': return requirement.hours === 'unpublished'
    case 'experience': return requirement.years === 'unpublished' || requirement.families === 'unpublished'
    default: return false
  }
}
