// Everything the library says about a set of records, one line each. It runs in every engine: nothing here but the language itself.

/** The day of the fixtures, a leap day, and a day that Apia never had. */
export const DAYS = ['2026-11-21', '2024-02-29', '2011-12-30']
const COUNTINGS = ['claimed', 'verified']
const FORMS = ['text', 'markdown', 'html']
const LOCALES = ['en', 'es']
const SHORT_FORMS = ['text', 'html-page']
/** An app's own words, in a language of its own: plurals, choices, dates and lists. */
const OWN = {
  locale: 'fr',
  marks: { 'met': 'rempli', 'not-met': 'non rempli' },
  quantities: { 'clock-hours': '{n, plural, one {# heure} other {# heures}}', 'hours': '{n, plural, one {# heure} other {# heures}}' },
  frame: { figure: '{counted} sur {required}{reached, select, true {} other { ; il manque {missing}}}.', tally: '{count} sur {total} : {requirements}' },
  lists: { and: '{rest} et {last}' },
  dates: { months: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'], day: '{day} {month} {year}', month: '{month} {year}' },
}
/** Names that a machine set to Turkish, or one that knows less of Unicode, might read otherwise. */
const NAMES = ['OIFS-II', 'oifs-ii', 'OİFS-İI', 'oıfs-ıı', '\uff2f\uff29\uff26\uff33-\u2161', 'IMHS', 'imhs renewal', 'ORIMHA Level III', 'Level III', 'infant', '']
const ROLES = ['Home Visitor', 'HOME VISITORS', 'hıme visitor', 'home\u2010visitor', 'home\u00a0visitor', 'doula', '']
const REFUSED = [
  null, [], 'text', {}, { format: 'imh-eligibility/applicant@2' },
  { format: 'imh-eligibility/applicant@1', trainings: [{ id: 'a', completed: '2025-02-30', clockHours: -1, competencyAreas: ['\u0130'] }], training: [] },
  { format: 'imh-eligibility/applicant@1', education: [{ id: 'a b', level: 'doctor', conferred: '2024-13' }, { id: 'a b' }], people: [{ id: '\ud800' }] },
  { format: 'imh-eligibility/applicant@1', supervision: [{ id: 's', from: '2024-03-10', to: '2024-03-09', hours: 1e21, provider: 'nobody', format: 'pair' }] },
]

/**
 * Whole answers, so that comparing lines compares every byte: `FILE STANDARD COUNTING DAY VERDICT ASSESSMENT`.
 *
 * @param library the exports of the main entry point, or of the engine's: that one parses nothing, and has no lines that begin with `parse`
 * @param {Readonly<Record<string, unknown>>} records by file name, as JSON gives them
 * @returns {string[]}
 */
export function answers(library, records) {
  return [...Object.entries(records).flatMap(([file, record]) => recordAnswers(library, file, record)), ...otherAnswers(library)]
}

/** One record against every standard, under both countings, on each of the days; in words where the record is of the standard's family. */
export function recordAnswers({ assess, defineCatalogue, explain, parseApplicant, standards }, file, record) {
  const catalogue = defineCatalogue(OWN, { plural: (count) => (count < 2 ? 'one' : 'other') })
  // The engine's entry point does not parse: it trusts its types.
  const applicant = parseApplicant ? parseApplicant(record) : record
  const lines = parseApplicant ? [`parse ${file} ${JSON.stringify(applicant)}`] : []
  for (const standard of Object.values(standards)) {
    for (const counting of COUNTINGS) {
      for (const asOf of DAYS) {
        const assessment = assess(standard, applicant, { asOf, counting })
        const key = `${file} ${standard.id} ${counting} ${asOf}`
        lines.push(`${key} ${assessment.verdict} ${JSON.stringify(assessment)}`)
        if (counting !== 'claimed' || asOf !== DAYS[0] || familyOf(file) !== familyOf(slug(standard.id))) continue
        for (const locale of LOCALES) {
          for (const format of FORMS) lines.push(`${key} ${locale}/${format} ${JSON.stringify(explain(assessment, { applicant, locale, format }))}`)
          for (const format of SHORT_FORMS) lines.push(`${key} ${locale}/summary/${format} ${JSON.stringify(explain(assessment, { applicant, locale, format, length: 'summary' }))}`)
        }
        lines.push(`${key} own words ${JSON.stringify(explain(assessment, { applicant, catalogue }))}`)
      }
    }
  }
  return lines
}

/** What is asked by name, what is refused, and what a standard becomes by way of JSON. */
export function otherAnswers({ contentHash, explainSuggestion, parseStandard, resolve, safeParseApplicant, standards, suggest }) {
  const lines = NAMES.map((name) => `resolve ${JSON.stringify(name)} ${outcome(() => resolve(standards, name))}`)
  for (const role of ROLES) {
    const suggestion = suggest(role)
    const words = LOCALES.map((locale) => explainSuggestion(suggestion, { locale }))
    lines.push(`suggest ${JSON.stringify(role)} ${JSON.stringify([suggestion, ...words])}`)
  }
  if (!safeParseApplicant) return lines
  REFUSED.forEach((record, index) => {
    const parsed = safeParseApplicant(record)
    lines.push(`parse refused-${index} ${parsed.success} ${JSON.stringify([parsed.error?.message, parsed.error?.issues])}`)
  })
  for (const standard of Object.values(standards)) {
    lines.push(`parse ${standard.id} ${outcome(() => contentHash(parseStandard(JSON.parse(JSON.stringify(standard)))))}`)
  }
  return lines
}

function outcome(ask) {
  try {
    return `found ${JSON.stringify(ask())}`
  } catch (error) {
    return `refused ${JSON.stringify(`${error.name}: ${error.message}`)}`
  }
}

/** `ohio-imh/level-1/renewal` as the files call it. */
const slug = (id) => id.replace('ohio-ecmh/consultant', 'ecmh').replace('ohio-imh/', 'ohio-').replace('orimha/', '')
const familyOf = (name) => name.split(/[-./]/)[0]
