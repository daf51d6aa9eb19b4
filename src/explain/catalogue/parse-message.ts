import type { Message, Part } from './message'

/** Where a reader of a message is. */
interface Cursor {
  readonly text: string
  at: number
}

/** What lies around a part: how deep it is, and the parameter of a plural directly around it. */
interface Around {
  readonly depth: number
  readonly counted?: string
}

/** No sentence needs more; and nobody's message shall exhaust the stack. */
const DEEPEST = 8
const SPACE = ' \t\r\n'

/**
 * Reads a message of ICU's syntax: `{name}`, `{name, plural, =0 {...} one {# ...} other {...}}`, `{name, select, key {...} other {...}}`. As ICU does,
 * two apostrophes stand for one, and one before a brace (within a plural also before `#`) makes what follows mere text up to the next. In time
 * that grows with its length.
 *
 * @throws SyntaxError saying what is wrong and where
 */
export function parseMessage(text: string): Message {
  return partsOf({ text, at: 0 }, { depth: 0 })
}

function partsOf(cursor: Cursor, around: Around): Message {
  const parts: Part[] = []
  let from = ''
  const flush = (): void => {
    if (from !== '') parts.push({ kind: 'text', text: from })
    from = ''
  }
  for (;;) {
    const character = cursor.text[cursor.at]
    if (character === undefined || character === '}') {
      if ((character === undefined) !== (around.depth === 0)) wrong(cursor, character === undefined ? 'a brace is not closed' : 'a closing brace that nothing opened')
      flush()
      return parts
    }
    if (character === '{') {
      flush()
      parts.push(argumentOf(cursor, around))
    } else if (character === '#' && around.counted !== undefined) {
      flush()
      parts.push({ kind: 'number', name: around.counted })
      cursor.at += 1
    } else from += textAt(cursor, around)
  }
}

/** One character, or what stands between apostrophes. */
function textAt(cursor: Cursor, { counted }: Around): string {
  const { text } = cursor
  const [character = '', next = ''] = [text[cursor.at], text[cursor.at + 1]]
  cursor.at += 1
  if (character !== '\'') return character
  if (next === '\'') {
    cursor.at += 1
    return next
  }
  if (next !== '{' && next !== '}' && !(next === '#' && counted !== undefined)) return character
  return quoted(cursor)
}

function quoted(cursor: Cursor): string {
  const { text } = cursor
  const start = cursor.at
  let said = ''
  for (; cursor.at < text.length; cursor.at += 1) {
    if (text[cursor.at] !== '\'') said += text[cursor.at] ?? ''
    else if (text[cursor.at + 1] === '\'') {
      said += '\''
      cursor.at += 1
    } else {
      cursor.at += 1
      return said
    }
  }
  return wrong({ text, at: start - 1 }, 'an apostrophe before a brace has no second one')
}

/** From an opening brace to behind the one that closes it. */
function argumentOf(cursor: Cursor, around: Around): Part {
  if (around.depth >= DEEPEST) wrong(cursor, `more than ${DEEPEST} braces within each other`)
  cursor.at += 1
  const name = wordAt(cursor, 'a name')
  if (took(cursor, '}')) return { kind: 'argument', name }
  if (!took(cursor, ',')) wrong(cursor, `expected , or } after ${name}`)
  const kind = wordAt(cursor, 'plural or select')
  if (kind !== 'plural' && kind !== 'select') return wrong(cursor, `expected plural or select, found ${kind}`)
  if (!took(cursor, ',')) wrong(cursor, `expected , after ${kind}`)
  const options = new Map<string, Message>()
  while (!took(cursor, '}')) {
    const key = wordAt(cursor, 'a choice')
    if (options.has(key)) wrong(cursor, `the choice ${key} stands twice`)
    if (!took(cursor, '{')) wrong(cursor, `expected { after ${key}`)
    options.set(key, partsOf(cursor, { depth: around.depth + 1, ...(kind === 'plural' && { counted: name }) }))
    cursor.at += 1
  }
  if (!options.has('other')) wrong(cursor, `the choice other is missing for ${name}`)
  return { kind, name, options }
}

/** A run of characters that mean nothing here, without the space around it. */
function wordAt(cursor: Cursor, expected: string): string {
  skip(cursor)
  const start = cursor.at
  while (cursor.at < cursor.text.length && !`${SPACE}{},'#`.includes(cursor.text[cursor.at] ?? '')) cursor.at += 1
  if (cursor.at === start) wrong(cursor, `expected ${expected}`)
  return cursor.text.slice(start, cursor.at)
}

function took(cursor: Cursor, character: string): boolean {
  skip(cursor)
  if (cursor.text[cursor.at] !== character) return false
  cursor.at += 1
  return true
}

function skip(cursor: Cursor): void {
  while (cursor.at < cursor.text.length && SPACE.includes(cursor.text[cursor.at] ?? '')) cursor.at += 1
}

function wrong({ at }: Cursor, what: string): never {
  throw new SyntaxError(`${what}, at character ${at + 1}`)
}
