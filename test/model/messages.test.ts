import { describe, expect, it } from 'vitest'
import { safeParseApplicant } from '../../src/model/parse'
import { changed } from './complete'
import type { Draft } from './complete'

function messages(input: unknown): string[] {
  const result = safeParseApplicant(input)
  return result.success ? [] : result.error.issues.map(({ message }) => message)
}

describe('messages say what was expected and what was found', () => {
  const table: readonly (readonly [change: (draft: Draft) => void, expected: string])[] = [
    [(d) => { d.format = 'imh-eligibility/applicant@2' }, 'expected "imh-eligibility/applicant@1", found "imh-eligibility/applicant@2"'],
    [(d) => { delete d.format }, 'expected "imh-eligibility/applicant@1", found nothing'],
    [(d) => { d.education[0].conferred = '2024-02-30' }, 'expected a date like 2024-05-31, 2024-05 or 2024, found "2024-02-30"'],
    [(d) => { d.education[0].transcript = 'yes' }, 'expected one of "official", "unofficial", "none", found "yes"'],
    [(d) => { d.education[0].imhFocus = 'yes' }, 'expected true or false, found "yes"'],
    [(d) => { d.education = 'MSW' }, 'expected a list, found "MSW"'],
    [(d) => { d.education = null }, 'expected a list, found null'],
    [(d) => { d.practice = ['a'] }, 'expected an object, found a list'],
    [(d) => { d.trainings[0].title = { en: 'a' } }, 'expected text, found an object'],
    [(d) => { d.trainings[0].title = false }, 'expected text, found false'],
    [(d) => { d.trainings[0].title = () => 1 }, 'expected text, found a function'],
    [(d) => { d.trainings[0].title = 'x'.repeat(10_001) }, 'expected at most 10000 characters, found 10001'],
    [(d) => { d.exams[0].id = '' }, 'expected at least 1 character, found ""'],
    [(d) => { d.references[0].roles = [] }, 'expected at least 1 item, found none'],
    [(d) => { d.trainings[0].clockHours = 3.125 }, 'expected a number above 0 and at most 1000000, with at most two decimals, found 3.125'],
    [(d) => { d.trainings[0].clockHours = Number.NaN }, 'expected a number, found NaN'],
    [(d) => { d.experience[0].familiesServed = 1.5 }, 'expected a whole number, found 1.5'],
    [(d) => { d.experience[0].familiesServed = -1 }, 'expected a number of at least 0, found -1'],
    [(d) => { d.experience[0].fullTimeEquivalent = 0 }, 'expected a number above 0, found 0'],
    [(d) => { d.experience[0].fullTimeEquivalent = 40 }, 'expected a number of at most 1, found 40'],
    [(d) => { d.holdings[0].standard = 'IMHS' }, 'expected an id like orimha/imhs, found "IMHS"'],
    [(d) => { d.clockhours = 1 }, 'unknown key "clockhours"'],
    [(d) => { d.exams[0].taken = 'x'.repeat(5000) }, `expected a date like 2024-05-31, found "${'x'.repeat(60)}…"`],
    [(d) => { d.exams[0].id = 't1' }, 'expected an id of its own, found "t1" of trainings[0] again'],
    [(d) => { d.references[0].rater = 'p9' }, 'expected the id of one of "people", found "p9"'],
    [(d) => { d.experience[0].end = '2015' }, 'expected a date not before "start" (2016), found "2015"'],
    [(d) => { d.trainings[0].clockHours = 2.5 }, 'expected at most the 2.5 clock hours in sum, found 3'],
    [(d) => { d.trainings[0].competencyAreas = ['infant-observation'] }, 'expected one of the training\'s "competencyAreas", found "cultural-competency"'],
    [(d) => { d.determinations[2].evidence = 'h1' }, 'expected the id of a piece of evidence in the document, found "h1"'],
    [(d) => { delete d.determinations[0].requirement }, 'expected the id of a requirement with "met", found nothing'],
    [(d) => { d.determinations[0].evidence = 't1' }, 'expected no evidence with "met", found "t1"'],
  ]

  it.each(table)('%s', (change, expected) => {
    expect(messages(changed(change))).toEqual([expected])
  })
})
