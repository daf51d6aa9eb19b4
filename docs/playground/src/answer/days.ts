/** Days as numbers, for drawing; what counts is the library's to say. */
const DAY = 86_400_000

const padded = (date: string, month: string, day: string): string => (date.length === 4 ? `${date}-${month}-${day}` : date.length === 7 ? `${date}-${day}` : date)

const number = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY)

/** The first day that a date may mean: 2024-05 is the first of May. */
export const firstDay = (date: string): number => number(padded(date, '01', '01'))

/** The last one. */
export function lastDay(date: string): number {
  if (date.length === 4) return number(`${date}-12-31`)
  if (date.length > 7) return number(date)
  const [year = 0, month = 1] = date.split('-').map(Number)
  return Date.UTC(year, month, 0) / DAY
}

export const yearStart = (year: number): number => number(`${String(year).padStart(4, '0')}-01-01`)
export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear()

/** The months that two dates lie in, and those between. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = []
  const at = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
  for (let month = at(first); month <= at(last); month += 1) months.push(`${String(Math.floor(month / 12)).padStart(4, '0')}-${String(month % 12 + 1).padStart(2, '0')}`)
  return months
}
