import type { enUS } from 'date-fns/locale/en-US'

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const

/** Writes a date as the library's sentences do, `Nov 21, 2026`, `Nov 2026` or `2026`; what is no date stays as it is. */
export function datesIn({ formatLong, localize }: Pick<typeof enUS, 'formatLong' | 'localize'>): (date: string) => string {
  const pattern = formatLong.date({ width: 'medium' })
  return (date) => {
    const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? []
    const at = MONTHS[Number(month ?? 0) - 1]
    if (year === undefined || at === undefined) return date
    const name = localize.month(at, { width: 'abbreviated' })
    return day === undefined ? `${name} ${year}` : pattern.replace(/MMM|d|y/g, (part) => (part === 'd' ? String(Number(day)) : part === 'y' ? year : name))
  }
}
