import { shown } from '../../model/shown'
import { say, type Message, type PluralRule, type Value } from './message'
import { parseMessage } from './parse-message'

/** What is needed to read messages. */
export interface Reader {
  readonly plural: PluralRule | undefined
  readonly locale: string
}

export type Said = (values: Readonly<Record<string, unknown>>, texts?: Readonly<Record<string, string>>) => string

/** Reads a message that may use these parameters. What it says of one without a text of its own is the value as it stands. */
export function reading(path: string, text: unknown, names: readonly string[], { plural, locale }: Reader): Said {
  if (typeof text !== 'string') throw new RangeError(`${path}: expected a message, found ${shown(text)}`)
  const message = parsed(path, text)
  for (const { name, kind } of argumentsOf(message)) {
    if (!names.includes(name)) throw new RangeError(`${path}: no parameter ${shown(name)}; ${names.length === 0 ? 'it has none' : `there are ${names.join(', ')}`}`)
    if (kind === 'plural' && !plural) throw new RangeError(`${path}: a plural needs the plural rule of ${shown(locale)}, in the options`)
  }
  return (values, texts = {}) => {
    const all = names.map((name): readonly [string, Value] => [name, { raw: values[name], text: texts[name] ?? textOf(values[name]) }])
    return say(message, new Map(all), plural ?? other)
  }
}

const other: PluralRule = () => 'other'
const textOf = (value: unknown): string => (value === undefined ? '' : String(value))

function parsed(path: string, text: string): Message {
  try {
    return parseMessage(text)
  } catch (error) {
    throw error instanceof SyntaxError ? new RangeError(`${path}: ${error.message}`) : error
  }
}

function argumentsOf(message: Message): readonly { readonly name: string; readonly kind: string }[] {
  return message.flatMap((part) => {
    if (part.kind === 'text') return []
    return [part, ...('options' in part ? [...part.options.values()].flatMap(argumentsOf) : [])]
  })
}

/** What is given under a path, each entry under a key that is known. */
export function entriesOf<Known extends object>(path: string, given: unknown, known: Known): readonly (readonly [keyof Known & string, unknown])[] {
  if (given === undefined) return []
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new RangeError(`${path}: expected an object, found ${shown(given)}`)
  return Object.entries(given).map(([key, value]) => {
    if (!isKeyOf(known, key)) throw new RangeError(`${path === '' ? '' : `${path}.`}${key}: nothing is called so; there are ${Object.keys(known).join(', ')}`)
    return [key, value]
  })
}

const isKeyOf = <Known extends object>(known: Known, key: string): key is keyof Known & string => Object.hasOwn(known, key)

/** A table of words, some of them said otherwise. */
export function tableOf<Key extends string>(path: string, given: unknown, base: Readonly<Record<Key, string>>, reader: Reader): Readonly<Record<Key, string>> {
  const made: Record<Key, string> = { ...base }
  for (const [key, text] of entriesOf(path, given, base)) made[key] = reading(`${path}.${key}`, text, [], reader)({})
  return made
}

/** The messages that are given, by key. */
export function saidOf<Key extends string>(path: string, given: unknown, names: Readonly<Record<Key, readonly string[]>>, reader: Reader): { readonly [One in Key]?: Said } {
  const made: { [One in Key]?: Said } = {}
  for (const [key, text] of entriesOf(path, given, names)) made[key] = reading(`${path}.${key}`, text, names[key], reader)
  return made
}
