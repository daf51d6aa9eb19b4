import { VERDICTS } from 'imh-eligibility'
import { usePage } from './context'
import { Dated } from './dated'
import { Mark } from './mark'

/** One of the library's pages of plain text as elements: its title is said above it, and so is what is left out; lines with a dash or a number are lists. */
export function PlainPage({ text, without = [] }: { readonly text: string; readonly without?: readonly string[] }) {
  const [, ...paragraphs] = text.trim().split('\n\n')
  const lines = paragraphs.map((paragraph) => paragraph.split('\n').filter((line) => !without.includes(line)))
  return <div class="plain">{lines.filter(({ length }) => length > 0).map((some) => <Paragraph lines={some} />)}</div>
}

const ITEM = /^( *)(-|\d+\.) /

function Paragraph({ lines }: { readonly lines: readonly string[] }) {
  const items = lines.filter((line) => ITEM.test(line))
  const others = lines.filter((line) => !ITEM.test(line))
  const numbered = /^\d/.test(items[0] ?? '')
  const List = numbered ? 'ol' : 'ul'
  return (
    <>
      {others.map((line) => <p class={items.length > 0 ? 'strong' : undefined}><Line text={line} /></p>)}
      {items.length > 0 && <List>{items.map((line) => <li class={line.startsWith('  ') ? 'inner' : undefined}><Line text={line.replace(ITEM, '')} /></li>)}</List>}
    </>
  )
}

/** A line in which a verdict in brackets has its sign. */
function Line({ text }: { readonly text: string }) {
  const { words: { answer: { verdicts } } } = usePage()
  const known = (piece: string) => VERDICTS.find((verdict) => `[${verdicts[verdict].toLowerCase()}]` === piece)
  return text.split(/(\[[^\]]+\])/).map((piece) => {
    const verdict = known(piece)
    return verdict ? <Mark verdict={verdict} /> : <Dated text={piece} />
  })
}
