import type { Levels as AllLevels } from 'imh-eligibility'
import { usePage } from './context'
import { Mark } from './mark'

/** Every credential against the same record, nearest first. */
export function Levels({ levels: { levels }, working }: { readonly levels: AllLevels; readonly working: boolean }) {
  const { state, send, words: { answer: { levels: words, progress } } } = usePage()
  return (
    <section class={working ? 'card ahead working' : 'card ahead'} aria-labelledby="levels-title" aria-busy={working}>
      <h3 id="levels-title">{words.title}</h3>
      <p class="hint">{words.lead}</p>
      <ul class="levels">
        {levels.map(({ standard, name, verdict, gaps, apart }) => (
          <li data-standard={standard} data-verdict={verdict}>
            <Mark verdict={verdict} />
            <span class="level-name"><span lang="en">{name}</span><span class="hint">{progress(gaps.met, gaps.requirements)}{apart && `; ${words.apart}`}</span></span>
            {standard === state.standard
              ? <span class="hint">{words.chosen}</span>
              : <button type="button" class="small" aria-label={`${words.look} ${name}`} onClick={() => send({ do: 'ask', change: { standard } })}>{words.look}</button>}
          </li>
        ))}
      </ul>
    </section>
  )
}
