import type { Spell, WorkFigure } from '../answer/figures'
import { yearOf, yearStart } from '../answer/days'
import { usePage } from './context'
import { optionLabel } from './labels'

const MOST_YEARS = 6

/** A line of time for each spell of work, with how much of it counted. */
export function WorkTimeline({ figure, asOf }: { readonly figure: WorkFigure; readonly asOf: string }) {
  const { words } = usePage()
  const { dateOf, answer: { work, standings, daysOf, table } } = words
  const { label, counted, required, spells, from, to, today } = figure
  const title = label === undefined ? work.title : `${work.title}: ${label}`
  const at = (day: number): string => `${Math.round((day - from) / Math.max(1, to - from) * 1000) / 10}%`
  const name = ({ work: { role, employer, kind } }: Spell): string => [role, employer].filter(Boolean).join(', ') || optionLabel(kind, words)
  const dates = ({ work: { start, end } }: Spell): string => `${dateOf(start)} – ${end === undefined ? work.ongoing : dateOf(end)}`
  const stands = ({ standing }: Spell): string => (standing ? standings[standing] : '')
  const days = (spell: Spell): string => (spell.days === undefined ? '' : daysOf(spell.days))
  return (
    <figure class="timeline" aria-label={title}>
      <h4>{title}</h4>
      <figcaption class="hint">{counted !== undefined && required !== undefined ? work.lead(daysOf(counted), daysOf(required)) : label === undefined && work.notAsked}</figcaption>
      <div aria-hidden="true">
        {spells.map((spell) => (
          <div class="spell">
            <p class="bar-name"><span>{name(spell)}</span><span class="figure">{[days(spell), stands(spell)].filter(Boolean).join(', ')}</span></p>
            <svg class="line" width="100%" height="16">
              <rect class="track" x="0" y="7" width="100%" height="2" />
              <rect class={`spell-bar ${spell.standing ?? 'excluded'}`} x={at(spell.from)} y="2" width={`${Math.max(0.8, Number.parseFloat(at(spell.to + 1)) - Number.parseFloat(at(spell.from)))}%`} height="12" rx="3" />
              <rect class="today" x={at(today)} y="0" width="2" height="16" />
            </svg>
          </div>
        ))}
        <Years from={from} to={to} at={at} />
      </div>
      <details class="as-table">
        <summary>{table}</summary>
        <table>
          <caption>{work.today} {dateOf(asOf)}</caption>
          <thead><tr><th scope="col">{work.spell}</th><th scope="col">{work.dates}</th><th scope="col">{work.days}</th><th scope="col">{work.stands}</th></tr></thead>
          <tbody>{spells.map((spell) => <tr><th scope="row">{name(spell)}</th><td>{dates(spell)}</td><td>{days(spell)}</td><td>{stands(spell)}</td></tr>)}</tbody>
        </table>
      </details>
    </figure>
  )
}

function Years({ from, to, at }: { readonly from: number; readonly to: number; readonly at: (day: number) => string }) {
  const [first, last] = [yearOf(from) + 1, yearOf(to)]
  const step = Math.max(1, Math.ceil((last - first + 1) / MOST_YEARS))
  const years: number[] = []
  for (let year = first; year <= last; year += step) years.push(year)
  return (
    <svg class="years" width="100%" height="20">
      {years.map((year) => <g><rect class="tick" x={at(yearStart(year))} y="0" width="1" height="5" /><text x={at(yearStart(year))} y="17" text-anchor={Number.parseFloat(at(yearStart(year))) > 92 ? 'end' : Number.parseFloat(at(yearStart(year))) < 6 ? 'start' : 'middle'}>{year}</text></g>)}
    </svg>
  )
}
