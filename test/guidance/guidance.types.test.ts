import { expectTypeOf, it } from 'vitest'
import type { GuidanceWords } from '../../src/explain/pages/guidance-words'
import type { ContrastPoint, Guidance, GuidanceNote, NamedRole, Role, Scope, ServiceExpectation } from '../../src/rulebook/guidance'
import type { Suggestion } from '../../src/rulebook/suggestion'
import { suggest } from '../../src/standards/suggest'

const cites = [{ source: 'ohio-roles', at: 'Level I' }] as const

it('a role without a citation does not compile', () => {
  const cited = { role: 'nurse', strength: 'generally', cites, authority: 'stated' } as const satisfies NamedRole
  // @ts-expect-error no citation
  const uncited: NamedRole = { role: 'nurse', strength: 'generally', authority: 'stated' }
  // @ts-expect-error an empty list is none
  const empty: NamedRole = { ...cited, cites: [] }
  // @ts-expect-error how sure it is has to be said
  const unsure: NamedRole = { role: 'nurse', strength: 'generally', cites }
  return [uncited, empty, unsure]
})

it('nor does a scope of practice, an expectation, a note or one side of a contrast', () => {
  // @ts-expect-error no citation
  const scope: Scope = { practice: [{ code: 'screening', params: {} }], authority: 'stated' }
  // @ts-expect-error no citation
  const expectation: ServiceExpectation = { code: 'trauma', params: {}, authority: 'stated' }
  // @ts-expect-error no citation
  const note: GuidanceNote = { code: 'list-open', params: {}, authority: 'stated' }
  const side = { programme: 'ohio-imh', code: 'three-levels', cites, authority: 'stated' } as const
  // @ts-expect-error no citation on the second side
  const point: ContrastPoint = { aspect: 'levels', sides: [side, { programme: 'ohio-ecmh', code: 'no-levels', authority: 'implied' }] }
  return [scope, expectation, note, point]
})

it('codes come with their parameters', () => {
  // @ts-expect-error how often?
  const meetings: ServiceExpectation = { code: 'meetings-with-each-local-team', params: {}, cites, authority: 'stated' }
  // @ts-expect-error mentoring of whom?
  const mentoring: Scope = { practice: [{ code: 'mentoring', params: {} }], cites, authority: 'stated' }
  // @ts-expect-error an answer to another question
  const mixed: ContrastPoint = { aspect: 'ages', sides: [{ programme: 'ohio-imh', code: 'three-levels', cites, authority: 'stated' }, { programme: 'ohio-ecmh', code: 'no-levels', cites, authority: 'stated' }] }
  return [meetings, mentoring, mixed]
})

it('roles are a closed list, and anyone may still ask about another', () => {
  expectTypeOf<Role>().not.toEqualTypeOf<string>()
  // @ts-expect-error no source names it
  const role: Role = 'doula'
  expectTypeOf(suggest(role)).toEqualTypeOf<Suggestion>()
  expectTypeOf(suggest('doula').gate).toEqualTypeOf<false>()
})

it('all of it is readonly', () => {
  expectTypeOf<Guidance>().toEqualTypeOf<Readonly<Guidance>>()
  expectTypeOf<Suggestion>().toEqualTypeOf<Readonly<Suggestion>>()
  const suggestion = suggest('nurse')
  // @ts-expect-error a list of the result is readonly
  const push = () => suggestion.suggestions.push()
  return push
})

it('a language without words for a role does not compile', () => {
  const some: Pick<GuidanceWords['roles'], 'nurse'> = { nurse: 'nurses' }
  // @ts-expect-error fifteen are missing
  const roles: GuidanceWords['roles'] = some
  return roles
})
