import { assess, explain, safeParseApplicant, type Applicant, type Standard, type Verdict as Word } from 'imh-eligibility'
import type { ReactNode } from 'react'

const SAID: Readonly<Record<Word, string>> = {
  'met': 'Everything that is asked for is there.',
  'pending': 'Enough, once it is verified.',
  'needs-review': 'Enough, if a reviewer approves it.',
  'needs-information': 'It may be enough: some facts are still open.',
  'not-met': 'Something is still missing.',
  'not-applicable': 'This does not apply.',
}

/** What the record comes to as it stands. A screen reader says the sentence when it changes, and not the whole account. */
export function Verdict({ standard, asOf, record }: { readonly standard: Standard; readonly asOf: string; readonly record: Applicant }): ReactNode {
  const parsed = safeParseApplicant(record)
  const assessment = parsed.success ? assess(standard, parsed.applicant, { asOf }) : undefined
  return (
    <section aria-labelledby="verdict">
      <h2 id="verdict">{standard.name}</h2>
      <p role="status">{assessment ? SAID[assessment.verdict] : 'Please mend the marked fields first.'}</p>
      {assessment && (
        <details>
          <summary>The whole account</summary>
          <pre>{explain(assessment, { applicant: record })}</pre>
        </details>
      )}
    </section>
  )
}
