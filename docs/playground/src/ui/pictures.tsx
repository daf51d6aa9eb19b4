import type { Answered } from '../answer/answer'
import { hoursFigures, named, supervisionFigure, workFigures } from '../answer/figures'
import { usePage } from './context'
import { HoursBars } from './hours-bars'
import { SupervisionMonths } from './supervision-months'
import { WorkTimeline } from './work-timeline'

/** The answer in pictures, each with the same in words. */
export function Pictures({ answer: { question: { applicant }, assessment, account, rules } }: { readonly answer: Answered }) {
  const { words: { answer: words } } = usePage()
  const all = named(assessment, account)
  const supervision = supervisionFigure(applicant, all)
  const work = workFigures(applicant, assessment, all)
  return (
    <section class="card pictures" aria-labelledby="pictures-title">
      <h3 id="pictures-title">{words.pictures}</h3>
      <HoursBars figures={hoursFigures(rules, all)} />
      {work.map((figure) => <WorkTimeline figure={figure} asOf={assessment.asOf} />)}
      {work.length === 0 && all.some(({ result }) => result.kind === 'experience') && <figure><h4>{words.work.title}</h4><p class="hint">{words.work.none}</p></figure>}
      {supervision && <SupervisionMonths figure={supervision} />}
    </section>
  )
}
