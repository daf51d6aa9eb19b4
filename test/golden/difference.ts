/**
 * Says where a document differs from the one that was kept: verdicts that flipped, where both are assessments, and the first line that differs.
 *
 * @example
 * difference('a\nb\n', 'a\nc\n') // 'line 2\n  kept: b\n  now:  c'
 */
export function difference(kept: string, now: string): string {
  const [keptLines, lines] = [kept.split('\n'), now.split('\n')]
  const places = [...keptLines, ...lines].map((_line, index) => index).filter((index) => lines[index] !== keptLines[index])
  // That the rules are other rules shows in their hash on every page; what came of it says more.
  const place = places.find((index) => !lines[index]?.includes('"contentHash"')) ?? places[0] ?? 0
  const shown = `line ${place + 1}\n  kept: ${keptLines[place] ?? '(nothing)'}\n  now:  ${lines[place] ?? '(nothing)'}`
  return [...flips(verdictsIn(kept), verdictsIn(now)), shown].join('\n')
}

/** Verdicts by what they are about: of an assessment's whole and its requirements, or of the lines of digests. */
function verdictsIn(text: string): ReadonlyMap<string, string> {
  if (text.startsWith('{')) return new Map(verdictsOf(JSON.parse(text)))
  return new Map(text.split('\n').map((line) => line.split(' ')).filter(({ length }) => length === 5).map(([file, standard, counting, verdict = '']) =>
    [`${file} ${standard} ${counting}`, verdict]))
}

function verdictsOf(value: unknown): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null || !('verdict' in value)) return []
  const about = 'id' in value ? value.id : 'standard' in value ? value.standard : undefined
  const inner = Object.values(value).filter(Array.isArray).flat().flatMap(verdictsOf)
  return typeof about === 'string' && typeof value.verdict === 'string' ? [[about, value.verdict], ...inner] : inner
}

const flips = (kept: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly string[] =>
  [...kept].filter(([about, verdict]) => now.has(about) && now.get(about) !== verdict).map(([about, verdict]) => `verdict of ${about}: ${verdict} -> ${now.get(about)}`)
