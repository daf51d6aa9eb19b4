import type { ComponentChildren } from 'preact'
import { isJson, newItem, valueAt, type Path } from '../record/record'
import type { FieldShape } from '../record/shape'
import { usePage } from './context'
import { Input, type InputProps } from './inputs'
import { Choices } from './choices'
import { fieldLabel } from './labels'

export interface FieldProps {
  readonly list: string
  readonly shape: FieldShape
  readonly path: Path
}

/** One field of the form, with its label and what is wrong with it. */
export function Field({ list, shape, path }: FieldProps) {
  const { control } = shape
  if (control.kind === 'group') return <Group list={list} shape={shape} path={path} fields={control.fields} />
  if (control.kind === 'items') return <SubItems list={list} shape={shape} path={path} fields={control.fields} />
  return <Simple list={list} shape={shape} path={path} />
}

/** What is wrong at a path, or at something within it. */
export function useErrors(path: Path): readonly string[] {
  const { state: { reading }, words } = usePage()
  if (reading.kind !== 'wrong') return []
  return [...new Set(reading.issues.filter((issue) => path.every((step, at) => issue.path[at] === step)).map(({ code }) => words.form.issues[code]))]
}

function Simple({ list, shape, path }: FieldProps) {
  const { state, send, words } = usePage()
  const id = `f-${path.join('-')}`
  const errors = useErrors(path)
  const { control, required } = shape
  const hint = control.kind === 'partial-date' ? words.form.partialHint : undefined
  // Of what may be left out as a whole, nothing is required before it is begun.
  const begun = valueAt(state.json, path.slice(0, -1)) !== undefined
  const label = <>{fieldLabel(list, shape.name, words)}{required && begun && <span class="required"> ({words.form.required})</span>}</>
  const described = [hint && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean).join(' ')
  const common: InputProps = { id, shape, path, value: valueAt(state.json, path), described, wrong: errors.length > 0, set: (value) => send({ do: 'set', path, value }) }
  const error = errors.length > 0 && <p id={`${id}-error`} class="error">{errors.join(' ')}</p>
  if (control.kind === 'choices') return <Choices {...common} options={control.options} label={label} error={error} />
  return (
    <div class={control.kind === 'long-text' ? 'field wide' : 'field'}>
      <label for={id}>{label}</label>
      <Input {...common} />
      {hint && <p id={`${id}-hint`} class="hint">{hint}</p>}
      {error}
    </div>
  )
}

interface GroupProps extends FieldProps {
  readonly fields: readonly FieldShape[]
}

const FEW = 4

/** An object within an item; a long one opens on demand. */
function Group({ list, shape, path, fields }: GroupProps) {
  const { words } = usePage()
  const errors = useErrors(path)
  const title = fieldLabel(list, shape.name, words)
  const inner = <div class="fields">{fields.map((field) => <Field key={field.name} list={list} shape={field} path={[...path, field.name]} />)}</div>
  const error = errors.length > 0 && fields.length > FEW && <p class="error">{errors.join(' ')}</p>
  if (fields.length > FEW) return <details class="group wide" open={errors.length > 0 || undefined}><summary>{title}</summary>{error}{inner}</details>
  return <Fieldset title={title}>{inner}</Fieldset>
}

const Fieldset = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => <fieldset class="group wide"><legend>{title}</legend>{children}</fieldset>

/** A list within an item: a person's endorsements. */
function SubItems({ list, shape, path, fields }: GroupProps) {
  const { state, send, words } = usePage()
  const title = fieldLabel(list, shape.name, words)
  const value = valueAt(state.json, path)
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  return (
    <Fieldset title={title}>
      {items.map((item, at) => (
        <div class="sub-item">
          <div class="fields">{fields.map((field) => <Field key={field.name} list={list} shape={field} path={[...path, at, field.name]} />)}</div>
          <button type="button" class="remove" onClick={() => send({ do: 'set', path: [...path, at], value: undefined })}>{words.form.remove(`${title} ${isJson(item) ? at + 1 : ''}`)}</button>
        </div>
      ))}
      <button type="button" class="add" data-focus={path.join('/')} onClick={() => send({ do: 'set', path: [...path, items.length], value: newItem(state.json, shape.name) })}>
        <span aria-hidden="true">+ </span>{title}
      </button>
    </Fieldset>
  )
}
