// The floor's sums of what the applicant did with others: reflective supervision and reference ratings.
import { counts } from './floor-alone.mjs'

const PROVIDERS = new Set(['orimha/imhs', 'orimha/imhm-clinical'])
const RATERS = new Set(['orimha/ifs', 'orimha/imhs', 'orimha/imhm-clinical', 'orimha/imhm-policy', 'orimha/imhm-research'])
const SLOTS = [new Set(['current-program-supervisor']), new Set(['rsc-provider']), new Set(['supervisor', 'teacher', 'trainer', 'consultant', 'colleague'])]
const NONE = []

function holds(spans, day) {
  for (const { from, to } of spans) if (from <= day && (to === undefined || day <= to)) return true
  return false
}

/** When each person was endorsed, or vetted, as one of these. */
function qualifiedPeople(people, standards) {
  const days = new Map()
  for (const { id, endorsements = NONE, vetted = NONE } of people) {
    const spans = endorsements.filter(({ standard }) => standards.has(standard))
    for (const { as, from, to } of vetted) if (standards.has(as)) spans.push({ from, to: to ?? dayBefore(yearsLater(from, 5)) })
    days.set(id, spans)
  }
  return days
}

function yearsLater(date, years) {
  const day = date.slice(4)
  return `${Number(date.slice(0, 4)) + years}${day === '-02-29' && years % 4 !== 0 ? '-02-28' : day}`
}

const dayBefore = (date) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10)

const monthOf = (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))

/** Hours in the best two years, and the calendar months that they touch. */
function bestWindow(sessions) {
  const best = { hundredths: 0, months: 0 }
  let [hundredths, next] = [0, 0]
  for (const anchor of sessions) {
    const end = yearsLater(anchor.from, 2)
    const before = next
    for (; next < sessions.length && sessions[next].from < end; next++) hundredths += Math.round(sessions[next].hours * 100)
    if (next > before) {
      const months = monthOf(sessions[next - 1].from) - monthOf(anchor.from) + 1
      const gain = Math.min(hundredths, 5000) - Math.min(best.hundredths, 5000)
      if ((gain || months - best.months || hundredths - best.hundredths) > 0) Object.assign(best, { hundredths, months })
      if (next === sessions.length) break
    }
    hundredths -= Math.round(anchor.hours * 100)
  }
  return { hours: best.hundredths / 100, months: best.months }
}

export function supervisionOf(supervision, people, serving, conferred, asOf) {
  const providers = qualifiedPeople(people, PROVIDERS)
  const sessions = supervision.filter((session) => {
    const { from, provider, format, ages, about } = session
    return from >= conferred && from <= asOf && format !== 'peer' && ages !== 'other' && about !== 'rsc-provision' && counts(session) &&
      holds(providers.get(provider), from) && holds(serving, from)
  })
  return bestWindow(sessions.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)))
}

/** Ratings by different people, one to a slot: the most that can be had, then with an endorsed rater among them. */
export function ratingsOf(references, people, asOf) {
  const raters = qualifiedPeople(people, RATERS)
  const received = references.filter((rating) => rating.received <= asOf && counts(rating))
  const fill = (slot, used) => {
    if (slot === SLOTS.length) return { filled: used.length, endorsed: used.some(({ rater, received: on }) => holds(raters.get(rater), on)) }
    let best = fill(slot + 1, used)
    for (const rating of received) {
      if (!rating.roles.some((role) => SLOTS[slot].has(role)) || used.some(({ rater }) => rater === rating.rater)) continue
      const other = fill(slot + 1, [...used, rating])
      if (other.filled > best.filled || (other.filled === best.filled && other.endorsed && !best.endorsed)) best = other
    }
    return best
  }
  return fill(0, [])
}
