import type { Applicant, ApplicantIssue, Counting } from 'imh-eligibility'
import type { ImportReport } from 'imh-eligibility/import'
import { isDay } from './day'
import { EMPTY, freeId, listIn, newItem, read, readJson, withValue, written, type Json, type Path, type Reading } from './record'

export type Locale = 'en' | 'es'
export type Tab = 'form' | 'json' | 'file'

/** What became of a file or an example, until the next one. */
export type Notice =
  | { readonly kind: 'loaded'; readonly name: string }
  | { readonly kind: 'imported'; readonly name: string; readonly report: ImportReport }
  | { readonly kind: 'unreadable'; readonly name: string; readonly why: string }
  | { readonly kind: 'wrong'; readonly name: string; readonly issues: readonly ApplicantIssue[]; readonly text: string }
  | { readonly kind: 'copied' | 'not-copied' | 'mend-first' }

export interface State {
  readonly locale: Locale
  readonly standard: string
  /** As the field shows it; while somebody types it may be no day. */
  readonly asOf: string
  /** The last whole day that it was. */
  readonly day: string
  readonly counting: Counting
  readonly tab: Tab
  /** The record as the text box shows it. */
  readonly text: string
  readonly reading: Reading
  /** The record as an object; of a text that is none, the last one. The form shows it. */
  readonly json: Json
  /** The last record without an error: what the answer is about. */
  readonly good: Applicant
  readonly notice?: Notice | undefined
  /** Parts of the form that stand open, `trainings` or `trainings/3`. */
  readonly open: readonly string[]
  /** Where the form puts the focus next, once: the path of a field, or of an item. */
  readonly focus?: string | undefined
  readonly touched: boolean
}

export type Action =
  | { readonly do: 'ask'; readonly change: Partial<Pick<State, 'standard' | 'asOf' | 'counting' | 'locale' | 'tab'>> }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'set'; readonly path: Path; readonly value: unknown }
  | { readonly do: 'add'; readonly list: string; readonly into?: Path }
  | { readonly do: 'remove'; readonly list: string; readonly at: number }
  | { readonly do: 'load'; readonly json: unknown; readonly notice?: Notice; readonly standard?: string; readonly asOf?: string }
  | { readonly do: 'text'; readonly text: string }
  | { readonly do: 'tell'; readonly notice: Notice | undefined }
  | { readonly do: 'restore' }
  | { readonly do: 'show'; readonly part: string; readonly open: boolean }
  | { readonly do: 'go'; readonly path: Path }
  | { readonly do: 'focused' }

export const start = (settings: Pick<State, 'locale' | 'asOf' | 'standard'>): State => ({
  ...settings, day: settings.asOf, counting: 'claimed', tab: 'form', text: written(EMPTY), reading: readJson({ ...EMPTY }), json: { ...EMPTY }, good: EMPTY, open: [], touched: false,
})

export function next(state: State, action: Action): State {
  switch (action.do) {
    case 'ask': return { ...state, ...action.change, day: isDay(action.change.asOf) ? action.change.asOf : state.day }
    case 'type': return { ...withReading(state, read(action.text)), text: action.text, touched: true }
    case 'text': return { ...withReading(state, read(action.text)), text: action.text, touched: true, tab: 'json', notice: undefined }
    case 'set': return edited(state, withValue(state.json, action.path, action.value))
    case 'add': return added(state, action.list, action.into)
    case 'remove': return { ...edited(state, withValue(state.json, [action.list, action.at], undefined)), open: closedAfter(state, action.list), focus: `add-${action.list}` }
    case 'load': return loaded(state, action)
    case 'tell': return { ...state, notice: action.notice }
    case 'restore': return edited(state, { ...state.good })
    case 'show': return { ...state, open: [...state.open.filter((part) => part !== action.part), ...action.open ? [action.part] : []] }
    case 'go': return { ...state, tab: 'form', open: [...new Set([...state.open, String(action.path[0]), action.path.slice(0, 2).join('/')])], focus: action.path.join('/') }
    case 'focused': return { ...state, focus: undefined }
    default: return unreachable(action)
  }
}

/** Whether the answer is one to what the page shows. */
export const isCurrent = ({ reading, asOf, day }: State): boolean => reading.kind === 'record' && asOf === day

function withReading(state: State, reading: Reading): State {
  if (reading.kind === 'unreadable') return { ...state, reading }
  return { ...state, reading, json: reading.json, ...(reading.kind === 'record' && { good: reading.applicant }) }
}

const edited = (state: State, json: Json): State => ({ ...withReading(state, readJson(json)), text: written(json), touched: true })

/** A new item, opened; where it is a person whom a field asks for, the field names it. */
function added(state: State, list: string, into: Path | undefined): State {
  const place = listIn(state.json, list).length
  const id = freeId(state.json, list)
  const json = withValue(state.json, [list, place], newItem(state.json, list))
  if (into) return { ...edited(state, withValue(json, into, id)), open: [...state.open, list] }
  return { ...edited(state, json), open: [...new Set([...state.open, list, `${list}/${place}`])], focus: `${list}/${place}` }
}

/** Items behind a removed one have other places now. */
const closedAfter = ({ open }: State, list: string): readonly string[] => open.filter((part) => !part.startsWith(`${list}/`))

function loaded(state: State, { json, notice, standard = state.standard, asOf = state.day }: Extract<Action, { do: 'load' }>): State {
  const text = written(json)
  return { ...withReading(state, read(text)), text, notice, standard, asOf, day: asOf, open: [], touched: true }
}

function unreachable(action: never): never {
  throw new TypeError(`unknown action ${JSON.stringify(action)}`)
}
