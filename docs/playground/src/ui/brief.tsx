import type { Answered, Entry } from '../answer/answer'
import { cardId } from './cards'
import { usePage } from './context'
import { Dated } from './dated'

/** What is still open, each in a sentence or two, and what would help; the name leads to the whole account of it. */
export function Brief({ answer: { brief, assessment } }: { readonly answer: Answered }) {
  const { words: { answer: words } } = usePage()
  const open = assessment.requirements.filter(({ verdict }) => verdict !== 'met' && verdict !== 'not-applicable')
  if (open.length === 0) return null
  return (
    <section class="brief" aria-labelledby="brief-title">
      <h3 id="brief-title">{words.open}</h3>
      <ul>
        {brief.requirements.map((entry, at) => <li><Name entry={entry} id={cardId(open[at]?.id ?? '')} /> <Dated text={entry.sentences.join(' ')} /></li>)}
      </ul>
    </section>
  )
}

function Name({ entry: { label }, id }: { readonly entry: Entry; readonly id: string }) {
  const unfold = (): void => document.getElementById(id)?.setAttribute('open', '')
  return <><a href={`#${id}`} onClick={unfold}>{label}</a>:</>
}
