import jsonld from 'jsonld'
import { readFileSync } from 'node:fs'

interface Vocabulary {
  readonly context: { readonly '@context': Readonly<Record<string, unknown>> }
}

export const stored = <T = Vocabulary>(name: string): T => JSON.parse(readFileSync(new URL(`contexts/${name}.json`, import.meta.url), 'utf8'))

const HERE: Readonly<Record<string, () => Vocabulary>> = {
  'https://credreg.net/ctdl/schema/context/json': () => stored('ctdl'),
  'https://schema.org': () => stored('schema-org'),
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json': () => stored('open-badges'),
}

/** Nothing is asked of the network: a context that is not kept here is an error. */
const documentLoader = async (url: string) => {
  const vocabulary = HERE[url]
  if (!vocabulary) throw new Error(`no context is kept of ${url}`)
  return { document: vocabulary().context, documentUrl: url, contextUrl: '' }
}

/** A document expanded in safe mode: a term that its context does not know is an error, and not passed over. */
export function expanded(document: object): Promise<unknown> {
  return jsonld.expand(JSON.parse(JSON.stringify(document)), { documentLoader, safe: true } as jsonld.Options.Expand)
}

/** Every key, and every type, in an expanded document. */
export function termsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(termsIn)
  return Object.entries<unknown>({ ...value }).flatMap(([key, inner]) => [...(key.startsWith('@') ? [] : [key]), ...(key === '@type' ? [inner].flat().map(String) : termsIn(inner))])
}
