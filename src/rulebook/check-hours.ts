import { checkHundredths, checkNames, checkOneOf, MOST_TOLD_APART, type Report } from './check-values'
import type { AreaMinimum, HoursRequirement } from './requirement'
import type { StandardIssue } from './standard-error'

/** One measure of hours, with areas that can be told apart. */
export function checkHours(requirement: HoursRequirement, report: Report): void {
  const { minima = [], distinctAreas, groups, areas = [], alternativeMinima } = requirement
  checkOneOf(['hours', 'minima', 'distinctAreas'].filter((name) => name in requirement), 'hours, minima or distinctAreas', report)
  const asked = groups ?? areas
  if ((distinctAreas ?? 0) > asked.length) {
    report(['distinctAreas'], 'too-large', `expected at most the ${asked.length} areas that are named, found ${distinctAreas}`)
  }
  checkHundredths(requirement.hours, ['hours'], report)
  checkMinima(minima, ['minima'], report)
  checkMinima(alternativeMinima?.minima ?? [], ['alternativeMinima', 'minima'], report)
  checkNames((groups ?? []).map(({ area }) => area), 'groups', 'area', report)
  areas.forEach((area, index) => {
    if (areas.indexOf(area) < index) report(['areas', index], 'duplicate-id', `expected an area once, found ${JSON.stringify(area)} again`)
  })
  for (const [name, list] of [['minima', minima], ['groups', groups ?? []], ['areas', areas], ['alternativeMinima', alternativeMinima?.minima ?? []]] as const) {
    if (list.length > MOST_TOLD_APART) report([name], 'too-many-areas', `expected at most ${MOST_TOLD_APART}, found ${list.length}`)
  }
}

function checkMinima(minima: readonly AreaMinimum[], path: StandardIssue['path'], report: Report): void {
  minima.forEach(({ area, hours }, index) => {
    if (hours === 0) report([...path, index, 'hours'], 'asks-nothing', 'expected hours above 0, found 0')
    checkHundredths(hours, [...path, index, 'hours'], report)
    if (minima.findIndex((other) => other.area === area) < index) report([...path, index, 'area'], 'duplicate-id', `expected a name of its own, found ${JSON.stringify(area)} again`)
  })
}
