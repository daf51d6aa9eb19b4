import { useEffect, useState } from 'preact/hooks'
import { asText, type Answered, type Length } from '../answer/answer'
import { isCurrent } from '../record/state'
import { Forecast, Plan } from './ahead'
import { Brief } from './brief'
import { Cards } from './cards'
import { usePage } from './context'
import { Dated } from './dated'
import { Levels } from './levels'
import { Mark } from './mark'
import { Meter } from './meter'
import { Pictures } from './pictures'
import type { AheadNow } from './use-ahead'

export function Answer({ answer, ahead, working, onPrint }: AheadNow & Pick<VerdictProps, 'answer' | 'onPrint'>) {
  const { state, words } = usePage()
  const current = isCurrent(state)
  return (
    <section class={current ? 'answer screen' : 'answer screen stale'} id="answer" aria-labelledby="answer-title" tabIndex={-1}>
      <Verdict answer={answer} current={current} onPrint={onPrint} />
      <Aloud text={`${current ? '' : `${words.answer.stale}. `}${words.answer.spoken(words.answer.verdicts[answer.assessment.verdict], answer.met, answer.total)}`} />
      <Plan ahead={ahead} working={working} account={answer.account} />
      <Cards answer={answer} />
      <Pictures answer={answer} />
      <Forecast ahead={ahead} working={working} account={answer.account} />
      {ahead.levels && <Levels levels={ahead.levels} working={working} />}
    </section>
  )
}

interface VerdictProps {
  readonly answer: Answered
  readonly current: boolean
  readonly onPrint: (length: Length) => void
}

function Verdict({ answer, current, onPrint }: VerdictProps) {
  const { send, words: { answer: words } } = usePage()
  const { account, assessment, met, total, question: { applicant } } = answer
  const copy = (): void => {
    navigator.clipboard.writeText(asText(answer)).then(() => send({ do: 'tell', notice: { kind: 'copied' } }), () => send({ do: 'tell', notice: { kind: 'not-copied' } }))
  }
  return (
    <div class="card verdict">
      <h2 id="answer-title">{words.title}</h2>
      <p class="name" lang="en">{account.title}</p>
      {!current && <p class="stale-note"><strong>{words.stale}.</strong> {words.staleWhy}</p>}
      <p class="whole"><Mark verdict={assessment.verdict} /> <span>{account.summary}</span></p>
      <Share met={met} total={total} />
      {isEmpty(applicant) ? <p class="empty">{words.empty}</p> : <Brief answer={answer} />}
      <details class="facts"><summary>{words.conditions}</summary><ul>{account.facts.map((fact) => <li><Dated text={fact} /></li>)}</ul></details>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => onPrint('summary')}>{words.printSummary}</button>
        <button type="button" onClick={() => onPrint('full')}>{words.printAll}</button>
        <button type="button" onClick={copy}>{words.copy}</button>
      </div>
    </div>
  )
}

/** A record that says nothing yet, but in which format it is. */
const isEmpty = (applicant: object): boolean => Object.keys(applicant).every((key) => key === 'format')

function Share({ met, total }: { readonly met: number; readonly total: number }) {
  const { words: { answer: words } } = usePage()
  return <div class="share"><p class="progress">{words.progress(met, total)}</p><Meter counted={met} asked={total} /></div>
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
