import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseApplicant } from '../../src/model/parse'
import { applicant, options, standard } from './arbitraries'
import { asKnownOn, renaming, reordered } from './bending'
import { assessed, essence, holds } from './holding'

describe('the form of a record decides nothing', () => {
  it('the order of items in any list does not matter', () => {
    holds(standard, applicant, options, fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }), (id, record, how, keys) => {
      expect(essence(assessed(id, parseApplicant(reordered(record, keys)), how))).toEqual(essence(assessed(id, record, how)))
    })
  })

  it('ids renamed throughout are renamed in the result, and nothing else changes', () => {
    holds(standard, applicant, options, (id, record, how) => {
      const rename = renaming(record)
      const renamed = parseApplicant(JSON.parse(rename(JSON.stringify(record))))
      expect(JSON.stringify(assessed(id, renamed, how))).toBe(rename(JSON.stringify(assessed(id, record, how))))
    })
  })

  it('what is dated after the day asked about might as well not be there', () => {
    holds(standard, applicant, options, (id, record, how) => {
      expect(essence(assessed(id, asKnownOn(record, how.asOf), how))).toEqual(essence(assessed(id, record, how)))
    })
  })
})
