import { assess, contentHash, find, parseStandard, standards, type RequirementResult, type Standard } from 'imh-eligibility'
import { describe, expect, it } from 'vitest'
import { mentors } from './alliance-mentors'
import { mentorTraining } from './records'

const CLINICAL = 'alliance/imhm-clinical'

/** What the edition in force on a day says of someone's training. */
function training(name: string, asOf: string, general: number, providing: number, equity: number): RequirementResult {
  const assessment = assess(find(mentors, name, { asOf }), mentorTraining({ general, providing, equity }), { asOf })
  const found = assessment.requirements.find(({ id }) => id.endsWith('/training-hours'))
  if (!found) throw new Error(`no training hours in ${assessment.edition}`)
  return found
}

describe('the edition in force', () => {
  it.each([
    { asOf: '2023-12-31', edition: '2023', required: 30 },
    { asOf: '2024-01-01', edition: '2024', required: 48 },
  ])('on $asOf is that of $edition: $required hours for a clinical mentor', ({ asOf, edition, required }) => {
    expect(find(mentors, CLINICAL, { asOf }).edition).toBe(edition)
    expect(training(CLINICAL, asOf, 1, 1, 1).required).toEqual({ unit: 'clock-hours', value: required })
  })

  it.each(['alliance/imhm-policy', 'alliance/imhm-research'])('of %s asks 30 hours until 2023, and 33 from 2024', (id) => {
    expect(training(id, '2023-12-31', 1, 1, 1).required?.value).toBe(30)
    expect(training(id, '2024-01-01', 1, 1, 1).required?.value).toBe(33)
  })

  it('is found by the names of the field, with the programme where two programmes use one', () => {
    expect(find(mentors, 'IMHM-C', { asOf: '2024-01-01' }).id).toBe(CLINICAL)
    const all = [...Object.values<Standard>(standards), ...mentors]
    expect(() => find(all, 'IMHM-C', { asOf: '2024-01-01' })).toThrow('"IMHM-C" may be alliance/imhm-clinical or orimha/imhm-clinical')
    expect(find(all, 'alliance IMHM-C', { asOf: '2024-01-01' }).edition).toBe('2024')
  })
})

describe('a rule that changes by the day of the application', () => {
  it('lets the same 33 hours be enough on the last day of 2023, and 15 short a day later', () => {
    expect(training(CLINICAL, '2023-12-31', 15, 15, 3).verdict).toBe('met')
    expect(training(CLINICAL, '2024-01-01', 15, 15, 3)).toMatchObject({ verdict: 'not-met', missing: { quantity: { unit: 'clock-hours', value: 15 } } })
  })

  it.each([
    { general: 30, providing: 15, equity: 3, expected: 'met' },
    { general: 29.75, providing: 15, equity: 3, expected: 'not-met' },
    { general: 60, providing: 14.75, equity: 3, expected: 'not-met' },
    { general: 60, providing: 15, equity: 2.75, expected: 'not-met' },
    // What goes beyond the 15 may be among the 30.
    { general: 28, providing: 17, equity: 3, expected: 'met' },
  ])('2024, clinical: $general hours, $providing on providing supervision, $equity on equity: $expected', ({ general, providing, equity, expected }) => {
    expect(training(CLINICAL, '2024-01-01', general, providing, equity).verdict).toBe(expected)
  })

  it.each([
    { general: 20, providing: 10, equity: 3, expected: 'met' },
    { general: 19.75, providing: 10, equity: 3, expected: 'not-met' },
    { general: 30, providing: 10, equity: 2.75, expected: 'not-met' },
  ])('2024, policy: $general hours, $providing on providing supervision, $equity on equity: $expected', ({ general, providing, equity, expected }) => {
    expect(training('alliance/imhm-policy', '2024-01-01', general, providing, equity).verdict).toBe(expected)
  })

  it.each([{ providing: 14 }, { providing: 16 }])('2023: $providing hours about providing supervision are for a reviewer, as members’ pages differ', ({ providing }) => {
    const asOf = '2023-12-31'
    const assessment = assess(find(mentors, CLINICAL, { asOf }), mentorTraining({ general: 30, providing, equity: 1 }), { asOf })
    expect(assessment.requirements.find(({ id }) => id === `${CLINICAL}/rsc-training-hours`)?.verdict).toBe('needs-review')
  })
})

describe('until 2023, training about providing supervision', () => {
  const providing = (didactic: boolean) => {
    const { trainings = [], ...rest } = mentorTraining({ general: 30, providing: 15, equity: 1 })
    const applicant = { ...rest, trainings: trainings.map((training) => ({ ...training, didactic })) }
    const assessment = assess(find(mentors, CLINICAL, { asOf: '2023-12-31' }), applicant, { asOf: '2023-12-31' })
    return assessment.requirements.find(({ id }) => id === `${CLINICAL}/rsc-training-hours`)?.counted?.value
  }

  it('counts where it was didactic, and not where it was not', () => {
    expect([providing(true), providing(false)]).toEqual([15, 0])
  })
})

describe('a gap or a tie is an error, never a guess', () => {
  it('says so where no edition covers the day', () => {
    const without2024 = mentors.filter(({ edition }) => edition !== '2024')
    expect(() => find(without2024, CLINICAL, { asOf: '2024-01-01' })).toThrow('no edition of alliance/imhm-clinical is in force on 2024-01-01')
  })

  it('says so where two editions cover the day', () => {
    const open = mentors.map((standard) => (standard.edition === '2023' ? { ...standard, effective: {} } : standard))
    expect(find(open, CLINICAL, { asOf: '2023-12-31' }).edition).toBe('2023')
    expect(() => find(open, CLINICAL, { asOf: '2024-01-01' })).toThrow('2023 (in force always, known from 2026-11-21); 2024 (in force from 2024-01-01, known from 2026-11-21)')
  })
})

/** Made up for this test: that somebody finds a mistake in our reading of 2024 on 1 December 2026, and puts it right. */
describe('what was known when', () => {
  const asOf = '2025-05-01'
  const corrected = mentors.flatMap((standard) =>
    standard.edition === '2024'
      ? [{ ...standard, known: { from: '2026-11-21', to: '2026-11-30' } }, { ...standard, edition: '2024 corrected', known: { from: '2026-12-01' } }]
      : [standard],
  )

  it.each([
    { knownOn: '2026-11-21', edition: '2024' },
    { knownOn: '2026-11-30', edition: '2024' },
    { knownOn: '2026-12-01', edition: '2024 corrected' },
    { knownOn: undefined, edition: '2024 corrected' },
  ])('an answer about 2025 given on $knownOn rests on "$edition"', ({ knownOn, edition }) => {
    expect(find(corrected, CLINICAL, knownOn === undefined ? { asOf } : { asOf, knownOn }).edition).toBe(edition)
  })

  it('says so where nothing was known yet', () => {
    expect(() => find(corrected, CLINICAL, { asOf, knownOn: '2026-11-20' })).toThrow('(as known on 2026-11-20)')
  })

  it('says so where the mistaken edition was not closed', () => {
    const left = corrected.map((standard) => (standard.edition === '2024' ? { ...standard, known: { from: '2026-11-21' } } : standard))
    expect(() => find(left, CLINICAL, { asOf, knownOn: '2026-12-01' })).toThrow('several editions')
    expect(find(left, CLINICAL, { asOf }).edition).toBe('2024 corrected')
  })
})

describe('every assessment says what it rests on', () => {
  const edition = (asOf: string) => find(mentors, CLINICAL, { asOf })

  it('by id, edition and a fingerprint of everything the standard says', () => {
    for (const asOf of ['2023-12-31', '2024-01-01']) {
      const { standard, edition: named, contentHash: hash } = assess(edition(asOf), mentorTraining({ general: 1, providing: 1, equity: 1 }), { asOf })
      expect([standard, named, hash]).toEqual([CLINICAL, edition(asOf).edition, contentHash(edition(asOf))])
      expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/)
    }
  })

  it('no two editions have one fingerprint', () => {
    expect(new Set(mentors.map(contentHash)).size).toBe(6)
  })

  it('a standard that went through a file has the fingerprint it had, whatever the order of its keys', () => {
    const backwards: unknown = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(edition('2024-01-01')).reverse())))
    expect(contentHash(parseStandard(backwards))).toBe(contentHash(edition('2024-01-01')))
  })
})
