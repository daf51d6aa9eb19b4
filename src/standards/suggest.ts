import { ROLES, type Cited, type Guidance, type GuidanceNote, type ProgrammeGuidance, type Role, type Strength } from '../rulebook/guidance'
import type { Suggested, Suggestion } from '../rulebook/suggestion'
import { consultantGuidance } from './ohio-ecmh/guidance'
import { imhGuidance } from './ohio-imh/guidance'

/**
 * Which of Ohio's levels to look at, by role, with where that is written. It is guidance and never a gate: only the requirements of a
 * level decide, and `assess` does not ask for a role.
 *
 * A role that is named for a level gets that level. A field that is only named as free to apply gets all three. A role that no source
 * names gets none, and the note `list-open` with its citation. `also` points at the Early Childhood Mental Health Credential.
 *
 * @param role a code of `ROLES`; capitals, spaces, hyphens, underscores and an `s` at the end do not matter
 * @returns a plain value with its keys in a fixed order; never throws
 * @example
 * suggest('Home visitor').suggestions.map(({ standard, strength }) => [standard, strength]) // [['ohio-imh/level-1', 'generally']]
 */
export function suggest(role: Role | (string & {})): Suggestion {
  const asked = typeof role === 'string' ? role : ''
  const code = ROLES.find((known) => bare(known) === bare(asked))
  const suggestions = code === undefined ? [] : levelsFor(code, imhGuidance)
  const also = code === undefined ? [] : namedFor(code, consultantGuidance)
  return {
    kind: 'guidance',
    gate: false,
    role: code ?? asked,
    named: code !== undefined,
    suggestions,
    also,
    notes: notesFor(code, imhGuidance),
  }
}

/** As far as a role's name is compared. */
const bare = (role: string): string => role.toLowerCase().replace(/[\s\p{Pd}_]+/gu, '').replace(/s$/, '')

function levelsFor(role: Role, { levels, eligible }: ProgrammeGuidance): readonly Suggested[] {
  const named = levels.flatMap((level) => namedFor(role, level))
  if (named.length > 0 || !eligible.roles.includes(role)) return named
  return levels.map((level) => suggested(level, 'eligible', eligible))
}

function namedFor(role: Role, guidance: Guidance): readonly Suggested[] {
  return guidance.roles.filter((named) => named.role === role).map((named) => suggested(guidance, named.strength, named))
}

function suggested({ standard, scope }: Guidance, strength: Strength, { cites, authority }: Cited): Suggested {
  return { standard, strength, scope, cites, authority }
}

function notesFor(role: Role | undefined, { notes }: ProgrammeGuidance): readonly GuidanceNote[] {
  return notes.flatMap(({ roles, ...note }): readonly GuidanceNote[] =>
    roles === undefined || (role !== undefined && roles.includes(role)) ? [note] : [])
}
