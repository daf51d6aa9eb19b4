import type { ApplicantIssue } from 'imh-eligibility'
import { usePage } from './context'
import { labelOf } from './labels'

const MOST = 12

/** What is wrong with the record as it stands, each with its path. */
export function Problems() {
  const { state: { reading }, send, words } = usePage()
  const { record } = words
  if (reading.kind === 'record') return <div id="problems-title" class="hidden-note" />
  // An item that is just being filled in is no reason for alarm.
  const unfinished = reading.kind === 'wrong' && reading.issues.every(({ code }) => code === 'missing' || code === 'too-short')
  return (
    <section class={unfinished ? 'problems unfinished' : 'problems'} aria-labelledby="problems-title">
      <h3 id="problems-title">{reading.kind === 'unreadable' ? record.notJson(reading.why) : record.problems(reading.issues.length)}</h3>
      {reading.kind === 'wrong' && <IssueList issues={reading.issues} go />}
      <button type="button" onClick={() => send({ do: 'restore' })}>{record.restore}</button>
    </section>
  )
}

export function IssueList({ issues, go = false }: { readonly issues: readonly ApplicantIssue[]; readonly go?: boolean }) {
  const { state, send, words } = usePage()
  return (
    <ul class="issues">
      {issues.slice(0, MOST).map((issue) => (
        <li>
          <span><strong>{labelOf(issue.path, words)}</strong> <code>{pathText(issue.path)}</code>: {words.form.issues[issue.code]}</span>
          {state.locale === 'en' && issue.code !== 'missing' && <span class="hint" lang="en">{issue.message}</span>}
          {go && issue.path.length > 1 && <button type="button" class="small" aria-label={`${words.record.go}: ${labelOf(issue.path, words)}`} onClick={() => send({ do: 'go', path: issue.path })}>{words.record.go}</button>}
        </li>
      ))}
      {issues.length > MOST && <li>+ {issues.length - MOST}</li>}
    </ul>
  )
}

const pathText = (path: readonly (string | number)[]): string => path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('')
