import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Applicant } from '../../src/model/applicant'
import { parseApplicant } from '../../src/model/parse'
import { duplicatesIn } from '../../src/requirements/duplicates'
import { applicant, endorsement, items, options, piece, standard, vetting, type Draft } from './arbitraries'
import { allVerified, without, withOneMore } from './bending'
import { assessed, holds, pairs, resultsOf, worsened } from './holding'

/** RD-16: a graduate degree on record ends the bachelor's exception. */
const bachelorsException = (one: Draft): readonly string[] => (['master', 'doctorate', 'medical'].includes(String(one['level'])) ? ['laws/every-kind/reflective-supervision'] : [])

/** Which trainings of the record are told to be the same, as far as the last one is not concerned. */
function groupsAside({ trainings = [] }: Applicant, asOf: string, last: number): string {
  const { groups } = duplicatesIn(trainings, asOf)
  return JSON.stringify(groups.map((group) => group.filter((index) => index !== last)).filter((group) => group.length > 1))
}

describe('more evidence never hurts', () => {
  it('one more piece of evidence worsens no requirement (but RD-16, and RD-27 where it ties two trainings together)', () => {
    holds(standard, applicant, options, piece, (id, record, how, [list, one]) => {
      const more = withOneMore(record, list, one)
      fc.pre(list !== 'trainings' || groupsAside(more, how.asOf, (more.trainings?.length ?? 0) - 1) === groupsAside(record, how.asOf, -1))
      expect(worsened(assessed(id, record, how), assessed(id, more, how), list === 'education' ? bachelorsException(one) : [])).toEqual([])
    })
  })

  it('one more degree worsens nothing for `orimha/imhs` and Ohio', () => {
    holds(fc.constantFrom('orimha/imhs', 'ohio-imh/level-1', 'ohio-imh/level-2', 'ohio-imh/level-3'), applicant, options, items.education, (id, record, how, degree) => {
      expect(worsened(assessed(id, record, how), assessed(id, withOneMore(record, 'education', degree), how))).toEqual([])
    })
  })

  it('one more endorsement or vetting of a person in the record worsens nothing', () => {
    holds(standard, applicant, options, fc.nat(3), fc.oneof(endorsement, vetting), (id, record, how, at, one) => {
      const list = 'standard' in one ? 'endorsements' : 'vetted'
      const people = record.people?.map((person, n) => (n === at ? { ...person, [list]: [...(person[list] ?? []), one] } : person))
      expect(worsened(assessed(id, record, how), assessed(id, parseApplicant({ ...record, people }), how))).toEqual([])
    })
  })

  it('what a requirement excludes can be taken away without changing its verdict (but RD-27: it may tie two trainings together)', () => {
    holds(standard, applicant, options, fc.nat(20), fc.nat(9), (id, record, how, which, at) => {
      const before = assessed(id, record, how)
      const results = resultsOf(before).filter(({ evidence }) => evidence.some(isOut))
      const about = results[which % Math.max(1, results.length)]
      const out = about?.evidence.filter(isOut) ?? []
      const gone = out[at % Math.max(1, out.length)]
      fc.pre(about !== undefined && gone !== undefined && !(about.kind === 'hours' && duplicatesIn(record.trainings ?? [], how.asOf).groups.length > 0))
      const after = assessed(id, without(record, (_, one) => one['id'] === gone.id), how)
      expect(pairs(before, after).filter((changed) => changed.id === about.id)).toEqual([])
    })
  })
})

const isOut = ({ standing, code }: { readonly standing: string; readonly code?: string }): boolean => standing === 'excluded' && code !== 'outside-window' && code !== 'duplicate'

describe('what the registry has verified', () => {
  it('counting only that is never better than counting what is claimed', () => {
    holds(standard, applicant, options, (id, record, { asOf }) => {
      expect(worsened(assessed(id, record, { asOf, counting: 'verified' }), assessed(id, record, { asOf }))).toEqual([])
    })
  })

  it('once everything that can be is verified, both ways of counting give the same', () => {
    holds(standard, applicant, options, (id, record, { asOf }) => {
      const verified = allVerified(record)
      expect(assessed(id, verified, { asOf, counting: 'verified' }).requirements).toEqual(assessed(id, verified, { asOf }).requirements)
    })
  })

  it('what is pending is met once everything that can be is verified, and nothing is pending but counting verified evidence', () => {
    holds(standard, applicant, options, (id, record, { asOf }) => {
      const changed = pairs(assessed(id, record, { asOf, counting: 'verified' }), assessed(id, allVerified(record), { asOf, counting: 'verified' }))
      for (const { id: about, was, is } of changed) if (was === 'pending') expect([about, is]).toEqual([about, 'met'])
      expect(resultsOf(assessed(id, allVerified(record), { asOf, counting: 'verified' })).map(({ verdict }) => verdict)).not.toContain('pending')
      expect(resultsOf(assessed(id, record, { asOf })).map(({ verdict }) => verdict)).not.toContain('pending')
    })
  })
})
