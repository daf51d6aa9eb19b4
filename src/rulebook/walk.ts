import type { Requirement, RequirementKind } from './requirement'

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

/** The parameters that say how much, or what, a requirement asks for; the others say what counts. */
const ASKED: Partial<Readonly<Record<RequirementKind, readonly string[]>>> = {
  'education': ['levels'],
  'hours': ['hours', 'minima', 'distinctAreas'],
  'experience': ['years', 'families', 'services'],
  'supervision': ['hours'],
  'references': ['slots'],
  'license': ['state'],
  'document': ['document'],
  'profile': ['identifier', 'practice'],
  'exam': ['exam'],
  'agreement': ['agreement'],
  'judgement': ['about'],
}

export function whatIsAsked({ kind }: Requirement): readonly string[] {
  return ASKED[kind] ?? []
}

/** Whether what the rule asks for is a figure or list that no text that could be read gives. */
export function hasHole(requirement: Requirement): boolean {
  const asked = whatIsAsked(requirement)
  return Object.entries(requirement).some(([name, value]) => value === 'unpublished' && asked.includes(name))
}
