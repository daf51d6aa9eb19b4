import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sources } from '../../src/rulebook/sources'
import { standards } from '../../src/standards/catalogue'
import { changelogFaults, versionsOf } from './changelog'

const text = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const known = { sources: Object.values(sources).flatMap(({ id, title }) => [`\`${id}\``, title]), first: '0.1.0' }

describe('CHANGELOG.md', () => {
  const changelog = text('CHANGELOG.md')

  it('has changes of the rules apart from the rest, each with its source, and none in a patch', () => {
    expect(changelogFaults(changelog, known)).toEqual([])
  })

  it('begins with the version of the package, and ends with the first', () => {
    const numbers = versionsOf(changelog).map(({ number }) => number)
    expect([numbers[0], numbers.at(-1)]).toEqual([JSON.parse(text('package.json')).version, known.first])
  })

  it('names every standard of the first version or a programme\'s levels at a glance', () => {
    const rules = versionsOf(changelog).at(-1)?.sections[0]?.entries.join(' ') ?? ''
    for (const programme of new Set(Object.keys(standards).map((id) => id.split('/')[0]))) expect(rules).toContain(`\`${programme}/`)
  })
})

describe('a changelog that goes against the policy is refused', () => {
  const version = (number: string, sections: string): string => `# Changelog\n\n## ${number}\n\n${sections}\n`
  const source = 'Infant Mental Health Specialist Endorsement Requirements'

  it.each([
    ['no versions', '# Changelog\n', ['no versions, or one twice']],
    ['a version twice', version('0.2.0', '### Words\n\n- A word.') + version('0.2.0', '### Words\n\n- A word.'), ['no versions, or one twice']],
    ['no number', version('next', '### Words\n\n- A word.'), ['next: no version']],
    ['no section', version('0.2.0', '- A rule.'), ['0.2.0: no section']],
    ['another section', version('0.2.0', '### Fixes\n\n- A figure.'), ['0.2.0: section Fixes: expected one of Rules, Interface, Words', '0.2.0: sections in another order, or twice']],
    ['another order', version('0.2.0', '### Interface\n\n- An option.\n\n### Rules\n\n- IMHS: `orimha-imhs`.'), ['0.2.0: sections in another order, or twice']],
    ['an empty section', version('0.2.0', '### Rules\n\n### Words\n\n- A word.'), ['0.2.0: nothing under Rules']],
    ['a rule in a patch', version('0.2.1', `### Rules\n\n- IMHS: 51 hours ("${source}").`), ['0.2.1: a rule changed in a patch']],
    ['a rule in a patch after 1.0', version('1.2.10', '### Rules\n\n- IMHS: 51 hours (`orimha-imhs`).'), ['1.2.10: a rule changed in a patch']],
    ['a rule without a source', version('0.2.0', '### Rules\n\n- IMHS: 51 hours (`orimha-imhs`).\n- Level I:\n  25 hours.'), ['0.2.0: no source: Level I: 25 hours.']],
  ])('%s', (_name, changelog, faults) => expect(changelogFaults(changelog, known)).toEqual(faults))

  it.each([
    ['the title of the source', version('0.2.0', `### Rules\n\n- IMHS: 51 hours, as "${source.replace(' Health', '\n  Health')}" says.`)],
    ['its id', version('1.0.0', '### Rules\n\n- IMHS: 51 hours (`orimha-imhs`).\n\n### Interface\n\n- An option.')],
    ['a link', version('0.2.0', '### Rules\n\n- IMHS: 51 hours, [as published](https://association.example/imhs).')],
    ['no rule changed', version('0.2.1', '### Interface\n\n- An option.\n\n### Words\n\n- A word.')],
    ['the first version, before which there was none', version('0.1.0', '### Rules\n\n- IMHS.')],
  ])('allowed: %s', (_name, changelog) => expect(changelogFaults(changelog, known)).toEqual([]))
})
