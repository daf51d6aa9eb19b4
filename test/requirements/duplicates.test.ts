import { describe, expect, it } from 'vitest'
import { duplicatesIn } from '../../src/requirements/duplicates'
import { applicant, AS_OF, training, type Fields } from '../support/applicant'

const DAY = '2025-06-01'
const groups = (...trainings: readonly Fields[]) => duplicatesIn(applicant({ trainings }).trainings ?? [], AS_OF).groups
const titled = (title: string | undefined, over: Fields = {}) => training(DAY, 2, { title, ...over })
const held = (eventId: string | undefined, over: Fields = {}) => training(DAY, 2, { courseId: 'C1', eventId, ...over })

describe('RD-27 which entries are one training', () => {
  it.each([
    ['the same pair of ids', [held('E1'), held('E1', { completed: '2024-01-01', clockHours: 3 })], [[0, 1]]],
    ['half a pair is none', [held(undefined), held(undefined)], []],
    ['another event of a course', [held('E1'), held('E2')], []],
    ['the same title, date and hours', [titled('First feelings'), titled(' first FEELINGS ')], [[0, 1]]],
    ['no title', [titled(undefined), titled(undefined)], []],
    ['a word spelled in another way is another title', [titled('Straße'), titled('Strasse')], []],
    ['other hours', [titled('First feelings'), titled('First feelings', { clockHours: 3 })], []],
    ['hours that neither records', [titled('First feelings', { clockHours: undefined }), titled('First feelings', { clockHours: undefined })], [[0, 1]]],
    ['another day', [titled('First feelings'), titled('First feelings', { completed: '2025-06-02' })], []],
  ] as const)('%s', (_, trainings, expected) => {
    expect(groups(...trainings)).toEqual(expected)
  })

  it('those of the day asked about are seen, those after it are not', () => {
    const on = (completed: string) => groups(titled('First feelings', { completed }), titled('First feelings', { completed }), held('E1', { completed }), held('E1', { completed }))
    expect([on('2026-11-21'), on('2026-11-22')]).toEqual([[[0, 1], [2, 3]], []])
  })

  it('one that is alone is in no group, and a group need not begin with the first', () => {
    expect(groups(titled('Alone'), titled('First feelings'), titled('Alone too'), titled('First feelings'))).toEqual([[1, 3]])
  })

  it('what ties two to a third ties all, in whatever order the record gives them', () => {
    const tied = (id: string, title: string) => held(id, { title })
    // 4 to 3 by id; 5 ties 2 and 3; 6 ties 1 and 2; 7 ties 0 and 4, at the far end of the chain.
    const chain = [tied('a', 'A'), tied('b', 'B'), tied('c', 'C'), tied('d', 'D'), tied('d', 'E'), tied('c', 'D'), tied('b', 'C'), tied('a', 'E')]
    expect(groups(...chain)).toEqual([[0, 1, 2, 3, 4, 5, 6, 7]])
    expect(groups(...chain.slice(0, 7))).toEqual([[1, 2, 3, 4, 5, 6]])
  })
})
