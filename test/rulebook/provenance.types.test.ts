import { expectTypeOf, it } from 'vitest'
import type { Authority, Citation, Provenance, ReadingId, Source, Threshold } from '../../src/rulebook/citation'
import type { HoursRequirement, MembershipRequirement, Requirement, SupervisionRequirement } from '../../src/rulebook/requirement'
import { sources, type KnownSourceId } from '../../src/rulebook/sources'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'

// `tsc --noEmit` proves these: what must not compile is never run.

type Catalogue = (typeof standards)[keyof typeof standards]
type Every<R> = R | (R extends { readonly parts: readonly (infer Part)[] } ? Part : never)
type Written = Extract<Every<Catalogue['requirements'][number]>, Provenance>
type Cited = Written['cites'][number]['source'] | Catalogue['aliases'][number]['used'] | Extract<Catalogue, { readonly purpose: 'renewal' }>['renews']['cites'][number]['source']

it('every source that the catalogue cites is one of the registry: another does not compile', () => {
  expectTypeOf<Exclude<Cited, KnownSourceId>>().toEqualTypeOf<never>()
  // The ids are known one by one, so that the line above can fail.
  expectTypeOf<string>().not.toExtend<Cited>()
  expectTypeOf<'orimha-imhs' | 'occrra-imh' | 'zero-to-three-2016' | 'mi-aimh-level-1'>().toExtend<Cited>()
  expectTypeOf<KnownSourceId>().toEqualTypeOf<keyof typeof sources>()
  expectTypeOf<string>().not.toExtend<KnownSourceId>()
})

it('and so does every reading, and every requirement of the catalogue says where it is written', () => {
  expectTypeOf<Every<Catalogue['requirements'][number]>>().toExtend<Provenance>()
  type Read = Extract<Written, { readonly reading: string }>['reading']
  expectTypeOf<Read>().toExtend<ReadingId>()
  expectTypeOf<string>().not.toExtend<Read>()
  expectTypeOf(standards['orimha/imhs'].requirements[1].hours).toEqualTypeOf<30>()
  expectTypeOf(standards['ohio-imh/level-2'].requirements[5].hours).toEqualTypeOf<'unpublished'>()
})

it('a hole cannot be read as a number', () => {
  expectTypeOf<Threshold>().not.toExtend<number>()
  expectTypeOf<Threshold>().toEqualTypeOf<number | 'unpublished'>()
  const threshold: Threshold = sources ? 'unpublished' : 30
  // @ts-expect-error it may be a hole
  const figure: number = threshold
  const reached = ({ hours }: SupervisionRequirement, amount: number): boolean => {
    // @ts-expect-error a hole is no figure to compare with
    const enough: boolean = amount >= hours
    return enough
  }
  const twice = ({ hours }: HoursRequirement): number => {
    // @ts-expect-error nor one to count with
    return hours * 2
  }
  const months = ({ renews }: Standard): number | undefined => {
    // @ts-expect-error the length of a period may be a hole, too
    return renews?.months
  }
  const levels = (requirement: Extract<Requirement, { readonly kind: 'education' }>) => {
    // @ts-expect-error nor can a list that is a hole be gone through
    return requirement.levels.map(({ level }) => level)
  }
  const slots = (requirement: Extract<Requirement, { readonly kind: 'references' }>) => {
    // @ts-expect-error nor can the slots of ratings
    return requirement.slots.map(({ slot }) => slot)
  }
  return [figure, reached, twice, months, levels, slots]
})

it('a requirement without provenance does not compile', () => {
  const head = { id: 'own/fellow/membership', kind: 'membership' } as const
  const cites = [{ source: 'orimha-ifa', at: 'Professional Membership' }] as const
  const sound: MembershipRequirement = { ...head, cites, authority: 'stated' }
  // @ts-expect-error no citation
  const uncited: MembershipRequirement = { ...head, authority: 'stated' }
  // @ts-expect-error an empty list is none
  const empty: MembershipRequirement = { ...head, cites: [], authority: 'stated' }
  // @ts-expect-error how sure it is has to be said
  const unsure: MembershipRequirement = { ...head, cites }
  // @ts-expect-error there are four ways to be sure
  const rumoured: MembershipRequirement = { ...head, cites, authority: 'rumoured' }
  // @ts-expect-error a document without a place in it
  const vague: MembershipRequirement = { ...head, cites: [{ source: 'orimha-ifa' }], authority: 'stated' }
  return [sound, uncited, empty, unsure, rumoured, vague]
})

it('no kind of requirement goes without', () => {
  expectTypeOf<Requirement>().toExtend<Provenance>()
  expectTypeOf<Requirement['cites']>().toEqualTypeOf<readonly [Citation, ...Citation[]]>()
  expectTypeOf<Requirement['authority']>().toEqualTypeOf<Authority>()
  type Optional = { [Kind in Requirement['kind']]: Record<never, never> extends Pick<Extract<Requirement, { readonly kind: Kind }>, 'cites' | 'authority'> ? Kind : never }[Requirement['kind']]
  expectTypeOf<Optional>().toEqualTypeOf<never>()
})

it('a source without a title, a publisher, an address or a day does not compile', () => {
  const sound: Source = { id: 'chart', title: 'Chart', publisher: 'A registry', address: 'on file', read: '2026-11-21' }
  // @ts-expect-error it has no title
  const untitled: Source = { id: 'chart', publisher: 'A registry', address: 'on file', read: '2026-11-21' }
  // @ts-expect-error it has no publisher
  const unpublished: Source = { id: 'chart', title: 'Chart', address: 'on file', read: '2026-11-21' }
  // @ts-expect-error it has no address
  const lost: Source = { id: 'chart', title: 'Chart', publisher: 'A registry', read: '2026-11-21' }
  // @ts-expect-error it was never read
  const unread: Source = { id: 'chart', title: 'Chart', publisher: 'A registry', address: 'on file' }
  return [sound, untitled, unpublished, lost, unread]
})
