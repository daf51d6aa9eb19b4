import type { Threshold } from './citation'
import type { HoursRequirement, ReferencesRequirement, Requirement, RequirementId, SupervisionRequirement } from './requirement'
import type { StandardIssue, StandardIssueCode } from './standard-error'
import { hasHole, whatIsAsked } from './walk'

/** The areas of a rule, and the slots, are told apart in a word of 31 bits. */
const MOST_TOLD_APART = 31

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
  for (const [name, value] of Object.entries(requirement)) {
    const nothing = value === 0 || (Array.isArray(value) && value.length === 0)
    if (nothing && requirement.kind !== 'profile' && whatIsAsked(requirement).includes(name)) report([name], 'asks-nothing', 'expected something that is asked, found none: everybody, or nobody, would meet it')
  }
  checkYears(requirement, report)
  switch (requirement.kind) {
    case 'hours': checkHours(requirement, report)
      break
    case 'supervision':
      checkWindow(requirement, report)
      checkHundredths(requirement.hours, ['hours'], report)
      break
    case 'references': checkSlots(requirement, report)
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
  if (requirement.areas?.length === 0) report(['areas'], 'asks-nothing', 'expected at least one area that counts, found none')
  checkHundredths(requirement.hours, ['hours'], report)
  minima.forEach(({ hours }, index) => { checkHundredths(hours, ['minima', index, 'hours'], report) })
  checkNames(minima.map(({ area }) => area), 'minima', 'area', report)
  for (const [name, list] of [['minima', minima], ['groups', groups ?? []], ['areas', areas], ['alternativeMinima', alternativeMinima?.minima ?? []]] as const) {
    if (list.length > MOST_TOLD_APART) report([name], 'too-many-areas', `expected at most ${MOST_TOLD_APART}, found ${list.length}`)
  }
}

/** Hours are summed and compared in hundredths. */
function checkHundredths(hours: Threshold | undefined, path: StandardIssue['path'], report: Report): void {
  if (typeof hours === 'number' && Math.round(hours * 100) / 100 !== hours) report(path, 'bad-hours', `expected at most two decimals, found ${hours}`)
}

/** The last day of so many years is counted in months. */
function checkYears({ exemptAfter, ...requirement }: Requirement, report: Report): void {
  const vetting = 'vetting' in requirement ? requirement.vetting : undefined
  for (const [name, years] of [['exemptAfter', exemptAfter?.years], ['vetting', vetting?.years]] as const) {
    if (years !== undefined && !Number.isInteger(years * 12)) report([name, 'years'], 'not-allowed-value', `expected a whole number of months, found ${years} years`)
  }
}

function checkSlots({ slots }: ReferencesRequirement, report: Report): void {
  if (slots === 'unpublished') return
  if (slots.length > MOST_TOLD_APART) report(['slots'], 'too-large', `expected at most ${MOST_TOLD_APART}, found ${slots.length}`)
  checkNames(slots.map(({ slot }) => slot), 'slots', 'slot', report)
}

function checkNames(names: readonly string[], list: string, key: string, report: Report): void {
  names.forEach((name, index) => {
    if (names.indexOf(name) < index) report([list, index, key], 'duplicate-id', `expected a name of its own, found ${JSON.stringify(name)} again`)
  })
}

function checkWindow({ window }: SupervisionRequirement, report: Report): void {
  if (!window) return
  // A stretch of so many months, its first day anywhere in one, touches one calendar month more.
  if (window.months < 1) report(['window', 'months'], 'too-small', `expected at least 1, found ${window.months}`)
  if (window.floorMonths > window.months + 1) {
    report(['window', 'floorMonths'], 'too-large', `expected at most the ${window.months + 1} calendar months that ${window.months} months can touch, found ${window.floorMonths}`)
  }
}
