import { isJson, listIn, type Json, type Path } from '../record/record'
import type { FieldShape } from '../record/shape'
import type { Words } from '../words/words'

/** A label by a word that comes from the schema: what has none stays as it is. */
const worded = (labels: Readonly<Record<string, string>>, word: string): string => labels[word] ?? word

export function fieldLabel(list: string, field: string, { form }: Words): string {
  return form.ofList[`${list}.${field}`] ?? worded({ ...form.options, ...form.fields }, field)
}

export const optionLabel = (option: string, { form }: Words): string => worded(form.options, option)

export const areaLabel = (area: string, { form }: Words): string => worded({ ...form.groups, ...form.options }, area)

const listTitle = (list: string, { form }: Words): string => {
  const lists: Readonly<Record<string, { readonly title: string }>> = form.lists
  return lists[list]?.title ?? list
}

/** `Trainings, No. 3, Clock hours`. */
export function labelOf(path: Path, words: Words): string {
  const [list = '', ...rest] = path
  return [listTitle(String(list), words), ...rest.map((step) => (typeof step === 'number' ? words.form.item(step + 1) : fieldLabel(String(list), step, words)))].join(', ')
}

/** What an item is called by first, by list: its words, then its dates. */
const TELLING = ['title', 'role', 'name', 'degree', 'association', 'exam', 'kind', 'level', 'rater', 'standard', 'decision', 'system', 'employer', 'completed', 'conferred', 'start', 'from', 'received', 'signed', 'taken', 'dated', 'issued', 'on', 'value', 'hours', 'clockHours']
const MOST = 3

export function itemTitle(item: unknown, fields: readonly FieldShape[], words: Words): string {
  if (!isJson(item)) return ''
  const told = TELLING.flatMap((name) => {
    const value = item[name]
    const field = fields.find((one) => one.name === name)
    if (field?.control.kind === 'number') return typeof value === 'number' ? [words.answer.hoursOf(value)] : []
    return field && typeof value === 'string' && value !== '' ? [optionLabel(words.dateOf(value), words)] : []
  })
  return told.slice(0, MOST).join(', ')
}

/** What a select offers for the id of a person, or of a piece of evidence. */
export function idOptions(json: Json, lists: readonly string[], titles: (item: Json, list: string) => string): readonly { readonly value: string; readonly label: string }[] {
  return lists.flatMap((list) => listIn(json, list).flatMap((item) => {
    if (!isJson(item) || typeof item['id'] !== 'string' || item['id'] === '') return []
    const title = titles(item, list)
    return [{ value: item['id'], label: title === '' || title === item['id'] ? item['id'] : `${title} (${item['id']})` }]
  }))
}
