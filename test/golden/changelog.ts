/** In this order: who reads only the first section reads the changes of the rules. */
const SECTIONS = ['Rules', 'Interface', 'Words']

export interface Known {
  /** What an entry may name to cite its source: ids and titles of sources. */
  readonly sources: readonly string[]
  /** The first version. Before it there were no rules to change: what it says of them is where each stands, and the pages of the standards cite. */
  readonly first: string
}

interface Version {
  readonly number: string
  readonly sections: readonly { readonly title: string; readonly entries: readonly string[] }[]
}

/** The versions of a changelog, the newest first as written; an entry is a list item with the lines that continue it. */
export function versionsOf(changelog: string): readonly Version[] {
  return changelog.split(/^## /m).slice(1).map((part) => {
    const [before = '', ...sections] = part.split(/^### /m)
    return {
      number: before.split(/[\s(]/)[0] ?? '',
      sections: sections.map((section) => {
        const [title = '', ...lines] = section.split('\n')
        return { title, entries: lines.join('\n').split(/^- /m).slice(1).map((entry) => entry.replace(/\s+/g, ' ').trim()) }
      }),
    }
  })
}

/**
 * What of a changelog goes against `docs/stability.md`: unknown or unordered sections, empty ones, a rule changed in a version that ends in another number than 0,
 * and a changed rule without a link, or the id or title of a source.
 *
 * @example
 * changelogFaults('## 1.0.1\n\n### Rules\n\n- Level I: 25 hours.\n', known) // two faults
 */
export function changelogFaults(changelog: string, { sources, first }: Known): readonly string[] {
  const versions = versionsOf(changelog)
  const cited = (entry: string): boolean => /\]\(https?:\/\/\S+\)|https?:\/\/\S+/.test(entry) || sources.some((source) => entry.includes(source))
  const faultsOf = ({ number, sections }: Version): readonly string[] => {
    const titles = sections.map(({ title }) => title)
    const rules = sections.find(({ title }) => title === 'Rules')?.entries ?? []
    return [
      ...(/^\d+\.\d+\.\d+$/.test(number) ? [] : ['no version']),
      ...(titles.length > 0 ? [] : ['no section']),
      ...titles.filter((title) => !SECTIONS.includes(title)).map((title) => `section ${title}: expected one of ${SECTIONS.join(', ')}`),
      ...(titles.join() === SECTIONS.filter((title) => titles.includes(title)).join() ? [] : ['sections in another order, or twice']),
      ...sections.filter(({ entries }) => entries.length === 0).map(({ title }) => `nothing under ${title}`),
      ...(rules.length === 0 || number.endsWith('.0') ? [] : ['a rule changed in a patch']),
      ...(number === first ? [] : rules.filter((entry) => !cited(entry)).map((entry) => `no source: ${entry}`)),
    ].map((fault) => `${number}: ${fault}`)
  }
  const numbers = versions.map(({ number }) => number)
  return [...(new Set(numbers).size === numbers.length && numbers.length > 0 ? [] : ['no versions, or one twice']), ...versions.flatMap(faultsOf)]
}
