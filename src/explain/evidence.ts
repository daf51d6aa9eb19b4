import type { Evidence } from '../verdict/result'
import { STANDINGS, type Standing } from '../verdict/standing'
import type { Reason, ReasonCode, ReasonParams } from '../verdict/codes'
import type { Line, Section } from './account'
import { sum } from './number'
import { EVIDENCE, once, summed, type Telling } from './voice'

/** More pieces of one kind than this, alike, are summed up in one line. */
const MANY = 6

/** Pieces of evidence that are told in the same words. */
interface Group {
  readonly clause: string
  readonly members: readonly Evidence[]
}

/** What counted and how much, then what did not and why: one section to a standing. What stands and gives nothing is told with the latter. */
export function evidenceSections(telling: Telling): readonly Section[] {
  return STANDINGS.flatMap((standing) => {
    const members = telling.result.evidence.filter((evidence) => toldAs(evidence) === standing)
    return members.length === 0 ? [] : [{ title: telling.words.sections[standing], lines: linesOf(standing, members, telling) }]
  })
}

const toldAs = ({ standing, amount }: Evidence): Standing => (standing === 'counted' && amount === 0 ? 'excluded' : standing)

function linesOf(standing: Standing, members: readonly Evidence[], telling: Telling): readonly Line[] {
  return grouped(members, telling).flatMap(({ clause, members: alike }) => {
    if (alike.length > MANY) return [line(summed(ids(alike), telling.result.kind, telling.words, telling.index), alike, clause, telling)]
    if (standing === 'counted') return alike.map((one) => line(telling.voice.item(one.id), [one], clauseOf(one, telling), telling))
    return [line(telling.words.list(once(ids(alike).map(telling.voice.item))), alike, clause, telling)]
  })
}

/** `"Title" (2024-05-01): 6 clock hours; used for ...` */
function line(name: string, members: readonly Evidence[], clause: string, telling: Telling): Line {
  return { text: [name, [amountOf(members, telling), clause].filter(Boolean).join('; ')].filter(Boolean).join(': ') }
}

/** What several pieces give together. That one paper is one says nothing. */
function amountOf(members: readonly Evidence[], { measure, result, voice }: Telling): string {
  const amounts = members.flatMap(({ amount }) => amount ?? [])
  const total = sum(amounts)
  const telling = result.kind === 'hours' || result.kind === 'experience' || result.kind === 'supervision'
  return amounts.length === 0 || measure === 'areas' || !telling || total === 0 ? '' : voice.amount(total)
}

/** By kind of evidence and reason; how many trainings were split is told together, since each has a split of its own. */
function grouped(members: readonly Evidence[], telling: Telling): readonly Group[] {
  const groups = new Map<string, Evidence[]>()
  for (const one of members) {
    const kind = telling.index.get(one.id)?.kind ?? EVIDENCE[telling.result.kind]
    const key = `${kind} ${one.code === 'split' ? 'split' : clauseOf(one, telling)}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()].map((alike) => ({ clause: sharedClause(alike, telling), members: alike }))
}

function sharedClause(alike: readonly Evidence[], telling: Telling): string {
  const splits = alike.flatMap((one) => (one.code === 'split' ? one.params.areas : []))
  if (splits.length > 0) return telling.words.reasons.split({ areas: totals(splits) }, telling.voice)
  return alike[0] ? clauseOf(alike[0], telling) : ''
}

/** The hours by area of several splits. */
function totals(splits: ReasonParams['split']['areas']): ReasonParams['split']['areas'] {
  const areas = [...new Set(splits.map(({ area }) => area))]
  return areas.map((area) => ({ area, hours: sum(splits.flatMap((split) => (split.area === area ? split.hours : []))) }))
}

/** Why a piece of evidence does not simply count; nothing where it does. */
export function clauseOf(evidence: Evidence, telling: Telling): string {
  return evidence.code === undefined ? '' : reasonClause(evidence, telling)
}

export function reasonClause({ code, params }: Reason, { words, voice }: Telling): string {
  return speak(code, params)
  function speak<Code extends ReasonCode>(of: Code, what: Readonly<ReasonParams[Code]>): string {
    return words.reasons[of](what, voice)
  }
}

const ids = (members: readonly Evidence[]): readonly string[] => members.map(({ id }) => id)
