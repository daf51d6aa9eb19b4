import type { Verdict } from 'imh-eligibility'
import { usePage } from './context'

/** Each verdict has a sign of its own, so that nothing hangs on colour. */
const SIGNS: Readonly<Record<Verdict, string>> = {
  'met': 'M3.5 8.5l3 3 6-7',
  'pending': 'M8 4.5V8l2.5 2',
  'needs-review': 'M8 7a2 2 0 1 0 0-.01M4.5 12c.6-2 2-2.8 3.5-2.8s2.9.8 3.5 2.8',
  'needs-information': 'M6 6.2c0-2.8 4-2.8 4-.2 0 1.5-2 1.7-2 3.2M8 11.7v.1',
  'not-met': 'M5 5l6 6M11 5l-6 6',
  'not-applicable': 'M4.5 8h7',
}

export function Sign({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.2" />
      <path d={SIGNS[verdict]} fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  )
}

/** The verdict as a sign and in words. */
export function Mark({ verdict }: { readonly verdict: Verdict }) {
  const { words } = usePage()
  return <span class={`mark ${verdict}`} data-verdict={verdict}><Sign verdict={verdict} />{words.answer.verdicts[verdict]}</span>
}
