import type { RequirementResult } from 'imh-eligibility'
import { useState } from 'preact/hooks'
import type { Answered, Entry } from '../answer/answer'
import { usePage } from './context'
import { Dated } from './dated'
import { Mark } from './mark'
import { Meter } from './meter'

/** Requirement by requirement, what is open first; each tells its gist, and the rest when it is opened. */
export function Cards({ answer: { account, assessment } }: { readonly answer: Answered }) {
  const { words: { answer: words } } = usePage()
  const [all, setAll] = useState<{ readonly open: boolean } | undefined>(undefined)
  const pairs = assessment.requirements.flatMap((result, at) => {
    const entry = account.requirements[at]
    return entry ? [{ result, entry }] : []
  })
  return (
    <section class="cards" aria-labelledby="cards-title">
      <div class="section-head">
        <h3 id="cards-title">{words.requirements}</h3>
        <div class="buttons">
          <button type="button" class="small" onClick={() => setAll({ open: true })}>{words.openAll}</button>
          <button type="button" class="small" onClick={() => setAll({ open: false })}>{words.closeAll}</button>
        </div>
      </div>
      {[...pairs.filter(({ result }) => !isSettled(result)), ...pairs.filter(({ result }) => isSettled(result))].map((pair) => <Card key={pair.result.id} {...pair} all={all} />)}
    </section>
  )
}

const isSettled = ({ verdict }: RequirementResult): boolean => verdict === 'met' || verdict === 'not-applicable'

export const cardId = (requirement: string): string => `requirement-${requirement}`

interface CardProps {
  readonly entry: Entry
  readonly result: RequirementResult
  readonly all: { readonly open: boolean } | undefined
}

function Card({ entry, result, all }: CardProps) {
  // What the visitor did to this card counts until all are opened or closed.
  const [own, setOwn] = useState<{ readonly open: boolean; readonly after: unknown } | undefined>(undefined)
  const open = own && own.after === all ? own.open : all?.open ?? false
  return (
    <details class={`card requirement edge-${entry.verdict}`} id={cardId(result.id)} data-requirement={result.id} open={open} onToggle={({ currentTarget }) => { if (currentTarget.open !== open) setOwn({ open: currentTarget.open, after: all }) }}>
      <summary><span class="summed"><Mark verdict={entry.verdict} /><h4>{entry.label}</h4>{!open && <span class="gist"><Dated text={entry.sentences[0] ?? ''} /></span>}</span></summary>
      <Body entry={entry} result={result} />
    </details>
  )
}

function Body({ entry, result }: { readonly entry: Entry; readonly result: RequirementResult | undefined }) {
  return (
    <div class="requirement-body">
      {entry.sentences.map((sentence) => <p><Dated text={sentence} /></p>)}
      {result?.required && result.counted && <Meter counted={result.counted.value} asked={result.required.value} />}
      {entry.parts.map((part, at) => (
        <div class="card-part">
          <p class="part-title"><Mark verdict={part.verdict} /> <strong>{part.label}</strong></p>
          <Body entry={part} result={result?.parts?.[at]} />
        </div>
      ))}
      <Sections entry={entry} />
    </div>
  )
}

/** What counted, what did not and why, what would help; and, folded, where it is written. */
function Sections({ entry: { sections } }: { readonly entry: Entry }) {
  return sections.map(({ title, lines }) => (lines.some(({ address }) => address !== undefined)
    ? <details class="account-section"><summary>{title}</summary><Lines lines={lines} /></details>
    : <div class="account-section"><p class="section-title"><strong>{title}</strong></p><Lines lines={lines} /></div>))
}

function Lines({ lines }: Pick<Entry['sections'][number], 'lines'>) {
  return <ul>{lines.map(({ text, address }) => <li>{address !== undefined && isWeb(address) ? <a href={address} target="_blank" rel="noreferrer">{text}</a> : <Dated text={address === undefined ? text : `${text}; ${address}`} />}</li>)}</ul>
}

/** Other addresses are words and not links: a record or a rulebook of somebody's own may hold anything. */
const isWeb = (address: string): boolean => /^https?:\/\//.test(address)
