import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import { defineStandard as defineChecked } from '../../src/interop/define'
import { parseStandard } from '../../src/interop/parse-standard'
import { checkStandard } from '../../src/rulebook/check-standard'
import type { HoursRequirement, Requirement } from '../../src/rulebook/requirement'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'
import { applicant } from '../support/applicant'
import { AT, DEFINES, issuesOf, refusal, SOUND, sourceOf, without, YEARLY, type Issue } from './samples'

const [degree, hours, work, supervision, references, profile, papers] = SOUND.requirements
const [licence, study] = papers.parts

/** `SOUND` with other requirements in the places of some. */
const withOthers = (others: Readonly<Record<number, Requirement>>, frame: Partial<Standard> = {}): Standard =>
  ({ ...SOUND, ...frame, requirements: SOUND.requirements.map((requirement, index) => others[index] ?? requirement) })

const bare = without(hours, 'hours', 'areas')
const measuredBy = (measure: Partial<HoursRequirement>): Standard => withOthers({ [AT.hours]: { ...bare, ...measure } })
const area = (index: number) => ({ area: `area-${index}`, anyOf: ['assessment'] as const })
const many = (count: number) => Array.from({ length: count }, (_each, index) => ({ ...area(index), hours: 1 }))

describe.each(DEFINES)('a standard of one\'s own ($way)', ({ defineStandard }) => {
  it('comes back as it was given, and is assessed like any other', () => {
    const own = defineStandard(SOUND)
    expect(own).toBe(SOUND)
    expect(assess(own, applicant({}), { asOf: '2026-11-21' }).requirements.map(({ id }) => id)).toEqual(SOUND.requirements.map(({ id }) => id))
    expect(parseStandard(JSON.parse(JSON.stringify(own)))).toStrictEqual(own)
  })

  it.each(Object.values<Standard>(standards))('the rulebook\'s own $id goes together', (standard) => {
    expect(checkStandard(standard)).toEqual([])
  })

  it.each<readonly [string, Standard]>([
    ['as many areas as are named', measuredBy({ distinctAreas: 2, areas: ['assessment', 'interventions'] })],
    ['as many groups as are named, however many areas', measuredBy({ distinctAreas: 1, groups: [area(0)], areas: ['assessment', 'interventions'] })],
    ['31 areas with hours of their own', measuredBy({ minima: many(31) })],
    ['24 months touch 25 calendar months', withOthers({ [AT.supervision]: { ...supervision, window: { months: 24, floorMonths: 25 } } })],
    ['a stretch of one month, and no floor', withOthers({ [AT.supervision]: { ...supervision, window: { months: 1, floorMonths: 0 } } })],
    ['practice alone in a profile', withOthers({ [AT.profile]: { id: profile.id, kind: 'profile', practice: ['mentalHealthField'], cites: profile.cites, authority: 'stated' } })],
    ['a hole with its authority', withOthers({ [AT.degree]: { ...degree, levels: 'unpublished', authority: 'unpublished' } })],
    ['a rule without an end', { ...SOUND, effective: {}, known: { from: '2024-01-01' } }],
    ['a source of the rulebook', { ...SOUND, aliases: [{ name: 'One', used: 'orimha-ifa' }], sources: {} }],
    ['a renewal', { ...SOUND, purpose: 'renewal', renews: YEARLY }],
  ])('may have %s', (_name, standard) => {
    expect(defineStandard(standard)).toBe(standard)
  })
})

describe.each(DEFINES)('what does not go together is refused, by place ($way)', ({ defineStandard }) => {
  const twice: Requirement = { ...profile, id: 'own/fellow/hours' }
  const rows: readonly (readonly [name: string, standard: Standard, issues: readonly Issue[], message: RegExp])[] = [
    ['two requirements of one id', withOthers({ [AT.profile]: twice }), [[['requirements', AT.profile, 'id'], 'duplicate-id']], /an id of its own, found "own\/fellow\/hours" again/],
    ['two parts of one id', withOthers({ [AT.papers]: { ...papers, parts: [licence, { ...study, id: licence.id }] } }), [[['requirements', AT.papers, 'parts', 1, 'id'], 'duplicate-id']], /again/],
    ['a requirement of another standard', withOthers({ [AT.profile]: { ...profile, id: 'own/member/profile' } }), [[['requirements', AT.profile, 'id'], 'id-outside']], /an id like own\/fellow\/slug, found "own\/member\/profile"/],
    ['a requirement with the id of the standard', withOthers({ [AT.profile]: { ...profile, id: 'own/fellow' } }), [[['requirements', AT.profile, 'id'], 'id-outside']], /own\/fellow\/slug/],
    ['a requirement whose id only begins alike', withOthers({ [AT.profile]: { ...profile, id: 'own/fellowship/profile' } }), [[['requirements', AT.profile, 'id'], 'id-outside']], /own\/fellow\/slug/],
    ['a requirement named like a part', withOthers({ [AT.profile]: { ...profile, id: 'own/fellow/papers/profile' } }), [[['requirements', AT.profile, 'id'], 'id-outside']], /own\/fellow\/slug/],
    ['a part that is not named after its requirement', withOthers({ [AT.papers]: { ...papers, parts: [licence, { ...study, id: 'own/fellow/study' }] } }), [[['requirements', AT.papers, 'parts', 1, 'id'], 'id-outside']], /own\/fellow\/papers\/slug, found "own\/fellow\/study"/],
    ['a citation of a source that nobody knows', withOthers({ [AT.profile]: { ...profile, cites: [profile.cites[0], { source: 'hearsay', at: 'x' }] } }), [[['requirements', AT.profile, 'cites', 1, 'source'], 'unknown-source']], /a source of the rulebook or in "sources", found "hearsay"/],
    ['a citation in a part of a source that nobody knows', withOthers({ [AT.papers]: { ...papers, parts: [{ ...licence, cites: [{ source: 'hearsay', at: 'x' }] }] } }), [[['requirements', AT.papers, 'parts', 0, 'cites', 0, 'source'], 'unknown-source']], /hearsay/],
    ['a name used by a source that nobody knows', { ...SOUND, aliases: [...SOUND.aliases, { name: 'Two', used: 'toString' }] }, [[['aliases', 1, 'used'], 'unknown-source']], /found "toString"/],
    ['a period by a source that nobody knows', { ...SOUND, purpose: 'renewal', renews: { ...YEARLY, cites: [YEARLY.cites[0], { source: 'hearsay', at: 'x' }] } }, [[['renews', 'cites', 1, 'source'], 'unknown-source']], /found "hearsay"/],
    ['a source of the rulebook in other words', { ...SOUND, sources: { 'own-paper': sourceOf('own-paper'), 'orimha-ifa': sourceOf('orimha-ifa') } }, [[['sources', 'orimha-ifa'], 'duplicate-id']], /found "orimha-ifa"/],
    ['a renewal every no months', { ...SOUND, purpose: 'renewal', renews: { ...YEARLY, months: 0 } }, [[['renews', 'months'], 'too-small']], /at least 1, found 0/],
    ['a renewal every month and a half', { ...SOUND, purpose: 'renewal', renews: { ...YEARLY, months: 1.5 } }, [[['renews', 'months'], 'too-small']], /whole months, at least 1, found 1.5/],
    ['a source under another id than its own', { ...SOUND, sources: { 'own-paper': sourceOf('own-paper'), 'chart': sourceOf('map') } }, [[['sources', 'chart', 'id'], 'id-outside']], /the key "chart", found "map"/],
    ['a clock that no requirement starts', withOthers({ [AT.work]: { ...work, after: 'own/fellow/study' } }), [[['requirements', AT.work, 'after'], 'unknown-requirement']], /an education requirement of this standard, found "own\/fellow\/study"/],
    ['a clock that is about no degree', withOthers({ [AT.work]: { ...work, after: hours.id } }), [[['requirements', AT.work, 'after'], 'unknown-requirement']], /own\/fellow\/hours/],
    ['a clock started by a part', withOthers({ [AT.supervision]: { ...supervision, after: study.id } }), [[['requirements', AT.supervision, 'after'], 'unknown-requirement']], /own\/fellow\/papers\/study/],
    ['a renewal of nothing', { ...SOUND, purpose: 'renewal' }, [[['renews'], 'renewal-shape']], /what a renewal renews/],
    ['a first application that renews', { ...SOUND, renews: YEARLY }, [[['renews'], 'renewal-shape']], /only a renewal renews/],
    ['a rule that ends before it begins', { ...SOUND, effective: { from: '2024-01-02', to: '2024-01-01' } }, [[['effective', 'to'], 'out-of-order']], /from 2024-01-02 on, found 2024-01-01/],
    ['a rule forgotten before it is known', { ...SOUND, known: { from: '2024-01-02', to: '2023-12-31' } }, [[['known', 'to'], 'out-of-order']], /from 2024-01-02 on, found 2023-12-31/],
    ['no requirements', { ...SOUND, requirements: [] }, [[['requirements'], 'asks-nothing']], /at least one requirement/],
    ['hours of nothing', measuredBy({}), [[['requirements', AT.hours], 'asks-nothing']], /hours, minima or distinctAreas, found none/],
    ['work of no length, families or services', withOthers({ [AT.work]: { id: work.id, kind: 'experience', work: {}, cites: work.cites, authority: 'stated' } }), [[['requirements', AT.work], 'asks-nothing']], /years, families or services, found none/],
    ['a profile of nothing', withOthers({ [AT.profile]: { ...profile, identifier: [], practice: [] } }), [[['requirements', AT.profile], 'asks-nothing']], /identifier or practice, found neither/],
    ['all of no parts', withOthers({ [AT.papers]: { ...papers, parts: [] } }), [[['requirements', AT.papers, 'parts'], 'asks-nothing']], /at least one part/],
    ['any of no parts', withOthers({ [AT.papers]: { ...papers, kind: 'any-of', parts: [] } }), [[['requirements', AT.papers, 'parts'], 'asks-nothing']], /at least one part/],
    ['a total and minima', measuredBy({ hours: 30, minima: many(2) }), [[['requirements', AT.hours], 'asks-too-much']], /found hours and minima: a requirement asks for one thing/],
    ['all three measures of hours', measuredBy({ hours: 30, minima: many(2), distinctAreas: 1, areas: ['assessment'] }), [[['requirements', AT.hours], 'asks-too-much']], /hours and minima and distinctAreas/],
    ['years and families', withOthers({ [AT.work]: { ...work, families: 10 } }), [[['requirements', AT.work], 'asks-too-much']], /found years and families/],
    ['families and services', withOthers({ [AT.work]: { id: work.id, kind: 'experience', work: {}, families: 10, services: ['advocacy'], cites: work.cites, authority: 'stated' } }), [[['requirements', AT.work], 'asks-too-much']], /found families and services/],
    ['three of two areas', measuredBy({ distinctAreas: 3, areas: ['assessment', 'interventions'] }), [[['requirements', AT.hours, 'distinctAreas'], 'too-large']], /at most the 2 areas that are named, found 3/],
    ['two of one group of two areas', measuredBy({ distinctAreas: 2, groups: [area(0)], areas: ['assessment', 'interventions'] }), [[['requirements', AT.hours, 'distinctAreas'], 'too-large']], /at most the 1 areas/],
    ['one of no areas', measuredBy({ distinctAreas: 1 }), [[['requirements', AT.hours, 'distinctAreas'], 'too-large']], /at most the 0 areas/],
    ['26 calendar months in 24 months', withOthers({ [AT.supervision]: { ...supervision, window: { months: 24, floorMonths: 26 } } }), [[['requirements', AT.supervision, 'window', 'floorMonths'], 'too-large']], /at most the 25 calendar months that 24 months can touch, found 26/],
    ['a stretch of no months', withOthers({ [AT.supervision]: { ...supervision, window: { months: 0, floorMonths: 1 } } }), [[['requirements', AT.supervision, 'window', 'months'], 'too-small']], /at least 1, found 0/],
    ['a degree that is not published, and stated', withOthers({ [AT.degree]: { ...degree, levels: 'unpublished' } }), [[['requirements', AT.degree, 'authority'], 'hole-without-authority']], /expected "unpublished" .* found "stated"/],
    ['hours that are not published, and implied', withOthers({ [AT.hours]: { ...hours, hours: 'unpublished', authority: 'implied' } }), [[['requirements', AT.hours, 'authority'], 'hole-without-authority']], /found "implied"/],
    ['years that are not published, and secondary', withOthers({ [AT.work]: { ...work, years: 'unpublished', authority: 'secondary' } }), [[['requirements', AT.work, 'authority'], 'hole-without-authority']], /found "secondary"/],
    ['families that are not published, and stated', withOthers({ [AT.work]: { id: work.id, kind: 'experience', work: {}, families: 'unpublished', cites: work.cites, authority: 'stated' } }), [[['requirements', AT.work, 'authority'], 'hole-without-authority']], /found "stated"/],
    ['supervision that is not published, and stated', withOthers({ [AT.supervision]: { ...supervision, hours: 'unpublished' } }), [[['requirements', AT.supervision, 'authority'], 'hole-without-authority']], /found "stated"/],
    ['ratings that are not published, and stated', withOthers({ [AT.references]: { ...references, slots: 'unpublished' } }), [[['requirements', AT.references, 'authority'], 'hole-without-authority']], /found "stated"/],
    ['a hole in a part', withOthers({ [AT.papers]: { ...papers, parts: [licence, { ...study, levels: 'unpublished' }] } }), [[['requirements', AT.papers, 'parts', 1, 'authority'], 'hole-without-authority']], /found "stated"/],
    ['an area twice', measuredBy({ hours: 30, areas: ['assessment', 'assessment'] }), [[['requirements', AT.hours, 'areas', 1], 'duplicate-id']], /an area once, found "assessment" again/],
    ['a figure, and nobody who could read it', withOthers({ [AT.hours]: { ...hours, authority: 'unpublished' } }), [[['requirements', AT.hours, 'authority'], 'hole-without-authority']], /another authority/],
    ['a whole that is unofficial, as its parts could be', withOthers({ [AT.papers]: { ...papers, authority: 'secondary' } }), [[['requirements', AT.papers, 'authority'], 'not-allowed-value']], /stated or implied/],
    ['a condition on one of several', withOthers({ [AT.papers]: { ...papers, kind: 'any-of', parts: [{ ...licence, bindsWhen: 'mentalHealthField' }, study] } }), [[['requirements', AT.papers, 'parts', 0, 'bindsWhen'], 'not-allowed-value']], /no such condition/],
    ['an exemption from one of several', withOthers({ [AT.papers]: { ...papers, kind: 'any-of', parts: [licence, { ...study, exemptAfter: { holding: 'own/fellow', years: 3 } }] } }), [[['requirements', AT.papers, 'parts', 1, 'exemptAfter'], 'not-allowed-value']], /no such condition/],
    ['no hours in an area', measuredBy({ minima: [{ area: 'a', anyOf: ['assessment'], hours: 0 }] }), [[['requirements', AT.hours, 'minima', 0, 'hours'], 'asks-nothing']], /above 0/],
    ['an area of nothing', measuredBy({ minima: [{ area: 'a', anyOf: [], hours: 1 }] }), [[['requirements', AT.hours, 'minima', 0, 'anyOf'], 'asks-nothing']], /nobody could meet it/],
    ['work of no kind', withOthers({ [AT.work]: { ...work, work: { kinds: [] } } }), [[['requirements', AT.work, 'work', 'kinds'], 'asks-nothing']], /nobody could meet it/],
    ['providers of no kind', withOthers({ [AT.supervision]: { ...supervision, providers: [] } }), [[['requirements', AT.supervision, 'providers'], 'asks-nothing']], /nobody could meet it/],
    ['a slot for no role', withOthers({ [AT.references]: { ...references, slots: [{ slot: 'any', roles: [] }] } }), [[['requirements', AT.references, 'slots', 0, 'roles'], 'asks-nothing']], /nobody could fill it/],
    ['a role that depends, beside none', withOthers({ [AT.references]: { ...references, slots: [{ slot: 'any', rolesWhen: { practice: 'supervisesOthers', roles: ['supervisee'] } }] } }), [[['requirements', AT.references, 'slots', 0, 'roles'], 'missing']], /any role would fit/],
    ['a system in capitals, where records are read in small letters', withOthers({ [AT.profile]: { ...profile, identifier: ['OPIN'] } }), [[['requirements', AT.profile, 'identifier', 0], 'bad-id']], /small letters/],
    ['no system beside a practice', withOthers({ [AT.profile]: { ...profile, identifier: [], practice: ['mentalHealthField'] } }), [[['requirements', AT.profile, 'identifier'], 'asks-nothing']], /nobody could meet it/],
    ['two and a half families', withOthers({ [AT.work]: { id: work.id, kind: 'experience', work: {}, families: 2.5, cites: work.cites, authority: 'stated' } }), [[['requirements', AT.work, 'families'], 'not-allowed-value']], /whole number/],
    ['a level twice', withOthers({ [AT.degree]: { ...degree, levels: [{ level: 'master' }, { level: 'master', degrees: ['MSW'] }] } }), [[['requirements', AT.degree, 'levels', 1, 'level'], 'duplicate-id']], /again/],
    ['a level that fits and needs approval', withOthers({ [AT.degree]: { ...degree, onApproval: ['master'] } }), [[['requirements', AT.degree, 'onApproval', 0], 'duplicate-id']], /levels/],
    ['32 areas with hours of their own', measuredBy({ minima: many(32) }), [[['requirements', AT.hours, 'minima'], 'too-many-areas']], /at most 31, found 32/],
    ['32 groups', measuredBy({ distinctAreas: 2, groups: Array.from({ length: 32 }, (_each, index) => area(index)) }), [[['requirements', AT.hours, 'groups'], 'too-many-areas']], /at most 31, found 32/],
    ['32 areas in the other reading', measuredBy({ minima: many(2), alternativeMinima: { reading: 'RD-04', minima: many(32) } }), [[['requirements', AT.hours, 'alternativeMinima'], 'too-many-areas']], /at most 31, found 32/],
  ]

  it.each(rows)('%s', (_name, standard, issues, message) => {
    const error = refusal(() => defineStandard(standard))
    expect(issuesOf(error)).toStrictEqual(issues)
    expect(error.issues[0]?.message).toMatch(message)
  })

  it('a requirement with an empty slug', () => {
    expect(refusal(() => defineStandard(withOthers({ [AT.profile]: { ...profile, id: 'own/fellow/' } }))).issues.map(({ path }) => path)).toStrictEqual([['requirements', AT.profile, 'id']])
  })

  it('from JSON it is refused for the same reasons', () => {
    for (const [, standard, issues] of rows) expect(issuesOf(refusal(() => parseStandard(JSON.parse(JSON.stringify(standard)))))).toStrictEqual(issues)
  })

  it('everything at once, in the order of the rules', () => {
    const error = refusal(() => defineStandard(withOthers({ [AT.hours]: bare, [AT.profile]: twice, [AT.work]: { ...work, after: 'own/fellow/luck', families: 3 } }, { purpose: 'renewal' })))
    expect(issuesOf(error)).toStrictEqual([
      [['renews'], 'renewal-shape'],
      [['requirements', AT.profile, 'id'], 'duplicate-id'],
      [['requirements', AT.hours], 'asks-nothing'],
      [['requirements', AT.work, 'after'], 'unknown-requirement'],
      [['requirements', AT.work], 'asks-too-much'],
    ])
    expect(error.name).toBe('StandardError')
    expect(error.message).toBe([
      '5 problems in the standard own/fellow',
      '  renews: expected what a renewal renews, found nothing',
      '  requirements[5].id: expected an id of its own, found "own/fellow/hours" again',
      '  requirements[1]: expected hours, minima or distinctAreas, found none',
      '  requirements[2].after: expected the id of an education requirement of this standard, found "own/fellow/luck"',
      '  requirements[2]: expected one of years, families or services, found years and families: a requirement asks for one thing',
    ].join('\n'))
  })
})

describe('for those who write no TypeScript', () => {
  const [first] = SOUND.requirements
  const defined = (standard: unknown) => refusal(() => Reflect.apply(defineChecked, undefined, [standard]))

  it.each<readonly [string, unknown, readonly Issue[]]>([
    ['an id that is none', { ...SOUND, id: 'Own Fellow' }, [[['id'], 'bad-id']]],
    ['a requirement that cites nothing', { ...SOUND, requirements: [without(first, 'cites')] }, [[['requirements', 0, 'cites'], 'missing']]],
    ['a kind that there is none of', { ...SOUND, requirements: [{ ...first, kind: 'luck' }] }, [[['requirements', 0, 'kind'], 'not-allowed-value']]],
    ['a slip in a condition', { ...SOUND, requirements: [{ ...first, bindWhen: 'mentalHealthField' }] }, [[['requirements', 0, 'bindWhen'], 'unknown-key']]],
    ['a condition of undefined', { ...SOUND, requirements: [{ ...first, transcript: undefined }] }, [[['requirements', 0, 'transcript'], 'missing']]],
  ])('%s is refused as it would be from JSON', (_, standard, issues) => {
    expect(issuesOf(defined(standard))).toStrictEqual(issues)
    expect(defined(standard).message).toMatch(/^1 problem in the standard /)
  })
})
