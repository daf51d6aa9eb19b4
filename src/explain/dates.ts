import type { enUS } from 'date-fns/locale/en-US'

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/

/**
 * Writes civil dates, whole and partial, as people do, with the names and the order of a date-fns locale. `format` would read the local time
 * zone; these parts of a locale are pure. What is no date stays as it is.
 *
 * @example
 * datesIn(enUS)('2026-11-21') // 'Nov 21, 2026'
 * datesIn(es)('2019-05') // 'may 2019'
 */
export function datesIn({ formatLong, localize }: Pick<typeof enUS, 'formatLong' | 'localize'>): (date: string) => string {
  const pattern = formatLong.date({ width: 'medium' })
  return (date) => {
    const [, year, month, day] = DATE.exec(date) ?? []
    if (year === undefined || month === undefined) return date
    const at = MONTHS[Number(month) - 1]
    if (at === undefined) return date
    const name = localize.month(at, { width: 'abbreviated' })
    return day === undefined ? `${name} ${year}` : pattern.replace(/MMM|d|y/g, (part) => (part === 'd' ? String(Number(day)) : part === 'y' ? year : name))
  }
}

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const
