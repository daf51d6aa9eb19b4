import { describe, expect, it } from 'vitest'
import type { Requirement } from '../../src/rulebook/requirement'
import type { Standard } from '../../src/rulebook/standard'
import { consultant } from '../../src/standards/ohio-ecmh/index'
import { level1, level1Renewal, level2, level2Renewal, level3, level3Renewal } from '../../src/standards/ohio-imh/index'
import { imhs } from '../../src/standards/orimha/index'
import { degree, evidence, job, resultOf, SERVICES, training, verdictOf, type Fields } from '../support/applicant'

const levels: readonly Standard[] = [level1, level2, level3]
const renewals: readonly Standard[] = [level1Renewal, level2Renewal, level3Renewal]
const kindsOf = ({ requirements }: Standard) => requirements.map(({ kind }: Requirement) => kind)

// Clauses that name one thing of many, and clauses that ask for nothing: docs/standards/traceability.md says which.

describe('IMHS: what the page lists one by one', () => {
  it.each([
    ['MA', 'master'], ['MS', 'master'], ['MEd', 'master'], ['EdD', 'doctorate'], ['MSW', 'master'],
    ['MSN', 'master'], ['PsyD', 'doctorate'], ['PhD', 'doctorate'], ['MD', 'medical'], ['DO', 'medical'],
  ])('each degree that the page lists counts outright: %s, of level %s', (name, level) => {
    expect(verdictOf(imhs, 'education', { education: [degree('2015-06-01', { degree: name, level, imhFocus: undefined })] })).toBe('met')
  })

  it('and no other name does', () => {
    const listed = imhs.requirements.flatMap((requirement) =>
      (requirement.id === 'orimha/imhs/education' ? requirement.levels.flatMap(({ degrees }): readonly string[] => degrees) : []))
    expect([...listed].sort()).toEqual(['DO', 'EdD', 'MA', 'MD', 'MEd', 'MS', 'MSN', 'MSW', 'PhD', 'PsyD'])
  })

  it.each(SERVICES)('the service mix without %s is for reviewers, who read what is missing', (service) => {
    const others = SERVICES.filter((each) => each !== service)
    const record = (services: readonly string[]) => ({ education: [degree('2015-06-01')], experience: [job('2020-01-01', undefined, { services })] })
    const result = resultOf(imhs, 'service-mix', record(others))
    expect(result.verdict).toBe('needs-review')
    expect(result.findings).toContainEqual({ code: 'services-missing', params: { services: [service] } })
    expect(verdictOf(imhs, 'service-mix', record([...others, service]))).toBe('met')
  })
})

describe('IMHS: what the page says is not asked', () => {
  it('IMHS asks for no licence and looks at no discipline', () => {
    expect(kindsOf(imhs)).not.toContain('license')
    expect(kindsOf(imhs)).not.toContain('profile')
    for (const role of ['clinical psychologist', 'early interventionist', undefined]) {
      const parts = { education: [degree('2015-06-01')], experience: [job('2020-01-01', '2021-12-30', { role })] }
      expect(verdictOf(imhs, 'work-experience', parts)).toBe('met')
    }
  })
})

describe('Ohio: what holds of every level', () => {
  it('every level wants a present job', () => {
    for (const level of levels) {
      const on = (over: Fields, end?: string) => verdictOf(level, 'employment', { experience: [job('2020-01-01', end, over)] })
      expect([on({}), on({}, '2026-11-20'), on({ kind: 'volunteer' }), on({ serves: [] })]).toEqual(['met', 'not-met', 'not-met', 'not-met'])
    }
  })

  it.each([
    ['a nurse at a clinic', { role: 'nurse', employer: 'a clinic' }],
    ['a home visitor of a county board', { role: 'home visitor', employer: 'a county board' }],
    ['someone whose role is not recorded', { role: undefined, employer: undefined }],
  ])('every level takes any role and any employer: %s', (_, over) => {
    for (const level of levels) {
      const parts = { education: [degree('2015-06-01')], experience: [job('2020-01-01', undefined, over)] }
      expect([verdictOf(level, 'employment', parts), verdictOf(level, 'work-experience', parts)]).toEqual(['met', 'met'])
    }
  })

  it('every level wants a registry profile', () => {
    for (const level of levels) {
      const under = (...systems: string[]) => verdictOf(level, 'registry-profile', { identifiers: systems.map((system) => ({ system, value: 'EXAMPLE-0001' })) })
      expect([under('opin'), under('opn'), under('other'), under()]).toEqual(['met', 'met', 'not-met', 'not-met'])
    }
  })

  it('every level counts a training in an area that Ohio names, however long ago', () => {
    for (const level of levels) {
      const result = resultOf(level, 'training-hours', { trainings: [training('1999-05-03', 6, { competencyAreas: ['infant-observation'] })] })
      expect(evidence(result, 'training-1')).toMatchObject({ standing: 'counted', amount: 6 })
    }
  })

  it.each(['relationship-based-education', 'infant-observation', 'social-emotional-development'])('at every level the renewal needs its hour of %s', (area) => {
    const areas = ['relationship-based-education', 'infant-observation', 'social-emotional-development', 'trauma-informed-competency']
    for (const renewal of renewals) {
      const ask = (hours: number) => resultOf(renewal, 'competency-areas', {
        trainings: areas.map((each) => training('2025-06-01', each === area ? hours : 9, { competencyAreas: [each] })),
      }, { period: { from: '2025-01-01', to: '2026-12-31' } })
      expect(ask(1).verdict).toBe('met')
      expect(ask(0.75).verdict).toBe('not-met')
      expect(ask(0.75).missing?.areas).toEqual([{ area, hours: 0.25 }])
    }
  })
})

describe('Ohio: two credentials, two programmes', () => {
  it('Ohio\'s credential is of Ohio, and of a programme of its own', () => {
    const placed = [...levels, imhs].map(({ jurisdiction, programme }) => `${jurisdiction} ${programme}`)
    expect(placed).toEqual(['US-OH ohio-imh', 'US-OH ohio-imh', 'US-OH ohio-imh', 'US-OR orimha'])
  })

  it('Ohio\'s two credentials are two programmes, and neither asks for the other', () => {
    expect(consultant.programme).toBe('ohio-ecmh')
    expect(levels.map(({ programme }) => programme)).not.toContain('ohio-ecmh')
    const held = (standard: string) => ({ holdings: [{ standard, issued: '2025-01-10' }] })
    for (const level of levels) {
      for (const { id } of level.requirements) {
        const slug = id.slice(level.id.length + 1)
        expect(resultOf(level, slug, held('ohio-ecmh/consultant')), id).toEqual(resultOf(level, slug, {}))
      }
    }
    for (const { id } of consultant.requirements) {
      const slug = id.slice(consultant.id.length + 1)
      expect(resultOf(consultant, slug, held('ohio-imh/level-3')), id).toEqual(resultOf(consultant, slug, {}))
    }
  })

  it('the ECMH credential asks for no employer', () => {
    expect(kindsOf(consultant)).not.toContain('employment')
    expect(kindsOf(consultant)).not.toContain('experience')
  })
})
