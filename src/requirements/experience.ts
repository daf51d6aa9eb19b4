import type { ServiceComponent } from '../model/applicant'
import type { ExperienceRequirement } from '../rulebook/requirement'
import { evidenceOf } from '../verdict/evidence'
import { unknown, type Measure } from '../verdict/ladder'
import type { Evidence, Unit } from '../verdict/result'
import { COUNTED, EXCLUDED, IF_APPROVED, IF_KNOWN, type Rung } from '../verdict/standing'
import { clockFor } from './clock'
import { creditDays, wholeDays } from './days-worked'
import { kindOf } from './kind'
import { shortOf } from './shortfall'
import { classifySpell, spanOn, type SpellItem } from './spell'
import { NO_DAYS } from './spell-days'

interface ExperienceMeasure extends Measure {
  readonly amount: number
  /** Where time is asked: how many days each item gave. */
  readonly given?: readonly number[]
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
    const needed = neededFor(requirement)
    if (requirement.services) {
      const amount = requirement.services.filter((service) => isGiven(service, items, rung)).length
      return { enough: amount >= needed || mixLeftOpen(items, rung, amount), amount }
    }
    if (requirement.families !== undefined) {
      const amount = familiesServed(items, rung)
      return { enough: amount >= needed, amount }
    }
    const given = creditDays(requirement, items, rung)
    const amount = given.reduce((sum, days) => sum + days, 0)
    return { enough: amount >= needed, amount, given }
  },

  unit: unitOf,
  required: (requirement) => {
    const needed = neededFor(requirement)
    return needed === Infinity ? undefined : needed
  },

  shortfall: (requirement, counted, items) => {
    if (!requirement.services) return shortOf(unitOf(requirement), counted.amount, neededFor(requirement))
    const services = requirement.services.filter((service) => !isGiven(service, items, COUNTED))
    return {
      findings: [{ code: 'services-missing', params: { services } }],
      missing: { quantity: { unit: 'count', value: services.length } },
    }
  },

  evidence: (requirement, items, { given = [] }) => {
    if (requirement.services) return creditServices(items, requirement.services)
    if (requirement.families !== undefined) return items.map((entry) => evidenceOf(entry, entry.rung < EXCLUDED ? entry.data.spell.familiesServed : undefined))
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

function familiesServed(items: readonly SpellItem[], rung: Rung): number {
  return items.reduce((sum, entry) => (entry.rung <= rung ? sum + (entry.data.spell.familiesServed ?? Infinity) : sum), 0)
}

/** RD-12: a reviewer may find one component enough; work whose services are not recorded may turn out to have included all. */
function mixLeftOpen(items: readonly SpellItem[], rung: Rung, components: number): boolean {
  if (rung >= IF_APPROVED && components > 0) return true
  return rung === IF_KNOWN && items.some((entry) => entry.rung <= IF_KNOWN && entry.data.spell.services === undefined)
}

function isGiven(service: ServiceComponent, items: readonly SpellItem[], rung: Rung): boolean {
  return items.some((entry) => entry.rung <= rung && entry.data.spell.services?.includes(service))
}

/** A component that is asked for is credited to the first spell that included it. */
function creditServices(items: readonly SpellItem[], asked: readonly ServiceComponent[]): readonly Evidence[] {
  let left = asked
  return items.map((entry) => {
    if (entry.rung > COUNTED) return evidenceOf(entry)
    const before = left.length
    left = left.filter((service) => !entry.data.spell.services?.includes(service))
    return evidenceOf(entry, before - left.length)
  })
}

function accountOfDays(entry: SpellItem, credited: number | undefined): Evidence {
  if (entry.rung === EXCLUDED) return evidenceOf(entry)
  const { from, to } = spanOn(entry, entry.rung)
  const amount = credited ?? to - from + 1
  const cut = entry.data.days.widest.to - entry.data.days.widest.from + 1 - amount
  return evidenceOf(entry, amount, entry.reason ?? (cut > 0 ? { code: 'cut', params: { days: cut } } : undefined))
}
