import { fieldOf } from '../field'
import { decimal } from '../number'
import { shortName } from '../slug'
import { named, term } from '../term'
import type { Voice, Words } from '../words'

/** The ways of saying a parameter. */
export type Worded =
  | 'text' | 'number' | 'percent' | 'date' | 'amount' | 'hours' | 'days' | 'shares' | 'item' | 'items' | 'fields' | 'field' | 'lacking' | 'slot' | 'slots'
  | 'standard' | 'standards' | 'verdict' | 'judged'
  | 'areas' | 'decision' | 'identifiers' | 'level' | 'levels' | 'paper' | 'practice' | 'roles' | 'served' | 'services' | 'track' | 'verification' | 'work'

/** A parameter as the language at hand says it; one that is absent is nothing. */
export function worded(how: Worded, value: unknown, words: Words, voice: Voice): string {
  if (value === undefined) return ''
  const { vocabulary: { terms, ...say }, list, either } = words
  const text = String(value)
  const several = textsOf(value)
  const figure = typeof value === 'number' ? value : 0
  switch (how) {
    case 'text': return text
    case 'number': return decimal(figure)
    case 'percent': return `${decimal(figure * 100)}%`
    case 'date': return text.split(' - ').map(words.date).join(' - ')
    case 'amount': return voice.amount(figure)
    case 'hours':
    case 'days': return words.quantity(figure, how)
    case 'shares': return sharesOf(value, words)
    case 'item': return voice.item(text)
    case 'items': return voice.items(several)
    case 'fields': return say.fields(several)
    case 'field': return say.fields(text.split(', '))
    case 'lacking': return term(terms.lacking, fieldOf(text))
    case 'slot': return say.slot(text)
    case 'slots': return either(several.map(say.slot))
    case 'standard': return shortName(text)
    case 'standards': return either([...new Set(several.map(shortName))])
    case 'verdict': return term(words.marks, text)
    case 'judged': return say.judged(text, text)
    case 'areas': return list(named(terms.areas, several))
    case 'decision': return term(terms.decisions, text)
    case 'identifiers': return either(named(terms.identifiers, several))
    case 'level': return term(terms.levels, text)
    case 'levels': return either(named(terms.levels, several))
    case 'paper': return term(terms.papers, text)
    case 'practice': return term(terms.practice, text)
    case 'roles': return either(named(terms.roles, several))
    case 'served': return either(named(terms.served, several))
    case 'services': return either(named(terms.services, several))
    case 'track': return term(terms.tracks, text)
    case 'verification': return term(terms.verification, text)
    case 'work': return term(terms.work, text)
    default: return unreachable(how)
  }
}

const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

/** Hours by area: so many, or so many of so many. */
function sharesOf(value: unknown, { list, quantity, share, vocabulary: { terms } }: Words): string {
  const areas: readonly unknown[] = Array.isArray(value) ? value : []
  return list(areas.flatMap((one) => {
    if (typeof one !== 'object' || one === null || !('area' in one) || !('hours' in one) || typeof one.hours !== 'number') return []
    const whole = 'required' in one && typeof one.required === 'number' ? one.required : undefined
    return `${term(terms.areas, String(one.area))} (${whole === undefined ? quantity(one.hours, 'hours') : share(one.hours, whole, 'hours')})`
  }))
}

function unreachable(how: never): never {
  throw new TypeError(`unknown way of saying ${String(how)}`)
}
