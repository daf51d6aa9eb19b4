import type { Frame, Grammar, Words } from '../words'

/** Everything a language has to bring for the renewal calendar. */
export interface RenewalsWords extends Pick<Frame, 'marks' | 'overall' | 'counting' | 'closing'>, Pick<Grammar, 'date' | 'list' | 'either' | 'quantity'>, Pick<Words, 'labels'> {
  readonly locale: Frame['locale']
  /** The names of competency areas. */
  readonly areas: Readonly<Record<string, string>>
  readonly title: (asOf: string) => string
  /** That there is no credential on record. */
  readonly none: string
  readonly due: (due: string, daysLeft: number) => string
  readonly overdue: (due: string, daysAgo: number) => string
  readonly period: (from: string) => string
  readonly unknown: string
  readonly superseded: (holding: string) => string
  readonly notYet: (issued: string) => string
  readonly noRule: (expires: string | undefined) => string
  /** What is to be done, `hours` of training in all and of these so many in areas. */
  readonly training: (hours: number, areas: readonly string[]) => string
  readonly inAreas: (hours: number, areas: readonly string[]) => string
  readonly supervision: (hours: number) => string
  readonly needed: (texts: readonly string[]) => string
  readonly open: (texts: readonly string[]) => string
  /** How much of an open requirement is missing. */
  readonly lacking: (quantity: string) => string
  readonly before: (days: readonly number[], dates: readonly string[]) => string
  readonly past: (on: string) => string
  readonly holding: (holding: string, issued: string, lastRenewed: string | undefined) => string
  /** The titles of an event and of its reminders, which stand alone among a day's other business. */
  readonly event: (credential: string, overdue: boolean) => string
  readonly reminder: (credential: string, due: string, days: number) => string
}
