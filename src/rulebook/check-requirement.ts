import type { HoursRequirement, Requirement, RequirementId, SupervisionRequirement } from './requirement'
import type { StandardIssue, StandardIssueCode } from './standard-error'
import { hasHole } from './walk'

/** The areas of a rule are told apart in a word of 31 bits. */
const MOST_AREAS = 31

/** What must hold between the parameters of a requirement. Paths begin at the requirement. */
export function checkRequirement(requirement: Requirement, education: ReadonlySet<RequirementId>): readonly StandardIssue[] {
  const issues: StandardIssue[] = []
  const report = (path: StandardIssue['path'], code: StandardIssueCode, message: string): void => { issues.push({ path, code, message }) }

  if (hasHole(requirement) && requirement.authority !== 'unpublished') {
    report(['authority'], 'hole-without-authority', `expected "unpublished" where something asked is "unpublished", found ${JSON.stringify(requirement.authority)}`)
  }
  if ('after' in requirement && requirement.after !== undefined && !education.has(requirement.after)) {
    report(['after'], 'unknown-requirement', `expected the id of an education requirement of this standard, found ${JSON.stringify(requirement.after)}`)
  }
  switch (requirement.kind) {
    case 'hours': checkHours(requirement, report)
      break
    case 'supervision': checkWindow(requirement, report)
      break
    case 'experience':
      checkOneOf(['years', 'families', 'services'].filter((name) => name in requirement), 'years, families or services', report)
      break
    case 'profile':
      if (!requirement.identifier?.length && !requirement.practice?.length) report([], 'asks-nothing', 'expected identifier or practice, found neither')
      break
    case 'all-of':
    case 'any-of':
      if (requirement.parts.length === 0) report(['parts'], 'asks-nothing', 'expected at least one part, found none')
      break
    default:
  }
  return issues
}

type Report = (path: StandardIssue['path'], code: StandardIssueCode, message: string) => void

function checkOneOf(asked: readonly string[], names: string, report: Report): void {
  if (asked.length === 0) report([], 'asks-nothing', `expected ${names}, found none`)
  if (asked.length > 1) report([], 'asks-too-much', `expected one of ${names}, found ${asked.join(' and ')}: a requirement asks for one thing`)
}

function checkHours(requirement: HoursRequirement, report: Report): void {
  const { minima = [], distinctAreas, groups, areas = [], alternativeMinima } = requirement
  checkOneOf(['hours', 'minima', 'distinctAreas'].filter((name) => name in requirement), 'hours, minima or distinctAreas', report)
  const asked = groups ?? areas
  if (distinctAreas !== undefined && distinctAreas > asked.length) {
    report(['distinctAreas'], 'too-large', `expected at most the ${asked.length} areas that are named, found ${distinctAreas}`)
  }
  for (const [name, list] of [['minima', minima], ['groups', groups ?? []], ['areas', areas], ['alternativeMinima', alternativeMinima?.minima ?? []]] as const) {
    if (list.length > MOST_AREAS) report([name], 'too-many-areas', `expected at most ${MOST_AREAS}, found ${list.length}`)
  }
}

function checkWindow({ window }: SupervisionRequirement, report: Report): void {
  if (!window) return
  // A stretch of so many months, its first day anywhere in one, touches one calendar month more.
  if (window.months < 1) report(['window', 'months'], 'too-small', `expected at least 1, found ${window.months}`)
  if (window.floorMonths > window.months + 1) {
    report(['window', 'floorMonths'], 'too-large', `expected at most the ${window.months + 1} calendar months that ${window.months} months can touch, found ${window.floorMonths}`)
  }
}
