import { labelOf } from '../../src/interop/words/english'
import type { Requirement } from '../../src/rulebook/requirement'
import type { Standard } from '../../src/rulebook/standard'
import { fileOf } from './facts'
import { code, escaped, link } from './markdown'
import { programmeName } from './programmes'

/**
 * The list of all published rules as a page of Markdown, a table to a programme.
 *
 * @example
 * indexPage(Object.values(standards)).split('\n')[0] // '# Published rules'
 */
export function indexPage(standards: readonly Standard[]): string {
  const programmes = [...new Set(standards.map(({ programme }) => programme))]
  return [
    '# Published rules',
    'One page for each credential and for each renewal: what is asked in plain words, with every figure, how sure it is, where it is written ' +
    'and how its words are read. The pages are made from the rules as this library holds them (`npm run docs:standards` writes them anew), and a test fails when one is stale.',
    'See also [how the words are read](../readings.md), and [which clause of the sources stands where](traceability.md).',
    ...programmes.flatMap((programme) => [`## ${programmeName(programme)}`, table(standards.filter((standard) => standard.programme === programme))]),
  ].join('\n\n') + '\n'
}

function table(standards: readonly Standard[]): string {
  return [
    '| rules | id | edition | asked for | left to a reviewer, as no public text that could be read gives it | unofficial or inferred only |',
    '|---|---|---|---|---|---|',
    ...standards.map(row),
  ].join('\n')
}

function row(standard: Standard): string {
  const { id, name, edition, requirements, renews } = standard
  const labels = (of: (rule: Requirement) => boolean): readonly string[] => requirements.filter(of).map((rule) => labelOf(rule.id))
  const open = [...labels(isOpen), ...(renews?.months === 'unpublished' ? ['Length of the renewal period'] : [])]
  const cells = [
    link(escaped(name), fileOf(id)), code(id), escaped(edition), String(requirements.length), open.join('; ') || 'nothing', labels(isUnofficial).join('; ') || 'nothing',
  ]
  return `| ${cells.join(' | ')} |`
}

/** Whether a typed hole is anywhere in the rule. */
function isOpen(rule: Requirement): boolean {
  return rule.authority === 'unpublished' || hasHole(rule)
}

function hasHole(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return data === 'unpublished'
  return Object.entries(data).some(([name, value]) => (name === 'unpublished' && value === true) || hasHole(value))
}

function isUnofficial(rule: Requirement): boolean {
  return rule.authority === 'secondary' || ('parts' in rule && rule.parts.some(isUnofficial))
}
