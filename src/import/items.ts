import { earliest, latest } from '../calendar/partial-date'
import type { Experience, Supervision, Training } from '../model/applicant'
import { readCount, readCredit, readHours, readShare } from './amounts'
import type { CellReader } from './cells'
import type { Field } from './names'
import type { Vocabulary } from './vocabulary'

type Bare<Item> = Omit<Item, 'id'>

/** A training, where the row says when it was completed. */
export function trainingIn(reader: CellReader, vocabulary: Vocabulary): Bare<Training> | undefined {
  const title = reader.text('title')
  const completed = needed(reader, 'completed', reader.date('completed'))
  const amount = amountIn(reader, vocabulary)
  const competencyAreas = reader.words('competencyAreas', vocabulary.competencyAreas) ?? []
  if (!reader.has('competencyAreas')) reader.tell('competencyAreas', { code: 'no-competency-area', params: {} })
  const rest = {
    kind: reader.word('kind', vocabulary.trainingKind),
    didactic: reader.flag('didactic'),
    ages: reader.word('ages', vocabulary.ages),
    courseId: reader.text('courseId'),
    eventId: reader.text('eventId'),
    verification: reader.word('verification', vocabulary.verification),
  }
  return completed === undefined ? undefined : compact({ title, completed, ...amount, competencyAreas, ...rest })
}

/** Clock hours, or credit, which nothing turns into hours (RD-26); where a row says both, both are kept as far as the record can hold them. */
function amountIn(reader: CellReader, vocabulary: Vocabulary): Pick<Training, 'clockHours' | 'credit'> {
  const unit = reader.word('unit', vocabulary.unit) ?? unitBehind(reader.look('clockHours'), vocabulary)
  const unread = reader.has('unit') && unit === undefined
  if (unread && reader.has('clockHours')) reader.tell('clockHours', { code: 'unit-unknown', params: {} })
  if (reader.has('unit') && !unread && !reader.has('clockHours')) reader.tell('unit', { code: 'field-missing', params: { field: 'clockHours' } })
  const inUnits = unit !== undefined && unit !== 'clock-hour'
  const hours = inUnits || unread ? undefined : reader.amount('clockHours', (text) => readHours(text, vocabulary.duration))
  const minutes = reader.amount('minutes', (text) => readHours(text, vocabulary.duration, 'minutes'))
  if (hours !== undefined && minutes !== undefined) reader.tell('minutes', { code: 'other-amount-taken', params: { field: 'clockHours' } })
  const credits = [
    { unit: 'ceu', value: reader.amount('ceu', readCredit), field: 'ceu' },
    { unit: 'semester-hour', value: reader.amount('semesterHours', readCredit), field: 'semesterHours' },
    { unit: 'quarter-hour', value: reader.amount('quarterHours', readCredit), field: 'quarterHours' },
    ...(inUnits ? [{ unit, value: reader.amount('clockHours', (text) => readCredit(cutUnit(text)[0])), field: 'clockHours' } as const] : []),
  ] as const
  const [credit, ...others] = credits.flatMap(({ value, ...of }) => (value === undefined ? [] : [{ ...of, value }]))
  for (const { field } of others) reader.tell(field, { code: 'other-amount-taken', params: { field: credit?.field ?? '' } })
  return compact({ clockHours: hours ?? minutes, credit: credit && { unit: credit.unit, value: credit.value } })
}

/** `0.6 CEU` in a column of hours: the figure, and what begins with the first letter. */
function cutUnit(text: string): readonly [figure: string, unit: string] {
  const at = text.search(/\p{L}/u)
  return at < 0 ? [text, ''] : [text.slice(0, at).trim(), text.slice(at)]
}

const unitBehind = (text = '', { unit }: Vocabulary) => unit(cutUnit(text)[1])

/** A spell of work, where the row says of what kind it was and when it began. An end that cannot be read is not "ongoing". */
export function workIn(reader: CellReader, vocabulary: Vocabulary, person: (name: string) => string): Bare<Experience> | undefined {
  const kind = needed(reader, 'kind', reader.word('kind', vocabulary.workKind))
  const role = reader.text('role')
  const employer = reader.text('employer')
  const start = needed(reader, 'start', reader.date('start', true))
  const goesOn = !reader.has('end') || reader.is('end', vocabulary.ongoing)
  const end = goesOn ? undefined : reader.date('end', true)
  const ends = inOrder(reader, 'end', start, end)
  const paid = reader.flag('paid')
  const professional = reader.flag('professional')
  const fullTimeEquivalent = reader.amount('fullTimeEquivalent', readShare)
  const supervised = reader.flag('supervised')
  const name = reader.text('supervisor')
  const rest = {
    serves: reader.words('serves', vocabulary.serves),
    familiesServed: reader.amount('familiesServed', readCount),
    socialEmotionalFocus: reader.flag('socialEmotionalFocus'),
    attendsToRelationships: reader.flag('attendsToRelationships'),
    culturallyResponsive: reader.flag('culturallyResponsive'),
    traumaInformed: reader.flag('traumaInformed'),
    services: reader.words('services', vocabulary.services),
    leadership: reader.words('leadership', vocabulary.leadership),
    leadershipScope: reader.word('leadershipScope', vocabulary.leadershipScope),
    verification: reader.word('verification', vocabulary.verification),
  }
  if (kind === undefined || start === undefined || !ends || (!goesOn && end === undefined)) return undefined
  const supervisor = name === undefined ? undefined : person(name)
  return compact({ kind, role, employer, start, end, paid, professional, fullTimeEquivalent, supervised, supervisor, ...rest })
}

/** Supervision received, where the row says when, how long, with whom and in which format. */
export function supervisionIn(reader: CellReader, vocabulary: Vocabulary, person: (name: string) => string): Bare<Supervision> | undefined {
  const from = needed(reader, 'from', reader.date('from'))
  const to = reader.date('to')
  const ends = inOrder(reader, 'to', from, to) && (to !== undefined || !reader.has('to'))
  const recorded = reader.amount('hours', (text) => readHours(text, vocabulary.duration))
  const minutes = reader.amount('minutes', (text) => readHours(text, vocabulary.duration, 'minutes'))
  if (recorded !== undefined && minutes !== undefined) reader.tell('minutes', { code: 'other-amount-taken', params: { field: 'hours' } })
  const hours = needed(reader, reader.has('minutes') ? 'minutes' : 'hours', recorded ?? minutes)
  const name = needed(reader, 'provider', reader.text('provider'))
  const format = needed(reader, 'format', reader.word('format', vocabulary.format))
  const rest = {
    about: reader.word('about', vocabulary.about),
    ages: reader.word('ages', vocabulary.ages),
    verification: reader.word('verification', vocabulary.verification),
  }
  if (from === undefined || !ends || hours === undefined || name === undefined || format === undefined) return undefined
  return compact({ from, to, hours, provider: person(name), format, ...rest })
}

/** Says what the record cannot do without, where no cell says it; a cell that cannot be read has been told of already. */
function needed<Value>(reader: CellReader, field: Field, value: Value | undefined): Value | undefined {
  if (value === undefined && !reader.has(field)) reader.tell(field, { code: 'field-missing', params: { field } })
  return value
}

function inOrder(reader: CellReader, field: Field, start: string | undefined, end: string | undefined): boolean {
  if (start === undefined || end === undefined || latest(end) >= earliest(start)) return true
  reader.tell(field, { code: 'ends-before-start', params: { start } })
  return false
}

/** The item with what the row leaves empty left out, keys in their order. */
function compact<Item extends object>(item: Item): Item {
  const kept = { ...item }
  for (const [field, value] of Object.entries(kept)) if (value === undefined) Reflect.deleteProperty(kept, field)
  return kept
}
