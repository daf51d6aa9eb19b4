import type { Bar, HoursFigure } from '../answer/figures'
import { usePage } from './context'
import { areaLabel } from './labels'
import { Meter } from './meter'

/** Training hours against what is asked for: in all, and area by area. */
export function HoursBars({ figures }: { readonly figures: readonly HoursFigure[] }) {
  const { words } = usePage()
  const { answer: { hours, hoursOf, table } } = words
  const bars = figures.flatMap(({ label, bars: some }) => some.map((bar) => ({ bar, name: bar.area === undefined ? `${label}: ${hours.inAll}` : areaLabel(bar.area, words) })))
  const told = (bar: Bar): string => (bar.touch ? (bar.counted > 0 ? hours.touched : hours.untouched) : `${hoursOf(bar.counted)} / ${hoursOf(bar.asked)}${bar.possible > 0 ? `; ${hours.mayCount(hoursOf(bar.possible))}` : ''}`)
  const possible = bars.some(({ bar }) => bar.possible > 0)
  const areas = figures.flatMap(({ areas: asked }) => (asked ? [asked] : []))
  return (
    <figure class="hours" aria-label={hours.title}>
      <h4>{hours.title}</h4>
      {bars.length === 0 && <p class="hint">{hours.none}</p>}
      {areas.map(({ counted, asked }) => <p class="hint">{hours.areas(counted, asked)}</p>)}
      <div class="bars" aria-hidden="true">
        {bars.map(({ bar, name }) => (
          <div class="bar">
            <p class="bar-name"><span>{name}</span><span class="figure">{told(bar)}</span></p>
            <Meter counted={bar.counted} asked={bar.asked} possible={bar.possible} />
          </div>
        ))}
      </div>
      {bars.length > 0 && (
        <>
          <figcaption class="hint">{bars.some(({ bar }) => bar.area !== undefined && !bar.touch) ? hours.shared : bars.every(({ bar }) => bar.area === undefined) && hours.noMinima}</figcaption>
          <details class="as-table">
            <summary>{table}</summary>
            <table>
              <thead><tr><th scope="col">{hours.what}</th><th scope="col">{hours.counted}</th><th scope="col">{hours.asked}</th>{possible && <th scope="col">{hours.possible}</th>}</tr></thead>
              <tbody>
                {bars.map(({ bar, name }) => <tr><th scope="row">{name}</th><td>{bar.touch ? told(bar) : hoursOf(bar.counted)}</td><td>{bar.touch ? '' : hoursOf(bar.asked)}</td>{possible && <td>{bar.possible > 0 ? hoursOf(bar.possible) : ''}</td>}</tr>)}
              </tbody>
            </table>
          </details>
        </>
      )}
    </figure>
  )
}
