import { Dated } from './dated'

/** One of the library's pages of plain text as elements: its title is said above it, lines with a dash or a number are lists. */
export function PlainPage({ text }: { readonly text: string }) {
  const [, ...paragraphs] = text.trim().split('\n\n')
  return <div class="plain">{paragraphs.map((paragraph) => <Paragraph lines={paragraph.split('\n')} />)}</div>
}

const ITEM = /^( *)(-|\d+\.) /

function Paragraph({ lines }: { readonly lines: readonly string[] }) {
  const items = lines.filter((line) => ITEM.test(line))
  const others = lines.filter((line) => !ITEM.test(line))
  const numbered = /^\d/.test(items[0] ?? '')
  const List = numbered ? 'ol' : 'ul'
  return (
    <>
      {others.map((line) => <p class={items.length > 0 ? 'strong' : undefined}><Dated text={line} /></p>)}
      {items.length > 0 && <List>{items.map((line) => <li class={line.startsWith('  ') ? 'inner' : undefined}><Dated text={line.replace(ITEM, '')} /></li>)}</List>}
    </>
  )
}
