import { describe, expect, it } from 'vitest'
import { explain, explainAccount } from '../../src/explain/explain'
import { renderText } from '../../src/explain/forms/text'
import { sources as known } from '../../src/rulebook/sources'
import type { Evidence, RequirementResult } from '../../src/verdict/result'
import { applicant, assessment, imhs, result, sessions, sources } from './sample'

const text = (requirement: RequirementResult): string => explain(assessment([requirement]), { applicant, sources })

const hours = (partial: Partial<RequirementResult>): RequirementResult =>
  result({ id: 'orimha/imhs/training-hours', kind: 'hours', required: { unit: 'clock-hours', value: 30 }, ...partial })

describe('the overview', () => {
  const lines = explain(imhs, { applicant, sources }).split('\n')

  it('names the credential, the day and how evidence is counted', () => {
    expect(lines.slice(0, 4)).toEqual([
      'Infant Mental Health Specialist (IMHS)',
      '======================================',
      'First application, as of Nov 21, 2026, edition 2022 of the rules.',
      'Everything in the record counts, verified or not, except what the registry was unable to verify.',
    ])
  })

  it('gives the verdict in one sentence, then the requirements by verdict, worst first', () => {
    expect(lines.slice(5, 10)).toEqual([
      '[not met] Not everything that is asked for is met.',
      '  [not met] 4 of 9: Reflective supervision; Reference ratings; Written examination; Membership',
      '  [needs information] 1 of 9: Work experience',
      '  [needs review] 2 of 9: Training hours; Competencies',
      '  [met] 2 of 9: Education; Ethics agreement',
    ])
  })

  it('ends with who decides', () => {
    expect(lines.at(-2)).toBe('This is what the rules say about the record. It is not a decision: the issuing body decides.')
  })

  it.each([
    ['open', 'Renewal period: Nov 22, 2024 to Nov 21, 2026. Due Nov 21, 2026, still open.'],
    ['overdue', 'Renewal period: Nov 22, 2024 to Nov 21, 2026. Due Nov 21, 2026, which has passed: the renewal is overdue.'],
  ] as const)('tells the period of a renewal that is %s', (state, sentence) => {
    const period = { from: '2024-11-22', to: '2026-11-21', due: '2026-11-21', state }
    expect(explain(assessment([], { purpose: 'renewal', period }))).toContain(sentence)
  })

  it('says so where the period of a renewal is not known', () => {
    const words = explain(assessment([], { purpose: 'renewal', counting: 'verified' }), { locale: 'en' })
    expect(words).toContain('Renewal, as of Nov 21, 2026')
    expect(words).toContain('The renewal period is not known.')
    expect(words).toContain('Only what the registry has verified counts.')
  })
})

describe('the sentence of a requirement', () => {
  it('tells how much of how much, in which stretch of time, and what is missing', () => {
    expect(explain(imhs, { applicant, sources })).toContain(
      '[not met] Reflective supervision: 25.5 of 50 hours in the best 24 months (Jan 15, 2023 to May 15, 2024); 24.5 hours missing.\n  These months are over: new hours count within later months, which can leave earlier hours out, so more than 24.5 hours may be needed. The next steps say how many.\n')
  })

  it('tells time worked in years and days', () => {
    expect(explain(imhs, { applicant, sources })).toContain('[needs information] Work experience: 1 year and 138 days of 2 years so far.\n')
  })

  it('does not say "of" where more than enough counts', () => {
    expect(text(hours({ counted: { unit: 'clock-hours', value: 46.5 } }))).toContain('[met] Training hours: 46.5 clock hours; 30 clock hours needed.\n')
  })

  it.each([
    ['references', 'references', '2 of 3 ratings so far.'],
    ['hours', 'domains', '2 of 3 areas so far.'],
    ['experience', 'service-mix', '2 of 3 kinds of service so far.'],
    ['experience', 'families-served', '2 of 3 families so far.'],
    ['document', 'papers', '2 of 3 pieces of evidence so far.'],
  ] as const)('counts what a requirement of kind %s (%s) is about', (kind, slug, sentence) => {
    const counted = result({ id: `x/y/${slug}`, kind, verdict: 'pending', required: { unit: 'count', value: 3 }, counted: { unit: 'count', value: 2 } })
    expect(text(counted)).toContain(sentence)
  })

  it('leaves a figure out where one of something is asked for', () => {
    const one = result({ required: { unit: 'count', value: 1 }, counted: { unit: 'count', value: 1 } })
    expect(text(one)).toContain('[met] Membership: Nothing more is needed.')
  })

  it('keeps the best stretch of time apart where it is not what the figure counts', () => {
    const sentence = 'The best 24 months, Jan 1, 2023 to Dec 31, 2024, have 40 hours from 1 entry in 1 calendar month.'
    const window = { code: 'best-window', params: { from: '2023-01-01', to: '2024-12-31', within: 24, hours: 40, sessions: 1, months: 1 } } as const
    expect(text(result({ kind: 'supervision', verdict: 'needs-review', findings: [window] }))).toContain(sentence)
    expect(text(result({ kind: 'supervision', verdict: 'needs-review', findings: [window], required: { unit: 'hours', value: 50 }, counted: { unit: 'hours', value: 30 } }))).toContain(sentence)
  })

  it('says first what would be enough, then what is short', () => {
    const words = text(result({
      kind: 'education', verdict: 'needs-review',
      findings: [
        { code: 'degree-missing', params: { levels: ['master'] } },
        { code: 'enough-if-approved', params: { evidence: ['e-ba'] } },
      ],
    }))
    expect(words.indexOf('A reviewer has to decide')).toBeLessThan(words.indexOf('So far no degree or certificate on record counts'))
    expect(words.indexOf('A reviewer has to decide')).toBeGreaterThan(0)
  })

  it('lets a recorded decision end the matter', () => {
    const words = text(hours({
      verdict: 'met', counted: { unit: 'clock-hours', value: 20 },
      findings: [
        { code: 'determined', params: { determination: 'k-1', decision: 'met', on: '2026-11-01' } },
        { code: 'amount-short', params: { counted: 20, required: 30, missing: 10 } },
      ],
    }))
    expect(words).toContain('[met] Training hours: A reviewer decided on Nov 1, 2026 that this is met.\n  20 of 30 clock hours so far.\n')
    expect(words).not.toContain('missing')
  })

  it('shows both figures where the required one is unofficial, and says that it is', () => {
    const words = text(hours({
      verdict: 'needs-review', authority: 'secondary', counted: { unit: 'clock-hours', value: 12 },
      findings: [
        { code: 'threshold-secondary', params: { counted: 12, reached: false } },
        { code: 'amount-short', params: { counted: 12, required: 30, missing: 18 } },
      ],
    }))
    expect(words).toContain('only an unofficial source says what is needed. By that source, what is on record is not enough.\n  12 of 30 clock hours so far.')
    expect(words).toContain('Only an unofficial source, or an inference, says this.')
  })

  it('names a figure that is not published', () => {
    const words = text(result({ kind: 'hours', verdict: 'needs-review', authority: 'unpublished', findings: [{ code: 'threshold-unpublished', params: { counted: 12, atBest: 20 } }] }))
    expect(words).toContain('no public text that could be read says what is needed here. Counted so far: 12 clock hours; 20 clock hours if all that is still open turns out well.')
    expect(words).toContain('There is a rule for this, but no public text that could be read gives it.')
  })

  it('says nothing of figures where the rule does not apply', () => {
    const words = text(hours({
      verdict: 'not-applicable', counted: { unit: 'clock-hours', value: 0 },
      findings: [{ code: 'not-bound', params: { practice: 'providesReflectiveSupervision' } }, { code: 'amount-short', params: { counted: 0, required: 30, missing: 30 } }],
    }))
    expect(words).toContain('[does not apply] Training hours: Asked only of those who provide reflective supervision/consultation to others; the record says that the applicant does not.')
    expect(words).not.toContain('30')
  })

  it.each([
    [{ evidence: [], fields: [] }, 'the record leaves out a fact that decides.'],
    [{ evidence: ['p-kim'], fields: ['highestDegree'] }, 'the record does not say which degree is their highest. Whether this can count depends on it: p-kim.'],
    [{ evidence: ['t-cos', 't-obs', 't-college', 't-none'], fields: ['clockHours'] }, 'Whether this can count depends on it: 4 trainings, Apr 1, 2023 to Dec 15, 2024.'],
  ])('names what the record leaves out: %j', (params, words) => {
    expect(text(hours({ verdict: 'needs-information', findings: [{ code: 'enough-if-known', params }] }))).toContain(words)
  })
})

describe('parts', () => {
  const part = result({ id: 'orimha/ifa/education-or-work/cda', kind: 'education', verdict: 'not-met', findings: [{ code: 'degree-missing', params: { levels: ['cda'] } }] })
  const whole = (kind: 'any-of' | 'all-of', parts: readonly RequirementResult[]): string =>
    text(result({ id: 'orimha/ifa/education-or-work', kind, parts }))

  it.each([['any-of', 'One of these is enough.'], ['all-of', 'All of these are needed.']] as const)('of %s are introduced and indented', (kind, words) => {
    expect(whole(kind, [part])).toContain(`[met] Education or work: ${words}\n  [not met] Child Development Associate (CDA): So far no degree or certificate on record counts`)
  })

  it('name their source only where it is another one', () => {
    const elsewhere = { ...part, cites: [{ source: 'flyer', at: 'Question 1' }] }
    expect(whole('any-of', [part]).split('Where it is written')).toHaveLength(2)
    expect(whole('any-of', [elsewhere])).toContain('    Where it is written: Flyer, Ohio, Question 1; printed page')
  })
})

describe('evidence', () => {
  it('is named by title and date, and by id where the record is not at hand', () => {
    const one = hours({ evidence: [{ id: 't-cos', standing: 'counted', amount: 18 }] })
    expect(text(one)).toContain('What counts: "Circle of Security" (Apr 1, 2023): 18 clock hours')
    expect(explain(assessment([one]))).toContain('What counts: t-cos: 18 clock hours')
  })

  it('is summed up where there is much of one kind, with the reason said once', () => {
    const words = explain(imhs, { applicant, sources })
    expect(words).toContain('What counts: 17 supervision entries, Jan 15, 2023 to May 15, 2024: 25.5 hours\n')
    expect(words).toContain('7 supervision entries, Jun 15, 2024 to Dec 15, 2024: Person Two was not endorsed (or vetted by the association) at the time, as the rule asks\n')
  })

  it('is counted without dates where the record is not at hand', () => {
    expect(explain(imhs, { sources })).toContain('What counts: 17 supervision entries: 25.5 hours\n')
  })

  it('of which little shares a reason is named in one line', () => {
    const pair: readonly Evidence[] = ['t-obs', 't-none'].map((id) => ({ id, standing: 'excluded', code: 'unable-to-verify', params: {} }))
    expect(text(hours({ evidence: pair }))).toContain(
      'What does not count, and why: "Watch, Wait and Wonder" (Mar 9, 2024) and training (May 5, 2024): the registry was unable to verify it')
  })

  it('of the same name is named once, with how often', () => {
    const sessionsOfOneDay = ['s-1', 's-2'].map((id) => ({ id, from: '2023-05-05', hours: 1, provider: 'p-dana', format: 'group' as const }))
    const evidence = sessionsOfOneDay.map(({ id }) => ({ id, standing: 'excluded', code: 'outside-work', params: {} }) as const)
    const words = explain(assessment([result({ kind: 'supervision', evidence })]), { applicant: { ...applicant, supervision: sessionsOfOneDay } })
    expect(words).toContain('group session with Person One (May 5, 2023) (2x): the record shows no work')
  })

  it('that was split among areas tells for what, one by one or all together', () => {
    const split = (id: string): Evidence => ({
      id, standing: 'counted', amount: 1.1, code: 'split', params: { areas: [{ area: 'infant-observation', hours: 0.1 }, { area: 'assessment', hours: 1 }] },
    })
    expect(text(hours({ evidence: [split('t-obs')] }))).toContain('1.1 clock hours; used for infant observation (0.1 hours) and assessment (1 hour)')
    expect(text(hours({ evidence: sessions.slice(0, 7).map(({ id }) => split(id)) }))).toContain('7.7 clock hours; used for infant observation (0.7 hours) and assessment (7 hours)')
  })

  it('of every kind has a name that its owner knows', () => {
    const names = [
      ['e-ba', 'bachelor\'s degree in psychology (conferred 2016)'],
      ['w-intern', 'internship at Harbor Clinic (Sep 1, 2020 to May 1, 2021)'],
      ['w-clinic', 'Clinician at Harbor Clinic (since Jan 9, 2023)'],
      ['s-2023-01', 'individual session with Person One (Jan 15, 2023)'],
      ['r-lee', 'rating from Person Two (received Oct 4, 2026)'],
      ['m-orimha', 'ORIMHA (Jan 1, 2025 to Dec 31, 2025)'],
      ['a-ethics', 'Code of Ethics and Endorsement Agreement (signed Oct 1, 2026)'],
      ['x-exam', 'MI-AIMH written examination (May 16, 2026)'],
      ['l-lcsw', 'LCSW, OR (since Jan 1, 2022)'],
      ['d-proof', 'proof of work experience (reference letter, separate letter or resume) (dated Oct 3, 2026)'],
      ['h-ifs', 'IFS (issued Mar 1, 2022)'],
      ['k-1', 'decision of Nov 1, 2026 by Reviewer A'],
      ['p-dana', 'Person One'],
      ['applicant', 'the applicant'],
    ]
    const words = text(result({ evidence: names.map(([id = '']) => ({ id, standing: 'counted' })) }))
    for (const [, name = ''] of names) expect(words).toContain(`- ${name}\n`)
  })

  it('over a period is called sessions, and names without a person fall back to the id', () => {
    const summed = { ...applicant, supervision: [{ id: 's-year', from: '2023-01-01', to: '2023-12-31', within: 24, hours: 20, provider: 'p-gone', format: 'group' as const }] }
    const requirement = result({ kind: 'supervision', evidence: [{ id: 's-year', standing: 'counted', amount: 20 }] })
    expect(explain(assessment([requirement]), { applicant: summed })).toContain('group sessions with p-gone (Jan 1, 2023 to Dec 31, 2023): 20 hours')
    expect(explain(assessment([requirement]), { applicant: summed, locale: 'es' })).toContain('sesiones de grupo con p-gone (del 1 ene 2023 al 31 dic 2023): 20 horas')
  })
})

describe('what would help', () => {
  it('asks once for what several items leave out', () => {
    const fields = ['t-cos', 't-obs'].flatMap((evidence) => [{ evidence, field: 'clockHours' }, { evidence, field: 'didactic' }])
    expect(text(hours({ verdict: 'needs-information', missing: { fields } }))).toContain(
      'What would help: Add to the record, for "Circle of Security" (Apr 1, 2023) and "Watch, Wait and Wonder" (Mar 9, 2024): how many clock hours it had and whether it was didactic (taught, as in a course)')
  })

  it('asks the applicant about the applicant', () => {
    const fields = [{ evidence: 'applicant', field: 'practice.providesReflectiveSupervision' }]
    expect(text(hours({ missing: { fields } }))).toContain('What would help: Add to the record: whether the applicant provides reflective supervision/consultation to others\n')
  })

  it('names the areas that are short, and those that are short together as one', () => {
    const areas = [{ area: 'assessment', hours: 1 }, { area: 'infant-observation', hours: 0.5 }]
    expect(text(hours({ missing: { areas } }))).toContain('- 0.5 hours more of training in infant observation')
    const both = text(hours({ missing: { areas, deficit: { areas: ['infant-observation', 'interventions'], needed: 2, available: 1.5 } } }))
    expect(both).toContain('- 1 hour more of training in assessment\n')
    expect(both).toContain('- 0.5 hours more of training in infant observation or interventions\n')
  })

  it('names who could fill an open reference slot', () => {
    const slots = [
      { slot: 'rsc-provider', roles: ['rsc-provider'], candidates: ['p-dana', 'p-lee'] },
      { slot: 'endorsed-rater', roles: [], candidates: [] },
    ]
    const words = text(result({ kind: 'references', missing: { slots } }))
    expect(words).toContain('A rating from the person who provides reflective supervision/consultation; in the record, Person One or Person Two could give it')
    expect(words).toContain('A rating from someone endorsed (or vetted by the association)\n')
  })
})

describe('where it is written', () => {
  it('names title, publisher, heading and address', () => {
    expect(text(result())).toContain(
      'Where it is written: Infant Mental Health Specialist Endorsement Requirements, Oregon Infant Mental Health Association, Professional Membership; https://www.or-imha.org/copy-of-ifs-endorsement-requirement\n')
  })

  it('knows the sources of the rulebook by itself', () => {
    const [source] = Object.values(known)
    if (!source) throw new Error('the rulebook has no sources')
    expect(explain(assessment([result({ cites: [{ source: source.id, at: 'Top' }] })]))).toContain(source.title)
  })

  it('falls back to the id of a source that nobody knows', () => {
    expect(text(result({ cites: [{ source: 'constructor', at: 'Top' }] }))).toContain('Where it is written: constructor, Top\n')
  })

  it('points at the readings, each once', () => {
    expect(text(result({ reading: 'RD-07', furtherReadings: ['RD-08', 'RD-07'] }))).toContain('RD-07 and RD-08 in the list of readings (docs/readings.md)')
  })

  it('says that an implied rule is implied', () => {
    expect(text(result({ authority: 'implied' }))).toContain('it follows from what it says.')
  })
})

describe('words that no table knows', () => {
  it('are split out of the slug', () => {
    const words = text(result({
      id: 'x/y/cultural-humility-hours',
      evidence: [
        { id: 'a', standing: 'if-known', code: 'not-recorded', params: { field: 'newField' } },
        { id: 'b', standing: 'if-approved', code: 'credit-not-converted', params: { unit: 'badge', value: 2 } },
        { id: 'c', standing: 'excluded', code: 'flag-not-given', params: { field: 'toString' } },
      ],
      notes: [{ code: 'reading-matters', params: { reading: 'RD-99', verdict: 'met' } }],
      findings: [{ code: 'reviewer-decides', params: { about: 'something-else' } }],
    }))
    expect(words).toContain('Cultural humility hours: A reviewer has to decide about this.')
    expect(words).toContain('the record does not say new field')
    expect(words).toContain('it gave 2 badge')
    expect(words).toContain('to string')
    expect(words).toContain('the answer would be "met".')
  })
})

describe('for those who write no TypeScript', () => {
  it.each([[{ locale: 'fr' }, 'locale: expected en or es, found "fr"'], [{ format: 'md' }, 'format: expected text or markdown or html or html-page, found "md"']])('%j is refused in words', (options, message) => {
    expect(() => Reflect.apply(explain, undefined, [assessment([]), options])).toThrow(message)
  })
})

describe('where the length of a period is written', () => {
  const renewed = { ...assessment([]), purpose: 'renewal', renews: { standard: 'orimha/imhs', months: 24, cites: [{ source: 'handbook', at: 'p. 3' }] } } as const
  const handbook = { id: 'handbook', title: 'A handbook', publisher: 'A registry', address: 'on file', read: '2026-11-21' }

  it('stands under the period, by the title that the assessment brings along', () => {
    expect(explain({ ...renewed, sources: { handbook } })).toContain('Where it is written: A handbook, A registry, p. 3.')
  })
})

describe('renderText', () => {
  it('lets the caller dress the marks, and keeps their words', () => {
    const words = renderText(explainAccount(imhs, { applicant, sources }), (verdict, mark) => `<${verdict}>${mark}</>`)
    expect(words).toContain('<not-met>[not met]</> Membership')
    expect(words.match(/<met>\[met\]<\/>/g)).toHaveLength(3)
  })
})

describe('in Spanish', () => {
  const spanish = explain(imhs, { applicant, sources, locale: 'es' })

  it('gives the same figures', () => {
    expect(spanish).toContain('[no cumplido] Supervisión reflexiva: 25.5 de 50 horas en los mejores 24 meses (del 15 ene 2023 al 15 may 2024); faltan 24.5 horas.')
    expect(spanish).toContain('[faltan datos] Experiencia laboral: 1 año y 138 días de 2 años hasta ahora.')
    expect(spanish).toContain('No es una decisión: decide el organismo que otorga la credencial.')
  })

  it.each([['open', 'todavía abierta'], ['overdue', 'la renovación está atrasada']] as const)('tells the period of a renewal that is %s', (state, words) => {
    const period = { from: '2024-11-22', to: '2026-11-21', due: '2026-11-21', state }
    expect(explain(assessment([], { purpose: 'renewal', period }), { locale: 'es' })).toContain(words)
    expect(explain(assessment([], { purpose: 'renewal' }), { locale: 'es' })).toContain('No se conoce el período de renovación.')
  })

  it('says what would help', () => {
    const missing = {
      areas: [{ area: 'assessment', hours: 1 }],
      deficit: { areas: ['infant-observation', 'interventions'], needed: 2, available: 1.5 },
      slots: [{ slot: 'endorsed-rater', roles: [], candidates: [] }],
      fields: [{ evidence: 'applicant', field: 'identifiers' }],
    }
    const words = explain(assessment([hours({ missing, counted: { unit: 'clock-hours', value: 31 } })]), { locale: 'es' })
    expect(words).toContain('1 hora más de capacitación en evaluación')
    expect(words).toContain('0.5 horas más de capacitación en observación de bebés o intervenciones')
    expect(words).toContain('Anotar en el expediente: qué número de registro tiene la persona solicitante')
    expect(words).toContain('31 horas reloj; mínimo: 30 horas reloj.')
  })
})
