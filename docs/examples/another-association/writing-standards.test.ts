import { assess, defineStandard, parseStandard, safeParseStandard, StandardError, type HoursRequirement, type Requirement } from 'imh-eligibility'
import { describe, expect, it } from 'vitest'
import { michiganIfs } from './michigan-ifs'
import { michiganIfsRenewal } from './michigan-ifs-renewal'
import { homeVisitor } from './records'
import { michiganSources } from './sources'

const FRAME = {
  id: 'mi-aimh/ifs', edition: '2026-11', purpose: 'initial', name: 'Infant Family Specialist', aliases: [], programme: 'mi-aimh', jurisdiction: 'US-MI',
  effective: {}, known: { from: '2026-11-21' }, sources: michiganSources,
} as const
const TRAINING = {
  id: 'mi-aimh/ifs/training-hours', kind: 'hours', unit: 'clock-hours', hours: 30, cites: [{ source: 'mi-aimh-ifs', at: 'Training' }], authority: 'stated',
} as const satisfies HoursRequirement

describe('what does not compile', () => {
  it('a kind that does not exist', () => {
    // @ts-expect-error there is no kind "training"
    expect(() => defineStandard({ ...FRAME, requirements: [{ ...TRAINING, kind: 'training' }] })).toThrow(/requirements\[0\]\.kind: expected one of "education", "hours", .*, found "training"/)
  })

  it('a parameter that is misspelt', () => {
    // @ts-expect-error it is bindsWhen
    expect(() => defineStandard({ ...FRAME, requirements: [{ ...TRAINING, bindWhen: 'providesReflectiveSupervision' }] })).toThrow('unknown key "bindWhen"')
  })

  it('a requirement without a citation', () => {
    const { cites, ...uncited } = TRAINING
    // @ts-expect-error nobody knows where the 30 hours are written
    expect(() => defineStandard({ ...FRAME, requirements: [uncited] })).toThrow('requirements[0].cites: expected a list, found nothing')
    // @ts-expect-error an empty list is none
    expect(() => defineStandard({ ...FRAME, requirements: [{ ...uncited, cites: [] }] })).toThrow('requirements[0].cites')
    expect(() => parseStandard({ ...FRAME, requirements: [uncited] })).toThrow('requirements[0].cites')
    expect(cites).toHaveLength(1)
  })

  it('a parameter of another kind, or a figure of another type', () => {
    // @ts-expect-error training has no years
    expect(() => parseStandard({ ...FRAME, requirements: [{ ...TRAINING, years: 2 }] satisfies Requirement[] })).toThrow('unknown key "years"')
    // @ts-expect-error hours are a number
    expect(() => parseStandard({ ...FRAME, requirements: [{ ...TRAINING, hours: '30' }] satisfies Requirement[] })).toThrow('found "30"')
    // @ts-expect-error no such competency area
    expect(() => parseStandard({ ...FRAME, requirements: [{ ...TRAINING, areas: ['diversity'] }] satisfies Requirement[] })).toThrow('requirements[0].areas[0]')
  })

  it('a figure that a hole leaves open, read as a number', () => {
    const hole: HoursRequirement = { ...TRAINING, hours: 'unpublished', authority: 'unpublished' }
    // @ts-expect-error it may be a hole
    expect((hole.hours ?? 0) - 1).toBeNaN()
  })
})

describe('what compiles and does not go together', () => {
  const { cites } = TRAINING
  const nothing: Requirement = { id: TRAINING.id, kind: 'hours', unit: 'clock-hours', cites, authority: 'stated' }
  const families: Requirement = { id: 'mi-aimh/ifs/families', kind: 'experience', families: 10, work: {}, after: 'mi-aimh/ifs/education', cites, authority: 'stated' }

  it.each<{ mistake: string; requirement: Requirement; message: string }>([
    { mistake: 'a source that nobody describes', requirement: { ...TRAINING, cites: [{ source: 'mi-aimh-ifz', at: 'Training' }] }, message: 'expected the id of a source' },
    { mistake: 'an id outside the standard', requirement: { ...TRAINING, id: 'orimha/ifs/training-hours' }, message: 'expected an id like mi-aimh/ifs/slug' },
    { mistake: 'nothing asked', requirement: nothing, message: 'expected hours, minima or distinctAreas' },
    { mistake: 'a hole that is said to be stated', requirement: { ...TRAINING, hours: 'unpublished' }, message: 'expected "unpublished" where something asked' },
    { mistake: 'work after a degree that nothing asks', requirement: families, message: 'expected the id of an education requirement of this standard' },
  ])('$mistake', ({ requirement, message }) => {
    expect(() => defineStandard({ ...FRAME, requirements: [requirement] })).toThrow(message)
  })

  it('names everything that is wrong at once', () => {
    try {
      defineStandard({ ...FRAME, purpose: 'renewal', requirements: [TRAINING, TRAINING] })
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(StandardError)
      expect(error instanceof StandardError && error.issues.map(({ code }) => code)).toEqual(['renewal-shape', 'duplicate-id'])
    }
  })
})

describe('a standard that comes as JSON', () => {
  const sent = (standard: object): unknown => JSON.parse(JSON.stringify(standard))

  it.each([michiganIfs, michiganIfsRenewal])('is the standard that was sent: $id', (standard) => {
    expect(parseStandard(sent(standard))).toEqual(standard)
  })

  it('decides as the one that was written', () => {
    const options = { asOf: '2026-11-21' }
    expect(assess(parseStandard(sent(michiganIfs)), homeVisitor, options)).toEqual(assess(michiganIfs, homeVisitor, options))
  })

  it('gives one error with every problem and its place', () => {
    const result = safeParseStandard({ ...FRAME, edition: undefined, requirements: [{ ...TRAINING, hours: -1 }, { ...TRAINING, authority: 'certain' }] })
    expect(result.success).toBe(false)
    expect(!result.success && result.error.message.split('\n')).toEqual([
      '3 problems in the standard mi-aimh/ifs',
      '  edition: expected text, found nothing',
      '  requirements[0].hours: expected a number of at least 0, found -1',
      '  requirements[1].authority: expected one of "stated", "implied", "secondary", "unpublished", found "certain"',
    ])
  })
})
