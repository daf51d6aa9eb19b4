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
      <ul>{brief.requirements.map((entry, at) => <Item entry={entry} id={cardId(open[at]?.id ?? '')} />)}</ul>
    </section>
  )
}

function Item({ entry: { label, sentences, sections, parts }, id }: { readonly entry: Entry; readonly id?: string }) {
  const help = sections.flatMap(({ lines }) => lines)
  return (
    <li>
      {id === undefined ? <strong>{label}</strong> : <a href={`#${id}`} onClick={() => document.getElementById(id)?.setAttribute('open', '')}>{label}</a>}: <Dated text={sentences.join(' ')} />
      {help.length + parts.length > 0 && <ul>{help.map(({ text }) => <li><Dated text={text} /></li>)}{parts.map((part) => <Item entry={part} />)}</ul>}
    </li>
  )
}
