import type { Account } from '../answer/answer'
import { usePage } from './context'
import { PlainPage } from './plain-page'
import type { AheadNow } from './use-ahead'

type Props = AheadNow & { readonly account: Account }

/** What is left to do. */
export function Plan({ ahead, working, account }: Props) {
  const { words: { answer: words } } = usePage()
  return <Page id="plan" title={words.plan} text={ahead.plan} working={working} account={account} />
}

/** What the calendar brings. */
export function Forecast({ ahead, working, account }: Props) {
  const { words: { answer: words } } = usePage()
  return <Page id="forecast" title={words.forecast} text={ahead.forecast} working={working} account={account} />
}

interface PageProps {
  readonly id: string
  readonly title: string
  readonly text: string | undefined
  readonly working: boolean
  readonly account: Account
}

function Page({ id, title, text, working, account: { facts, mark, summary, closing } }: PageProps) {
  const { words: { answer: words } } = usePage()
  return (
    <section class={working ? 'card ahead working' : 'card ahead'} id={id} aria-labelledby={`${id}-title`} aria-busy={working}>
      <h3 id={`${id}-title`}>{title}</h3>
      {working && <p class="hint">{words.working}</p>}
      {text !== undefined && <PlainPage text={text} without={[...facts, `[${mark}] ${summary}`, closing]} />}
    </section>
  )
}
