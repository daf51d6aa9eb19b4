import { isJson, listIn } from '../record/record'
import { fieldsOfList, LISTS } from '../record/shape'
import { usePage } from './context'
import { Field } from './field'
import { itemTitle } from './labels'

/** Where people begin; what few need stands last. */
const PARTS = [...LISTS.slice(0, -1), 'identifiers', 'practice', 'determinations'] as const

export function RecordForm() {
  const { state } = usePage()
  return <fieldset class="bare" disabled={state.reading.kind === 'unreadable'}>{PARTS.map((part) => <Part name={part} key={part} />)}</fieldset>
}

type PartName = (typeof PARTS)[number]

function Part({ name }: { readonly name: PartName }) {
  const { state, send, words } = usePage()
  const { title, hint } = words.form.lists[name]
  const open = state.open.includes(name)
  const count = name === 'practice' ? Object.keys(isJson(state.json[name]) ? state.json[name] : {}).length : listIn(state.json, name).length
  const wrong = state.reading.kind === 'wrong' ? state.reading.issues.filter(({ path }) => path[0] === name).length : 0
  return (
    <details class="part" open={open} onToggle={({ currentTarget }) => { if (currentTarget.open !== open) send({ do: 'show', part: name, open: currentTarget.open }) }}>
      <summary data-focus={name}>
        <h3>{title}</h3>
        {wrong > 0 && <span class="badge wrong" aria-label={words.record.problems(wrong)}>!</span>}
        <span class="badge">{count}</span>
      </summary>
      {open && (
        <div class="part-body">
          {hint !== '' && <p class="hint">{hint}</p>}
          {name === 'practice' ? <Fields list={name} path={[name]} /> : <Items name={name} />}
        </div>
      )}
    </details>
  )
}

function Fields({ list, path }: { readonly list: string; readonly path: readonly (string | number)[] }) {
  return <div class="fields">{(fieldsOfList[list] ?? []).map((shape) => <Field key={shape.name} list={list} shape={shape} path={[...path, shape.name]} />)}</div>
}

function Items({ name }: { readonly name: PartName }) {
  const { state, send, words } = usePage()
  return (
    <>
      {listIn(state.json, name).map((item, at) => <Item key={idOf(item) ?? at} name={name} item={item} at={at} />)}
      <button type="button" class="add" data-focus={`add-${name}`} onClick={() => send({ do: 'add', list: name })}>
        <span aria-hidden="true">+ </span>{words.form.lists[name].add}
      </button>
    </>
  )
}

const idOf = (item: unknown): string | undefined => (isJson(item) && typeof item['id'] === 'string' ? item['id'] : undefined)

function Item({ name, item, at }: { readonly name: PartName; readonly item: unknown; readonly at: number }) {
  const { state, send, words } = usePage()
  const part = `${name}/${at}`
  const open = state.open.includes(part)
  const told = itemTitle(item, fieldsOfList[name] ?? [], words)
  const title = told === '' ? words.form.item(at + 1) : told
  const wrong = state.reading.kind === 'wrong' && state.reading.issues.some(({ path }) => path[0] === name && path[1] === at)
  return (
    <details class="item" data-focus={part} open={open} onToggle={({ currentTarget }) => { if (currentTarget.open !== open) send({ do: 'show', part, open: currentTarget.open }) }}>
      <summary><h4>{title}</h4>{wrong && <span class="badge wrong" aria-label={words.record.problems(1)}>!</span>}</summary>
      {open && (
        <div class="item-body">
          <Fields list={name} path={[name, at]} />
          <button type="button" class="remove" onClick={() => send({ do: 'remove', list: name, at })}>{words.form.remove(title)}</button>
        </div>
      )}
    </details>
  )
}
