import { earliest } from '../../src/calendar/partial-date'
import type { Applicant } from '../../src/model/applicant'
import { duplicatesIn } from '../../src/requirements/duplicates'
import { everyRequirement } from '../../src/rulebook/walk'
import type { Draft } from './arbitraries'
import { subjects } from './standards'

/** The laws' exceptions, as narrow as they can be; `exceptions.test.ts` shows that each is there, and which rule asks for it. */

const all = subjects.flatMap(({ requirements }) => everyRequirement(requirements).map(({ requirement }) => requirement))

/** Rules that let a bachelor's use other providers. */
const FOR_BACHELORS = all.flatMap((requirement) => ('bachelorsMayUse' in requirement && requirement.bachelorsMayUse ? [requirement.id] : []))
const BY_HOURS = all.flatMap(({ id, kind }) => (kind === 'hours' ? [id] : []))

const isGraduate = ({ level }: Draft): boolean => ['master', 'doctorate', 'medical'].includes(String(level))

/** RD-16: the first graduate degree on record, by the day asked about, ends the bachelor's exception. */
export function bachelorsException({ education = [] }: Applicant, degree: Draft, asOf: string): readonly string[] {
  const seen = (one: Draft): boolean => isGraduate(one) && earliest(String(one['conferred'])) <= asOf
  const before = education.some((one) => seen(one) && one.conferred.length === 10 && one.verification !== 'unable-to-verify')
  return seen(degree) && !before ? FOR_BACHELORS : []
}

/** RD-16 again: a graduate degree that a reviewer refuses is not on record. */
export const refusedDegree = (degree: Draft): readonly string[] => (isGraduate(degree) ? FOR_BACHELORS : [])

/** RD-27: what asks for hours may ask in vain where one training more tells that two others are the same. */
export function tied(less: Applicant, more: Applicant, asOf: string): readonly string[] {
  const groups = ({ trainings = [] }: Applicant, known: ReadonlySet<string>): string =>
    JSON.stringify(duplicatesIn(trainings, asOf).groups.map((group) => group.map((at) => trainings[at]?.id ?? '').filter((id) => known.has(id))).filter((group) => group.length > 1))
  const known = new Set((less.trainings ?? []).map(({ id }) => id))
  return groups(less, known) === groups(more, known) ? [] : BY_HOURS
}
