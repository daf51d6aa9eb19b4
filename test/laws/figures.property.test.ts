import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import { amend } from '../../src/interop/amend'
import { contentHash } from '../../src/rulebook/content-hash'
import type { Requirement } from '../../src/rulebook/requirement'
import type { Standard } from '../../src/rulebook/standard'
import { everyRequirement } from '../../src/rulebook/walk'
import type { Assessment } from '../../src/verdict/result'
import { applicant, options, standard } from './arbitraries'
import { split, timesHours, twice } from './bending'
import { bites } from './census'
import { assessed, differ, given, holds, pairs, resultsOf, worsened } from './holding'
import { subject } from './standards'

const source = (id: string) => ({ id, title: 'A chart of ours', publisher: 'A registry', address: 'on file', read: '2026-11-21' })
const CHART = { cites: [{ source: 'chart', at: 'all' }], sources: { chart: source('chart'), laws: source('laws') }, as: 'chart' } as const

/** A figure that is asked for, so many times as large. */
const scaled = (figure: number | 'unpublished', factor: number): number | 'unpublished' => (figure === 'unpublished' ? figure : Math.round(figure * factor * 100) / 100)

/** The change by which a rule asks for some part of what it asks for; none where a reviewer decides anyhow. */
function less(requirement: Requirement, factor: number): object | undefined {
  if (requirement.authority === 'secondary' || requirement.authority === 'unpublished') return undefined
  if (requirement.kind === 'hours') {
    if (requirement.minima) return { minima: requirement.minima.map((minimum) => ({ ...minimum, hours: scaled(minimum.hours, factor) })) }
    return requirement.hours === undefined ? { distinctAreas: 1 } : { hours: scaled(requirement.hours, factor) }
  }
  if (requirement.kind === 'supervision') return { hours: scaled(requirement.hours, factor), ...(requirement.window && { window: { ...requirement.window, floorMonths: Math.floor(requirement.window.floorMonths * factor) } }) }
  if (requirement.kind === 'experience' && requirement.years !== undefined) return { years: scaled(requirement.years, factor) }
  if (requirement.kind === 'experience' && requirement.families !== undefined) return { families: 1 }
  // The slot that goes may be the one that an endorsed rater would fill: so first nobody need be endorsed.
  if (requirement.kind === 'references' && requirement.endorsedRater) return { endorsedRater: null }
  if (requirement.kind === 'references' && requirement.slots !== 'unpublished' && requirement.slots.length > 1) return { slots: requirement.slots.slice(0, -1) }
  return undefined
}

/** All hours that a standard asks for, so many times as many. */
const asksTimes = (asked: Standard, factor: number): Standard => ({
  ...asked,
  requirements: asked.requirements.map((one): Requirement => {
    const minima = one.kind === 'hours' && one.minima?.map((minimum) => ({ ...minimum, hours: minimum.hours * factor }))
    return (one.kind === 'hours' || one.kind === 'supervision') && one.hours !== undefined && one.hours !== 'unpublished' ? { ...one, hours: one.hours * factor } : minima ? ({ ...one, minima } as Requirement) : one
  }),
})

const hoursOf = (assessment: Assessment, factor: number): readonly string[] =>
  resultsOf(assessment).flatMap(({ id, verdict, counted, kind }) => (kind === 'hours' || kind === 'supervision' ? [`${id}: ${verdict}, ${counted?.unit === 'count' ? counted.value : Math.round((counted?.value ?? 0) * factor * 100)}`] : []))

describe('figures', () => {
  it('a rule amended to ask for less is met no worse', () => {
    holds(standard, applicant, options, fc.constantFrom(0.5, 0.9, 0.1), (id, record, how, factor) => {
      const before = subject(id)
      const changes = Object.fromEntries(everyRequirement(before.requirements).flatMap(({ requirement }) => {
        const change = less(requirement, factor)
        return change ? [[requirement.id, change]] : []
      }))
      fc.pre(Object.keys(changes).length > 0)
      const after = amend(before, changes, CHART)
      expect(contentHash(after)).not.toBe(contentHash(before))
      const [then, now] = [assess(before, record, how), assess(after, record, how)]
      bites(pairs(then, now).length > 0)
      expect(worsened(then, now)).toEqual([])
    })
  })

  it('where all hours are twice as many, those done and those asked for, nothing stands otherwise', () => {
    holds(standard, applicant, options, (id, record, how) => {
      const [single, double] = [assess(subject(id), record, how), assess(asksTimes(subject(id), 2), timesHours(record, 2), how)]
      bites(resultsOf(single).some(({ kind, counted }) => (kind === 'hours' || kind === 'supervision') && (counted?.value ?? 0) > 0))
      expect(hoursOf(double, 1)).toEqual(hoursOf(single, 2))
    })
  })

  it('a training that is split in two of the same areas, with its hours between them, gives what it gave', () => {
    holds(standard, applicant, options, fc.nat(9), fc.double({ min: 0, max: 1, noNaN: true }), (id, record, how, which, share) => {
      const parted = split(record, which, share)
      fc.pre(parted !== undefined)
      bites(resultsOf(assessed(id, parted, how)).some(({ evidence }) => evidence.some(({ id: one, standing }) => one === 'second-half' && standing !== 'excluded')))
      expect(given(assessed(id, parted, how))).toEqual(given(assessed(id, record, how)))
    })
  })

  it('a training that is on record twice gives what it gives once (RD-27)', () => {
    holds(standard, applicant, options, fc.nat(9), (id, record, how, which) => {
      const copied = twice(record, which)
      fc.pre(copied !== undefined)
      const [once, again] = [assessed(id, record, how), assessed(id, copied, how)]
      bites(differ(once, again) && resultsOf(again).some(({ evidence }) => evidence.some(({ code }) => code === 'duplicate')))
      expect(given(again)).toEqual(given(once))
    })
  })
})
