import { earliest, latest } from '../calendar/partial-date'
import type { Education } from '../model/applicant'
import type { SupervisionRequirement } from '../rulebook/requirement'
import { covers, type Span } from '../solve/spells'
import { doubt, missing } from '../verdict/ladder'
import { COUNTED, EXCLUDED, IF_APPROVED, IF_KNOWN } from '../verdict/standing'
import type { Context } from './context'
import { decisionAbout } from './decisions'
import { inPlaces, qualifiedSpans } from './provider'
import type { SessionItem } from './session-item'

/** Who may provide reflective supervision, on which days (RD-14, RD-16). */
export interface Providers {
  readonly judge: (entry: SessionItem) => void
  /** The doubt that a graduate degree with an open conferral day leaves, where there is one; no reviewer's acceptance fills it. */
  readonly leaveOpen: ((entry: SessionItem) => void) | undefined
}

/** Days as places. */
interface Qualified {
  readonly days: readonly Span[]
  /** Days that stand only while the applicant has no more than a bachelor's (RD-16). */
  readonly forBachelors: readonly Span[]
  readonly highestDegreeKnown: boolean
}

const GRADUATE = ['master', 'doctorate', 'medical']

export function rscProviders(requirement: SupervisionRequirement, context: Context): Providers {
  const known = new Map<string, Qualified>()
  const approvable = requirement.otherProviders === 'if-approved'
  const bachelors = requirement.bachelorsMayUse ? bachelorsOnlyOn(requirement, context) : NO_EXCEPTION
  let lastId: string | undefined
  let last: Qualified | undefined
  const qualified = (id: string): Qualified => {
    // Most sessions have the provider of the one before.
    if (last && id === lastId) return last
    lastId = id
    last = known.get(id) ?? qualify(id, requirement, bachelors.exception, context)
    known.set(id, last)
    return last
  }
  return {
    judge: (entry) => {
      const { days, forBachelors, highestDegreeKnown } = qualified(entry.data.session.provider)
      const { opens, closes } = entry.data
      if (covers(days, opens, closes)) return
      const { provider } = entry.data.session
      const forBachelor = covers(forBachelors, opens, closes)
      if (forBachelor && !highestDegreeKnown) missing(entry, { evidence: provider, field: 'highestDegree' })
      if (forBachelor && (!approvable || (highestDegreeKnown && bachelors.open.length === 0))) {
        if (!highestDegreeKnown) doubt(entry, IF_KNOWN, { code: 'not-recorded', params: { field: 'highestDegree' } })
      } else if (approvable) {
        // Also where a fact is open: the worst that it can come to is that a reviewer has to approve. Silence must not stand worse than either answer.
        doubt(entry, IF_APPROVED, { code: 'provider-needs-approval', params: { provider } })
      } else {
        doubt(entry, EXCLUDED, { code: 'provider-not-qualified', params: { provider } })
      }
    },
    leaveOpen: bachelors.open.length === 0 ? undefined : (entry) => {
      if (entry.rung === EXCLUDED || (approvable && entry.rung === COUNTED)) return
      const { days, forBachelors } = qualified(entry.data.session.provider)
      const { opens, closes } = entry.data
      if (covers(days, opens, closes) || !covers(forBachelors, opens, closes)) return
      for (const { id, conferred } of bachelors.open) {
        if (!approvable) doubt(entry, IF_KNOWN, { code: 'date-open', params: { field: 'conferred', recorded: conferred } })
        missing(entry, { evidence: id, field: 'conferred' })
      }
    },
  }
}

function qualify(id: string, { providers, bachelorsMayUse, vetting }: SupervisionRequirement, exception: boolean, { people }: Context): Qualified {
  const person = people.get(id)
  if (!person) return { days: [], forBachelors: [], highestDegreeKnown: true }
  const prepared = person.highestDegree === undefined || GRADUATE.includes(person.highestDegree)
  return {
    days: inPlaces(qualifiedSpans(person, providers, vetting)),
    forBachelors: exception && bachelorsMayUse && prepared ? inPlaces(qualifiedSpans(person, [...providers, bachelorsMayUse.provider], vetting)) : [],
    highestDegreeKnown: person.highestDegree !== undefined,
  }
}

/** Whether the exception for applicants with a bachelor's holds, and the graduate degrees that may end it: their day is open. */
interface BachelorsOnly {
  readonly exception: boolean
  readonly open: readonly Education[]
}

const NO_EXCEPTION: BachelorsOnly = { exception: false, open: [] }

/** A graduate degree on record on the day asked about ends the exception; one refused or unable to be verified is not on record. */
function bachelorsOnlyOn(requirement: SupervisionRequirement, { applicant, asOf, decisions }: Context): BachelorsOnly {
  const graduate = (applicant.education ?? []).filter(
    ({ id, level, conferred, verification }) =>
      GRADUATE.includes(level) && earliest(conferred) <= asOf && verification !== 'unable-to-verify' &&
      decisionAbout(id, requirement.id, decisions)?.decision !== 'refused',
  )
  return graduate.some(({ conferred }) => latest(conferred) <= asOf) ? NO_EXCEPTION : { exception: true, open: graduate }
}
