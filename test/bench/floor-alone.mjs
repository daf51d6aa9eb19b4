// The floor's sums of what the applicant did alone: degrees, trainings, work.

const DEGREES = { master: ['ma', 'ms', 'med', 'msw', 'msn'], doctorate: ['edd', 'psyd', 'phd'], medical: ['md', 'do'] }
const DAY = 86_400_000
export const toDay = (date) => Date.parse(date) / DAY
export const counts = ({ verification }) => verification !== 'unable-to-verify'

export function degreeOf(education, asOf) {
  const listed = ({ level, degree }) => DEGREES[level]?.includes(degree.replace(/[.\s]/g, '').toLowerCase())
  const graduate = education.filter((degree) => degree.conferred <= asOf && counts(degree) && listed(degree))
  const official = graduate.filter(({ transcript }) => transcript === 'official')
  const conferred = official.reduce((first, degree) => (degree.conferred < first ? degree.conferred : first), '9999-12-31')
  return { graduate: graduate.length > 0, official: official.length > 0, conferred }
}

const sameTitle = (one, other) => one !== undefined && other !== undefined && one.trim().toLowerCase() === other.trim().toLowerCase()

/** The same title on the same day with the same hours is one training. */
export function trainingHours(trainings, asOf) {
  const days = new Set()
  let hundredths = 0
  for (const training of trainings) {
    const { completed, title, clockHours } = training
    if (completed > asOf || training.competencyAreas.length === 0 || !counts(training)) continue
    if (days.has(completed)) {
      const copy = (other) => other.completed === completed && other.clockHours === clockHours && sameTitle(other.title, title)
      if (trainings.slice(0, trainings.indexOf(training)).some(copy)) continue
    } else days.add(completed)
    hundredths += Math.round(clockHours * 100)
  }
  return hundredths / 100
}

const byStart = (a, b) => a.first - b.first

/** Days in order, those that overlap or adjoin as one. */
function union(spans) {
  const joined = []
  let last
  for (const span of spans.sort(byStart)) {
    if (span.first > span.last) continue
    if (last !== undefined && span.first <= last.last + 1) {
      if (span.last <= last.last) continue
      last.last = span.last
      last.to = span.to
    } else {
      last = span
      joined.push(last)
    }
  }
  return joined
}

/** Days of specialized work after the degree, the services in it, and when the applicant served families at all. */
export function workOf(experience, conferred, asOf) {
  const [degreeDay, today] = [toDay(conferred), toDay(asOf)]
  const [specialized, serving] = [[], []]
  const services = new Set()
  for (const spell of experience) {
    const { start, end = asOf, serves } = spell
    if (start > asOf || serves.length === 0 || !counts(spell)) continue
    const first = toDay(start)
    const last = end < asOf ? toDay(end) : today
    serving.push({ from: start, to: end, first, last })
    if (spell.kind !== 'employment' || !spell.paid || !spell.supervised || !spell.culturallyResponsive || !spell.attendsToRelationships) continue
    if (spell.fullTimeEquivalent < 1 || last < degreeDay || !serves.includes('infant-toddler') || !serves.includes('parent-caregiver')) continue
    specialized.push({ first: Math.max(degreeDay, first), last })
    for (const service of spell.services) services.add(service)
  }
  let days = 0
  for (const { first, last } of union(specialized)) days += last - first + 1
  return { days, services: services.size, serving: union(serving) }
}
