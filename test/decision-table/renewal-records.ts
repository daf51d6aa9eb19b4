import type { Holding } from '../../src/model/applicant'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'
import { decide, type Draft } from './records'
import type { Base } from './table'

const catalogue: Readonly<Record<string, Standard>> = standards

/** The slugs of a standard, in its order. */
export function slugsOf(standard: string): readonly string[] {
  const found = catalogue[standard]
  if (!found) throw new Error(`no standard ${standard}`)
  return found.requirements.map(({ id }) => id.slice(standard.length + 1))
}

/**
 * One requirement alone: reviewers have settled all others, so that a row may move the period, or empty the record, and only this
 * one can turn.
 */
export function alone(base: Base, slug: string, before: (doc: Draft) => void): Base {
  return {
    ...base,
    before: (doc) => {
      base.before?.(doc)
      doc.determinations = []
      for (const other of slugsOf(base.standard)) {
        if (other !== slug) decide(doc, { requirement: `${base.standard}/${other}`, decision: 'met' })
      }
      before(doc)
    },
  }
}

/** Puts one holding, of the credential that the standard renews, in place of those on record. */
export function hold(doc: Draft, { standard }: Pick<Base, 'standard'>, days: Omit<Holding, 'id' | 'standard'>): void {
  doc.holdings = [{ id: 'holding-1', standard: standard.replace('/renewal', ''), ...days }]
}

/** One training that gives all the 15 hours, or none. */
export const whole = (completed: string, clockHours = 15): Draft['trainings'][number] => ({
  id: 'training-1', completed, clockHours, competencyAreas: ['infant-observation'],
})
