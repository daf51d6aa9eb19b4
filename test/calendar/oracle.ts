/** Every day of some years, counted by the built-in UTC calendar. */
export function daysOf(firstYear: number, lastYear: number): readonly string[] {
  const days: string[] = []
  const start = Date.parse(`${String(firstYear).padStart(4, '0')}-01-01T00:00:00Z`)
  const end = Date.parse(`${String(lastYear).padStart(4, '0')}-12-31T00:00:00Z`)
  for (let time = start; time <= end; time += 86_400_000) days.push(new Date(time).toISOString().slice(0, 10))
  return days
}

/** A day as date-fns thinks of it: local noon, which no change of the clock moves to another day. */
export function localNoon(date: string): Date {
  return new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)), 12)
}

/** The day that a local time falls on. */
export function readLocal(date: Date): string {
  return `${String(date.getFullYear())}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}

function pad(part: number): string {
  return part < 10 ? `0${String(part)}` : String(part)
}
