import { describe, expect, it } from 'vitest'
import { readText } from './pages'

/** The fields of a form by id, each with whether it has to be filled in. */
const fieldsOf = (form: string): Readonly<Record<string, boolean>> =>
  Object.fromEntries(readText(`.github/ISSUE_TEMPLATE/${form}.yml`).split(/^ {2}- type: /m).slice(1).flatMap((field) => {
    const id = /^ {4}id: (\S+)$/m.exec(field)?.[1]
    return id ? [[id, /required: true/.test(field)]] : []
  }))

describe('the forms for issues', () => {
  it('of a disputed rule asks for the source: title, address, date, words', () => {
    expect(fieldsOf('dispute-a-rule')).toMatchObject({ 'source-title': true, 'source-address': true, 'source-date': true, 'source-words': true })
  })

  it('of a disputed rule asks which requirement, which reading, what the answer is and what it should be', () => {
    expect(fieldsOf('dispute-a-rule')).toMatchObject({ 'requirement': true, 'reading': true, 'answer-is': true, 'answer-should-be': true })
  })

  it('of a fault asks for a record without personal data, the standard and the date', () => {
    expect(fieldsOf('bug')).toMatchObject({ 'record': true, 'standard': true, 'as-of': true, 'no-person': true })
    expect(readText('.github/ISSUE_TEMPLATE/bug.yml')).toContain('without personal data')
  })

  it('of a rule that changed asks where it is published and from which day it binds', () => {
    expect(fieldsOf('rule-changed')).toMatchObject({ standard: true, source: true, dates: true, before: true, after: true })
  })
})
