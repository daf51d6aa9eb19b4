import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as main from '../../src/index'
import { amend, defineStandard, resolve, type Amendment, type AssessOptions, type Changes, type Requirement, type Standard, type Verdict } from '../../src/index'
import * as ecmh from '../../src/standards/ohio-ecmh/index'
import * as ohio from '../../src/standards/ohio-imh/index'
import { FOUR_AREAS, level1, level1Renewal, level2, SIX_AREAS } from '../../src/standards/ohio-imh/index'
import { imhs } from '../../src/standards/orimha/index'
import { assessed, bachelor, decision, degree, job, mentor, rating, readingsIn, resultOf, rsc, SERVICES, training, verdictOf, type Fields, type Parts } from '../support/applicant'
import { ecmhRenewal, ifs, imhmClinicalRenewal, imhsRenewal } from './rules'

const page = readFileSync(new URL('../../docs/readings.md', import.meta.url), 'utf8')
const [top = '', ...sections] = page.split(/^## /m)

const AMENDMENT: Amendment = {
  cites: [{ source: 'our-rules', at: 'How we read them' }],
  sources: { 'our-rules': { id: 'our-rules', title: 'How we read the rules', publisher: 'The registry', address: 'https://registry.example/rules', read: '2026-11-21' } },
}

/** A reading chosen otherwise: the change as the page shows it, and what it does to the verdict on a small record. */
interface Choice {
  readonly shown: string
  readonly standard: Standard
  readonly amended: Standard
  readonly slugs: readonly string[]
  readonly parts: Parts
  readonly options: Partial<AssessOptions>
  readonly before: Verdict
  readonly after: Verdict
}

interface Example {
  readonly of: readonly [string, ...string[]]
  readonly parts: Parts
  readonly options?: Partial<AssessOptions>
  readonly verdicts: readonly [before: Verdict, after: Verdict]
}

/** `shown` `whole` is the change as it is given to `amend`; `parameters` what stands in it for the one requirement. */
function choice<const S extends Standard>(standard: S, changes: Changes<S>, { of: slugs, parts, options = {}, verdicts: [before, after] }: Example, shown: 'whole' | 'parameters' = 'whole'): Choice {
  const text = shown === 'whole' ? spelled(changes) : Object.values(changes).map((change) => spelled(change).slice(2, -2)).join(', ')
  return { shown: text, standard, amended: amend(standard, changes, AMENDMENT), slugs, parts, options, before, after }
}

/** Values that the page writes in another way than in full. */
const NAMES: ReadonlyMap<unknown, string> = new Map<unknown, string>([[SIX_AREAS, 'SIX_AREAS'], [731 / 365, '731 / 365']])

function spelled(value: unknown): string {
  const name = NAMES.get(value)
  if (name !== undefined) return name
  if (Array.isArray(value)) return `[${value.map(spelled).join(', ')}]`
  if (typeof value === 'string') return `'${value}'`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).map(([key, one]) => `${/^\w+$/.test(key) ? key : `'${key}'`}: ${spelled(one)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

const AREAS = ['relationship-based-education', 'infant-observation', 'social-emotional-development', 'cultural-competency']
const tagged = (completed: string, clockHours: number) => training(completed, clockHours, { competencyAreas: AREAS })
const held = (standard: string, issued: string) => [{ standard, issued }]

/** The degree, the work and the provider that RSC leans on, and two sessions a year apart. */
const received = (hours: number, over: Parts = {}): Parts => ({
  education: [degree('2010-06-01')], people: [mentor()], experience: [job('2011-01-01')], supervision: [rsc('2024-01-10', hours), rsc('2025-01-10', hours)], ...over,
})
const vetted: Parts['people'] = [{ id: 'mentor', vetted: [{ as: 'orimha/imhs', by: 'ORIMHA', from: '2018-03-10' }] }]
const inThirdAndFourthYear = received(25, { people: vetted, supervision: [rsc('2021-06-01', 25), rsc('2022-06-01', 25)] })
const inSixthAndSeventhYear = received(25, { people: vetted, supervision: [rsc('2023-06-01', 25), rsc('2024-06-01', 25)] })
const elevenMonths = received(25, { supervision: [rsc('2023-01-31', 25), rsc('2023-11-30', 25)] })
const specialist = [{ id: 'mentor', highestDegree: 'master', endorsements: [{ standard: 'orimha/ifs', from: '2010-01-01' }] }]

const worked = (start: string, end: string | undefined, over: Fields = {}): Parts => ({ education: [degree('2015-06-01')], experience: [job(start, end, over)] })
/** 730 days. */
const twoYears = (over: Fields = {}): Parts => worked('2020-01-01', '2021-12-30', over)

const raters = ['boss', 'mentor', 'peer'].map((id) => ({ id }))
const ratings = [rating('boss', 'current-program-supervisor'), rating('mentor', 'rsc-provider'), rating('peer', 'colleague')]
const domains = training('2025-06-01', 15, { competencyAreas: ['assessment', 'interventions'], ages: 'birth-to-six' })

/** Every change that the page shows, by the reading it chooses otherwise, in the order of the page. */
const CHOICES: Readonly<Record<string, readonly Choice[]>> = {
  'RD-01': [choice(imhs, { 'orimha/imhs/reflective-supervision': { providers: ['orimha/imhs', 'orimha/imhm-clinical', 'ohio-imh/level-3'] } }, {
    of: ['reflective-supervision'], parts: received(25, { people: [mentor({ endorsements: [{ standard: 'ohio-imh/level-3', from: '2010-01-01' }] })] }), verdicts: ['not-met', 'met'],
  })],

  // Issued on 30 November 2024: two years are to 30 November 2026, half a year is to 30 May 2025.
  'RD-03': [choice(level1Renewal, { 'ohio-imh/level-1/renewal': { renews: { months: 6 } } }, {
    of: ['clock-hours', 'competency-areas'], parts: { holdings: held('ohio-imh/level-1', '2024-11-30'), trainings: [tagged('2025-06-01', 15)] }, verdicts: ['met', 'not-met'],
  })],

  'RD-04': [choice(level1Renewal, { 'ohio-imh/level-1/renewal/competency-areas': { minima: SIX_AREAS, alternativeMinima: null } }, {
    of: ['competency-areas'], parts: { holdings: held('ohio-imh/level-1', '2025-01-10'), trainings: [tagged('2025-06-01', 4)] }, verdicts: ['met', 'not-met'],
  })],

  // On the day of issue itself, the day before the period opens.
  'RD-05': [
    choice(level1Renewal, { 'ohio-imh/level-1/renewal/clock-hours': { anyDate: true }, 'ohio-imh/level-1/renewal/competency-areas': { anyDate: true } }, {
      of: ['clock-hours', 'competency-areas'], parts: { holdings: held('ohio-imh/level-1', '2025-01-10'), trainings: [tagged('2025-01-10', 15)] }, verdicts: ['not-met', 'met'],
    }),
    choice(imhsRenewal, { 'orimha/imhs/renewal/training-hours': { anyDate: true } }, {
      of: ['training-hours'], parts: { holdings: held('orimha/imhs', '2026-01-10'), trainings: [training('2026-01-10', 15)] }, verdicts: ['not-met', 'met'],
    }),
    choice(imhsRenewal, { 'orimha/imhs/renewal/reflective-supervision': { anyDate: true } }, {
      of: ['reflective-supervision'], parts: { holdings: held('orimha/imhs', '2026-01-10'), people: [mentor()], supervision: [rsc('2026-01-10', 12)] }, verdicts: ['not-met', 'met'],
    }),
  ],

  'RD-06': [choice(level1Renewal, { 'ohio-imh/level-1/renewal/competency-areas': { sharing: 'full' } }, {
    of: ['competency-areas'], parts: { holdings: held('ohio-imh/level-1', '2025-01-10'), trainings: [tagged('2025-06-01', 3.75)] }, verdicts: ['not-met', 'met'],
  })],

  'RD-07': [choice(imhs, { 'orimha/imhs/work-experience': { years: 731 / 365 } }, { of: ['work-experience'], parts: twoYears(), verdicts: ['met', 'not-met'] })],

  'RD-08': [choice(imhs, {
    'orimha/imhs/work-experience': {
      work: { kinds: ['employment'], flags: ['paid', 'supervised', 'culturallyResponsive', 'attendsToRelationships'], servesEachOf: ['infant-toddler', 'parent-caregiver'], partTime: 'counts' },
    },
  }, { of: ['work-experience'], parts: twoYears({ fullTimeEquivalent: 0.5 }), verdicts: ['needs-review', 'met'] })],

  'RD-09': [choice(imhs, {
    'orimha/imhs/work-experience': {
      work: { kinds: ['employment'], flags: ['supervised', 'culturallyResponsive', 'attendsToRelationships'], servesEachOf: ['infant-toddler', 'parent-caregiver'] },
    },
  }, { of: ['work-experience'], parts: twoYears({ paid: false }), verdicts: ['not-met', 'met'] })],

  'RD-10': [choice(imhs, { 'orimha/imhs/work-experience': { internship: null } }, {
    of: ['work-experience'],
    parts: {
      education: [degree('2018-06-01')], people: [mentor()], documents: [{ kind: 'internship-description', dated: '2022-01-01' }],
      experience: [job('2023-01-01', '2023-12-31'), job('2021-01-01', '2021-12-31', { kind: 'internship', paid: false, supervisor: 'mentor' })],
    },
    verdicts: ['needs-review', 'not-met'],
  })],

  // From the conferral on 23 November 2024 to the day asked about there are 729 days.
  'RD-11': [choice(level2, { 'ohio-imh/level-2/work-experience': { after: null } }, {
    of: ['work-experience'], parts: { education: [bachelor('2024-11-23')], experience: [job('2020-01-01')] }, verdicts: ['not-met', 'met'],
  })],

  'RD-12': [choice(imhs, { 'orimha/imhs/service-mix': { services: ['early-relationship-assessment', 'relationship-based-therapy'] } }, {
    of: ['service-mix'], parts: twoYears({ services: SERVICES.slice(-2) }), verdicts: ['needs-review', 'met'],
  })],

  'RD-13': [
    choice(imhs, { 'orimha/imhs/reflective-supervision': { window: { months: 24, floorMonths: 0 } } }, { of: ['reflective-supervision'], parts: elevenMonths, verdicts: ['not-met', 'met'] }),
    choice(imhs, { 'orimha/imhs/reflective-supervision': { window: null } }, {
      of: ['reflective-supervision'], parts: received(25, { supervision: [rsc('2020-01-10', 25), rsc('2025-01-10', 25)] }), verdicts: ['not-met', 'met'],
    }, 'parameters'),
  ],

  // Vetted from 10 March 2018: three years are to 9 March 2021, five to 9 March 2023.
  'RD-14': [
    choice(imhs, { 'orimha/imhs/reflective-supervision': { vetting: { years: 3 } } }, { of: ['reflective-supervision'], parts: inThirdAndFourthYear, verdicts: ['met', 'not-met'] }),
    choice(imhs, { 'orimha/imhs/reflective-supervision': { vetting: {} } }, { of: ['reflective-supervision'], parts: inSixthAndSeventhYear, verdicts: ['not-met', 'met'] }, 'parameters'),
    choice(imhs, { 'orimha/imhs/reflective-supervision': { vetting: { years: 5, until: '2021-12-31' } } }, {
      of: ['reflective-supervision'], parts: inThirdAndFourthYear, verdicts: ['met', 'not-met'],
    }, 'parameters'),
    choice(imhs, { 'orimha/imhs/reflective-supervision': { vetting: null } }, { of: ['reflective-supervision'], parts: inThirdAndFourthYear, verdicts: ['met', 'not-met'] }, 'parameters'),
  ],

  'RD-15': [choice(imhs, { 'orimha/imhs/reflective-supervision': { whileServing: null } }, {
    of: ['reflective-supervision'], parts: received(25, { experience: [] }), verdicts: ['not-met', 'met'],
  })],

  'RD-16': [
    choice(ifs, { 'orimha/ifs/reflective-supervision': { bachelorsMayUse: null } }, {
      of: ['reflective-supervision'], parts: received(12, { education: [bachelor('2010-06-01')], people: specialist }), verdicts: ['met', 'not-met'],
    }),
    choice(ifs, { 'orimha/ifs/reflective-supervision': { providers: ['orimha/imhs', 'orimha/imhm-clinical', 'orimha/ifs'] } }, {
      of: ['reflective-supervision'], parts: received(12, { people: specialist }), verdicts: ['not-met', 'met'],
    }, 'parameters'),
  ],

  'RD-17': [choice(imhs, { 'orimha/imhs/references': { endorsedRater: null } }, { of: ['references'], parts: { people: raters, references: ratings }, verdicts: ['not-met', 'met'] })],

  'RD-19': [choice(imhs, { 'orimha/imhs/education': { onApproval: null } }, {
    of: ['education'], parts: { education: [degree('2015-06-01', { level: 'certificate', degree: undefined })] }, verdicts: ['needs-review', 'not-met'],
  })],

  'RD-20': [choice(imhs, { 'orimha/imhs/education': { transcript: null } }, {
    of: ['education'], parts: { education: [degree('2015-06-01', { transcript: 'unofficial' })] }, verdicts: ['not-met', 'met'],
  })],

  'RD-23': [choice(ecmhRenewal, { 'ohio-ecmh/consultant/renewal': { renews: { months: 24 } } }, {
    of: ['hours', 'domains'], parts: { holdings: held('ohio-ecmh/consultant', '2025-03-01'), trainings: [domains] }, verdicts: ['needs-information', 'met'],
  })],

  'RD-24': [choice(imhsRenewal, { 'orimha/imhs/renewal': { renews: { months: 24 } } }, {
    of: ['training-hours'], parts: { holdings: held('orimha/imhs', '2025-01-10'), trainings: [training('2026-01-11', 15)] }, verdicts: ['not-met', 'met'],
  })],

  'RD-25': [
    choice(imhmClinicalRenewal, { 'orimha/imhm-clinical/renewal/reflective-supervision': { exemptAfter: null } }, {
      of: ['reflective-supervision'], parts: { holdings: held('orimha/imhm-clinical', '2023-11-21') }, verdicts: ['not-applicable', 'not-met'],
    }),
    choice(imhmClinicalRenewal, { 'orimha/imhm-clinical/renewal/reflective-supervision': { exemptAfter: { holding: 'orimha/imhm-clinical', years: 5, recommended: true } } }, {
      of: ['reflective-supervision'], parts: { holdings: held('orimha/imhm-clinical', '2023-11-21') }, verdicts: ['not-applicable', 'not-met'],
    }, 'parameters'),
  ],

  'RD-26': [choice(imhs, { 'orimha/imhs/training-hours': { conversions: { ceu: 10 } } }, {
    of: ['training-hours'], parts: { trainings: [training('2025-06-01', undefined, { credit: { unit: 'ceu', value: 3 } })] }, verdicts: ['needs-review', 'met'],
  })],

  'RD-29': [choice(ifs, {
    'orimha/ifs/references': {
      slots: [
        { slot: 'current-program-supervisor', roles: ['current-program-supervisor'] },
        { slot: 'rsc-provider', roles: ['rsc-provider'] },
        { slot: 'other', roles: ['supervisor', 'teacher', 'trainer', 'consultant', 'colleague'] },
      ],
    },
  }, { of: ['references'], parts: { people: raters, references: ratings }, verdicts: ['needs-review', 'met'] })],

  'RD-30': [choice(level2, {
    'ohio-imh/level-2/work-experience': {
      work: { kinds: ['employment'], kindsOnApproval: ['internship', 'volunteer'], unpaidOnApproval: true, flags: ['professional'], servesEachOf: ['infant-toddler', 'parent-caregiver'] },
    },
  }, { of: ['work-experience'], parts: twoYears({ serves: ['infant-toddler'] }), verdicts: ['met', 'not-met'] })],

  'RD-31': [
    choice(level1, { 'ohio-imh/level-1/education': {} }, { of: ['education'], parts: {}, verdicts: ['needs-review', 'not-met'] }),
    choice(level1, { 'ohio-imh/level-1/education': {} }, { of: ['education'], parts: { education: [degree('2015-06-01', { level: 'cda', degree: undefined })] }, verdicts: ['needs-review', 'met'] }),
  ],

  'RD-32': [choice(ecmh.consultant, { 'ohio-ecmh/consultant/license': {}, 'ohio-ecmh/consultant/skills-inventory': {} }, {
    of: ['license', 'skills-inventory'],
    parts: { licenses: [{ kind: 'LISW', state: 'OH', from: '2020-01-01', to: '2026-11-20' }] },
    verdicts: ['needs-review', 'not-met'],
  })],
}

/** Readings that no amendment chooses otherwise. */
const NO_PARAMETER = ['RD-02', 'RD-18', 'RD-21', 'RD-22', 'RD-27', 'RD-28']

const choices = Object.entries(CHOICES).flatMap(([reading, list]) => list.map((one) => [reading, one.shown, one] as const))

describe('"To choose otherwise" in docs/readings.md shows changes that `amend` takes', () => {
  const parts = new Map(sections.map((section) => [section.slice(0, 5), section.split('- **To choose otherwise**:')[1]?.replace(/\s+/g, ' ')]))
  /** Whole changes, and changes of one parameter; not names of parameters, nor calls. */
  const shownIn = (part = '') => [...part.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => (/^\{|^\w+: /.test(code) ? [code] : []))

  it.each(Object.entries(CHOICES))('%s: each change that it shows, and no other, is tried below', (reading, list) => {
    expect(shownIn(parts.get(reading))).toEqual([...new Set(list.map(({ shown }) => shown))])
  })

  it.each(NO_PARAMETER)('%s: it says that no parameter does it, and what to do in place of that', (reading) => {
    expect(shownIn(parts.get(reading))).toEqual([])
    expect(parts.get(reading)).toMatch(/^ no parameter says it.*(`defineStandard|determination|decide on the requirement)/)
  })

  it('leaves no reading out', () => {
    expect([...Object.keys(CHOICES), ...NO_PARAMETER].sort()).toEqual(sections.map((section) => section.slice(0, 5)).filter((id) => id.startsWith('RD-')))
  })
})

describe('a reading chosen otherwise changes the verdict', () => {
  it.each(choices)('%s: %s', (_, __, { standard, amended, slugs, parts, options, before, after }) => {
    expect(after).not.toBe(before)
    expect(slugs.map((slug) => verdictOf(standard, slug, parts, options))).toEqual(slugs.map(() => before))
    expect(slugs.map((slug) => verdictOf(amended, slug, parts, options))).toEqual(slugs.map(() => after))
  })

  it.each(choices.filter(([reading, , { shown }]) => ['RD-04', 'RD-05', 'RD-06'].includes(reading) || shown.includes('floorMonths')))(
    '%s: the note that it matters is there before, with the verdict that comes of it, and gone after: %s', (reading, _, { standard, amended, slugs, parts, options, after }) => {
      for (const slug of slugs) {
        const before = resultOf(standard, slug, parts, options)
        expect(before.notes).toContainEqual({ code: 'reading-matters', params: { reading, verdict: after } })
        expect(readingsIn(resultOf(amended, slug, parts, options))).not.toContain(reading)
      }
    })

  it('is the registry\'s own word: its citation first, stated, in an edition of its own, the number of the reading kept', () => {
    const ours = amend(level1, { 'ohio-imh/level-1/education': {} }, AMENDMENT)
    const { cites, authority, reading } = resultOf(ours, 'education', {})
    expect([cites[0], authority, reading]).toEqual([AMENDMENT.cites[0], 'stated', 'RD-31'])
    expect(ours.edition).toBe('2026-11+amended')
  })

  it.each([
    ['adopted as it stands', {}, 'not-met'],
    ['set by the registry itself', { hours: 20 }, 'not-met'],
    ['with a change beside it, is still for a reviewer', { conversions: { ceu: 10 } }, 'needs-review'],
  ])('a figure of an unofficial source, %s', (_, change, verdict) => {
    const ours = amend(level1, { 'ohio-imh/level-1/training-hours': change }, AMENDMENT)
    expect(verdictOf(level1, 'training-hours', { trainings: [training('2025-06-01', 19.75)] })).toBe('needs-review')
    expect(verdictOf(ours, 'training-hours', { trainings: [training('2025-06-01', 19.75)] })).toBe(verdict)
  })

  it.each(choices)('%s: no other requirement is changed by %s', (_, __, { standard, amended, slugs }) => {
    const changed = amended.requirements.filter((one, at) => JSON.stringify(one) !== JSON.stringify(standard.requirements[at]))
    const asked = amended.renews?.months === standard.renews?.months ? slugs : []
    expect(changed.map(({ id }) => id)).toEqual(asked.map((slug) => `${standard.id}/${slug}`))
  })

  it('RD-09: volunteer work counts once `kinds` names it', () => {
    const ours = (kinds: readonly ('employment' | 'volunteer')[]) => amend(imhs, {
      'orimha/imhs/work-experience': { work: { kinds, flags: ['supervised', 'culturallyResponsive', 'attendsToRelationships'], servesEachOf: ['infant-toddler', 'parent-caregiver'] } },
    }, AMENDMENT)
    const volunteer = twoYears({ kind: 'volunteer', paid: false })
    expect([ours(['employment']), ours(['employment', 'volunteer'])].map((standard) => verdictOf(standard, 'work-experience', volunteer))).toEqual(['not-met', 'met'])
  })

  it('RD-19: a degree counts outright once `levels` lists its name', () => {
    const ours = amend(imhs, { 'orimha/imhs/education': { levels: [{ level: 'master', degrees: ['MSW', 'MPH'] }] } }, AMENDMENT)
    const education = [degree('2015-06-01', { degree: 'MPH' })]
    expect([imhs, ours].map((standard) => verdictOf(standard, 'education', { education }))).toEqual(['needs-review', 'met'])
  })

  it('RD-31: where an associate degree fits level II, work counts from that degree on', () => {
    const ours = amend(level2, { 'ohio-imh/level-2/education': { levels: [{ level: 'associate' }, { level: 'bachelor' }] } }, AMENDMENT)
    const parts: Parts = { education: [degree('2019-06-01', { level: 'associate', degree: undefined })], experience: [job('2020-01-01', '2021-12-30')] }
    for (const slug of ['education', 'work-experience']) expect([level2, ours].map((standard) => verdictOf(standard, slug, parts))).toEqual(['not-met', 'met'])
  })

  it('RD-26: semester and quarter hours are converted beside CEU', () => {
    const ours = amend(imhs, { 'orimha/imhs/training-hours': { conversions: { 'semester-hour': 15, 'quarter-hour': 10 } } }, AMENDMENT)
    const credit = (unit: string, value: number) => ({ trainings: [training('2025-06-01', undefined, { credit: { unit, value } })] })
    expect([credit('semester-hour', 2), credit('quarter-hour', 3), credit('ceu', 3)].map((parts) => verdictOf(ours, 'training-hours', parts))).toEqual(['met', 'met', 'needs-review'])
  })

  it('has the four areas beside the six, for going back', () => {
    const six = amend(level1Renewal, { 'ohio-imh/level-1/renewal/competency-areas': { minima: SIX_AREAS, alternativeMinima: null } }, AMENDMENT)
    const back: Standard = amend(six, { 'ohio-imh/level-1/renewal/competency-areas': { minima: FOUR_AREAS } }, AMENDMENT)
    const parts = { holdings: held('ohio-imh/level-1', '2025-01-10'), trainings: [tagged('2025-06-01', 4)] }
    expect([six, back].map((standard) => verdictOf(standard, 'competency-areas', parts))).toEqual(['not-met', 'met'])
  })
})

describe('where no parameter says it, what the page names in place of one does', () => {
  const without = (standard: Standard, id: string) => defineStandard({ ...standard, requirements: standard.requirements.filter((one: Requirement) => one.id !== id) })
  const slugsOf = ({ id, requirements }: Standard) => requirements.map((one) => one.id.slice(id.length + 1))

  it('RD-02: a standard of its own bears other names, and keeps the ids', () => {
    const named: Standard = defineStandard({ ...level2, name: 'Practitioner of the second level', aliases: [{ name: 'Second level', used: 'ohio-flyer' }] })
    expect([named.id, resolve([named], 'second level')]).toEqual(['ohio-imh/level-2', 'ohio-imh/level-2'])
    expect(() => resolve([named], 'OIFS-II')).toThrow(RangeError)
  })

  it.each([
    ['RD-18', imhs, 'competencies', 'needs-review', 'met'],
    ['RD-22', level1, 'employment', 'not-met', 'waived'],
  ] as const)('%s: a determination settles it for one person, and a standard of its own leaves it out', (_, standard, slug, before, outcome) => {
    const determinations = [decision(outcome, { requirement: `${standard.id}/${slug}` })]
    expect(verdictOf(standard, slug, {})).toBe(before)
    expect(verdictOf(standard, slug, { determinations })).toBe(outcome === 'met' ? 'met' : 'not-applicable')
    expect(slugsOf(without(standard, `${standard.id}/${slug}`))).toEqual(slugsOf(standard).filter((one) => one !== slug))
  })

  it.each([[undefined, 'needs-review'], ['accepted', 'met'], ['refused', 'not-met']])('RD-21: membership of one\'s organization, %s: %s', (outcome, verdict) => {
    const memberships = [{ association: 'ORIMHA', kind: 'organizational', infantMentalHealth: true, from: '2020-01-01' }]
    const determinations = outcome === undefined ? [] : [decision(outcome, { evidence: 'membership-1' })]
    expect(verdictOf(imhs, 'membership', { memberships, determinations })).toBe(verdict)
  })

  it('RD-27: titles of their own tell two trainings apart, the same course and event id makes two entries one', () => {
    const hours = (one: Fields, other: Fields) => resultOf(imhs, 'training-hours', { trainings: [training('2025-06-01', 15, one), training('2025-06-01', 15, other)] }).counted?.value
    expect(hours({ title: 'Feelings' }, { title: 'Feelings' })).toBe(15)
    expect(hours({ title: 'Feelings' }, { title: 'Feelings, part 2' })).toBe(30)
    expect(hours({ title: 'Feelings', courseId: 'C1', eventId: 'E1' }, { title: 'First feelings', courseId: 'C1', eventId: 'E1' })).toBe(15)
  })

  it('RD-28: a training that is too old is refused', () => {
    const trainings = [training('1998-06-15', 30)]
    expect(verdictOf(imhs, 'training-hours', { trainings })).toBe('met')
    expect(verdictOf(imhs, 'training-hours', { trainings, determinations: [decision('refused', { evidence: 'training-1' })] })).toBe('not-met')
  })

  it.each([['RD-03', level1Renewal, 'ohio-imh/level-1'], ['RD-24', imhsRenewal, 'orimha/imhs']] as const)('%s: another due day is recorded as `expires`, or given as the `period`', (_, standard, held) => {
    expect(assessed(standard, { holdings: [{ standard: held, issued: '2026-03-05', expires: '2026-12-31' }] }).period?.due).toBe('2026-12-31')
    expect(assessed(standard, {}, { period: { from: '2026-01-01', to: '2026-12-31' } }).period?.due).toBe('2026-12-31')
  })

  it('RD-06: where a training serves one area only, the record says which, or how many hours each had', () => {
    const areas = (over: Fields) => resultOf(level1Renewal, 'competency-areas', { holdings: held('ohio-imh/level-1', '2025-01-10'), trainings: [{ ...tagged('2025-06-01', 4), ...over }] })
    expect(areas({}).verdict).toBe('met')
    expect(areas({ competencyAreas: AREAS.slice(0, 1) }).counted?.value).toBe(1)
    expect(areas({ hoursByArea: { 'relationship-based-education': 3, 'infant-observation': 1 } }).counted?.value).toBe(2)
  })

  it('RD-10: an internship counts without further review once a reviewer has accepted it', () => {
    const [{ parts } = { parts: {} }] = CHOICES['RD-10'] ?? []
    expect(verdictOf(imhs, 'work-experience', { ...parts, determinations: [decision('accepted', { evidence: 'job-2' })] })).toBe('met')
  })

  it.each([
    ['RD-11', level2, 'work-experience', { education: [bachelor('2024-11-23')], experience: [job('2020-01-01')] }],
    ['RD-15', imhs, 'reflective-supervision', received(25, { supervision: [rsc('2024-01-10', 25, { format: 'peer' }), rsc('2025-01-10', 25)] })],
  ] as const)('%s: a reviewer decides on the requirement', (_, standard, slug, parts) => {
    expect(verdictOf(standard, slug, parts)).toBe('not-met')
    expect(verdictOf(standard, slug, { ...parts, determinations: [decision('met', { requirement: `${standard.id}/${slug}` })] })).toBe('met')
  })
})

describe('the examples at the top of docs/readings.md', () => {
  const blocks = [...top.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code)
  const modules: Readonly<Record<string, unknown>> = { 'imh-eligibility': main, 'imh-eligibility/ohio-imh': ohio, 'imh-eligibility/ohio-ecmh': ecmh }

  /** Runs a block; a comment behind an expression is its expected value. */
  function run(block: string): readonly unknown[] {
    const code = block
      .replace(/^import (\{[^}]*\}) from ('[^']+')$/gm, 'const $1 = modules[$2]')
      .replace(/^(?!const )(\S.*) \/\/ (.+)$/gm, 'check($1, $2)')
    const seen: unknown[] = []
    const check = (value: unknown, expected: unknown): void => {
      seen.push(expected)
      expect(value).toEqual(expected)
    }
    new Function('modules', 'check', ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText)(modules, check)
    return seen
  }

  it('run, and give what they say', () => {
    expect(blocks.map(run)).toEqual([['2026-11+our-rules', 'met', 'not-met'], [5]])
  })

  it('show the change of RD-04', () => {
    expect(blocks[0]).toContain(CHOICES['RD-04']?.[0]?.shown)
  })
})
