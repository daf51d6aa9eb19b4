import { standards, type Standard } from 'imh-eligibility'
import { usePage } from './context'

const all: readonly Standard[] = Object.values(standards)
const programmes = [...new Set(all.map(({ programme }) => programme))]

/** The question: which credential, as of which day, and what counts. */
export function Ask() {
  const { state, send, words: { ask } } = usePage()
  const whole = state.asOf === state.day
  return (
    <section class="card ask screen" aria-labelledby="ask-title">
      <h2 id="ask-title">{ask.title}</h2>
      <div class="ask-fields">
        <div class="field wide">
          <label for="standard">{ask.standard}</label>
          <select id="standard" value={state.standard} onChange={({ currentTarget }) => send({ do: 'ask', change: { standard: currentTarget.value } })}>
            {programmes.map((programme) => (
              <optgroup label={ask.programmes[programme] ?? programme}>
                {all.filter((standard) => standard.programme === programme).map(({ id, name }) => <option value={id} lang="en">{name}</option>)}
              </optgroup>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="as-of">{ask.asOf}</label>
          <input id="as-of" type="date" required value={state.asOf} aria-describedby="as-of-hint" aria-invalid={!whole} onInput={({ currentTarget }) => send({ do: 'ask', change: { asOf: currentTarget.value } })} />
          <p id="as-of-hint" class={whole ? 'hint' : 'error'}>{whole ? ask.asOfHint : ask.badDate}</p>
        </div>
        <div class="field">
          <label for="counting">{ask.counting}</label>
          <select id="counting" value={state.counting} onChange={({ currentTarget: { value } }) => send({ do: 'ask', change: { counting: value === 'verified' ? 'verified' : 'claimed' } })}>
            <option value="claimed">{ask.claimed}</option>
            <option value="verified">{ask.verified}</option>
          </select>
        </div>
      </div>
    </section>
  )
}
