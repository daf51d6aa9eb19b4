import { firstDay, lastDay } from '../answer/days'
import type { Month, SupervisionFigure } from '../answer/figures'
import { usePage } from './context'

const HEIGHT = 130
/** Room above for the figure of the highest bar. */
const TOP = 18

interface Label {
  readonly at: number
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
}

/** The first month and the last, and each January that is not too near to them. */
function labelsOf(months: readonly Month[], dateOf: (month: string) => string): readonly Label[] {
  const inner = months.flatMap(({ month }, at): readonly Label[] => (month.endsWith('-01') ? [{ at: at / months.length * 100, text: month.slice(0, 4), anchor: 'middle' }] : []))
  const [first, last] = [dateOf(months[0]?.month ?? ''), dateOf(months.at(-1)?.month ?? '')]
  const apart = inner.length > 6 ? [] : inner.filter(({ at }) => at > 25 && at < 75)
  return [{ at: 0, text: first, anchor: 'start' }, ...apart, ...(months.length > 3 ? [{ at: 100, text: last, anchor: 'end' } as const] : [])]
}

/** Where a day lies, counted in months from the first of them. */
function placeOf(day: number, months: readonly Month[]): number {
  const before = months.filter(({ month }) => firstDay(month) <= day)
  const month = before.at(-1)?.month
  return month === undefined ? 0 : before.length - 1 + (day - firstDay(month)) / (lastDay(month) - firstDay(month) + 1)
}

/** Hours of reflective supervision month by month, with the stretch of time that counts. */
export function SupervisionMonths({ figure: { months, counted, required, window } }: { readonly figure: SupervisionFigure }) {
  const { words: { dateOf, answer: { supervision: words, hoursOf, table } } } = usePage()
  if (months.length === 0) return <figure><h4>{words.title}</h4><p class="hint">{words.none}</p></figure>
  const most = Math.ceil(Math.max(...months.map((month) => month.counted + month.other)))
  const wide = 100 / months.length
  const tall = (hours: number): number => Math.round(hours / most * (HEIGHT - TOP) * 10) / 10
  const at = (day: number): number => Math.min(100, Math.max(0, placeOf(day, months) * wide))
  const [from, to] = window ? [at(firstDay(window.from)), at(lastDay(window.to) + 1)] : [0, 0]
  const labels = labelsOf(months, dateOf)
  return (
    <figure class="months" aria-label={words.title}>
      <h4>{words.title}</h4>
      <figcaption class="hint">
        {counted !== undefined && required !== undefined && <>{words.lead(hoursOf(counted), hoursOf(required))} </>}
        {window && <strong class="window-note"><svg class="key" aria-hidden="true" viewBox="0 0 16 16"><rect class="window" width="16" height="16" /></svg> {words.window(dateOf(window.from), dateOf(window.to), hoursOf(window.hours))}. </strong>}
        {words.spread}
      </figcaption>
      <svg class="months-chart" width="100%" height={HEIGHT + 20} aria-hidden="true">
        {window && <rect class="window" x={`${from}%`} y="0" width={`${to - from}%`} height={HEIGHT} />}
        <rect class="tick" x="0" y={HEIGHT} width="100%" height="1" />
        <text x="0" y="12">{hoursOf(most)}</text>
        <rect class="grid" x="0" y={TOP} width="100%" height="1" />
        {labels.map(({ at, text, anchor }) => <text x={`${at}%`} y={HEIGHT + 15} text-anchor={anchor}>{text}</text>)}
        {months.map((month, at) => (
          <g>
            <rect class="month-counted" x={`${(at + 0.12) * wide}%`} width={`${wide * 0.76}%`} y={HEIGHT - tall(month.counted)} height={tall(month.counted)} />
            <rect class="month-other" x={`${(at + 0.12) * wide}%`} width={`${wide * 0.76}%`} y={HEIGHT - tall(month.counted) - tall(month.other)} height={tall(month.other)} />
          </g>
        ))}
      </svg>
      <p class="legend" aria-hidden="true"><Key kind="month-counted" />{words.counted} <Key kind="month-other" />{words.other}</p>
      <details class="as-table">
        <summary>{table}</summary>
        <table>
          <thead><tr><th scope="col">{words.month}</th><th scope="col">{words.counted}</th><th scope="col">{words.other}</th></tr></thead>
          <tbody>{months.filter((month) => month.counted + month.other > 0).map((month) => <tr><th scope="row">{dateOf(month.month)}</th><td>{hoursOf(month.counted)}</td><td>{hoursOf(month.other)}</td></tr>)}</tbody>
        </table>
      </details>
    </figure>
  )
}

const Key = ({ kind }: { readonly kind: string }) => <svg class="key" viewBox="0 0 16 16"><rect class={kind} width="16" height="16" rx="2" /></svg>
