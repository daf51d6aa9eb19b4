import type { Glance } from '../answer/answer'
import { usePage } from './context'
import { Mark } from './mark'

/** Where little is met, the names of all that is open tell nothing. */
const MOST_NAMED = 4

/** Every credential against the same record, nearest first; what is no next step for this person stays folded. */
export function Levels({ levels, working }: { readonly levels: readonly Glance[]; readonly working: boolean }) {
  const { words: { answer: { levels: words } } } = usePage()
  const [next, apart] = [levels.filter(({ level }) => !level.apart), levels.filter(({ level }) => level.apart)]
  return (
    <section class={working ? 'card ahead working' : 'card ahead'} id="levels" aria-labelledby="levels-title" aria-busy={working}>
      <h3 id="levels-title">{words.title}</h3>
      <p class="hint">{words.lead}</p>
      <List levels={next} />
      {apart.length > 0 && <details><summary>{words.apart(apart.length)}</summary><List levels={apart} /></details>}
    </section>
  )
}

function List({ levels }: { readonly levels: readonly Glance[] }) {
  const { state, send, words: { answer: { levels: words, progress } } } = usePage()
  return (
    <ul class="levels">
      {levels.map(({ level: { standard, name, verdict, gaps }, open }) => (
        <li data-standard={standard} data-verdict={verdict}>
          <Mark verdict={verdict} />
          <div class="level-name">
            <p><span lang="en">{name}</span></p>
            <p class="hint">{progress(gaps.met, gaps.requirements)}.{open.length > 0 && open.length <= MOST_NAMED && ` ${words.open(open.join('; '))}`}</p>
          </div>
          {standard === state.standard
            ? <span class="hint">{words.chosen}</span>
            : <button type="button" class="small" aria-label={`${words.look} ${name}`} onClick={() => send({ do: 'ask', change: { standard } })}>{words.look}</button>}
        </li>
      ))}
    </ul>
  )
}
