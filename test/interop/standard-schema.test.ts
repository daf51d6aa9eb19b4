import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { standardJsonSchema, standardSchema } from '../../src/interop/schemas/standard-schema'
import type { Provenance } from '../../src/rulebook/citation'
import type { Requirement, RequirementKind } from '../../src/rulebook/requirement'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'
import type { Draft } from '../model/complete'

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(standardJsonSchema())

const written: Provenance = { cites: [{ source: 'paper', at: 'Page 1' }, { source: 'paper', at: 'Page 2' }], authority: 'stated', reading: 'RD-07', furtherReadings: ['RD-08'] }
const minima = [{ area: 'diversity', anyOf: ['diversity-equity-inclusion', 'cultural-competency'], hours: 3 }] as const

/** Every field that a requirement of each kind may have. */
const kinds: { readonly [Kind in RequirementKind]: Extract<Requirement, { readonly kind: Kind }> } = {
  'education': { id: 'a/b/1', kind: 'education', levels: [{ level: 'master', degrees: ['MSW'] }, { level: 'medical' }], onApproval: ['certificate'], focus: true, transcript: 'official', ...written },
  'hours': {
    id: 'a/b/2', kind: 'hours', unit: 'clock-hours', hours: 30, areas: ['assessment'], minima, distinctAreas: 3, didactic: true, ages: 'birth-to-six',
    conversions: { 'ceu': 10, 'semester-hour': 15, 'quarter-hour': 10 }, sharing: 'full', alternativeMinima: { reading: 'RD-04', minima },
    recommended: { area: 'reflective-supervision-provision', hours: 3, unless: 'providesReflectiveSupervision' }, ...written,
  },
  'experience': {
    id: 'a/b/3', kind: 'experience', after: 'a/b/1', years: 2, families: 'unpublished', services: ['advocacy'],
    work: {
      kinds: ['employment'], kindsOnApproval: ['volunteer'], unpaidOnApproval: true, flags: ['paid'], servesAnyOf: ['young-child'],
      servesEachOf: ['infant-toddler', 'parent-caregiver'], leadership: 'teaching-research',
    },
    internship: { flags: ['supervised'], servesEachOf: ['infant-toddler'], supervisorEndorsedAs: ['a/b'], description: 'internship-description', atMostYears: 1 }, ...written,
  },
  'supervision': {
    id: 'a/b/4', kind: 'supervision', hours: 50, providers: ['a/b'], otherProviders: 'if-approved', bachelorsMayUse: { provider: 'a/c', atLeast: 'master' },
    window: { months: 24, floorMonths: 12 }, after: 'a/b/1', whileServing: true, aboutDirectService: true, ...written,
  },
  'references': {
    id: 'a/b/5', kind: 'references', endorsedRater: ['a/b'],
    slots: [{ slot: 'other', roles: ['colleague'], rolesWhen: { practice: 'supervisesOthers', roles: ['supervisee'] }, endorsedAs: ['a/b'], unpublished: true }], ...written,
  },
  'membership': { id: 'a/b/6', kind: 'membership', bindsWhen: 'mentalHealthField', exemptAfter: { holding: 'a/b', years: 3 }, ...written },
  'agreement': { id: 'a/b/7', kind: 'agreement', agreement: 'ethics-and-endorsement', ...written },
  'exam': { id: 'a/b/8', kind: 'exam', exam: 'mi-aimh-written', ...written },
  'license': { id: 'a/b/9', kind: 'license', state: 'OR', ...written },
  'document': { id: 'a/b/10', kind: 'document', document: 'renewal-notice', ...written },
  'employment': { id: 'a/b/11', kind: 'employment', ...written },
  'profile': { id: 'a/b/12', kind: 'profile', identifier: ['opin'], practice: ['mentalHealthField'], ...written },
  'judgement': { id: 'a/b/13', kind: 'judgement', about: 'competencies', ...written },
  'all-of': { id: 'a/b/14', kind: 'all-of', parts: [{ id: 'a/b/14/1', kind: 'any-of', parts: [{ id: 'a/b/14/1/1', kind: 'employment', ...written }], ...written }], ...written },
  'any-of': { id: 'a/b/15', kind: 'any-of', parts: [{ id: 'a/b/15/1', kind: 'membership', ...written }], ...written },
}

const complete: Standard = {
  id: 'a/b/renewal',
  edition: '2026-11',
  purpose: 'renewal',
  name: 'B: renewal',
  aliases: [{ name: 'Bee', used: 'paper' }],
  programme: 'a',
  jurisdiction: 'US-OR',
  effective: { from: '2026-01-01', to: '2026-12-31' },
  known: { from: '2026-11-21', to: '2027-11-20' },
  renews: { standard: 'a/b', months: 'unpublished', cites: [{ source: 'paper', at: 'b' }], reading: 'RD-03' },
  requirements: Object.values(kinds),
}

/** Where each kind stands among the requirements of `complete`. */
const at = (kind: RequirementKind) => Object.keys(kinds).indexOf(kind)

function changed(change: (draft: Draft) => void): unknown {
  const draft: Draft = JSON.parse(JSON.stringify(complete))
  change(draft)
  return draft
}

describe('the schema of a standard', () => {
  it.each(Object.entries(standards))('accepts %s', (_id, standard) => {
    const json: unknown = JSON.parse(JSON.stringify(standard))
    expect(standardSchema.parse(json)).toStrictEqual(json)
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
  })

  it('accepts every kind of requirement with every field, and parts of parts', () => {
    expect(standardSchema.parse(complete)).toStrictEqual(complete)
    expect(validate(complete), JSON.stringify(validate.errors)).toBe(true)
  })

  const refused: readonly (readonly [string, (draft: Draft) => void])[] = [
    ['an extra key', (d) => { d.author = 'someone' }],
    ['an id without a programme', (d) => { d.id = 'imhs' }],
    ['no requirements', (d) => { delete d.requirements }],
    ['a purpose that is none', (d) => { d.purpose = 'upgrade' }],
    ['a date in another form', (d) => { d.known.from = '2026-11' }],
    ['an unknown kind', (d) => { d.requirements[0].kind = 'luck' }],
    ['a requirement without a kind', (d) => { delete d.requirements[0].kind }],
    ['the fields of another kind', (d) => { d.requirements[at('exam')].kind = 'agreement' }],
    ['an extra key in a requirement', (d) => { d.requirements[at('exam')].score = 3 }],
    ['a missing citation', (d) => { d.requirements[0].cites = [] }],
    ['no citations at all', (d) => { delete d.requirements[0].cites }],
    ['a citation without a place', (d) => { delete d.requirements[0].cites[0].at }],
    ['a further citation without a place', (d) => { delete d.requirements[0].cites[1].at }],
    ['an authority that is none', (d) => { d.requirements[0].authority = 'rumoured' }],
    ['a reading with another number', (d) => { d.requirements[0].reading = 'RD-123' }],
    ['a threshold in words', (d) => { d.requirements[at('hours')].hours = 'thirty' }],
    ['a threshold as text', (d) => { d.requirements[at('supervision')].hours = '50' }],
    ['a threshold below nothing', (d) => { d.requirements[at('experience')].years = -2 }],
    ['months of a renewal in words', (d) => { d.renews.months = 'unknown' }],
    ['half an area', (d) => { d.requirements[at('hours')].distinctAreas = 2.5 }],
    ['a minimum that is not published', (d) => { d.requirements[at('hours')].minima[0].hours = 'unpublished' }],
    ['a mark that says no', (d) => { d.requirements[at('hours')].didactic = false }],
    ['a level that is none', (d) => { d.requirements[at('education')].levels[0].level = 'wise' }],
    ['a flag that is none', (d) => { d.requirements[at('experience')].work.flags = ['happy'] }],
    ['a role that is none', (d) => { d.requirements[at('references')].slots[0].roles = ['neighbor'] }],
    ['a flag of practice that is none', (d) => { d.requirements[at('membership')].bindsWhen = 'always' }],
    ['an unknown kind in a part of a part', (d) => { d.requirements[at('all-of')].parts[0].parts[0].kind = 'luck' }],
    ['a part without a citation', (d) => { d.requirements[at('any-of')].parts[0].cites = [] }],
  ]
  it.each(refused)('refuses %s', (_name, change) => {
    expect(standardSchema.safeParse(changed(change)).success).toBe(false)
    expect(validate(changed(change))).toBe(false)
  })
})

describe('the JSON Schema of a standard', () => {
  it('is plain data with a name, and a fresh value each time', () => {
    const schema = standardJsonSchema()
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'urn:imh-eligibility:standard@1' })
    expect(JSON.parse(JSON.stringify(schema))).toStrictEqual(schema)
    expect(standardJsonSchema()).toStrictEqual(schema)
    expect(standardJsonSchema()).not.toBe(schema)
  })

  it('has a name for every kind of requirement and for what they are made of', () => {
    const names = Object.keys((standardJsonSchema() as Draft).$defs)
    expect(names.filter((name) => name.startsWith('__'))).toEqual([])
    expect(names.filter((name) => name.endsWith('Requirement'))).toHaveLength(1 + Object.keys(kinds).length)
    expect(names).toEqual(expect.arrayContaining(['Threshold', 'Citation', 'Authority', 'AreaMinimum', 'ReferenceSlot', 'WorkCriteria']))
  })

  it('asks for one citation, and more of the same', () => {
    const { $defs } = standardJsonSchema() as Draft
    expect($defs.ExamRequirement.properties.cites).toStrictEqual({ type: 'array', items: { $ref: '#/$defs/Citation' }, minItems: 1 })
  })
})
