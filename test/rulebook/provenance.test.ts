import { describe, expect, it } from 'vitest'
import { isCivilDate } from '../../src/calendar/civil-date'
import type { Requirement } from '../../src/rulebook/requirement'
import { sources } from '../../src/rulebook/sources'
import type { Standard } from '../../src/rulebook/standard'
import { everyRequirement, hasHole } from '../../src/rulebook/walk'
import { standards } from '../../src/standards/catalogue'
import { consultantGuidance, imhAndEcmh } from '../../src/standards/ohio-ecmh/guidance'
import { imhGuidance } from '../../src/standards/ohio-imh/guidance'
import { leaves } from '../published/changes'

const all: readonly Standard[] = Object.values(standards)

type Figure = number | 'unpublished' | undefined

/** What a requirement asks, where it is a figure: hours, areas, years, families, kinds of service, ratings. Degrees are a figure only where they are a hole. */
function figureOf(requirement: Requirement): Figure {
  switch (requirement.kind) {
    case 'hours': return requirement.hours ?? requirement.distinctAreas ?? requirement.minima?.reduce((sum, { hours }) => sum + hours, 0)
    case 'experience': return requirement.years ?? requirement.families ?? requirement.services?.length
    case 'supervision': return requirement.hours
    case 'references': return requirement.slots === 'unpublished' ? requirement.slots : requirement.slots.length
    case 'education': return requirement.levels === 'unpublished' ? requirement.levels : undefined
    default: return undefined
  }
}

/** The catalogue of the contract: every requirement by its slug, in order, with its figure; parts behind their requirement. */
const CATALOGUE: Readonly<Record<string, Readonly<Record<string, Figure>>>> = {
  'orimha/ifa': {
    'education-or-work': undefined, 'education-or-work/degree': undefined, 'education-or-work/cda': undefined, 'education-or-work/work': 2,
    'training-hours': 30, 'references': 3, 'ethics-agreement': undefined, 'competencies': undefined, 'membership': undefined,
  },
  'orimha/ifa/renewal': { 'training-hours': 15, 'ethics-agreement': undefined, 'membership': undefined },
  'orimha/ifs': {
    'education': undefined, 'training-hours': 30, 'work-experience': 2, 'families-served': 10, 'reflective-supervision': 24, 'references': 3,
    'ethics-agreement': undefined, 'competencies': undefined, 'membership': undefined,
  },
  'orimha/ifs/renewal': { 'training-hours': 15, 'reflective-supervision': 12, 'ethics-agreement': undefined, 'membership': undefined },
  'orimha/imhs': {
    'education': undefined, 'training-hours': 30, 'work-experience': 2, 'service-mix': 6, 'reflective-supervision': 50, 'references': 3,
    'ethics-agreement': undefined, 'competencies': undefined, 'exam': undefined, 'membership': undefined,
  },
  'orimha/imhs/renewal': { 'training-hours': 15, 'rsc-training-hours': 3, 'reflective-supervision': 12, 'ethics-agreement': undefined, 'membership': undefined },
  'orimha/imhm-clinical': {
    'education': undefined, 'training-hours': 30, 'rsc-training-hours': 15, 'work-experience': 2, 'service-mix': 6, 'leadership-experience': 3,
    'reflective-supervision': 'unpublished', 'references': 'unpublished', 'ethics-agreement': undefined, 'competencies': undefined, 'exam': undefined, 'membership': undefined,
  },
  'orimha/imhm-clinical/renewal': { 'training-hours': 15, 'reflective-supervision': 12, 'ethics-agreement': undefined, 'membership': undefined },
  'orimha/imhm-policy': {
    'education': undefined, 'training-hours': 30, 'leadership-experience': 3, 'references': 'unpublished',
    'ethics-agreement': undefined, 'competencies': undefined, 'exam': undefined, 'membership': undefined,
  },
  'orimha/imhm-policy/renewal': { 'training-hours': 15, 'ethics-agreement': undefined, 'membership': undefined },
  'orimha/imhm-research': {
    'education': undefined, 'training-hours': 30, 'leadership-experience': 3, 'references': 'unpublished',
    'ethics-agreement': undefined, 'competencies': undefined, 'exam': undefined, 'membership': undefined,
  },
  'orimha/imhm-research/renewal': { 'training-hours': 15, 'ethics-agreement': undefined, 'membership': undefined },
  'ohio-imh/level-1': { 'registry-profile': undefined, 'employment': undefined, 'education': undefined, 'work-experience': 2, 'experience-proof': undefined, 'training-hours': 20 },
  'ohio-imh/level-1/renewal': { 'clock-hours': 15, 'competency-areas': 4 },
  'ohio-imh/level-2': { 'registry-profile': undefined, 'employment': undefined, 'education': undefined, 'work-experience': 2, 'experience-proof': undefined, 'training-hours': 'unpublished' },
  'ohio-imh/level-2/renewal': { 'clock-hours': 15, 'competency-areas': 4 },
  'ohio-imh/level-3': { 'registry-profile': undefined, 'employment': undefined, 'education': undefined, 'work-experience': 2, 'experience-proof': undefined, 'training-hours': 'unpublished' },
  'ohio-imh/level-3/renewal': { 'clock-hours': 15, 'competency-areas': 4 },
  'ohio-ecmh/consultant': {
    'registry-profile': undefined, 'mental-health-practice': undefined, 'license': undefined, 'education': 'unpublished', 'training-hours': 'unpublished', 'skills-inventory': undefined,
  },
  'ohio-ecmh/consultant/renewal': { 'hours': 15, 'domains': 2, 'skills-inventory': undefined, 'renewal-notice': undefined },
}

/** How long each renewal's period is, in months. */
const PERIODS: Readonly<Record<string, number | 'unpublished'>> = {
  'orimha/ifa/renewal': 12, 'orimha/ifs/renewal': 12, 'orimha/imhs/renewal': 12,
  'orimha/imhm-clinical/renewal': 12, 'orimha/imhm-policy/renewal': 12, 'orimha/imhm-research/renewal': 12,
  'ohio-imh/level-1/renewal': 24, 'ohio-imh/level-2/renewal': 24, 'ohio-imh/level-3/renewal': 24,
  'ohio-ecmh/consultant/renewal': 'unpublished',
}

describe('the catalogue', () => {
  it('has twenty standards, under their ids', () => {
    expect(Object.keys(standards)).toEqual(Object.keys(CATALOGUE))
    expect(Object.keys(CATALOGUE)).toHaveLength(20)
    for (const [id, standard] of Object.entries(standards)) expect(standard.id).toBe(id)
  })

  it.each(all)('$id asks these things, in this order, and so much of each', ({ id, requirements }) => {
    const asked = everyRequirement(requirements).map(({ requirement }) => [requirement.id.slice(id.length + 1), figureOf(requirement)])
    expect(asked).toEqual(Object.entries(CATALOGUE[id] ?? {}))
  })

  it('every credential has a renewal, and each renewal its period', () => {
    const initial = all.filter(({ purpose }) => purpose === 'initial').map(({ id }) => id)
    const renewals = all.filter(({ purpose }) => purpose === 'renewal')
    expect(renewals.map(({ id, renews }) => [id, renews?.standard])).toEqual(initial.map((id) => [`${id}/renewal`, id]))
    expect(Object.fromEntries(renewals.map(({ id, renews }) => [id, renews?.months]))).toEqual(PERIODS)
  })

  it.each(all)('$id belongs to its programme and its state', ({ id, programme, jurisdiction, edition, known }) => {
    expect(id.slice(0, id.indexOf('/'))).toBe(programme)
    expect(jurisdiction).toBe(programme === 'orimha' ? 'US-OR' : 'US-OH')
    expect([edition, known]).toEqual(['2026-11', { from: '2026-11-21' }])
  })

  it('IFA is any one of three; no other requirement has parts', () => {
    const composed = all.flatMap(({ requirements }) => requirements.filter((requirement) => 'parts' in requirement).map(({ id, kind }) => [id, kind]))
    expect(composed).toEqual([['orimha/ifa/education-or-work', 'any-of']])
  })

  it('three hours about supervision bind the Specialists who provide it; for clinical mentors they are recommended', () => {
    const placed = all.flatMap(({ requirements }) => everyRequirement(requirements)).map(({ requirement }) => requirement)
    expect(placed.filter(({ bindsWhen }) => bindsWhen).map(({ id, bindsWhen }) => [id, bindsWhen])).toEqual([['orimha/imhs/renewal/rsc-training-hours', 'providesReflectiveSupervision']])
    expect(placed.flatMap((requirement) => (requirement.kind === 'hours' && requirement.recommended ? [[requirement.id, requirement.recommended.hours]] : []))).toEqual([['orimha/imhm-clinical/renewal/training-hours', 3]])
    expect(placed.filter(({ exemptAfter }) => exemptAfter).map(({ id, exemptAfter }) => [id, exemptAfter?.years])).toEqual([['orimha/imhm-clinical/renewal/reflective-supervision', 3]])
  })
})

describe('where each rule is written', () => {
  const placed = all.flatMap(({ requirements }) => everyRequirement(requirements)).map(({ requirement }) => requirement)

  it.each(placed.map((requirement) => [requirement.id, requirement] as const))('%s: a source that is known, a heading, and how sure it is', (_, { cites, authority }) => {
    expect(cites.length).toBeGreaterThan(0)
    for (const { source, at } of cites) {
      expect(Object.keys(sources)).toContain(source)
      expect(at).toMatch(/^\S(.*\S)?$/)
    }
    expect(new Set(cites.map(({ source, at }) => `${source}: ${at}`)).size).toBe(cites.length)
    expect(['stated', 'implied', 'secondary', 'unpublished']).toContain(authority)
  })

  it.each(all.flatMap(({ id, renews }) => (renews ? [[id, renews] as const] : [])))('%s: so does the period', (id, { cites }) => {
    expect(cites.length).toBeGreaterThan(0)
    for (const { source, at } of cites) {
      expect(Object.keys(sources)).toContain(source)
      expect(at).toMatch(/^\S(.*\S)?$/)
      expect([id, source, source.startsWith('orimha-')]).toEqual([id, source, id.startsWith('orimha/')])
    }
  })

  it('"unpublished" stands exactly where a figure or a list is missing', () => {
    const unpublished = placed.filter(({ authority }) => authority === 'unpublished').map(({ id }) => id)
    expect(unpublished).toEqual(placed.filter(hasHole).map(({ id }) => id))
    expect(unpublished).toEqual([
      'orimha/imhm-clinical/reflective-supervision', 'orimha/imhm-clinical/references', 'orimha/imhm-policy/references', 'orimha/imhm-research/references',
      'ohio-imh/level-2/training-hours', 'ohio-imh/level-3/training-hours', 'ohio-ecmh/consultant/education', 'ohio-ecmh/consultant/training-hours',
    ])
  })

  it('the word stands nowhere else, but in the third rating of IFS and the period of ECMH', () => {
    const holes = all.flatMap((standard) => leaves(standard).flatMap(({ path, value }) => {
      if (path.at(-1) !== 'unpublished' && (value !== 'unpublished' || path.at(-1) === 'authority')) return []
      const requirement = path[0] === 'requirements' ? standard.requirements[Number(path[1])] : undefined
      return [requirement ? `${requirement.id} ${path.slice(2).join('.')}` : `${standard.id} ${path.join('.')}`]
    }))
    expect(holes).toEqual([
      'orimha/ifs/references slots.2.unpublished',
      'orimha/imhm-clinical/reflective-supervision hours', 'orimha/imhm-clinical/references slots', 'orimha/imhm-policy/references slots', 'orimha/imhm-research/references slots',
      'ohio-imh/level-2/training-hours hours', 'ohio-imh/level-3/training-hours hours', 'ohio-ecmh/consultant/education levels', 'ohio-ecmh/consultant/training-hours hours',
      'ohio-ecmh/consultant/renewal renews.months',
    ])
  })

  it('"secondary" stands where only others than the issuing body say so, or an inference does', () => {
    expect(placed.filter(({ authority }) => authority === 'secondary').map(({ id, cites }) => [id, cites.map(({ source }) => source)])).toEqual([
      ['ohio-imh/level-1/education', ['build-behavioral-health']],
      ['ohio-imh/level-1/training-hours', ['build-behavioral-health']],
      ['ohio-ecmh/consultant/license', ['zero-to-three-2016']],
      ['ohio-ecmh/consultant/skills-inventory', ['occrra-ecmh']],
    ])
  })

  it('an unofficial source never carries a rule that decides', () => {
    const unofficial = ['build-behavioral-health', 'zero-to-three-2016']
    for (const { id, cites, authority } of placed) if (cites.some(({ source }) => unofficial.includes(source))) expect([id, ['secondary', 'unpublished'].includes(authority)]).toEqual([id, true])
  })

  it('no threshold crosses over: Oregon\'s rules cite no paper of Ohio\'s, Ohio\'s none of Oregon\'s', () => {
    for (const { id, cites } of placed) {
      for (const { source } of cites) expect([id, source, /^(orimha|alliance)-/.test(source)]).toEqual([id, source, id.startsWith('orimha/')])
    }
  })

  it('a rule that the page of the credential states cites that page first', () => {
    for (const { id, cites, authority } of placed.filter((requirement) => /^orimha\/(ifa|ifs|imhs)\/[^/]+$/.test(requirement.id))) {
      const own = `orimha-${id.split('/')[1]}`
      if (authority === 'stated') expect([id, cites[0].source]).toEqual([id, own])
    }
  })

  it('every other name was used by a source that is known, and stands once', () => {
    for (const { id, aliases } of all) {
      for (const { name, used } of aliases) expect([id, name, Object.keys(sources).includes(used)]).toEqual([id, name, true])
      expect(new Set(aliases.map(({ name }) => name)).size).toBe(aliases.length)
    }
  })
})

describe('the registry of sources', () => {
  it.each(Object.entries(sources))('%s: title, publisher, address, and the day it was read', (key, source) => {
    expect(source.id).toBe(key)
    expect(source.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    for (const words of [source.title, source.publisher]) expect(words).toMatch(/^\S.*\S$/)
    expect(source.address).toMatch(/^https?:\/\/\S+$|^printed flyer, no public address known$/)
    expect(isCivilDate(source.read)).toBe(true)
  })

  it('every source is used by a rule, a name or the guidance', () => {
    const texts = leaves({ standards, imhGuidance, consultantGuidance, imhAndEcmh })
    const used = new Set(texts.filter(({ path }) => path.at(-1) === 'source' || path.at(-1) === 'used').map(({ value }) => value))
    expect([...used].sort()).toEqual(Object.keys(sources).sort())
  })

  it('no two are the same document', () => {
    const titled = Object.values(sources).map(({ title, publisher }) => `${publisher}: ${title}`)
    expect(new Set(titled).size).toBe(titled.length)
    const addresses = Object.values(sources).map(({ address }) => address)
    expect(new Set(addresses).size).toBe(addresses.length)
  })
})
