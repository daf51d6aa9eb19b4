import type { VettingRule } from '../../rulebook/requirement'
import { unsaid, years } from './english'

/** Behind the name of an endorsement: that being vetted for it is as good. */
export function orVetted(vetting: VettingRule | undefined): string {
  return vetting ? ', or vetted for it (accepted by the association in place of an endorsement)' : ''
}

/** How long a vetting carries anything (RD-14). */
export function vettingWords(vetting: VettingRule | undefined): readonly string[] {
  if (!vetting) return ['Only an endorsement counts here; being vetted does not.']
  const { years: length, until, ...rest } = vetting
  return [
    `A vetting without an end on record lasts ${length === undefined ? 'without end' : years(length)}.`,
    ...(until === undefined ? [] : [`No vetting carries anything after ${until}.`]),
    ...unsaid(rest),
  ]
}
