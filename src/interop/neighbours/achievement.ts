import type { Standard } from '../../rulebook/standard'
import { areasOf, areaNames, hoursRequirements } from './areas'
import { summary } from './schema-org'
import { descriptionOf, linesOf, sourcesCited, statingSources, tellingOf, told, webAddress, type Telling } from './told'
import { list } from '../words/markdown'

/** An area of competency, with the page that names it. */
export interface AchievementAlignment {
  readonly type: readonly ['Alignment']
  readonly targetName: string
  readonly targetUrl: string
}

/** An Open Badges 3.0 `Achievement`: what there is to earn. Nobody has earned it, nobody has issued it, nothing is signed. */
export interface Achievement {
  /** A URN of this library. */
  readonly id: string
  readonly type: readonly ['Achievement']
  readonly achievementType: 'Certification'
  readonly name: string
  readonly description: string
  readonly criteria: {
    /** The page of the issuing body that says what is asked. */
    readonly id?: string
    /** Markdown. */
    readonly narrative: string
  }
  readonly alignment?: readonly AchievementAlignment[]
  readonly inLanguage: 'en'
  readonly tag?: readonly string[]
  /** The edition of the rules. */
  readonly version: string
}

/**
 * A standard as an unsigned Open Badges 3.0 `Achievement`, its criteria in Markdown. An issuer takes it over under `credentialSubject.achievement`, with an
 * `id`, a `creator` and an image of their own, and issues and signs after people have decided. It has no `@context`: that of the badge holds.
 *
 * @example
 * toAchievement(imhs).achievementType // 'Certification'
 */
export function toAchievement(standard: Standard): Achievement {
  const telling = tellingOf(standard)
  const [page, alignment, tags] = [webAddress(statingSources(standard, telling)), alignmentsOf(standard, telling), areaNames(standard)]
  return {
    id: `urn:imh-eligibility:achievement:${standard.id}`,
    type: ['Achievement'],
    achievementType: 'Certification',
    name: standard.name,
    description: `${descriptionOf(standard)} ${summary(standard, telling)}`,
    criteria: { ...(page === undefined ? {} : { id: page }), narrative: narrativeOf(standard, telling) },
    ...(alignment.length > 0 ? { alignment } : {}),
    inLanguage: 'en',
    ...(tags.length > 0 ? { tag: tags } : {}),
    version: standard.edition,
  }
}

function narrativeOf(standard: Standard, telling: Telling): string {
  const rules = standard.requirements.map((requirement) => told(requirement, telling))
  return [
    `*${descriptionOf(standard)}*`,
    `All of this is asked for${telling.renewal ? ' at renewal' : ''}:`,
    ...rules.map((rule) => `**${rule.name}**\n\n${list(linesOf(rule))}`),
  ].join('\n\n')
}

/** Areas that a document on the web names, each once. */
function alignmentsOf(standard: Standard, telling: Telling): readonly AchievementAlignment[] {
  const pages = new Map<string, string>()
  for (const requirement of hoursRequirements(standard)) {
    const page = requirement.authority === 'stated' ? webAddress(sourcesCited(requirement.cites, telling)) : undefined
    for (const { name } of areasOf(requirement)) if (page !== undefined && !pages.has(name)) pages.set(name, page)
  }
  return [...pages].map(([targetName, targetUrl]) => ({ type: ['Alignment'], targetName, targetUrl }))
}
