import type {
  Contrast, Guidance, GuidanceNote, GuidanceNoteParams, NamedRole, Role, Scope, ScopeParams, ServiceExpectation, ServiceExpectationParams,
} from '../../rulebook/guidance'
import type { Suggested, Suggestion } from '../../rulebook/suggestion'
import { guidance as en } from '../en/guidance'
import { guidance as es } from '../es/guidance'
import { guidancePage, type CitedLine } from './guidance-page'
import type { GuidanceWords, Phrases } from './guidance-words'
import type { Sources } from '../source'
import type { Locale } from '../words'

export interface ExplainGuidanceOptions {
  readonly locale?: Locale | undefined
  /** Documents that citations name, beside those of the rulebook. */
  readonly sources?: Sources | undefined
}

const LANGUAGES: Readonly<Record<Locale, GuidanceWords>> = { en, es }

/**
 * Puts a suggestion into words: which level to look at, why, where that is written, and that it is guidance and no gate.
 *
 * @example
 * explainSuggestion(suggest('home-visitor'))
 * // 'Which level to look at: home visitors\n...\nThis is guidance, not a gate: ...\n\nLevel I: Ohio Infant Family Affiliate (OIFA-I)\n...'
 */
export function explainSuggestion({ role, named, suggestions, also, notes }: Suggestion, { locale = 'en', sources }: ExplainGuidanceOptions = {}): string {
  const words = LANGUAGES[locale]
  const who = isRole(role, words) ? words.roles[role] : `"${role}"`
  return guidancePage(words.title(who), [
    [{ text: words.noGate }],
    ...(named ? [] : [[{ text: words.unnamed(Object.values(words.roles)) }]]),
    ...suggestions.map((one) => suggestedLines(one, who, words)),
    ...also.map((one) => [{ text: `${words.headings.also}:` }, ...suggestedLines(one, who, words)]),
    [{ text: `${words.headings.notes}:` }, ...notes.map((note) => ({ text: `- ${noteSentence(note, words)}`, cited: [note] }))],
  ], words, sources)
}

/**
 * Puts into words what the sources say about one credential: its scope of practice, the roles they name, what is expected of the service.
 *
 * @example
 * explainGuidance(consultantGuidance) // 'Ohio Early Childhood Mental Health Consultant (ECMH)\n...at least twice a month...'
 */
export function explainGuidance({ standard, scope, roles, expectations = [] }: Guidance, { locale = 'en', sources }: ExplainGuidanceOptions = {}): string {
  const words = LANGUAGES[locale]
  return guidancePage(words.credentials[standard], [
    [{ text: words.noGate }],
    [{ text: scopeSentence(scope, words), cited: [scope] }],
    [{ text: `${words.headings.roles}:` }, ...roles.map((named) => ({ text: `- ${roleSentence(named, words)}`, cited: [named] }))],
    ...(expectations.length === 0 ? [] : [[
      { text: `${words.headings.expectations}: ${words.expected}` },
      ...expectations.map((expectation) => ({ text: `- ${expectationSentence(expectation, words)}`, cited: [expectation] })),
    ]]),
  ], words, sources)
}

/**
 * Puts into words how two programmes differ, question by question.
 *
 * @example
 * explainContrast(imhAndEcmh) // 'Two different credentials: Infant Mental Health Credential (IMH) and ...'
 */
export function explainContrast({ between, points, supplements }: Contrast, { locale = 'en', sources }: ExplainGuidanceOptions = {}): string {
  const words = LANGUAGES[locale]
  const { programmes } = words
  return guidancePage(`${words.contrast}: ${words.list(between.map((programme) => programmes[programme]))}`, [
    [{ text: words.noGate }],
    ...points.map(({ aspect, sides }) => [
      { text: `${words.aspects[aspect]}:` },
      ...sides.map((side) => ({ text: `- ${programmes[side.programme]}: ${words.sides[side.code]}`, cited: [side] })),
    ]),
    [{ text: `${programmes[supplements.programme]}: ${words.addition}`, cited: [supplements] }],
  ], words, sources)
}

const isRole = (role: string, { roles }: GuidanceWords): role is Role => Object.hasOwn(roles, role)

const suggestedLines = ({ standard, strength, scope, cites, authority }: Suggested, who: string, words: GuidanceWords): readonly CitedLine[] => [
  { text: words.credentials[standard] },
  { text: `- ${words.strengths[strength](who)}`, cited: [{ cites, authority }] },
  { text: `- ${scopeSentence(scope, words)}`, cited: [scope] },
]

const scopeSentence = ({ practice }: Scope, { headings, scope }: GuidanceWords): string =>
  `${headings.scope}: ${practice.map(({ code, params }) => phrase<ScopeParams, keyof ScopeParams>(scope, code, params)).join('; ')}.`

const roleSentence = ({ role, strength }: NamedRole, { roles, strengths }: GuidanceWords): string => strengths[strength](roles[role])

const noteSentence = ({ code, params }: GuidanceNote, { notes }: GuidanceWords): string =>
  phrase<GuidanceNoteParams, keyof GuidanceNoteParams>(notes, code, params)

const expectationSentence = ({ code, params }: ServiceExpectation, { expectations }: GuidanceWords): string =>
  phrase<ServiceExpectationParams, keyof ServiceExpectationParams>(expectations, code, params)

function phrase<Params, Code extends keyof Params>(words: Phrases<Params>, code: Code, params: Readonly<Params[Code]>): string {
  return words[code](params)
}
