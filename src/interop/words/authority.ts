import { frame } from '../../explain/en/frame'
import type { Authority } from '../../rulebook/citation'

/** How sure a rule is, and what follows for the answer. */
export function authorityWords(authority: Authority): string {
  switch (authority) {
    case 'stated': return 'The issuing body says this in words.'
    case 'implied': return frame.authority.implied
    case 'secondary': return `${frame.authority.secondary} It lets nobody in and turns nobody away: a reviewer decides.`
    case 'unpublished': return `${frame.authority.unpublished} A reviewer decides.`
    default: return unknownAuthority(authority)
  }
}

function unknownAuthority(authority: never): never {
  throw new RangeError(`no words for the authority ${JSON.stringify(authority)}`)
}
