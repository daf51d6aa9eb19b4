import type { ServiceComponent } from '../model/applicant'
import type { ExperienceRequirement } from '../rulebook/requirement'
import { evidenceOf } from '../verdict/evidence'
import { unknown, type Measure } from '../verdict/ladder'
import type { Evidence, Unit } from '../verdict/result'
import { COUNTED, EXCLUDED, IF_APPROVED, IF_KNOWN, type Rung } from '../verdict/standing'
import { clockFor } from './clock'
import { creditDays, daysWorked, wholeDays } from './days-worked'
import { kindOf } from './kind'
import { shortOf } from './shortfall'
import { classifySpell, spanOn, type SpellItem } from './spell'
import { NO_DAYS } from './spell-days'

interface ExperienceMeasure extends Measure {
  readonly amount: number
}

/** Time worked, families served in it, or the services it included. */
export const experience = /* @__PURE__ */ kindOf<ExperienceRequirement, SpellItem, ExperienceMeasure>({
  classify: (requirement, context) => {
    const spells = context.applicant.experience ?? []
    const clock = clockFor(requirement.after, requirement.id, context)
    const days = context.spellDays()
    return spells.map((spell, index) => {
      const entry = classifySpell(spell, days[index] ?? NO_DAYS, requirement, clock, context)
      askAmount(entry, requirement)
      return entry
    })
  },

  measure: (requirement, items, rung) => {
    const amount = amountOn(requirement, items, rung)
    const needed = neededFor(requirement)
    if (amount >= needed) return { enough: true, amount }
    return { enough: requirement.services !== undefined && mixLeftOpen(items, rung, amount), amount }
  },

  unit: unitOf,
  required: (requirement) => {
    const needed = neededFor(requirement)
    return needed === Infinity ? undefined : needed
  },

  shortfall: (requirement, counted, items) => {
    if (!requirement.services) return shortOf(unitOf(requirement), counted.amount, neededFor(requirement))
    const given = servicesOn(items, COUNTED)
    const services = requirement.services.filter((service) => !given.has(service))
    return {
      findings: [{ code: 'services-missing', params: { services } }],
      missing: { quantity: { unit: 'count', value: services.length } },
    }
  },

  evidence: (requirement, items) => {
    if (requirement.services) return creditServices(items, requirement.services)
    if (requirement.families !== undefined) return items.map((entry) => evidenceOf(entry, entry.rung < EXCLUDED ? entry.data.spell.familiesServed : undefined))
    const given = creditDays(requirement, items, COUNTED)
    return items.map((entry, index) => accountOfDays(entry, entry.rung === COUNTED ? given[index] : undefined))
  },

  notes: ({ work }, items) =>
    work.leadership === undefined
      ? []
      : items
          .filter(({ rung, data: { spell } }) => rung < EXCLUDED && (spell.leadershipScope === undefined || spell.leadershipScope === 'local'))
          .map(({ id }) => ({ code: 'leadership-local', params: { evidence: id } })),
})

function unitOf({ years }: ExperienceRequirement): Unit {
  return years === undefined ? 'count' : 'days'
}

/** The amount that a spell leaves out is unknown; no reviewer's acceptance fills it. */
function askAmount(entry: SpellItem, { families, services }: ExperienceRequirement): void {
  if (families !== undefined && entry.data.spell.familiesServed === undefined) unknown(entry, 'familiesServed')
  if (services && entry.data.spell.services === undefined) unknown(entry, 'services')
}

function neededFor({ years, families, services }: ExperienceRequirement): number {
  if (services) return services.length
  const threshold = years ?? families
  if (threshold === undefined || threshold === 'unpublished') return Infinity
  return years === undefined ? threshold : wholeDays(threshold)
}

function amountOn(requirement: ExperienceRequirement, items: readonly SpellItem[], rung: Rung): number {
  if (requirement.services) {
    const given = servicesOn(items, rung)
    return requirement.services.filter((service) => given.has(service)).length
  }
  if (requirement.families === undefined) return daysWorked(requirement, items, rung)
  return items.reduce((sum, entry) => (entry.rung <= rung ? sum + (entry.data.spell.familiesServed ?? Infinity) : sum), 0)
}

/** RD-12: a reviewer may find one component enough; work whose services are not recorded may turn out to have included all. */
function mixLeftOpen(items: readonly SpellItem[], rung: Rung, components: number): boolean {
  if (rung >= IF_APPROVED && components > 0) return true
  return rung === IF_KNOWN && items.some((entry) => entry.rung <= IF_KNOWN && entry.data.spell.services === undefined)
}

function servicesOn(items: readonly SpellItem[], rung: Rung): ReadonlySet<ServiceComponent> {
  const given = new Set<ServiceComponent>()
  for (const entry of items) {
    if (entry.rung <= rung) for (const service of entry.data.spell.services ?? []) given.add(service)
  }
  return given
}

/** A component that is asked for is credited to the first spell that included it. */
function creditServices(items: readonly SpellItem[], asked: readonly ServiceComponent[]): readonly Evidence[] {
  const given = new Set<ServiceComponent>()
  return items.map((entry) => {
    if (entry.rung > COUNTED) return evidenceOf(entry)
    const before = given.size
    for (const service of entry.data.spell.services ?? []) if (asked.includes(service)) given.add(service)
    return evidenceOf(entry, given.size - before)
  })
}

function accountOfDays(entry: SpellItem, credited: number | undefined): Evidence {
  if (entry.rung === EXCLUDED) return evidenceOf(entry)
  const { from, to } = spanOn(entry, entry.rung)
  const amount = credited ?? to - from + 1
  const cut = entry.data.days.widest.to - entry.data.days.widest.from + 1 - amount
  return evidenceOf(entry, amount, entry.reason ?? (cut > 0 ? { code: 'cut', params: { days: cut } } : undefined))
}
