import { describe, expect, it } from 'vitest'
import { ROLES } from '../../src/rulebook/guidance'
import type { Suggested, Suggestion } from '../../src/rulebook/suggestion'
import { consultantGuidance, imhAndEcmh } from '../../src/standards/ohio-ecmh/guidance'
import { imhGuidance } from '../../src/standards/ohio-imh/guidance'
import { suggest } from '../../src/standards/suggest'

const short = (all: readonly Suggested[]) => all.map(({ standard, strength, authority }) => `${standard} ${strength} ${authority}`)
const placesOf = (all: readonly Suggested[]) => all.map(({ cites }) => cites.map(({ source, at }) => `${source}: ${at}`))
const codesOf = ({ notes }: Suggestion) => notes.map(({ code }) => code)

describe('which level should I look at?', () => {
  it.each([
    ['home-visitor', 'ohio-imh/level-1 generally stated'],
    ['early-intervention-service-coordinator', 'ohio-imh/level-1 generally stated'],
    ['developmental-specialist', 'ohio-imh/level-2 inferred implied'],
    ['ecmh-consultant', 'ohio-imh/level-3 typically stated'],
    ['advanced-practice-social-worker', 'ohio-imh/level-3 typically stated'],
    ['advanced-practice-counselor', 'ohio-imh/level-3 typically stated'],
  ])('%s: %s', (role, level) => {
    const suggestion = suggest(role)
    expect(suggestion.named).toBe(true)
    expect(short(suggestion.suggestions)).toEqual([level])
  })

  it.each([
    'child-care', 'early-learning-and-education', 'community-health-worker', 'early-intervention', 'maternal-health',
    'infant-and-early-childhood-mental-health', 'nurse', 'physician', 'occupational-therapist', 'other-allied-health',
  ])('%s: the flyer names no level, so all three are open', (role) => {
    const { named, suggestions } = suggest(role)
    expect(named).toBe(true)
    expect(short(suggestions)).toEqual(['ohio-imh/level-1 eligible stated', 'ohio-imh/level-2 eligible stated', 'ohio-imh/level-3 eligible stated'])
    for (const places of placesOf(suggestions)) {
      expect(places).toEqual(['ohio-flyer: Who can apply for the Ohio Infant Mental Health Credential?', 'ohio-roles: First question: the difference between the two credentials'])
    }
  })

  it('the ECMH credential is another one, for consultants only, and for others of the field if they consult', () => {
    expect(short(suggest('ecmh-consultant').also)).toEqual(['ohio-ecmh/consultant only stated'])
    expect(short(suggest('infant-and-early-childhood-mental-health').also)).toEqual(['ohio-ecmh/consultant if-providing-consultation implied'])
    const others = ROLES.filter((role) => role !== 'ecmh-consultant' && role !== 'infant-and-early-childhood-mental-health')
    expect(others.filter((role) => suggest(role).also.length > 0)).toEqual([])
  })

  it('a role that no source names gets no level, and the citation of the open list', () => {
    expect(suggest('doula')).toEqual({
      kind: 'guidance',
      gate: false,
      role: 'doula',
      named: false,
      suggestions: [],
      also: [],
      notes: [
        {
          code: 'list-open',
          params: {},
          cites: [
            { source: 'ohio-flyer', at: 'Who can apply for the Ohio Infant Mental Health Credential?' },
            { source: 'ohio-roles', at: 'First question: the difference between the two credentials' },
          ],
          authority: 'stated',
        },
        {
          code: 'registry-chart',
          params: {},
          cites: [{ source: 'occrra-imh', at: 'Infant Mental Health Credential Levels (a chart that could not be read)' }],
          authority: 'unpublished',
        },
      ],
    })
  })

  it('never closes anything, whatever the role', () => {
    for (const role of [...ROLES, 'doula', '']) {
      expect(suggest(role)).toMatchObject({ kind: 'guidance', gate: false })
      expect(codesOf(suggest(role)).slice(-2)).toEqual(['list-open', 'registry-chart'])
    }
  })
})

describe('why', () => {
  it('level I is screening and connecting, and generally where home visitors are', () => {
    expect(suggest('home-visitor').suggestions).toEqual([{
      standard: 'ohio-imh/level-1',
      strength: 'generally',
      scope: {
        practice: [{ code: 'screening', params: {} }, { code: 'connecting', params: {} }],
        cites: [{ source: 'ohio-roles', at: 'IMH Credential, Level I' }],
        authority: 'stated',
      },
      cites: [{ source: 'ohio-roles', at: 'IMH Credential, Level I' }],
      authority: 'stated',
    }])
  })

  it('level II for developmental specialists follows from what they learn, read beside the level\'s scope of practice', () => {
    expect(placesOf(suggest('developmental-specialist').suggestions)).toEqual([['ohio-ei-credentialing: Developmental Specialist', 'ohio-roles: IMH Credential, Level II']])
  })

  it('level III may mentor levels I and II', () => {
    const [level] = suggest('advanced-practice-counselor').suggestions
    expect(level?.scope.practice).toContainEqual({ code: 'mentoring', params: { standards: ['ohio-imh/level-1', 'ohio-imh/level-2'] } })
  })

  it('the Early Intervention page finds the credential of particular value for service coordinators and developmental specialists', () => {
    const valued = ROLES.filter((role) => codesOf(suggest(role)).includes('of-particular-value'))
    expect(valued).toEqual(['early-intervention-service-coordinator', 'developmental-specialist'])
  })

  it('it supplements the Home Visitor, Early Intervention and ECMH Credentials', () => {
    const supplemented = ROLES.flatMap((role) =>
      suggest(role).notes.flatMap(({ code, params }) => (code === 'supplements' ? [`${role} ${JSON.stringify(params)}`] : [])))
    expect(supplemented).toEqual([
      'home-visitor {"credential":"home-visitor"}',
      'early-intervention-service-coordinator {"credential":"early-intervention"}',
      'developmental-specialist {"credential":"early-intervention"}',
      'ecmh-consultant {"credential":"early-childhood-mental-health"}',
      'early-intervention {"credential":"early-intervention"}',
      'infant-and-early-childhood-mental-health {"credential":"early-childhood-mental-health"}',
    ])
  })
})

describe('how a role is matched', () => {
  it.each(['home-visitor', 'Home Visitor', 'HOME_VISITOR', ' home  visitor ', 'homevisitor', 'Home\u2011Visitor', 'home\tvisitor\n', 'home visitors'])('%j is a home visitor', (role) => {
    expect(suggest(role)).toEqual(suggest('home-visitor'))
  })

  it.each(['', ' ', '-', 'visitor', 'home.visitor', 'toString', '__proto__', 'constructor'])('%j is no role that a source names, and comes back as asked', (role) => {
    expect(suggest(role)).toMatchObject({ role, named: false, suggestions: [], also: [] })
  })

  it('never throws, whatever JavaScript hands over', () => {
    const anything: readonly unknown[] = [undefined, null, 42, Symbol('role'), {}, [], Object.create(null), 'x'.repeat(1e6), '\ud800']
    for (const value of anything) expect(Reflect.apply(suggest, undefined, [value])).toMatchObject({ named: false, gate: false })
  })
})

describe('a plain value', () => {
  it('has its keys in a fixed order', () => {
    for (const role of [...ROLES, 'doula']) {
      const suggestion = suggest(role)
      expect(Object.keys(suggestion)).toEqual(['kind', 'gate', 'role', 'named', 'suggestions', 'also', 'notes'])
      for (const one of [...suggestion.suggestions, ...suggestion.also]) {
        expect(Object.keys(one)).toEqual(['standard', 'strength', 'scope', 'cites', 'authority'])
        expect(Object.keys(one.scope)).toEqual(['practice', 'cites', 'authority'])
      }
      for (const note of suggestion.notes) expect(Object.keys(note)).toEqual(['code', 'params', 'cites', 'authority'])
    }
  })

  it('survives JSON as it is, is the same every time, and leaves the rulebook as it was', () => {
    const before = JSON.stringify([imhGuidance, consultantGuidance, imhAndEcmh])
    for (const role of [...ROLES, 'doula']) {
      const first = suggest(role)
      expect(JSON.parse(JSON.stringify(first))).toEqual(first)
      expect(JSON.stringify(suggest(role))).toBe(JSON.stringify(first))
    }
    expect(JSON.stringify([imhGuidance, consultantGuidance, imhAndEcmh])).toBe(before)
  })
})
