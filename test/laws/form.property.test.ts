import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseApplicant } from '../../src/model/parse'
import { alikeTrainings, applicant, asksForHours, options, standard } from './arbitraries'
import { asKnownOn, renaming, reordered } from './bending'
import { bites } from './census'
import { assessed, essence, holds, resultsOf } from './holding'

describe('the form of a record decides nothing', () => {
  it('the order of items in any list does not matter', () => {
    holds(standard, applicant, options, fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }), (id, record, how, keys) => {
      const other = parseApplicant(reordered(record, keys))
      bites(JSON.stringify(other) !== JSON.stringify(record))
      expect(essence(assessed(id, other, how))).toEqual(essence(assessed(id, record, how)))
    })
  })

  it('the order of items does not matter to how a paper, a degree or a spell of work stands: only hours, ratings and days are shared out in order', () => {
    const SHARED = ['hours', 'references', 'experience', 'supervision']
    holds(standard, applicant, options, fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }), (id, record, how, keys) => {
      const standings = (about: typeof record): readonly string[] =>
        resultsOf(assessed(id, about, how)).flatMap(({ id: requirement, kind, evidence }) => (SHARED.includes(kind) ? [] : evidence.map((one) => `${requirement} ${one.id} ${one.standing} ${one.code}`))).sort()
      bites(standings(record).length > 1)
      expect(standings(parseApplicant(reordered(record, keys)))).toEqual(standings(record))
    })
  })

  it('ids renamed throughout are renamed in the result, and nothing else changes', () => {
    holds(standard, applicant, options, (id, record, how) => {
      const rename = renaming(record)
      const renamed = parseApplicant(JSON.parse(rename(JSON.stringify(record))))
      bites(JSON.stringify(renamed) !== JSON.stringify(record))
      expect(JSON.stringify(assessed(id, renamed, how))).toBe(rename(JSON.stringify(assessed(id, record, how))))
    })
  })

  it('what is dated after the day asked about might as well not be there', () => {
    holds(standard, applicant, options, (id, record, how) => {
      const known = asKnownOn(record, how.asOf)
      bites(JSON.stringify(known).length < JSON.stringify(record).length)
      expect(essence(assessed(id, known, how))).toEqual(essence(assessed(id, record, how)))
    })
  })

  it('trainings after the day asked about tell nothing of those before it, however alike they are', () => {
    holds(asksForHours, alikeTrainings, options, (id, record, { counting }) => {
      const how = { asOf: '2026-11-21', counting }
      const known = asKnownOn(record, how.asOf)
      bites((known.trainings?.length ?? 0) > 1 && JSON.stringify(known).length < JSON.stringify(record).length)
      expect(essence(assessed(id, known, how))).toEqual(essence(assessed(id, record, how)))
    })
  })
})
