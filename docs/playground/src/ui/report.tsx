import type { Answered, Entry, Length } from '../answer/answer'
import { isCurrent } from '../record/state'
import { usePage } from './context'
import { Dated } from './dated'
import { Mark } from './mark'
import { PlainPage } from './plain-page'
import type { AheadNow } from './use-ahead'

/** What is printed: the summary or the full account, without anything to press. */
export function Report({ answer, length, ahead, working }: AheadNow & { readonly answer: Answered; readonly length: Length }) {
  const { state, words: { dateOf, report, answer: words } } = usePage()
  const { account: full, brief, assessment, question: { applicant } } = answer
  const account = length === 'summary' ? brief : full
  const numbers = (applicant.identifiers ?? []).map(({ system, value }) => `${system} ${value}`)
  return (
    <article class="report" data-length={length}>
      <p class="report-kind">{report.titles[length]}</p>
      <h1 lang="en">{account.title}</h1>
      <dl>
        <dt>{report.record}</dt><dd>{[applicant.id ?? report.nameless, ...numbers].join(', ')}</dd>
        <dt>{report.made}</dt><dd>{dateOf(assessment.asOf)}</dd>
        <dt>{report.rules}</dt><dd>{assessment.standard}, {assessment.edition}</dd>
      </dl>
      {!isCurrent(state) && <p><strong>{words.stale}.</strong> {words.staleWhy}</p>}
      {account.facts.map((fact) => <p><Dated text={fact} /></p>)}
      <p class="whole"><Mark verdict={assessment.verdict} /> {account.summary}</p>
      <ul class="tally">{account.tally.map(({ verdict, text }) => <li><Mark verdict={verdict} /> <span>{text}</span></li>)}</ul>
      {account.requirements.map((entry) => <Told entry={entry} level={2} />)}
      {ahead.plan !== undefined && !working && <section class="told"><h2>{words.plan}</h2><PlainPage text={ahead.plan} without={[full.closing]} /></section>}
      <p class="closing">{account.closing}</p>
    </article>
  )
}

function Told({ entry, level }: { readonly entry: Entry; readonly level: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section class="told">
      <Heading><Mark verdict={entry.verdict} /> {entry.label}</Heading>
      {entry.sentences.map((sentence) => <p><Dated text={sentence} /></p>)}
      {entry.parts.map((part) => <Told entry={part} level={3} />)}
      {entry.sections.map(({ title, lines }) => (
        <div class="account-section">
          <p class="section-title"><strong>{title}</strong></p>
          <ul>{lines.map(({ text, address }) => <li><Dated text={address === undefined ? text : `${text}; ${address}`} /></li>)}</ul>
        </div>
      ))}
    </section>
  )
}
