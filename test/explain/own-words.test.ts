import { describe, expect, it } from 'vitest'
import { defineCatalogue } from '../../src/explain/catalogue/define'
import type { CatalogueMessages } from '../../src/explain/catalogue/messages'
import { en } from '../../src/explain/en'
import { explain, explainAccount } from '../../src/explain/explain'
import type { Finding, Note, Reason } from '../../src/verdict/codes'
import { findings, findingVariants, notes, reasons, reasonVariants } from './codes'
import * as parameters from '../../src/explain/catalogue/parameters'
import { applicant, assessment, imhs, result, sources } from './sample'

const first = (finding: Finding, messages: CatalogueMessages, unit: 'hours' | 'clock-hours' = 'hours'): string | undefined =>
  explainAccount(assessment([result({ kind: 'hours', verdict: 'not-met', missing: { quantity: { unit, value: 1 } }, findings: [finding] })]), { applicant, catalogue: defineCatalogue(messages) }).requirements[0]?.sentences[0]

const short: Finding = { code: 'amount-short', params: { counted: 46.5, required: 50, missing: 3.5 } }

describe('an app\'s own words', () => {
  it('stand where the app has them; the parameters are worded by the base language', () => {
    const own = { findings: { 'amount-short': 'You have {counted} of {required}; {missing} to go.' } }
    expect(first(short, own)).toBe('You have 46.5 hours of 50 hours; 3.5 hours to go.')
    expect(first(short, { ...own, base: 'es' })).toBe('You have 46.5 horas of 50 horas; 3.5 horas to go.')
    expect(first({ code: 'membership-missing', params: { on: '2026-11-21' } }, { findings: { 'membership-missing': 'Join by {on}.' } })).toBe('Join by Nov 21, 2026.')
  })

  it('choose by number, by word, and by what is absent', () => {
    expect(first({ code: 'too-few-areas', params: { areas: ['assessment'], required: 2 } }, { findings: { 'too-few-areas': '{areas, plural, =0 {None} one {Only {areas}} other {# areas}} of {required}.' } })).toBe('Only assessment of 2.')
    expect(first({ code: 'parts-decide', params: { rule: 'any-of' } }, { findings: { 'parts-decide': '{rule, select, any-of {Any one does.} other {All of them.}}' } })).toBe('Any one does.')
    expect(first({ code: 'license-missing', params: {} }, { findings: { 'license-missing': 'A license{state, select, none {} other { of {state}}}.' } })).toBe('A license.')
  })

  it('take the names of the record, and stay text in HTML', () => {
    const catalogue = defineCatalogue({ findings: { 'enough-if-approved': '<b>{evidence}</b> may do.' }, labels: { membership: 'Belonging' }, marks: { met: 'done' }, frame: { closing: 'Ask us.' } })
    const html = explain(assessment([result({ findings: [{ code: 'enough-if-approved', params: { evidence: ['t-cos'] } }] })]), { applicant, catalogue, format: 'html' })
    expect(html).toContain('<p>&lt;b&gt;&quot;Circle of Security&quot; (Apr 1, 2023)&lt;/b&gt; may do.</p>')
    expect(html).toContain('[done]</strong> Belonging</h3>')
    expect(html).toContain('<p>Ask us.</p>')
  })

  it('leave all else as it is', () => {
    expect(explain(imhs, { applicant, sources, catalogue: defineCatalogue({}) })).toBe(explain(imhs, { applicant, sources }))
    expect(explain(imhs, { applicant, sources, catalogue: defineCatalogue({ base: 'es' }) })).toBe(explain(imhs, { applicant, sources, locale: 'es' }))
    expect(explain(imhs, { applicant, sources, catalogue: defineCatalogue({ locale: 'es-PR' }) })).toBe(explain(imhs, { applicant, sources, locale: 'es' }))
  })
})

describe('a language of one\'s own', () => {
  const french = defineCatalogue({
    locale: 'fr',
    purpose: { initial: 'Première demande' }, counting: { claimed: 'Tout compte.' }, overall: { 'not-met': 'Tout n\'est pas rempli.' }, marks: { 'not-met': 'non rempli' },
    labels: { 'reflective-supervision': 'Supervision réflexive' },
    frame: {
      asked: 'au {date}', edition: 'édition {edition}', tally: '{count, plural, one {# point} other {# points}} sur {total} : {requirements}',
      figure: '{counted} sur {required}{months, select, none {} other { en {months} mois ({from} - {to})}}{reached, select, true {} other { ; il manque {missing}}}.',
      over: 'Ces mois sont passés ; il peut falloir plus que {missing}.',
      period: '{state, select, unknown {Période inconnue.} other {Du {from} au {to}.}}',
    },
    quantities: { hours: '{n, plural, one {# heure} other {# heures}}' },
    lists: { and: '{rest} et {last}', or: '{rest} ou {last}' },
    terms: { areas: { 'infant-observation': 'observation du bébé' } },
    missing: { area: '{hours} de plus : {area}' },
    dates: {
      months: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
      day: '{day} {month} {year}', month: '{month} {year}', range: '{from, select, none {jusqu\'\'au {to}} other {{to, select, none {depuis le {from}} other {du {from} au {to}}}}}',
    },
  }, { plural: (count) => (count < 2 ? 'one' : 'other') })

  const supervised = result({
    id: 'orimha/imhs/reflective-supervision', kind: 'supervision', verdict: 'not-met', required: { unit: 'hours', value: 50 }, counted: { unit: 'hours', value: 48.5 },
    missing: { quantity: { unit: 'hours', value: 1.5 }, areas: [{ area: 'infant-observation', hours: 1 }] },
    findings: [{ code: 'best-window', params: { from: '2023-02-01', to: '2025-01-31', within: 24, hours: 48.5, sessions: 3, months: 3 } }],
  })

  it('has its own plural, dates, lists and words, and the base for the rest', () => {
    expect(explain(assessment([supervised], { verdict: 'not-met' }), { catalogue: french }).split('\n').slice(2, 11)).toEqual([
      'Première demande, au 21 nov. 2026, édition 2022.', 'Tout compte.', '',
      '[non rempli] Tout n\'est pas rempli.', '  [non rempli] 1 point sur 1 : Supervision réflexive', '',
      '[non rempli] Supervision réflexive: 48.5 heures sur 50 heures en 24 mois (1 févr. 2023 - 31 janv. 2025) ; il manque 1.5 heure.',
      '  Ces mois sont passés ; il peut falloir plus que 1.5 heure.',
      '  What would help: 1 heure de plus : observation du bébé',
    ])
    expect(explain(assessment([supervised]), { catalogue: french, format: 'html' })).toContain('<article lang="fr">')
  })

  it.each([['2024-05', undefined, 'depuis le mai 2024'], [undefined, '2024', 'jusqu\'au 2024'], ['2024-05-01', '2024-05-01', '1 mai 2024'], ['2024-05-01', '2025-06-02', 'du 1 mai 2024 au 2 juin 2025']])(
    'puts %s to %s', (from, to, words) => expect(french.words.range(from, to)).toBe(words))

  it('joins what it names', () => {
    expect(french.words.list(['a', 'b', 'c'])).toBe('a, b et c')
    expect(french.words.either(['a', 'b'])).toBe('a ou b')
    expect(french.words.share(1, 2, 'hours')).toBe('1 / 2 heures')
    expect(french.words.share(1, 2, 'ratings')).toBe(en.share(1, 2, 'ratings'))
  })

  it('says nothing of a period that nobody knows but what it has a message for', () => {
    expect(explain(assessment([], { purpose: 'renewal' }), { catalogue: french })).toContain('Période inconnue.')
    const period = { from: '2024-11-22', to: '2026-11-21', due: '2026-11-21', state: 'open' } as const
    expect(explain(assessment([], { purpose: 'renewal', period }), { catalogue: french })).toContain('Du 22 nov. 2024 au 21 nov. 2026.')
  })
})

describe('what is wrong is said when the catalogue is made, with its path', () => {
  it.each([
    [{ findings: { 'amount-short': 'You have {counted' } }, 'findings.amount-short: expected , or } after counted, at character 18'],
    [{ findings: { 'amount-short': '{hours} to go' } }, 'findings.amount-short: no parameter "hours"; there are counted, required, missing'],
    [{ reasons: { failed: 'see {exam}' } }, 'reasons.failed: no parameter "exam"; it has none'],
    [{ findings: { 'amount-shrt': 'x' } }, 'findings.amount-shrt: nothing is called so; there are determined, enough-once-verified,'],
    [{ findings: { 'parts-decide': '{rule, select, other {{nobody}}}' } }, 'findings.parts-decide: no parameter "nobody"; there are rule'],
    [{ notes: { toString: 'x' } }, 'notes.toString: nothing is called so'],
    [{ words: {} }, 'words: nothing is called so; there are locale, base, findings'],
    [{ findings: 'x' }, 'findings: expected an object, found "x"'],
    [{ labels: { exam: 3 } }, 'labels.exam: expected a message, found 3'],
    [{ labels: { exam: '{n}' } }, 'labels.exam: no parameter "n"; it has none'],
    [{ terms: { credit: {} } }, 'terms.credit: nothing is called so'],
    [{ terms: { areas: { play: 'x' } } }, 'terms.areas.play: nothing is called so'],
    [{ locale: 'fr', frame: { tally: '{count, plural, other {#}}' } }, 'frame.tally: a plural needs the plural rule of "fr", in the options'],
    [{ locale: 'fr"><script>' }, 'locale: expected a language tag such as fr or es-PR, found "fr\\"><script>"'],
    [{ base: 'fr' }, 'base: expected en or es, found "fr"'],
    [{ dates: { months: ['Jan'], day: '{day}', month: '{month}' } }, 'dates.months: expected twelve names'],
    [{ dates: { months: Array.from({ length: 12 }, () => 'M'), day: '{day}' } }, 'dates.month: expected a message, found'],
    [{ dates: { weeks: [] } }, 'dates.weeks: nothing is called so'],
    [{ quantities: { hours: '{hours}' } }, 'quantities.hours: no parameter "hours"; there are n, years, days'],
    [{ missing: { slot: '{who}' } }, 'missing.slot: no parameter "who"; there are slot, roles, candidates'],
    [[], 'expected an object'],
  ])('%j', (messages, words) => {
    const define = (): unknown => Reflect.apply(defineCatalogue, undefined, [messages])
    expect(define).toThrow(RangeError)
    expect(define).toThrow(words)
  })
})

describe('every parameter of every code can be said', () => {
  const all = <Table extends object>(table: Table): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(table).map(([code, names]) => [code, `Said ${Object.keys(names).map((name) => `${name}={${name}}`).join(' ')}.`]))
  const catalogue = defineCatalogue({ findings: all(parameters.findings), reasons: all(parameters.reasons), notes: all(parameters.notes) })
  const told = (partial: Parameters<typeof result>[0]): string => explain(assessment([result({ kind: 'hours', ...partial })]), { applicant, catalogue })
  const fits = (text: string, params: object): void => {
    const [said] = /Said .*\./.exec(text) ?? ['']
    for (const [name, value] of Object.entries(params)) if (value !== undefined && String(value) !== '') expect(said).toMatch(new RegExp(`${name}=(?!${name}|[a-zA-Z]+=|\\.$)`))
    expect(said).not.toMatch(/undefined|\[object|NaN/)
  }

  it.each([...Object.entries(findings).map(([code, params]) => ({ code, params }) as Finding), ...findingVariants])('finding $code', (finding) => fits(told({ findings: [finding] }), finding.params))
  it.each([...Object.entries(reasons).map(([code, params]) => ({ code, params }) as Reason), ...reasonVariants])('reason $code', (reason) => fits(told({ evidence: [{ id: 't-obs', standing: 'excluded', ...reason }] }), {}))
  it.each(Object.entries(notes).map(([code, params]) => ({ code, params }) as Note))('note $code', (note) => fits(told({ notes: [note] }), note.params))
})
