// The record that is timed: fixtures/imhs-ready.json, with nothing to spare, so that every requirement has its full work to do.
import { readFileSync } from 'node:fs'

export const AS_OF = '2026-11-21'
export const readyRecord = () => JSON.parse(readFileSync(new URL('../../fixtures/imhs-ready.json', import.meta.url), 'utf8'))

const without = (name, item) => Object.fromEntries(Object.entries(item).filter(([other]) => other !== name))

/** The same facts in the 9.5 kB that the budgets speak of: only the four jobs, no titles and employers, and short ids. */
export function leanRecord() {
  const { experience, trainings, ...record } = readyRecord()
  const lean = {
    ...record,
    trainings: trainings.map((training) => without('title', training)),
    experience: experience.filter(({ kind }) => kind === 'employment').map((job) => without('employer', job)),
  }
  return JSON.parse(JSON.stringify(lean).replace(/"([a-z])[a-z]*([a-z])-(\d+)"/g, '"$1$2$3"'))
}

/** So many records alike but for their id: whoever assesses a registry has another one each time, and nothing kept for one may serve the next. */
const COPIES = 16

/** @returns its bytes as JSON and, by turn, the JSON of one copy after the other, and what `parse` makes of them */
export function copiesOf(record, parse) {
  const texts = Array.from({ length: COPIES }, (_, copy) => JSON.stringify({ ...record, id: `record-${String(copy).padStart(3, '0')}` }))
  const documents = texts.map((text) => JSON.parse(text))
  const applicants = texts.map((text) => parse(JSON.parse(text)))
  const one = (list) => (turn) => list[turn % COPIES]
  return { bytes: texts[0].length, text: one(texts), document: one(documents), applicant: one(applicants) }
}

/** What a record holds, in words. */
export function contents({ trainings, experience, supervision, references }) {
  const jobs = experience.filter(({ kind }) => kind === 'employment').length
  const others = experience.length > jobs ? ` and ${experience.length - jobs} other spell of work` : ''
  return `${trainings.length} trainings, ${jobs} jobs${others}, ${supervision.length} supervision entries, ${references.length} references`
}
