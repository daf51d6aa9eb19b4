import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseApplicant } from '../../src/model/parse'
import { alikeTrainings, applicant, asksForHours, endorsement, items, options, piece, standard, vetting, type Draft } from './arbitraries'
import { withOneMore, without } from './bending'
import { bites } from './census'
import { bachelorsException, tied } from './exceptions'
import { assessed, differ, holds, pairs, resultsOf, worsened } from './holding'

/** Whether a piece of evidence counts, or may yet, for any requirement. */
const matters = (evidence: string, assessment: ReturnType<typeof assessed>): boolean =>
  resultsOf(assessment).some((result) => result.evidence.some(({ id, standing }) => id === evidence && standing !== 'excluded'))

/** Those that reach every session and every rating. */
const LASTING = fc.constantFrom<Draft>({ standard: 'orimha/ifs', from: '2015-01-01' }, { standard: 'orimha/imhs', from: '2015-01-01' }, { as: 'orimha/imhs', by: 'ORIMHA', from: '2022-01-01' })

describe('more evidence never hurts', () => {
  it('one more piece of evidence worsens no requirement (but RD-16, and RD-27 where it ties two trainings together)', () => {
    holds(standard, applicant, options, piece, (id, record, how, [list, one]) => {
      const more = withOneMore(record, list, one)
      const after = assessed(id, more, how)
      bites(matters('extra', after))
      const but = list === 'education' ? bachelorsException(record, one, how.asOf) : tied(record, more, how.asOf)
      expect(worsened(assessed(id, record, how), after, but)).toEqual([])
    })
  })

  it('one more training, spell of work or session of reflective supervision worsens nothing (but RD-27)', () => {
    const large = fc.constantFrom('trainings', 'experience', 'supervision', 'references').chain((list) => items[list].map((one) => [list, one] as const))
    holds(standard, applicant, options, large, (id, record, how, [list, one]) => {
      const more = withOneMore(record, list, one)
      const [before, after] = [assessed(id, record, how), assessed(id, more, how)]
      bites(pairs(before, after).length > 0 || matters('extra', after))
      expect(worsened(before, after, tied(record, more, how.asOf))).toEqual([])
    })
  })

  it('one more training worsens nothing where there are many much like it (but RD-27 where it ties two together)', () => {
    holds(asksForHours, alikeTrainings, alikeTrainings, options, (id, record, { trainings = [] }, { counting }) => {
      const more = withOneMore(record, 'trainings', { ...trainings[0], id: 'extra' })
      const [before, after] = [assessed(id, record, { asOf: '2026-12-31', counting }), assessed(id, more, { asOf: '2026-12-31', counting })]
      bites(tied(record, more, '2026-12-31').length === 0 && differ(before, after))
      expect(worsened(before, after, tied(record, more, '2026-12-31'))).toEqual([])
    })
  })

  it('one more degree worsens nothing where no rule has the bachelor\'s exception', () => {
    holds(fc.constantFrom('orimha/imhs', 'orimha/imhm-clinical', 'ohio-imh/level-1', 'ohio-imh/level-2', 'ohio-imh/level-3'), applicant, options, items.education, (id, record, how, degree) => {
      const after = assessed(id, withOneMore(record, 'education', degree), how)
      bites(matters('extra', after))
      expect(worsened(assessed(id, record, how), after)).toEqual([])
    })
  })

  it('one more endorsement or vetting of a person in the record worsens nothing', () => {
    holds(standard, applicant, options, fc.nat(3), fc.oneof(endorsement, vetting, LASTING), (id, record, how, at, one) => {
      const list = 'standard' in one ? 'endorsements' : 'vetted'
      const people = record.people?.map((person, n) => (n === at ? { ...person, [list]: [...(person[list] ?? []), one] } : person))
      const [before, after] = [assessed(id, record, how), assessed(id, parseApplicant({ ...record, people }), how)]
      bites(differ(before, after))
      expect(worsened(before, after)).toEqual([])
    })
  })

  it('what a requirement excludes can be taken away without changing its verdict (but a copy of a training, and RD-27 where it ties two together)', () => {
    holds(standard, applicant, options, fc.nat(20), fc.nat(9), (id, record, how, which, at) => {
      const before = assessed(id, record, how)
      const results = resultsOf(before).filter(({ evidence }) => evidence.some(isOut))
      const about = results[which % Math.max(1, results.length)]
      const out = about?.evidence.filter(isOut) ?? []
      const gone = out[at % Math.max(1, out.length)]
      fc.pre(about !== undefined && gone !== undefined)
      const less = without(record, (_, one: Draft) => one['id'] === gone.id)
      const but = tied(less, record, how.asOf)
      bites(!but.includes(about.id))
      expect(pairs(before, assessed(id, less, how)).filter((changed) => changed.id === about.id && !but.includes(changed.id))).toEqual([])
    })
  })
})

/** What lies outside the best window may lie in the best one of another rung; what is a copy may have areas that the others have not. */
const isOut = ({ standing, code }: { readonly standing: string; readonly code?: string }): boolean => standing === 'excluded' && code !== 'outside-window' && code !== 'duplicate'
