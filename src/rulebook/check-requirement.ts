import { checkHours } from './check-hours'
import { checkLists } from './check-lists'
import { checkHundredths, checkNames, checkOneOf, MOST_TOLD_APART, type Report } from './check-values'
import type { EducationRequirement, ReferencesRequirement, Requirement, RequirementId, SupervisionRequirement } from './requirement'
import type { StandardIssue, StandardIssueCode } from './standard-error'
import { hasHole, whatIsAsked } from './walk'

/** What must hold between the parameters of a requirement. Paths begin at the requirement. */
export function checkRequirement(requirement: Requirement, education: ReadonlySet<RequirementId>): readonly StandardIssue[] {
  const issues: StandardIssue[] = []
  const report = (path: StandardIssue['path'], code: StandardIssueCode, message: string): void => { issues.push({ path, code, message }) }

  if (requirement.authority === 'unpublished' && FIGURED.has(requirement.kind) && !hasHole(requirement)) {
    report(['authority'], 'hole-without-authority', 'expected another authority where all that is asked is given, found "unpublished"')
  }
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
  checkLists(requirement, report)
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
    case 'education': checkLevels(requirement, report)
      break
    case 'experience':
      checkOneOf(['years', 'families', 'services'].filter((name) => name in requirement), 'years, families or services', report)
      if (typeof requirement.families === 'number' && !Number.isInteger(requirement.families)) report(['families'], 'not-allowed-value', `expected a whole number, found ${requirement.families}`)
      break
    case 'profile':
      if (!requirement.identifier?.length && !requirement.practice?.length) report([], 'asks-nothing', 'expected identifier or practice, found neither')
      else if (requirement.identifier?.length === 0) report(['identifier'], 'asks-nothing', 'expected at least one system, found none: nobody could meet it')
      requirement.identifier?.forEach((system, index) => {
        if (system !== system.trim().toLowerCase()) report(['identifier', index], 'bad-id', `expected a system in small letters, found ${JSON.stringify(system)}`)
      })
      break
    case 'all-of':
    case 'any-of':
      if (requirement.parts.length === 0) report(['parts'], 'asks-nothing', 'expected at least one part, found none')
      if (requirement.authority === 'secondary' || requirement.authority === 'unpublished') {
        report(['authority'], 'not-allowed-value', `expected stated or implied for a whole, whose parts have an authority each, found "${requirement.authority}"`)
      }
      if (requirement.kind === 'any-of') requirement.parts.forEach((part, index) => { checkAlternative(part, index, report) })
      break
    default:
  }
  return issues
}

/** Kinds whose figure, or list, is a parameter that can be left open. */
const FIGURED: ReadonlySet<string> = new Set(['education', 'hours', 'experience', 'supervision', 'references'])

/** Where one of several is enough, a condition that does not bind would be left out of account: the person would be worse off for not being bound. */
function checkAlternative(part: Requirement, index: number, report: Report): void {
  for (const name of ['bindsWhen', 'exemptAfter'] as const) {
    if (part[name] !== undefined) report(['parts', index, name], 'not-allowed-value', 'expected no such condition where one of several parts is enough, found one')
  }
}

function checkLevels({ levels, onApproval = [] }: EducationRequirement, report: Report): void {
  if (levels === 'unpublished') return
  const named = levels.map(({ level }) => level)
  checkNames(named, 'levels', 'level', report)
  onApproval.forEach((level, index) => {
    if (named.includes(level)) report(['onApproval', index], 'duplicate-id', `expected a level that "levels" does not have, found ${JSON.stringify(level)}`)
  })
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
  slots.forEach(({ roles, rolesWhen }, index) => {
    if (rolesWhen && !roles) report(['slots', index, 'roles'], 'missing', 'expected roles beside rolesWhen, found none: any role would fit')
    if (!rolesWhen && roles?.length === 0) report(['slots', index, 'roles'], 'asks-nothing', 'expected at least one role, found none: nobody could fill it')
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
