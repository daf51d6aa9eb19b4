import { expectTypeOf, it } from 'vitest'
import { defineStandard } from '../../src/rulebook/define'
import type { Requirement, RequirementKind } from '../../src/rulebook/requirement'
import type { Standard } from '../../src/rulebook/standard'
import { SOUND, without } from './samples'

// `tsc --noEmit` proves these: what must not compile is never run.
const never = (unread: () => unknown): unknown => unread

const frame = without(SOUND, 'requirements')
const written = { cites: [{ source: 'own-paper', at: 'Page 1' }], authority: 'stated' } as const
const hours = { id: 'own/fellow/hours', kind: 'hours', unit: 'clock-hours', hours: 30 } as const

it('what comes back has the exact type of what was given', () => {
  const own = defineStandard(SOUND)
  expectTypeOf(own).toEqualTypeOf<typeof SOUND>()
  expectTypeOf(own.id).toEqualTypeOf<'own/fellow'>()
  expectTypeOf(own.requirements[1].hours).toEqualTypeOf<30>()
  const literal = defineStandard({ ...frame, requirements: [{ ...hours, ...written }] })
  expectTypeOf(literal.requirements[0].id).toEqualTypeOf<'own/fellow/hours'>()
})

it('a kind that there is none of does not compile', () => {
  // @ts-expect-error no such kind
  never(() => defineStandard({ ...frame, requirements: [{ id: 'own/fellow/luck', kind: 'luck', ...written }] }))
  // @ts-expect-error a requirement has a kind
  never(() => defineStandard({ ...frame, requirements: [{ id: 'own/fellow/luck', ...written }] }))
  // @ts-expect-error nor in a part
  never(() => defineStandard({ ...frame, requirements: [{ id: 'own/fellow/any', kind: 'any-of', parts: [{ id: 'own/fellow/any/luck', kind: 'luck', ...written }], ...written }] }))
})

it('a threshold without provenance does not compile', () => {
  // @ts-expect-error neither citation nor authority
  never(() => defineStandard({ ...frame, requirements: [hours] }))
  // @ts-expect-error no citation
  never(() => defineStandard({ ...frame, requirements: [{ ...hours, authority: 'stated' }] }))
  // @ts-expect-error an empty list is none
  never(() => defineStandard({ ...frame, requirements: [{ ...hours, cites: [], authority: 'stated' }] }))
  // @ts-expect-error no authority
  never(() => defineStandard({ ...frame, requirements: [{ ...hours, cites: written.cites }] }))
  // @ts-expect-error a source alone says not where
  never(() => defineStandard({ ...frame, requirements: [{ ...hours, cites: [{ source: 'own-paper' }], authority: 'stated' }] }))
  // @ts-expect-error no such authority
  never(() => defineStandard({ ...frame, requirements: [{ ...hours, cites: written.cites, authority: 'rumoured' }] }))
  // @ts-expect-error no citation in a part
  never(() => defineStandard({ ...frame, requirements: [{ id: 'own/fellow/any', kind: 'any-of', parts: [{ ...hours, authority: 'stated' }], ...written }] }))
  // @ts-expect-error nor in the period of a renewal
  never(() => defineStandard({ ...SOUND, purpose: 'renewal', renews: { standard: 'own/fellow', months: 12 } }))
  // @ts-expect-error an alias names the source that uses it
  never(() => defineStandard({ ...SOUND, aliases: [{ name: 'One' }] }))
})

it('a parameter of another kind, or of none, does not compile: no condition is lost in a slip', () => {
  // @ts-expect-error hours of training are no years
  never(() => defineStandard({ ...frame, requirements: [{ ...hours, ...written, years: 2 }] }))
  // @ts-expect-error a slip in an optional condition
  never(() => defineStandard({ ...frame, requirements: [{ ...hours, ...written, didactc: true }] }))
  // @ts-expect-error a slip in a part
  never(() => defineStandard({ ...frame, requirements: [{ id: 'own/fellow/any', kind: 'any-of', parts: [{ id: 'own/fellow/any/hours', kind: 'hours', unit: 'hours', hours: 3, anydate: true, ...written }], ...written }] }))
  // @ts-expect-error a slip inside a parameter
  never(() => defineStandard({ ...frame, requirements: [{ id: 'own/fellow/rsc', kind: 'supervision', hours: 3, providers: [], otherProviders: 'excluded', vetting: { year: 5 }, ...written }] }))
  // @ts-expect-error a slip in the frame
  never(() => defineStandard({ ...SOUND, efective: { from: '2024-01-01' } }))
})

it('a value of another type does not compile', () => {
  // @ts-expect-error text is no figure
  never(() => defineStandard({ ...frame, requirements: [{ ...hours, hours: '30', ...written }] }))
  // @ts-expect-error there is one word for a hole
  never(() => defineStandard({ ...frame, requirements: [{ ...hours, hours: 'unknown', ...written }] }))
  // @ts-expect-error hours have a unit
  never(() => defineStandard({ ...frame, requirements: [{ id: 'own/fellow/hours', kind: 'hours', hours: 30, ...written }] }))
  // @ts-expect-error no such purpose
  never(() => defineStandard({ ...SOUND, purpose: 'upgrade' }))
  // @ts-expect-error since when it is known is to be said
  never(() => defineStandard({ ...SOUND, known: {} }))
  // @ts-expect-error a reading is named like RD-07
  never(() => defineStandard({ ...frame, requirements: [{ ...hours, ...written, reading: 'seven' }] }))
})

it('every kind that the rulebook knows may be written', () => {
  expectTypeOf<RequirementKind>().toEqualTypeOf<
    'education' | 'hours' | 'experience' | 'supervision' | 'references' | 'membership' | 'agreement' | 'exam' | 'license' | 'document' | 'employment' | 'profile' | 'judgement' | 'all-of' | 'any-of'>()
  expectTypeOf<Requirement['cites'][0]>().toEqualTypeOf<{ readonly source: string; readonly at: string }>()
  expectTypeOf<typeof SOUND>().toExtend<Standard>()
})
