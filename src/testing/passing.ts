import { assess } from '../assess/assess'
import { addMonths } from '../calendar/add'
import type { CivilDate } from '../calendar/civil-date'
import type { Applicant } from '../model/applicant'
import { withChanges } from '../next/with-changes'
import type { Standard } from '../rulebook/standard'
import { applicantWith } from './applicant-with'
import { DAY_READ, slugOf, type Case } from './case'
import { evidenceFor } from './evidence'

export interface PassingOptions {
  /** The day the record is made for, and asked about; 2026-11-21 if none is given. All dates in it follow from this one. */
  readonly asOf?: CivilDate | undefined
}

/**
 * A record that meets a standard, and little more: each requirement has evidence of its own, of just the amount it asks for, verified. The ids say what
 * is there for what: `training-hours/1`. What a rule leaves to reviewers, or no text gives, is decided (`competencies/decision`). At renewals the
 * credential is in the middle of its period.
 *
 * Works for any standard, amended ones and one's own too, whose requirements such evidence can meet.
 *
 * @throws RangeError where `asOf` is no civil date, or no such record meets the standard, naming the requirements it fails at
 * @example
 * const { standard, applicant, asOf } = passing(imhs)
 * assess(standard, applicant, { asOf }).verdict // 'met'
 */
export function passing<const S extends Standard>(standard: S, { asOf = DAY_READ }: PassingOptions = {}): Case<S> {
  const start = applicantWith(holdingFor(standard, asOf))
  assess(standard, start, { asOf }) // refuses a day that does not exist before anything is reckoned from it
  const shown = standard.requirements.flatMap((requirement) => evidenceFor(requirement, slugOf(standard, requirement.id), asOf)).reduce(withChanges, start)
  const applicant = decided(standard, shown, asOf)
  const failed = assess(standard, applicant, { asOf, counting: 'verified' }).requirements.filter(({ verdict }) => verdict !== 'met')
  if (failed.length > 0) throw new RangeError(`no passing record is known for ${standard.id}: ${failed.map(({ id, verdict }) => `${id} is ${verdict}`).join(', ')}`)
  return { standard, applicant, asOf }
}

/** Reviewers have decided what the evidence alone leaves to them. */
function decided(standard: Standard, applicant: Applicant, asOf: CivilDate): Applicant {
  const open = assess(standard, applicant, { asOf, counting: 'verified' }).requirements.filter(({ verdict }) => verdict === 'needs-review')
  const determinations = open.map(({ id }) => ({ id: `${slugOf(standard, id)}/decision`, requirement: id, decision: 'met' as const, on: asOf }))
  return determinations.length > 0 ? withChanges(applicant, { determinations }) : applicant
}

function holdingFor({ renews }: Standard, asOf: CivilDate): Pick<Applicant, 'holdings'> {
  if (!renews) return {}
  const { standard, months } = renews
  if (months === 'unpublished') return { holdings: [{ id: 'holding', standard, issued: addMonths(asOf, -12), expires: addMonths(asOf, 12) }] }
  return { holdings: [{ id: 'holding', standard, issued: addMonths(asOf, -Math.ceil(months / 2)) }] }
}
