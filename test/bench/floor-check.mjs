// The floor may leave out words and reasons, but not be wrong: it is held against the engine on the ready record and on changed ones.
import { AS_OF, readyRecord } from './subject.mjs'
import { floor } from './floor.mjs'

/** The record with some items of a list changed; of an item that becomes `undefined`, nothing is left. */
const changed = (list, change) => {
  const record = readyRecord()
  return { ...record, [list]: record[list].map(change).filter((item) => item !== undefined) }
}
const all = (list, fields) => changed(list, (item) => ({ ...item, ...fields }))
const nth = (list, place, fields) => changed(list, (item, at) => (at === place ? { ...item, ...fields } : item))
const added = (list, item) => ({ ...readyRecord(), [list]: [...readyRecord()[list], item] })

/** Every record that lacks one item of a list that is looked at. People must stay: others name them. */
const lacking = Object.entries(readyRecord())
  .filter(([name, list]) => Array.isArray(list) && name !== 'people')
  .flatMap(([name, list]) => list.map((_, place) => changed(name, (item, at) => (at === place ? undefined : item))))

const CHANGED = [
  all('education', { transcript: 'unofficial' }),
  all('education', { level: 'bachelor', degree: 'BSW' }),
  all('education', { degree: 'M.S.W.' }),
  all('education', { conferred: '2024-06-01' }),
  all('trainings', { clockHours: 2 }),
  all('trainings', { competencyAreas: [] }),
  nth('trainings', 19, { completed: '2026-11-22' }),
  nth('trainings', 0, { title: ' ATTACHMENT IN PRACTICE', completed: '2024-06-12', clockHours: 2 }),
  added('trainings', { ...readyRecord().trainings[3], id: 'again' }),
  nth('experience', 0, { end: '2024-07-30' }),
  nth('experience', 1, { start: '2024-08-01' }),
  nth('experience', 2, { paid: false }),
  nth('experience', 2, { serves: ['infant-toddler'] }),
  all('experience', { services: ['advocacy'] }),
  all('experience', { serves: [] }),
  all('supervision', { format: 'peer' }),
  all('supervision', { hours: 2 }),
  nth('supervision', 59, { from: '2026-03-11' }),
  changed('supervision', (session, at) => (at < 20 ? { ...session, hours: 4 } : at < 24 ? session : undefined)),
  changed('supervision', (session, at) => ({ ...session, from: `${at < 30 ? 2024 : 2025}-03-${String(1 + (at % 30)).padStart(2, '0')}` })),
  { ...readyRecord(), supervision: readyRecord().supervision.reverse() },
  nth('people', 1, { endorsements: [{ standard: 'orimha/ifs', from: '2018-04-02' }] }),
  nth('people', 1, { endorsements: [{ standard: 'orimha/imhs', from: '2018-04-02', to: '2025-09-10' }] }),
  nth('people', 1, { endorsements: [], vetted: [{ as: 'orimha/imhs', by: 'ORIMHA', from: '2023-02-28' }] }),
  nth('people', 1, { endorsements: [], vetted: [{ as: 'orimha/imhs', by: 'ORIMHA', from: '2020-02-29' }] }),
  nth('references', 2, { rater: 'supervisor-1' }),
  nth('references', 2, { roles: ['supervisee', 'consultant'] }),
  nth('references', 1, { received: '2026-11-22' }),
  all('references', { roles: ['current-program-supervisor', 'rsc-provider', 'colleague'] }),
  all('agreements', { signed: '2026-11-22' }),
  all('exams', { outcome: 'failed' }),
  all('memberships', { to: '2026-11-20' }),
  all('memberships', { infantMentalHealth: false }),
]

/**
 * @param {{ assess: (applicant: unknown, asOf: string) => { requirements: readonly { id: string, verdict: string }[] }, parse: (record: unknown) => unknown }} engine
 * @returns how many records it was held against
 * @throws where the floor differs, or where some requirement is met by every record or by none
 */
export function checkFloor({ assess, parse }) {
  const records = [readyRecord(), ...lacking, ...CHANGED]
  const seen = new Set()
  for (const [number, record] of records.entries()) {
    const applicant = parse(record)
    const { met, all: ready } = floor(applicant, AS_OF)
    const asked = assess(applicant, AS_OF).requirements.filter(({ id }) => !id.endsWith('/competencies'))
    for (const { id, verdict } of asked) {
      const slug = id.split('/').at(-1)
      if (met[slug] !== (verdict === 'met')) throw new Error(`the floor is wrong about ${slug} of record ${number}: ${met[slug]}, the engine says ${verdict}`)
      seen.add(`${slug} ${met[slug]}`)
    }
    if (ready !== asked.every(({ verdict }) => verdict === 'met')) throw new Error(`the floor is wrong about record ${number}`)
  }
  for (const slug of Object.keys(floor(parse(readyRecord()), AS_OF).met)) {
    if (!seen.has(`${slug} true`) || !seen.has(`${slug} false`)) throw new Error(`no record puts ${slug} to the test`)
  }
  return records.length
}
