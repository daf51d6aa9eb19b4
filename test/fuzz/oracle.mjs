import { Trap } from './values.mjs'

const MOST_CHARACTERS = 20_000
const MOST_MILLISECONDS = 5_000

/** What the documentation says is thrown, by the words that the errors begin with. */
const RANGE = {
  assess: /^(asOf|counting|period): expected /,
  find: /^(asOf|knownOn): expected |^no standard |^no edition of |^several editions of |^".*" may be /s,
  explain: /^(format|locale): expected /,
}

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype]
const keysNow = () => prototypes.map((prototype) => Reflect.ownKeys(prototype).length).join()
const KEYS_BEFORE = keysNow()

/** What is wrong with how something was refused; nothing where it was done as documented. */
function wrongWith(target, error) {
  if (error instanceof Trap) return undefined
  const { name, message } = error
  const typed = { ApplicantError: ['parseApplicant', 'safeParseApplicant'], StandardError: ['parseStandard', 'safeParseStandard', 'defineStandard', 'amend'] }[name]
  if (typed?.includes(target)) {
    const { issues } = error
    if (!Array.isArray(issues) || issues.length === 0) return 'an error without issues'
    for (const { path, code, message: words } of issues) {
      if (!Array.isArray(path) || typeof code !== 'string' || !/^expected |^unknown key /.test(words)) return `an issue that is none: ${String(words).slice(0, 200)}`
      if (path.some((step) => typeof step !== 'string' && !Number.isInteger(step))) return 'a path of something else'
    }
  } else if (!(name === 'RangeError' && RANGE[target]?.test(message))) {
    return `${name}: ${String(message).slice(0, 200)}`
  }
  return message.length > MOST_CHARACTERS ? `message of ${message.length} characters` : undefined
}

/**
 * Runs one input, and judges how it went.
 *
 * @returns {{ outcome: 'taken' | 'refused' | 'failed', why?: string, value?: unknown }}
 */
export function judged(target, action) {
  const start = process.hrtime.bigint()
  let outcome = 'taken'
  let why
  let value
  try {
    value = action()
    if (value?.success === false) {
      outcome = 'refused'
      why = wrongWith(target, value.error)
    }
  } catch (error) {
    outcome = 'refused'
    why = error instanceof Error ? wrongWith(target, error) : `threw ${typeof error}`
  }
  const milliseconds = Number((process.hrtime.bigint() - start) / 1_000_000n)
  if (milliseconds > MOST_MILLISECONDS) why = `took ${milliseconds} ms`
  if (keysNow() !== KEYS_BEFORE || {}.polluted !== undefined) why = 'a prototype was changed'
  return why === undefined ? { outcome, value } : { outcome: 'failed', why }
}

const ESCAPED = /\\[\\`*_[\]|~#\-+=]/g
/** Everything of HTML that an account has, but for the words: attributes and all. */
const HTML = /<\/?(?:article|h[2-6]|p|ul|li|section|strong|a)>|<article lang="(?:en|es)">|<strong data-verdict="[a-z-]+">|<a href="https?:\/\/[^\s"'<>`]+">/g

/** Throws where words from outside mean something in the form they are put in. */
export function mustBeHarmless(text, format) {
  if (/[^\P{Cc}\n]|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(text)) throw new Error(`${format} with a character that is obeyed`)
  if (format === 'html' && /[<>"'`]/.test(text.replace(HTML, '').replaceAll('`', ''))) throw new Error(`html with a loose end: ${JSON.stringify(/.{0,60}[<>"'].{0,60}/s.exec(text.replace(HTML, ''))?.[0])}`)
  const open = text.replace(ESCAPED, '').replace(/<https?:\/\/[^\s<>]+>/g, '')
  if (format === 'markdown' && /[<>[\]`|~]/.test(open)) throw new Error(`markdown with a loose end: ${JSON.stringify(/.{0,60}[<>[\]`|~].{0,60}/s.exec(open)?.[0])}`)
}
