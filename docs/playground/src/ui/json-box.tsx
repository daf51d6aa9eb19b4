import { usePage } from './context'

export function JsonBox() {
  const { state, send, words: { record } } = usePage()
  const bad = state.reading.kind !== 'record'
  return (
    <div class="field">
      <label for="json">{record.jsonLabel}</label>
      <p id="json-hint" class="hint">{record.jsonHint}</p>
      <textarea
        id="json" data-focus="json" class="json" spellcheck={false} autocomplete="off" autocapitalize="off" rows={22} value={state.text} aria-describedby="json-hint problems-title" aria-invalid={bad}
        onInput={({ currentTarget }) => send({ do: 'type', text: currentTarget.value })}
      />
    </div>
  )
}
