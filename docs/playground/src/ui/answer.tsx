import { useEffect, useState } from 'preact/hooks'
import { asText, type Answered } from '../answer/answer'
import { isCurrent } from '../record/state'
import { Forecast, Plan } from './ahead'
import { Cards } from './cards'
import { usePage } from './context'
import { Dated } from './dated'
import { Levels } from './levels'
import { Mark } from './mark'
import { Pictures } from './pictures'
import type { AheadNow } from './use-ahead'

export function Answer({ answer, ahead, working }: AheadNow & { readonly answer: Answered }) {
  const { state, words } = usePage()
  const current = isCurrent(state)
  return (
    <section class={current ? 'answer screen' : 'answer screen stale'} id="answer" aria-labelledby="answer-title" tabIndex={-1}>
      <Verdict answer={answer} current={current} />
      <Aloud text={`${current ? '' : `${words.answer.stale}. `}${words.answer.spoken(words.answer.verdicts[answer.assessment.verdict], answer.met, answer.total)}`} />
      <Cards answer={answer} />
      <Plan ahead={ahead} working={working} />
      <Pictures answer={answer} />
      <Forecast ahead={ahead} working={working} />
      {ahead && <Levels levels={ahead.levels} working={working} />}
    </section>
  )
}

function Verdict({ answer, current }: { readonly answer: Answered; readonly current: boolean }) {
  const { send, words: { answer: words } } = usePage()
  const { account, assessment, met, total } = answer
  const copy = (): void => {
    navigator.clipboard.writeText(asText(answer)).then(() => send({ do: 'tell', notice: { kind: 'copied' } }), () => send({ do: 'tell', notice: { kind: 'not-copied' } }))
  }
  return (
    <div class="card verdict">
      <h2 id="answer-title">{words.title}</h2>
      <p class="name" lang="en">{account.title}</p>
      {!current && <p class="stale-note"><strong>{words.stale}.</strong> {words.staleWhy}</p>}
      <p class="whole"><Mark verdict={assessment.verdict} /> <span>{account.summary}</span></p>
      <p class="progress">{words.progress(met, total)}</p>
      <ul class="facts">{account.facts.map((fact) => <li><Dated text={fact} /></li>)}</ul>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => print()}>{words.print}</button>
        <button type="button" onClick={copy}>{words.copy}</button>
      </div>
    </div>
  )
}

const PAUSE = 900

/** Said aloud once somebody has stopped typing, and only where it is another than before. */
function Aloud({ text }: { readonly text: string }) {
  const [said, say] = useState('')
  useEffect(() => {
    const wait = setTimeout(() => say(text), PAUSE)
    return () => clearTimeout(wait)
  }, [text])
  return <p class="aloud" aria-live="polite">{said}</p>
}
