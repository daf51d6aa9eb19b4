import type { Base } from '../../rulebook/requirement-base'
import { credential, thoseWho, unsaid, years } from './english'

/** Whom a requirement binds, where that is not everybody. */
export function bindingWords({ bindsWhen, exemptAfter }: { readonly [Name in 'bindsWhen' | 'exemptAfter']?: Base[Name] | undefined }): readonly string[] {
  return [
    ...(bindsWhen ? [`This is asked only of ${thoseWho(bindsWhen)}.`] : []),
    ...(exemptAfter ? exemptionWords(exemptAfter) : []),
  ]
}

function exemptionWords({ holding, years: held, recommended, ...rest }: NonNullable<Base['exemptAfter']>): readonly string[] {
  return [
    `This is not asked of those who have held ${credential(holding)} for ${years(held)} or longer on the day asked about, counted from the day it was first issued.`,
    ...(recommended ? ['It stays recommended to those of them who serve families directly or provide it.'] : []),
    ...unsaid(rest),
  ]
}
