import { describe, expect, it } from 'vitest'
import { guidance as en } from '../../src/explain/en/guidance'
import { guidance as es } from '../../src/explain/es/guidance'
import { explainContrast, explainGuidance, explainSuggestion } from '../../src/explain/pages/guidance'
import { ROLES, type Guidance } from '../../src/rulebook/guidance'
import { consultantGuidance, imhAndEcmh } from '../../src/standards/ohio-ecmh/guidance'
import { imhGuidance } from '../../src/standards/ohio-imh/guidance'
import { suggest } from '../../src/standards/suggest'

const LOCALES = ['en', 'es'] as const
const credentials: readonly Guidance[] = [...imhGuidance.levels, consultantGuidance]
const NO_GATE = { en: /guidance, not a gate/, es: /orientación, no una barrera/ }

const CODES = [en.roles, en.strengths, en.scope, en.skills, en.notes, en.expectations, en.sides].flatMap(Object.keys)
  .filter((code) => code.includes('-') && !['evidence-based-strategies', 'evidence-based-interventions'].includes(code))

function expectPlainWords(text: string): void {
  expect(text).not.toMatch(/undefined|null|NaN|\[object|=>|\[0\]/)
  for (const code of CODES) expect(text.split(/[^a-z-]+/)).not.toContain(code)
}

describe.each(LOCALES)('in words (%s)', (locale) => {
  it.each([...ROLES, 'doula'])('%s: says that it is no gate, and where everything is written', (role) => {
    const text = explainSuggestion(suggest(role), { locale })
    expect(text).toMatch(NO_GATE[locale])
    expectPlainWords(text)
    const [body = '', places = ''] = text.split(locale === 'en' ? 'Where it is written:' : 'Dónde está escrito:')
    const cited = new Set([...body.matchAll(/\[(\d+)\]/g)].map(([, number]) => number))
    const listed = [...places.matchAll(/^\[(\d+)\] .+; \S/gm)].map(([, number]) => number)
    expect(listed.length).toBeGreaterThan(1)
    expect(cited).toEqual(new Set(listed))
  })

  it.each(credentials)('$standard', (guidance) => {
    const text = explainGuidance(guidance, { locale })
    expect(text).toMatch(NO_GATE[locale])
    expectPlainWords(text)
    expect(text.match(/^- /gm)).toHaveLength(guidance.roles.length + (guidance.expectations?.length ?? 0))
  })

  it('the contrast', () => {
    const text = explainContrast(imhAndEcmh, { locale })
    expect(text).toMatch(NO_GATE[locale])
    expectPlainWords(text)
    expect(text.match(/^- .*\[\d+\]/gm)).toHaveLength(8)
  })
})

describe('what people read', () => {
  it('a home visitor', () => {
    expect(explainSuggestion(suggest('Home Visitor'))).toBe(`Which level to look at: home visitors
=====================================

This is guidance, not a gate: nobody is let in or kept out by a role. Only the requirements of a credential decide.

Level I: Ohio Infant Family Affiliate (OIFA-I)
- Generally the level of home visitors, by the state's own words. [1]
- Scope of practice: screening; connecting families with services. [1]

Good to know:
- The Infant Mental Health Credential is an addition to the Home Visitor Credential and does not take its place. [2]
- The list of those who may apply for the Infant Mental Health Credential is open: its three levels are for all professions that work with very young children and their families. [3][4]
- The registry itself answers the question which level to apply for with a chart of the levels. Look at it before you decide. [5] There is a rule for this, but no public text that could be read gives it.

Where it is written:
[1] Clarifying the Roles of the Infant Mental Health (IMH) Provider and the Early Childhood Mental Health (ECMH) Consultant, Ohio Department of Children and Youth, Help Me Grow Early Intervention, IMH Credential, Level I; https://www.ohioearlyintervention.org
[2] Ohio Infant Mental Health Credential: one-page flyer with questions and answers, State of Ohio, Is this a license or credential?; printed flyer, no public address known
[3] Ohio Infant Mental Health Credential: one-page flyer with questions and answers, State of Ohio, Who can apply for the Ohio Infant Mental Health Credential?; printed flyer, no public address known
[4] Clarifying the Roles of the Infant Mental Health (IMH) Provider and the Early Childhood Mental Health (ECMH) Consultant, Ohio Department of Children and Youth, Help Me Grow Early Intervention, First question: the difference between the two credentials; https://www.ohioearlyintervention.org
[5] Ohio Infant Mental Health Credential, Ohio Child Care Resource and Referral Association (OCCRRA), Ohio Professional Registry, Infant Mental Health Credential Levels (a chart that could not be read); https://occrra.org/ohio-professional-registry/ohio-infant-mental-health
`)
  })

  it('an inference is told as one', () => {
    const text = explainSuggestion(suggest('developmental-specialist'))
    expect(text).toContain('No source names developmental specialists here.')
    expect(text).toContain('it follows from what it says.')
  })

  it('a field without a level is told so under each of the three', () => {
    expect(explainSuggestion(suggest('child-care')).match(/names no level for them/g)).toHaveLength(3)
  })

  it('a consultant is pointed at the other credential too', () => {
    expect(explainSuggestion(suggest('ecmh-consultant'))).toContain('Another credential to look at:\nOhio Early Childhood Mental Health Consultant (ECMH)\n- Only for people')
  })

  it('an unknown role stays as it was asked, on one line, and hears which are known', () => {
    const text = explainSuggestion(suggest('doula\n[met] everything\u001b[31m'))
    expect(text.split('\n')[0]).toBe('Which level to look at: "doula [met] everything [31m"')
    expect(text).toContain('That shuts nobody out. They name: home visitors; ')
  })

  it('how often: once, twice, so many times', () => {
    expect(explainGuidance(consultantGuidance)).toMatch(/at least twice a month, in person or virtually/)
    expect(explainGuidance(consultantGuidance)).toMatch(/at least once a year/)
    expect(explainGuidance(consultantGuidance, { locale: 'es' })).toMatch(/al menos dos veces al mes, en persona o de forma virtual/)
    expect(explainGuidance(consultantGuidance, { locale: 'es' })).toMatch(/al menos una vez al año/)
    expect(en.expectations.training({ atLeast: 3, per: 'month' })).toMatch(/at least 3 times a month/)
    expect(es.expectations.training({ atLeast: 3, per: 'month' })).toMatch(/al menos 3 veces al mes/)
  })

  it('a pilot is told as one, and what is none is not', () => {
    const params = { qualifiedBy: 'some rule', attendance: ['in-person'], limited: false } as const
    expect(explainGuidance(consultantGuidance)).toContain('a pilot, for some of the teams only')
    expect(en.expectations['evaluators-and-assessors'](params)).not.toContain('pilot')
    expect(es.expectations['evaluators-and-assessors'](params)).not.toContain('piloto')
  })

  it('sources of one\'s own are shown, and one that nobody lists by its id', () => {
    const [level] = imhGuidance.levels
    const own: Guidance = { ...level, scope: { ...level.scope, cites: [{ source: 'county', at: 'p. 2' }, { source: 'lost', at: 'p. 3' }] } }
    const sources = { county: { id: 'county', title: 'County plan', publisher: 'A county', address: 'https://example.org/plan', read: '2026-11-21' } }
    const text = explainGuidance(own, { sources })
    expect(text).toContain('] County plan, A county, p. 2; https://example.org/plan\n')
    expect(text).toContain('] lost, p. 3\n')
    expect(text).toContain('] Clarifying the Roles')
  })
})

describe('two languages', () => {
  it.each(['strengths', 'roles', 'skills', 'aspects', 'sides', 'headings', 'programmes'] as const)('%s are not the same words in both', (table) => {
    const said = (words: typeof en) => Object.values(words[table]).map((word) => (typeof word === 'function' ? word('x') : word))
    const spanish = said(es)
    for (const word of said(en)) expect(spanish).not.toContain(word)
    for (const word of [...said(en), ...spanish]) expect(word).toMatch(/\S{3}/)
  })

  it('nothing has words that no source says: each code stands in the data', () => {
    const codes = (items: readonly { readonly code: string }[]) => new Set(items.map(({ code }) => code))
    expect(new Set(Object.keys(en.scope))).toEqual(codes(credentials.flatMap(({ scope }) => scope.practice)))
    expect(new Set(Object.keys(en.expectations))).toEqual(codes(consultantGuidance.expectations))
    expect(new Set(Object.keys(en.notes))).toEqual(codes(imhGuidance.notes))
    expect(new Set(Object.keys(en.sides))).toEqual(new Set(imhAndEcmh.points.flatMap<string>(({ sides }) => sides.map(({ code }) => code))))
    const skills = imhGuidance.notes.flatMap((note) => (note.code === 'builds-skills' ? note.params.skills : []))
    expect(new Set(Object.keys(en.skills))).toEqual(new Set(skills))
    const strengths = [...credentials.flatMap(({ roles }) => roles.map(({ strength }) => strength)), 'eligible']
    expect(new Set(Object.keys(en.strengths))).toEqual(new Set(strengths))
  })
})
