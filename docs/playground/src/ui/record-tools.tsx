import { examples } from 'examples'
import { standards, type Standard } from 'imh-eligibility'
import { EMPTY } from '../record/record'
import { save } from '../record/files'
import { usePage } from './context'

const all: readonly Standard[] = Object.values(standards)

/** The day that the stories of the examples are about. */
const EXAMPLES_DAY = '2026-11-21'

export function RecordTools() {
  const { state, send, words: { record } } = usePage()
  const choose = (name: string): void => {
    const found = examples.find((example) => example.name === name)
    if (found) send({ do: 'load', json: found.record, standard: found.standard, asOf: EXAMPLES_DAY, notice: { kind: 'loaded', name: found.name } })
  }
  const copy = (): void => {
    navigator.clipboard.writeText(state.text).then(() => send({ do: 'tell', notice: { kind: 'copied' } }), () => send({ do: 'tell', notice: { kind: 'not-copied' } }))
  }
  return (
    <div class="tools">
      <div class="field">
        <label for="example">{record.example}</label>
        <select id="example" value="" aria-describedby="example-hint" onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">{record.chooseExample}</option>
          {all.map(({ id, name }) => <optgroup label={name}>{examples.filter(({ standard }) => standard === id).map((example) => <option value={example.name}>{example.name}</option>)}</optgroup>)}
        </select>
        <p id="example-hint" class="hint">{record.exampleHint}</p>
      </div>
      <div class="buttons">
        <button type="button" onClick={() => save('record.json', `${state.text}\n`, 'application/json')}>{record.save}</button>
        <button type="button" onClick={copy}>{record.copy}</button>
        <button type="button" onClick={() => send({ do: 'load', json: EMPTY })}>{record.fresh}</button>
      </div>
    </div>
  )
}
