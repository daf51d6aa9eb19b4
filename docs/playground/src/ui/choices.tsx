import type { ComponentChildren } from 'preact'
import { usePage } from './context'
import type { InputProps } from './inputs'
import { optionLabel } from './labels'

interface ChoicesProps extends InputProps {
  readonly options: readonly string[]
  readonly label: ComponentChildren
  readonly error: ComponentChildren
}

/** Several of a few. An optional list has three states: not known, none of these, some. */
export function Choices({ id, shape, path, value, described, set, options, label, error }: ChoicesProps) {
  const { words } = usePage()
  const chosen: readonly unknown[] = Array.isArray(value) ? value : []
  const change = (option: string, on: boolean): void => {
    const next = options.filter((one) => (one === option ? on : chosen.includes(one)))
    set(next.length === 0 && !shape.required ? undefined : next)
  }
  return (
    <fieldset class="group wide choices" id={id} aria-describedby={described || undefined} data-focus={path.join('/')}>
      <legend>{label}</legend>
      <div class="checks">
        {options.map((option) => (
          <label class="check">
            <input type="checkbox" checked={chosen.includes(option)} onChange={({ currentTarget }) => change(option, currentTarget.checked)} />
            <span>{optionLabel(option, words)}</span>
          </label>
        ))}
        {!shape.required && (
          <label class="check">
            <input type="checkbox" checked={Array.isArray(value) && value.length === 0} onChange={({ currentTarget }) => set(currentTarget.checked ? [] : undefined)} />
            <span>{words.form.noneOfThese}</span>
          </label>
        )}
      </div>
      {error}
    </fieldset>
  )
}
