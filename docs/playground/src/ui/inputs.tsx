import { standards } from 'imh-eligibility'
import { useEffect, useState } from 'preact/hooks'
import { isDay } from '../record/day'
import type { Json, Path } from '../record/record'
import { fieldsOfList, LISTS, type FieldShape } from '../record/shape'
import type { Words } from '../words/words'
import { usePage } from './context'
import { idOptions, itemTitle, optionLabel } from './labels'

export interface InputProps {
  readonly id: string
  readonly shape: FieldShape
  readonly path: Path
  readonly value: unknown
  readonly described: string
  readonly wrong: boolean
  readonly set: (value: unknown) => void
}

interface Shown {
  readonly value: string
  readonly label: string
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value))
/** What is no day cannot be shown by a field for days; the error beside it says what it is. */
const dayOf = (value: unknown): string => (isDay(value) ? value : '')

const orNothing = (text: string): string | undefined => (text === '' ? undefined : text)

export function Input(props: InputProps) {
  const { state, words } = usePage()
  const { shape: { control }, path, value, set } = props
  const common = { 'id': props.id, 'data-focus': path.join('/'), 'aria-describedby': props.described || undefined, 'aria-invalid': props.wrong }
  switch (control.kind) {
    case 'text': case 'partial-date':
      return <input {...common} type="text" autocomplete="off" inputMode={control.kind === 'text' ? undefined : 'numeric'} value={textOf(value)} onInput={({ currentTarget }) => set(orNothing(currentTarget.value))} />
    case 'long-text': return <textarea {...common} rows={3} value={textOf(value)} onInput={({ currentTarget }) => set(orNothing(currentTarget.value))} />
    case 'date': return <input {...common} type="date" value={dayOf(value)} onInput={({ currentTarget }) => set(orNothing(currentTarget.value))} />
    case 'number': return <NumberInput common={common} value={value} set={set} />
    case 'yes-no': return <YesNo common={common} value={value} set={set} />
    case 'choice': return <Select common={common} value={value} set={set} options={control.options.map((option) => ({ value: option, label: optionLabel(option, words) }))} />
    case 'standard': return <Select common={common} value={value} set={set} options={standardOptions} />
    case 'requirement': return <Select common={common} value={value} set={set} options={requirementOptions(state.standard)} />
    case 'evidence': return <Select common={common} value={value} set={set} options={idOptions(state.json, EVIDENCE, titleOf(words))} />
    case 'person': return <Person common={common} {...props} />
    case 'choices': case 'group': case 'items': return null
    default: return control
  }
}

const EVIDENCE = LISTS.filter((list) => !['people', 'holdings', 'determinations'].includes(list))
const titleOf = (words: Words) => (item: Json, list: string): string => itemTitle(item, fieldsOfList[list] ?? [], words)
const standardOptions: readonly Shown[] = Object.values(standards).map(({ id, name }) => ({ value: id, label: name }))

function requirementOptions(standard: string): readonly Shown[] {
  const chosen = Object.values(standards).find(({ id }) => id === standard)
  return (chosen?.requirements ?? []).map(({ id }) => ({ value: id, label: id }))
}

interface Inner {
  readonly common: object
  readonly value: unknown
  readonly set: (value: unknown) => void
}

/** A figure as it is typed: `1.` is on its way to be one, and a comma stands for a point. */
function NumberInput({ common, value, set }: Inner) {
  const [text, setText] = useState(textOf(value))
  useEffect(() => {
    if (numberIn(text) !== value) setText(textOf(value))
  }, [value])
  const typed = (next: string): void => {
    setText(next)
    set(numberIn(next))
  }
  return <input {...common} type="text" inputMode="decimal" autocomplete="off" value={text} onInput={({ currentTarget }) => typed(currentTarget.value)} />
}

/** What is no number is kept as it is, so that the record can say so. */
function numberIn(text: string): number | string | undefined {
  const plain = text.trim().replace(',', '.')
  if (plain === '') return undefined
  return /^\d+\.?\d*$|^\.\d+$/.test(plain) ? Number(plain) : text
}

function YesNo({ common, value, set }: Inner) {
  const { words: { form } } = usePage()
  return (
    <select {...common} value={textOf(value)} onChange={({ currentTarget }) => set(currentTarget.value === '' ? undefined : currentTarget.value === 'true')}>
      <option value="">{form.unknown}</option>
      <option value="true">{form.yes}</option>
      <option value="false">{form.no}</option>
    </select>
  )
}

function Select({ common, value, set, options, more }: Inner & { readonly options: readonly Shown[]; readonly more?: Shown }) {
  const { words: { form } } = usePage()
  const chosen = textOf(value)
  return (
    <select {...common} value={chosen} onChange={({ currentTarget }) => set(orNothing(currentTarget.value))}>
      <option value="">{form.unknown}</option>
      {options.map((option) => <option value={option.value}>{option.label}</option>)}
      {chosen !== '' && !options.some((option) => option.value === chosen) && <option value={chosen}>{form.anyOther(chosen)}</option>}
      {more && <option value={more.value}>{more.label}</option>}
    </select>
  )
}

/** No id is empty, so that this is none. */
const NEW = ' new person '

function Person({ common, value, set, path }: InputProps & { readonly common: object }) {
  const { state, send, words } = usePage()
  const options = idOptions(state.json, ['people'], titleOf(words))
  const choose = (next: unknown): void => (next === NEW ? send({ do: 'add', list: 'people', into: path }) : set(next))
  return <Select common={common} value={value} set={choose} options={options} more={{ value: NEW, label: words.form.newPerson }} />
}
