import { judged, mustBeHarmless } from './oracle.mjs'
import { broken, frozen } from './mutate.mjs'
import { randomOf } from './random.mjs'
import { exotic, jsonLike } from './values.mjs'

const FORMATS = ['text', 'markdown', 'html']
const LOCALES = ['en', 'es']
const AMENDMENT = { cites: [{ source: 'chart', at: 'Level II' }], sources: { chart: { id: 'chart', title: 'A chart', publisher: 'A registry', address: 'on file', read: '2026-11-21' } }, as: 'chart' }

/** For each function that meets the outside: one call of it with something odd. Each gives the target's name and the call. */
const targetsOf = (library, applicants, catalogue) => {
  const { parseApplicant, safeParseApplicant, parseStandard, safeParseStandard, defineStandard, amend, assess, find, suggest, explain, explainSuggestion } = library
  const odd = (random) => (random.chance(0.5) ? jsonLike(random) : exotic(random))
  const standing = { applicant: parseApplicant(applicants[0]), standard: catalogue[0] }
  const follow = (random) => {
    const standard = random.chance(0.3) ? standing.standard : random.pick(catalogue)
    const assessment = assess(standard, standing.applicant, { asOf: random.pick(['2026-11-21', '0001-01-01', '9999-12-31', '2024-02-29']), counting: random.pick(['claimed', 'verified']) })
    for (const format of FORMATS) mustBeHarmless(explain(assessment, { format, locale: random.pick(LOCALES), ...(random.chance(0.8) && { applicant: standing.applicant }) }), format)
  }
  /** What is taken goes on through the whole house, and nothing may be thrown there. */
  const applicantFrom = (parse) => (random, input) => {
    const result = parse(input)
    const applicant = result.success === undefined ? result : result.applicant
    if (applicant) { standing.applicant = frozen(applicant); follow(random) }
    return result
  }
  const standardFrom = (parse) => (random, input) => {
    const result = parse(input)
    const standard = result.success === undefined ? result : result.standard
    if (standard) { standing.standard = frozen(standard); follow(random); find([standard], standard.id, { asOf: standard.effective.from ?? '2026-11-21' }) }
    return result
  }
  const applicantInput = (random) => broken(random.pick(applicants), random, random.chance(0.3))
  const standardInput = (random) => broken(random.pick(catalogue), random, random.chance(0.3))
  const changesTo = (standard, random) => {
    const requirement = random.pick(standard.requirements)
    const [name, value] = random.pick(Object.entries(requirement))
    const id = random.chance(0.9) ? requirement.id : random.pick(['__proto__', standard.id, 'x'.repeat(10_000)])
    const parameter = random.chance(0.7) ? name : random.pick(['hours', 'slots', 'levels', 'window', 'renews', 'parts', '__proto__', 'toJSON', 'x'])
    const change = random.chance(0.1) ? odd(random) : Object.fromEntries([[parameter, random.chance(0.3) ? value : odd(random)]])
    return Object.fromEntries([[id, random.chance(0.2) ? {} : change]])
  }
  return {
    parseApplicant: { input: applicantInput, call: applicantFrom(parseApplicant) },
    safeParseApplicant: { input: applicantInput, call: applicantFrom(safeParseApplicant) },
    parseStandard: { input: standardInput, call: standardFrom(parseStandard) },
    safeParseStandard: { input: standardInput, call: standardFrom(safeParseStandard) },
    defineStandard: { input: standardInput, call: standardFrom(defineStandard) },
    amend: {
      input: (random) => { const standard = random.pick(catalogue); return [standard, changesTo(standard, random), random.chance(0.7) ? AMENDMENT : broken(AMENDMENT, random, random.chance(0.3))] },
      call: (random, [standard, changes, amendment]) => { standing.standard = amend(standard, changes, amendment); follow(random) },
    },
    assess: {
      input: (random) => ({ asOf: random.chance(0.5) ? '2026-11-21' : odd(random), ...(random.chance(0.5) && { counting: odd(random) }), ...(random.chance(0.5) && { period: random.chance(0.5) ? odd(random) : { from: odd(random), to: odd(random) } }), readings: odd(random) }),
      call: (random, options) => { assess(random.pick(catalogue), standing.applicant, options) },
    },
    find: {
      input: (random) => [random.chance(0.5) ? 'orimha/imhs' : odd(random), { asOf: random.chance(0.7) ? '2026-11-21' : odd(random), ...(random.chance(0.3) && { knownOn: odd(random) }) }],
      call: (_, [name, options]) => { find(library.standards, name, options) },
    },
    suggest: {
      input: (random) => (random.chance(0.3) ? random.pick(library.ROLES) + random.pick(['s', ' ', '\u0301', '__proto__', '']) : odd(random)),
      call: (random, role) => { explainSuggestion(suggest(role), { locale: random.pick(LOCALES) }) },
    },
    explain: {
      input: (random) => ({ format: random.chance(0.6) ? random.pick(FORMATS) : odd(random), locale: random.chance(0.6) ? random.pick(LOCALES) : odd(random) }),
      call: (random, options) => { explain(assess(random.pick(catalogue), standing.applicant, { asOf: '2026-11-21' }), { applicant: standing.applicant, ...options }) },
    },
  }
}

/**
 * Throws odd input at everything that meets the outside, and counts how it went.
 *
 * @param {object} library what `imh-eligibility` exports
 * @param {{ applicants: readonly unknown[], seed: number, inputs?: number, until?: () => boolean, beat?: (input: number) => void }} options sound documents to break; when to stop
 */
export function fuzz(library, { applicants, seed, inputs = Infinity, until = () => false, beat = () => {} }) {
  const sound = applicants.filter((document) => library.safeParseApplicant(document).success)
  const targets = Object.entries(targetsOf(library, sound, JSON.parse(JSON.stringify(Object.values(library.standards)))))
  const counts = Object.fromEntries(targets.map(([name]) => [name, { tried: 0, taken: 0, refused: 0, failed: 0 }]))
  const failures = []
  for (let number = 0; number < inputs && !until(); number++) {
    beat(number)
    const random = randomOf(seed + number)
    const [name, { input, call }] = targets[number % targets.length]
    const given = frozen(input(random))
    const { outcome, why } = judged(name, () => call(random, given))
    counts[name].tried++
    counts[name][outcome]++
    if (outcome === 'failed') failures.push({ target: name, input: number, why })
  }
  return { counts, failures }
}
