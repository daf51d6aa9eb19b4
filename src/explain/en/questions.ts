import type { QuestionsWords } from '../pages/questions-words'
import { grammar } from './grammar'

const { either, list } = grammar

export const questions: QuestionsWords = {
  title: (name) => `Open questions: ${name}`,
  count: (count) =>
    count === 0 ? 'There are no open questions.' : `${count === 1 ? 'One question has' : `${count} questions have`} to be answered before this can be settled.`,
  headings: {
    registry: 'For those who verify for the registry',
    reviewer: 'For reviewers',
    applicant: 'For the applicant',
  },
  verify: (item, verification) => `Can this be verified: ${item}? It is marked "${verification}".`,
  accept: (item) => `May this count: ${item}?`,
  decide: (label) => `Is this met: ${label}?`,
  neededFor: (labels) => `Needed for: ${list(labels)}`,
  answers: (options) => `Answers: ${either(options)}`,
  clockHours: {
    possible: 'The reviewer may say how many hours of it count.',
    needed: 'The reviewer has to say how many hours of it count, since no rule does.',
  },
  options: { 'accepted': 'accepted', 'refused': 'refused', 'met': 'met', 'not-met': 'not met', 'waived': 'waived' },
}
