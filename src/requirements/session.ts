import { toDay } from '../calendar/civil-date'
import type { Supervision } from '../model/applicant'
import type { SupervisionRequirement } from '../rulebook/requirement'
import { doubt, missing, type Item } from '../verdict/ladder'
import { COUNTED, EXCLUDED, IF_APPROVED, IF_KNOWN, type Rung } from '../verdict/standing'
import { startOn, type Clock } from './clock'
import { date, verify, type Context } from './context'
import { settle } from './decisions'
import type { Providers } from './rsc-providers'
import { beforeDegree } from './spell'
import { inHundredths } from './training'
import type { ServingWork } from './serving-work'

/** A supervision entry: one session, or a period with one sum, which is never cut. */
export interface SessionItem extends Item {
  readonly from: string
  readonly to: string
  readonly provider: string
  /** Hundredths of an hour. */
  amount: number
}

/** What the sessions of one requirement are held against, gathered once. */
export interface SessionRules {
  readonly requirement: SupervisionRequirement
  readonly clock: Clock
  readonly providers: Providers
  readonly work: ServingWork | undefined
}

/** How a supervision entry stands: its form, provider and decisions, then the work and the degree it leans on (RD-14, RD-15). */
export function classifySession(session: Supervision, { requirement, clock, providers, work }: SessionRules, context: Context): SessionItem {
  const { from, to = from, provider } = session
  const entry: SessionItem = { id: session.id, rung: COUNTED, reason: undefined, fields: undefined, from, to, provider, amount: inHundredths(session.hours) }
  const firstDay = toDay(from)
  const lastDay = to === from ? firstDay : toDay(to)
  date(entry, from, to, context)
  if (session.format === 'peer') doubt(entry, EXCLUDED, { code: 'peer-supervision', params: {} })
  if (session.ages === 'other') doubt(entry, EXCLUDED, { code: 'ages-outside', params: { ages: session.ages } })
  if (requirement.aboutDirectService && session.about === 'rsc-provision') doubt(entry, IF_APPROVED, { code: 'about-rsc-provision', params: {} })
  providers.judge(entry, firstDay, lastDay)
  verify(entry, session.verification, context)
  const decision = settle(entry, requirement.id, context.decisions)
  if (decision?.decision === 'accepted' && decision.clockHours !== undefined) entry.amount = inHundredths(decision.clockHours)
  providers.leaveOpen(entry, firstDay, lastDay)
  work?.judge(entry, firstDay, lastDay)
  leanOnDegree(entry, firstDay, clock)
  return entry
}

/** A session stands no better than the first rung whose clock has started by its first day. */
function leanOnDegree(entry: SessionItem, firstDay: number, clock: Clock): void {
  for (let rung: Rung = entry.rung; rung <= IF_KNOWN; rung = (rung + 1) as Rung) {
    if (startOn(clock, rung) > firstDay) continue
    const degree = clock.degrees[rung]
    if (rung > entry.rung && degree) {
      doubt(entry, rung, { code: 'leans-on-degree', params: { degree: degree.id } })
      if (rung === IF_KNOWN) for (const field of degree.fields) missing(entry, field)
    }
    return
  }
  beforeDegree(entry, clock)
}
