import type { CivilDate } from '../calendar/civil-date'
import type { Applicant, Determination } from '../model/applicant'
import type { RequirementId } from '../rulebook/requirement'
import type { StandardId } from '../rulebook/standard'
import { EXCLUDED } from '../verdict/standing'
import { doubt, type Item } from '../verdict/ladder'

/** What reviewers have decided by the day asked about. */
export interface Decisions {
  readonly byEvidence: ReadonlyMap<string, readonly Determination[]>
  readonly byRequirement: ReadonlyMap<RequirementId, readonly Determination[]>
}

/** Sorts out the determinations; one dated after `asOf`, or that names a requirement of another standard, is not seen. */
export function decisionsOf(applicant: Applicant, asOf: CivilDate, standard: StandardId): Decisions | undefined {
  const all = applicant.determinations
  if (!all || all.length === 0) return undefined
  const byEvidence = new Map<string, Determination[]>()
  const byRequirement = new Map<RequirementId, Determination[]>()
  for (const determination of all) {
    const { requirement } = determination
    if (determination.on > asOf || (requirement !== undefined && !requirement.startsWith(`${standard}/`))) continue
    if (determination.evidence !== undefined) file(byEvidence, determination.evidence, determination)
    else if (requirement !== undefined) file(byRequirement, requirement, determination)
  }
  return { byEvidence, byRequirement }
}

/** The decision on a requirement: the latest, on one day the stricter. */
export function decisionOn(requirement: RequirementId, decisions: Decisions | undefined): Determination | undefined {
  return latest(decisions?.byRequirement.get(requirement))
}

/** The decision on a piece of evidence that reaches a requirement: general ones, and those scoped to it or to what it is part of. */
export function decisionAbout(evidence: string, requirement: RequirementId, decisions: Decisions | undefined): Determination | undefined {
  const about = decisions?.byEvidence.get(evidence)
  return about && latest(about.filter(({ requirement: scope }) => scope === undefined || scope === requirement || requirement.startsWith(`${scope}/`)))
}

/**
 * Lets a reviewer's decision act on an item: `refused` excludes it, `accepted` lifts every doubt so far.
 * What was excluded stays so, and doubts that no reviewer can lift (an open date, an unknown amount, the degree it leans on) come after.
 */
export function settle(item: Item, requirement: RequirementId, decisions: Decisions | undefined): Determination | undefined {
  if (!decisions) return undefined
  const decision = decisionAbout(item.id, requirement, decisions)
  if (!decision || item.rung === EXCLUDED) return decision
  const params = { determination: decision.id, on: decision.on }
  if (decision.decision === 'refused') {
    doubt(item, EXCLUDED, { code: 'refused', params })
  } else {
    item.rung = 0
    item.fields = undefined
    item.reason = { code: 'accepted', params }
  }
  return decision
}

const STRICTNESS = { 'not-met': 4, 'met': 3, 'waived': 2, 'refused': 1, 'accepted': 0 } as const

function latest(decisions: readonly Determination[] | undefined): Determination | undefined {
  return decisions?.reduce<Determination | undefined>((best, next) => (best && !overrules(next, best) ? best : next), undefined)
}

/** On one day: the stricter decision; of two acceptances the one that fixes the hours, and the fewer. */
function overrules(next: Determination, best: Determination): boolean {
  if (next.on !== best.on) return next.on > best.on
  const stricter = STRICTNESS[next.decision] - STRICTNESS[best.decision]
  return stricter !== 0 ? stricter > 0 : (next.clockHours ?? Infinity) < (best.clockHours ?? Infinity)
}

function file(map: Map<string, Determination[]>, key: string, determination: Determination): void {
  const filed = map.get(key)
  if (filed) filed.push(determination)
  else map.set(key, [determination])
}
