import { decimal } from '../number'

/** A message of ICU's syntax, taken apart. */
export type Message = readonly Part[]

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'argument'; readonly name: string }
  /** `#`: the number that the plural around it looks at. */
  | { readonly kind: 'number'; readonly name: string }
  | { readonly kind: 'plural' | 'select'; readonly name: string; readonly options: ReadonlyMap<string, Message> }

/** A parameter: as it stands in the assessment, for plurals and choices, and as it is said. */
export interface Value {
  readonly raw: unknown
  readonly text: string
}

/** Which form of a plural a number takes in a language: `one`, `few`, `other` and so on. */
export type PluralRule = (count: number) => string

/** Says a message. A parameter that is absent is said as nothing, and is chosen as `none`. */
export function say(message: Message, values: ReadonlyMap<string, Value>, plural: PluralRule): string {
  return message.map((part) => sayPart(part, values, plural)).join('')
}

function sayPart(part: Part, values: ReadonlyMap<string, Value>, plural: PluralRule): string {
  switch (part.kind) {
    case 'text': return part.text
    case 'argument': return values.get(part.name)?.text ?? ''
    case 'number': return decimal(countOf(values.get(part.name)))
    case 'plural': {
      const count = countOf(values.get(part.name))
      return say(part.options.get(`=${count}`) ?? part.options.get(plural(count)) ?? part.options.get('other') ?? [], values, plural)
    }
    case 'select':
      return say(part.options.get(choiceOf(values.get(part.name))) ?? part.options.get('other') ?? [], values, plural)
    default: return unreachable(part)
  }
}

/** Of several things, how many they are. */
function countOf(value: Value | undefined): number {
  const raw = value?.raw
  return typeof raw === 'number' ? raw : Array.isArray(raw) ? raw.length : 0
}

function choiceOf(value: Value | undefined): string {
  const raw = value?.raw
  return raw === undefined ? 'none' : typeof raw === 'object' ? 'other' : String(raw)
}

function unreachable(part: never): never {
  throw new TypeError(`unknown part ${JSON.stringify(part)}`)
}
