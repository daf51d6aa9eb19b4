import { place, type Place } from '../calendar/place'
import type { Supervision } from '../model/applicant'
import type { SupervisionRequirement } from '../rulebook/requirement'
import { doubt, item, missing } from '../verdict/ladder'
import { EXCLUDED, IF_APPROVED, IF_KNOWN, rungAt, type Rung } from '../verdict/standing'
import type { Clock } from './clock'
import { date, verify, type Context } from './context'
import { settle } from './decisions'
import type { Providers } from './rsc-providers'
import type { SessionData, SessionItem } from './session-item'
import { beforeDegree } from './spell'
import { inHundredths } from './training'
import type { ServingWork } from './serving-work'

/** What the sessions of one requirement are held against, gathered once. */
export interface SessionRules {
  readonly requirement: SupervisionRequirement
  readonly clock: Clock
  readonly today: Place
  readonly providers: Providers
  readonly work: ServingWork | undefined
}

/** How a supervision entry stands: its form, provider and decisions, then the work and the degree it leans on (RD-14, RD-15). */
export function classifySession(session: Supervision, rules: SessionRules, context: Context): SessionItem {
  const { requirement, providers, work } = rules
  const { from, to = from } = session
  const opens = place(from)
  const closes = to === from ? opens : place(to)
  const entry = item<SessionData>(session.id, { session, opens, closes, amount: inHundredths(session.hours) })
  if (closes > rules.today || context.dates) date(entry, from, to, context, requirement.anyDate)
  if (session.format === 'peer') doubt(entry, EXCLUDED, { code: 'peer-supervision', params: {} })
  if (session.ages === 'other') doubt(entry, EXCLUDED, { code: 'ages-outside', params: { ages: session.ages } })
  if (requirement.aboutDirectService && session.about === 'rsc-provision') doubt(entry, IF_APPROVED, { code: 'about-rsc-provision', params: {} })
  providers.judge(entry)
  verify(entry, session.verification, context)
  const decision = settle(entry, requirement.id, context.decisions)
  if (decision?.decision === 'accepted' && decision.clockHours !== undefined) entry.data.amount = inHundredths(decision.clockHours)
  providers.leaveOpen?.(entry)
  work?.judge(entry)
  leanOnDegree(entry, rules)
  return entry
}

/** A session stands no better than the first rung whose clock has started by its first day. */
function leanOnDegree(entry: SessionItem, { clock }: SessionRules): void {
  for (let rung: Rung = entry.rung; rung <= IF_KNOWN; rung = rungAt(rung + 1)) {
    if ((clock.places[rung] ?? Infinity) > entry.data.opens) continue
    const degree = clock.degrees[rung]
    if (rung > entry.rung && degree) {
      doubt(entry, rung, { code: 'leans-on-degree', params: { degree: degree.id } })
      if (rung === IF_KNOWN) for (const field of degree.fields) missing(entry, field)
    }
    return
  }
  beforeDegree(entry, clock)
}
