import type { Applicant, Assessment, Experience, HoursRequirement, Requirement, RequirementResult, Standard, Standing } from 'imh-eligibility'
import type { Account, Entry } from './answer'
import { firstDay, lastDay, monthsBetween } from './days'

/** Every requirement and part of one, with its name in words. */
interface Named {
  readonly result: RequirementResult
  readonly label: string
}

export function named({ requirements }: Assessment, account: Account): readonly Named[] {
  const both = (result: RequirementResult, entry: Entry | undefined): readonly Named[] => [{ result, label: entry?.label ?? result.id }, ...(result.parts ?? []).flatMap((part, at) => both(part, entry?.parts[at]))]
  return requirements.flatMap((result, at) => both(result, account.requirements[at]))
}

/** One spell of work as a bar: where it lies, and how it stands toward the requirement. */
export interface Spell {
  readonly work: Experience
  readonly from: number
  readonly to: number
  readonly standing?: Standing
  readonly days?: number
}

export interface WorkFigure {
  readonly label?: string
  readonly counted?: number
  readonly required?: number
  readonly spells: readonly Spell[]
  readonly from: number
  readonly to: number
  readonly today: number
}

/** The work of the record for each requirement that counts days of it; for none, as it is. */
export function workFigures({ experience = [] }: Applicant, assessment: Assessment, all: readonly Named[]): readonly WorkFigure[] {
  if (experience.length === 0) return []
  const today = firstDay(assessment.asOf)
  const place = (work: Experience): Omit<Spell, 'standing'> => ({ work, from: firstDay(work.start), to: work.end === undefined ? Math.max(today, firstDay(work.start)) : lastDay(work.end) })
  const spells = [...experience].sort((a, b) => firstDay(a.start) - firstDay(b.start)).map(place)
  const [from, to] = [Math.min(...spells.map((spell) => spell.from)), Math.max(today, ...spells.map((spell) => spell.to)) + 1]
  const asked = all.filter(({ result }) => result.kind === 'experience' && (result.required ?? result.counted)?.unit === 'days')
  if (asked.length === 0) return [{ spells, from, to, today }]
  return asked.map(({ label, result: { evidence, counted, required } }) => ({
    label, from, to, today,
    ...(counted && { counted: counted.value }),
    ...(required && { required: required.value }),
    spells: spells.map((spell) => {
      const found = evidence.find(({ id }) => id === spell.work.id)
      return { ...spell, ...(found && { standing: found.standing }), ...(found?.amount !== undefined && { days: found.amount }) }
    }),
  }))
}

export interface Month {
  readonly month: string
  readonly counted: number
  readonly other: number
}

export interface SupervisionFigure {
  readonly months: readonly Month[]
  readonly counted?: number
  readonly required?: number
  readonly window?: { readonly from: string; readonly to: string; readonly hours: number }
}

/** A picture has room for so many; a year that somebody is still typing may lie far back. */
const MOST_MONTHS = 180

/** Hours of reflective supervision by month, where the credential asks for them. */
export function supervisionFigure({ supervision = [] }: Applicant, all: readonly Named[]): SupervisionFigure | undefined {
  const asked = all.find(({ result }) => result.kind === 'supervision')?.result
  if (!asked) return undefined
  const { evidence, findings, counted, required } = asked
  const standing = new Map(evidence.map((item) => [item.id, item.standing]))
  const sums = new Map<string, { counted: number; other: number }>()
  for (const { id, from, to = from, hours } of supervision) {
    const days = lastDay(to) - firstDay(from) + 1
    for (const month of monthsBetween(from, to)) {
      const within = Math.min(lastDay(to), lastDay(month)) - Math.max(firstDay(from), firstDay(month)) + 1
      const sum = sums.get(month) ?? { counted: 0, other: 0 }
      sum[standing.get(id) === 'counted' ? 'counted' : 'other'] += hours * within / days
      sums.set(month, sum)
    }
  }
  const [first, last] = [[...sums.keys()].sort()[0], [...sums.keys()].sort().at(-1)]
  const months = first === undefined || last === undefined ? [] : monthsBetween(first, last).slice(-MOST_MONTHS)
  const window = findings.flatMap((finding) => (finding.code === 'best-window' ? [finding.params] : []))[0]
  return {
    months: months.map((month) => ({ month, ...(sums.get(month) ?? { counted: 0, other: 0 }) })),
    ...(counted && { counted: counted.value }),
    ...(required && { required: required.value }),
    ...(window && { window: { from: window.from, to: window.to, hours: window.hours } }),
  }
}

/** A bar: what is counted against what is asked. `possible` may be added by verification, approval or facts. */
export interface Bar {
  readonly id: string
  readonly area?: string
  readonly counted: number
  readonly possible: number
  readonly asked: number
  /** Areas that are counted and not measured: some training is enough. */
  readonly touch?: true
}

export interface HoursFigure {
  readonly label: string
  readonly bars: readonly Bar[]
  /** Where so many areas have to be there: how many of how many. */
  readonly areas?: { readonly counted: number; readonly asked: number }
}

/** Each requirement of training hours: in all, or area by area. */
export function hoursFigures({ requirements }: Standard, all: readonly Named[]): readonly HoursFigure[] {
  return rulesIn(requirements).flatMap((rule) => {
    const found = all.find(({ result }) => result.id === rule.id)
    const bars = found ? barsOf(rule, found.result) : []
    const areas = rule.distinctAreas === undefined ? undefined : { counted: found?.result.counted?.value ?? 0, asked: rule.distinctAreas }
    return found && bars.length > 0 ? [{ label: found.label, bars, ...(areas && { areas }) }] : []
  })
}

const rulesIn = (requirements: readonly Requirement[]): readonly HoursRequirement[] =>
  requirements.flatMap((rule) => (rule.kind === 'hours' ? [rule] : 'parts' in rule ? rulesIn(rule.parts) : []))

function barsOf(rule: HoursRequirement, result: RequirementResult): readonly Bar[] {
  if (rule.minima) return rule.minima.map(({ area, hours }) => ({ id: `${rule.id} ${area}`, area, counted: inArea(area, hours, result), possible: 0, asked: hours }))
  if (rule.distinctAreas !== undefined) {
    const touched = new Set(result.evidence.flatMap((item) => (item.code === 'areas-touched' ? item.params.areas : [])))
    return (rule.groups ?? []).map(({ area }) => ({ id: `${rule.id} ${area}`, area, counted: touched.has(area) ? 1 : 0, possible: 0, asked: 1, touch: true }))
  }
  const { required, counted, evidence } = result
  if (!required) return []
  const possible = evidence.reduce((sum, { standing, amount = 0 }) => (standing === 'counted' || standing === 'excluded' ? sum : sum + amount), 0)
  return [{ id: rule.id, counted: counted?.value ?? 0, possible, asked: required.value }]
}

/** What the finding says of a short area; in one that is not short the minimum is there; else what the trainings give it. */
function inArea(area: string, asked: number, { verdict, findings, evidence }: RequirementResult): number {
  const short = findings.flatMap((finding) => (finding.code === 'areas-short' ? finding.params.areas : []))
  const found = short.find((one) => one.area === area)
  if (found) return found.hours
  if (verdict === 'met' || short.length > 0) return asked
  const given = evidence.flatMap((item) => (item.code === 'split' ? item.params.areas : [])).filter((one) => one.area === area)
  return Math.round(given.reduce((sum, { hours }) => sum + hours, 0) * 100) / 100
}
