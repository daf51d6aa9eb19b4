import { useEffect, useState } from 'preact/hooks'
import { asText, lookAhead, type Ahead, type Answered } from '../answer/answer'
import { isCurrent } from '../record/state'
import { Forecast, Plan } from './ahead'
import { Cards } from './cards'
import { usePage } from './context'
import { Levels } from './levels'
import { Mark } from './mark'
import { Pictures } from './pictures'

export function Answer({ answer }: { readonly answer: Answered }) {
  const { state, words } = usePage()
  const current = isCurrent(state)
  const { ahead, working } = useAhead(answer)
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

/** A little later than the verdict, so that typing stays quick. */
const LATER = 200

function useAhead(answer: Answered): { readonly ahead: Ahead | undefined; readonly working: boolean } {
  const [ahead, setAhead] = useState<Ahead | undefined>(undefined)
  useEffect(() => {
    const wait = setTimeout(() => setAhead(lookAhead(answer)), LATER)
    return () => clearTimeout(wait)
  }, [answer])
  return { ahead, working: ahead?.question !== answer.question }
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
      <ul class="facts">{account.facts.map((fact) => <li>{fact}</li>)}</ul>
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
