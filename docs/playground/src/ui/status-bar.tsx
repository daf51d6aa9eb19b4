import type { Answered } from '../answer/answer'
import { isCurrent } from '../record/state'
import { usePage } from './context'
import { Mark } from './mark'

/** On a narrow screen the answer is far below the form: this keeps it in sight. */
export function StatusBar({ answer: { assessment, met, total } }: { readonly answer: Answered }) {
  const { state, words: { answer: words } } = usePage()
  return (
    <aside class="status screen" aria-label={words.title}>
      <Mark verdict={assessment.verdict} />
      <span>{isCurrent(state) ? `${met}/${total}` : words.stale}</span>
      <a class="see" href="#answer">{words.see}</a>
    </aside>
  )
}
