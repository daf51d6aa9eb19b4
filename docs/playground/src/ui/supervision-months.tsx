import type { SupervisionFigure } from '../answer/figures'
import { usePage } from './context'

const HEIGHT = 120

/** Hours of reflective supervision month by month, with the stretch of time that counts. */
export function SupervisionMonths({ figure: { months, counted, required, window } }: { readonly figure: SupervisionFigure }) {
  const { words: { answer: { supervision: words, hoursOf, table } } } = usePage()
  if (months.length === 0) return <figure><h4>{words.title}</h4><p class="hint">{words.none}</p></figure>
  const most = Math.max(...months.map((month) => month.counted + month.other))
  const wide = 100 / months.length
  const tall = (hours: number): number => Math.round(hours / most * (HEIGHT - 10) * 10) / 10
  const inside = months.map(({ month }, at) => ({ month, at })).filter(({ month }) => window && month >= window.from.slice(0, 7) && month <= window.to.slice(0, 7))
  const [first] = inside
  return (
    <figure class="months">
      <h4>{words.title}</h4>
      <figcaption class="hint">
        {counted !== undefined && required !== undefined && <>{words.lead(hoursOf(counted), hoursOf(required))} </>}
        {window && <strong class="window-note"><svg class="key" aria-hidden="true" viewBox="0 0 16 16"><rect class="window" width="16" height="16" /></svg> {words.window(window.from, window.to, hoursOf(window.hours))}. </strong>}
        {words.spread}
      </figcaption>
      <svg class="months-chart" width="100%" height={HEIGHT + 20} aria-hidden="true">
        {first && <rect class="window" x={`${first.at * wide}%`} y="0" width={`${inside.length * wide}%`} height={HEIGHT} />}
        <rect class="tick" x="0" y={HEIGHT} width="100%" height="1" />
        {months.map((month, at) => (
          <g>
            <rect class="month-counted" x={`${(at + 0.12) * wide}%`} width={`${wide * 0.76}%`} y={HEIGHT - tall(month.counted)} height={tall(month.counted)} />
            <rect class="month-other" x={`${(at + 0.12) * wide}%`} width={`${wide * 0.76}%`} y={HEIGHT - tall(month.counted) - tall(month.other)} height={tall(month.other)} />
            {month.month.endsWith('-01') && <text x={`${at * wide}%`} y={HEIGHT + 15} text-anchor={at * wide > 88 ? 'end' : 'start'}>{month.month.slice(0, 4)}</text>}
          </g>
        ))}
      </svg>
      <p class="legend" aria-hidden="true"><Key kind="month-counted" />{words.counted} <Key kind="month-other" />{words.other}</p>
      <details class="as-table">
        <summary>{table}</summary>
        <table>
          <thead><tr><th scope="col">{words.month}</th><th scope="col">{words.counted}</th><th scope="col">{words.other}</th></tr></thead>
          <tbody>{months.filter((month) => month.counted + month.other > 0).map((month) => <tr><th scope="row">{month.month}</th><td>{hoursOf(month.counted)}</td><td>{hoursOf(month.other)}</td></tr>)}</tbody>
        </table>
      </details>
    </figure>
  )
}

const Key = ({ kind }: { readonly kind: string }) => <svg class="key" viewBox="0 0 16 16"><rect class={kind} width="16" height="16" rx="2" /></svg>
