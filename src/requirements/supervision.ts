import { place } from '../calendar/place'
import type { SupervisionRequirement } from '../rulebook/requirement'
import { bestWindow, type Window } from '../solve/window'
import { evidenceOf } from '../verdict/evidence'
import type { Finding, Note } from '../verdict/codes'
import type { Measure } from '../verdict/ladder'
import type { Evidence } from '../verdict/result'
import { COUNTED, EXCLUDED, type Rung } from '../verdict/standing'
import { clockFor } from './clock'
import { kindOf, ofAnyDate, restsOn, type Otherwise } from './kind'
import { endingVettings, type Days } from './provider'
import { rscProviders } from './rsc-providers'
import { servingWork } from './serving-work'
import { classifySession } from './session'
import type { SessionData, SessionItem } from './session-item'
import { shortOf } from './shortfall'
import { inHundredths } from './training'

interface SupervisionMeasure extends Measure {
  readonly amount: number
  readonly window?: Window
}

/** Hours of reflective supervision/consultation received, in the best stretch of time or in the renewal period. */
export const supervision = /* @__PURE__ */ kindOf<SupervisionRequirement, SessionItem, SupervisionMeasure>({
  classify: (requirement, context) => {
    const rules = {
      requirement,
      clock: clockFor(requirement.after, requirement.id, context),
      today: place(context.asOf),
      providers: rscProviders(requirement, context),
      work: requirement.whileServing ? servingWork(requirement.id, context) : undefined,
    }
    return (context.applicant.supervision ?? []).map((session) => classifySession(session, rules, context))
  },

  measure: ({ hours, window: limits }, items, rung) => {
    const standing = sessionsOn(items, rung)
    const needed = hours === 'unpublished' ? Infinity : inHundredths(hours)
    if (!limits) {
      const amount = standing.reduce((sum, session) => sum + session.amount, 0)
      return { enough: amount >= needed, amount: amount / 100 }
    }
    const window = bestWindow(standing, { months: limits.months, floorMonths: limits.floorMonths, needed })
    return window ? { enough: window.enough, amount: window.amount / 100, window } : { enough: needed <= 0, amount: 0 }
  },

  adds: (items, rung) => items.some((entry) => entry.rung === rung),

  unit: () => 'hours',
  required: ({ hours }) => (hours === 'unpublished' ? undefined : hours),

  remarks: ({ window: limits }, { window }) =>
    limits && window
      ? [{ code: 'best-window', params: { from: window.from, to: window.to, within: limits.months, hours: window.amount / 100, sessions: window.sessions, months: window.months } }]
      : [],

  shortfall: ({ hours, window: limits }, { amount, window }) => {
    const needed = hours === 'unpublished' ? Infinity : hours
    const narrow: Finding[] =
      limits && window && window.months < limits.floorMonths
        ? [{ code: 'window-too-narrow', params: { months: window.months, required: limits.floorMonths } }]
        : []
    if (amount >= needed) return { findings: narrow }
    const short = shortOf('hours', amount, needed)
    return { ...short, findings: [...short.findings, ...narrow] }
  },

  evidence: ({ window: limits }, items, { window }) =>
    items.map((entry): Evidence => {
      if (entry.rung === EXCLUDED) return evidenceOf(entry)
      if (!limits || entry.rung > COUNTED || (window && entry.data.opens >= window.opens && entry.data.closes < window.end)) return evidenceOf(entry, entry.data.amount / 100)
      return window
        ? { id: entry.id, standing: 'excluded', code: 'outside-window', params: { from: window.from, to: window.to } }
        : { id: entry.id, standing: 'excluded', code: 'longer-than-window', params: { months: limits.months } }
    }),

  notes: ({ providers, vetting }, items, _, { applicant, asOf }) => {
    const vetted = (applicant.people ?? []).filter((person) => person.vetted)
    if (vetted.length === 0) return []
    const given = byProvider(items)
    return vetted.flatMap((person): readonly Note[] => endingVettings(person, providers, vetting, given.get(person.id) ?? [], asOf))
  },

  dated: true,

  alternatives: [
    { asks: 'less', read: ofAnyLength },
    { asks: 'less', read: ofAnyDate },
  ],
})

/** The other reading of RD-13: no months that the sessions must touch. */
function ofAnyLength(requirement: SupervisionRequirement): Otherwise<SupervisionRequirement> {
  const { window } = requirement
  return window && restsOn(requirement, 'RD-13') ? { reading: 'RD-13', requirement: { ...requirement, window: { ...window, floorMonths: 0 } } } : undefined
}

function sessionsOn(items: readonly SessionItem[], rung: Rung): readonly SessionData[] {
  const standing: SessionData[] = []
  for (const entry of items) if (entry.rung <= rung) standing.push(entry.data)
  return standing
}

function byProvider(items: readonly SessionItem[]): ReadonlyMap<string, readonly Days[]> {
  const given = new Map<string, Days[]>()
  for (const entry of items) {
    if (entry.rung > COUNTED) continue
    const { provider, from, to = from } = entry.data.session
    const before = given.get(provider)
    if (before) before.push({ from, to })
    else given.set(provider, [{ from, to }])
  }
  return given
}
