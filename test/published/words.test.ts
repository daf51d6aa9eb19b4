import { describe, expect, it } from 'vitest'
import { indexPage } from '../../docs/publish/index-page'
import { anchorsOf, code, escaped, link } from '../../docs/publish/markdown'
import { standardPage } from '../../docs/publish/page'
import { standards } from '../../src/standards/catalogue'
import { withValue, without } from './changes'
import { ownRenewal } from './own-association'

const ownPage = standardPage(ownRenewal)
const page = (id: keyof typeof standards): string => standardPage(standards[id])

describe('figures in plain words', () => {
  it.each([
    ['orimha/imhs', 'At least 30 clock hours of training in all.'],
    ['orimha/imhs', 'At least 2 years (730 days) of work, 365 days to a year.'],
    ['orimha/imhs', 'may stand in for at most 1 year (365 days) of it if a reviewer approves and all of this is so:'],
    ['orimha/imhs', 'The hours lie in one stretch of at most 24 months, the best one. From its first session to its last it touches at least 12 months of the calendar.'],
    ['orimha/imhm-clinical', 'At least 3 years (1095 days) of work, 365 days to a year.'],
    ['orimha/imhm-clinical/renewal', 'This is not asked of those who have held IMHM-Clinical for 3 years or longer on the day asked about'],
    ['orimha/ifs', 'At least 10 families served, added up over the work that counts.'],
    ['ohio-imh/level-1/renewal', '  - 1 clock hour in infant observation'],
    ['ohio-ecmh/consultant/renewal', 'Training in at least 2 areas of these 5, however few hours in each:'],
  ] as const)('%s: %s', (id, words) => expect(page(id)).toContain(words))

  it('says where no public text gives a figure, and that a reviewer decides', () => {
    expect(page('ohio-imh/level-2')).toContain('- How many clock hours of training in all: no public text that could be read gives this figure; a reviewer decides.')
    expect(page('ohio-imh/level-2')).toContain('There is a rule for this, but no public text that could be read gives it. A reviewer decides.')
    expect(page('ohio-ecmh/consultant')).toContain('- Which education is asked for: no public text that could be read gives this; a reviewer decides.')
    expect(page('ohio-ecmh/consultant/renewal')).toContain('- Renewal period: no public text that could be read gives its length.')
    expect(page('orimha/imhm-policy')).toContain('- How many ratings, and by whom: no public text that could be read gives this; a reviewer decides.')
    expect(page('orimha/ifs')).toContain('  - Another person: anyone; whether they fit: no public text that could be read gives this; a reviewer decides')
    expect(ownPage).toContain('- How many years of work: no public text that could be read gives this figure; a reviewer decides.')
    expect(ownPage).toContain('- How many families served, added up over the work that counts: no public text that could be read gives this figure; a reviewer decides.')
  })

  it('says where only an unofficial source gives a figure', () => {
    expect(page('ohio-imh/level-1')).toContain('At least 20 clock hours of training in all.')
    expect(page('ohio-imh/level-1')).toContain('Only an unofficial source, or an inference, says this. It lets nobody in and turns nobody away: a reviewer decides.')
  })

  it('gives what a unit of credit is worth, where the rule says so', () => {
    expect(ownPage).toContain('- Credit without hours on record: one continuing education unit (CEU) is 10 clock hours, one semester hour of college credit is ' +
      '15 clock hours and one quarter hour of college credit is 9.5 clock hours. Other credit: a reviewer decides.')
    expect(standardPage(withValue(ownRenewal, ['requirements', 0, 'parts', 0, 'conversions'], {}))).toContain('Credit without hours on record: nothing is converted.')
  })
})

describe('conditions in plain words', () => {
  it('at renewal only what lies in the period counts, unless the rule says any date', () => {
    expect(page('ohio-imh/level-1/renewal')).toContain('Only training completed in the renewal period counts.')
    expect(page('orimha/imhs/renewal')).toContain('Only hours in the renewal period count.')
    expect(ownPage).toContain('Training of any date up to the day asked about counts, whatever the renewal period.')
    expect(ownPage).toContain('Hours of any date up to the day asked about count, whatever the renewal period.')
    expect(page('orimha/imhs')).toContain('Training of any date up to the day asked about counts.\n')
  })

  it('papers are dated in the renewal period, and at the first application by the day asked about', () => {
    expect(page('orimha/imhs/renewal')).toContain('Endorsement Agreement, signed in the renewal period.')
    expect(page('orimha/imhs')).toContain('Endorsement Agreement, signed by the day asked about.')
    expect(page('ohio-ecmh/consultant')).toContain('On file: ECMH Skills Inventory, dated by the day asked about.')
    expect(ownPage).toContain('The MI-AIMH written examination, passed in the renewal period.')
  })

  it('an hour is split among areas, or counts in full for each where the rule says so', () => {
    expect(page('ohio-imh/level-1/renewal')).toContain('Each hour counts once; training about several areas may be split among them.')
    expect(ownPage).toContain('Training about several areas gives its full hours to each of them.')
  })

  it('part-time work waits for a reviewer, unless the rule counts it', () => {
    expect(page('orimha/imhs')).toContain('Part-time work: only if a reviewer approves')
    expect(ownPage).toContain('Part-time work counts by the calendar like other work.')
  })

  it('vetting stands in for endorsement only where the rule knows it', () => {
    expect(page('orimha/imhs')).toContain('endorsed as IMHS or IMHM-Clinical, or vetted for it (accepted by the association in place of an endorsement).')
    expect(page('orimha/imhs')).toContain('- A vetting without an end on record lasts 5 years.')
    expect(ownPage).toContain('- A vetting without an end on record lasts without end.\n- No vetting carries anything after 2027-06-30.')
    expect(ownPage).toContain('endorsed as `example/mentor`.\n- Only an endorsement counts here; being vetted does not.')
    expect(standardPage(withValue(ownRenewal, ['requirements', 3, 'vetting', 'years'], 1))).toContain('lasts 1 year.')
  })

  it('the only kind of schooling that fits is said in one line', () => {
    expect(page('orimha/ifa')).toContain('- A Child Development Associate (CDA) credential, conferred by the day asked about.\n')
  })

  it('where no provider is named, the provider is for a reviewer to approve', () => {
    const block = page('orimha/imhm-clinical').split('## Reflective supervision\n')[1]?.split('\n## ')[0]
    expect(block).toContain('- Hours with any provider: no text of the association that could be read says who may provide it; a reviewer decides.')
    expect(block).not.toContain('The provider is')
    expect(block).not.toContain('vetted')
  })

  it('all parts are asked for, or one of them is enough; each stands below with its own heading', () => {
    expect(ownPage).toContain('- All 3 of the parts below are asked for.')
    expect(ownPage).toContain('\n### Spread\n\n`example/specialist/renewal/training-hours/spread`\n')
    expect(page('orimha/ifa')).toContain('- One of the 3 parts below is enough.')
  })

  it('whom a rule binds is said with it', () => {
    expect(page('orimha/imhs/renewal')).toContain('This is asked only of those who provide reflective supervision/consultation to others.')
    expect(page('orimha/imhm-clinical/renewal')).toContain('Recommended, not asked for: 3 clock hours of it in training about providing reflective supervision/consultation.')
  })

  it('groups of areas may be listed without a number of them, and areas beside them that count too', () => {
    const domains = ['requirements', 1]
    const listed = standardPage(without(standards['ohio-ecmh/consultant/renewal'], [...domains, 'distinctAreas']))
    expect(listed).toContain('- The areas are:\n  - social-emotional growth and development\n')
    const wider = standardPage(withValue(standards['ohio-ecmh/consultant/renewal'], [...domains, 'areas'], ['assessment', 'infant-observation']))
    expect(wider).toContain('- Only hours that can go to one of these areas count:\n  - assessment\n  - infant observation\n')
  })

  it('an empty list says so', () => {
    expect(standardPage(withValue(ownRenewal, ['requirements', 1, 'work', 'kinds'], []))).toContain('  - it is none\n')
  })
})

describe('the frame', () => {
  it('says when a rule binds, since when it is known, and how long a renewal period is', () => {
    expect(ownPage).toContain('- In force: from 2027-01-01 to 2028-12-31, that day included\n- In this rulebook: from 2026-12-01 to 2027-06-30, that day included\n')
    expect(ownPage).toContain('- Renewal period: 36 months, from the day after the credential was issued or last renewed.')
    expect(standardPage(withValue(ownRenewal, ['renews', 'months'], 1))).toContain('- Renewal period: 1 month, from')
    expect(page('orimha/imhs')).toContain('- In force: no text gives a first or a last day\n- In this rulebook: from 2026-11-21\n')
  })

  it('cites a standard\'s own sources, and by its id one that nobody knows', () => {
    expect(ownPage).toContain('- [Our rules](https://example.org/rules), Example Association: Requirements\n')
    expect(ownPage).toContain('- Our rules, Example Association. <https://example.org/rules>. Date on it: none. Read on 2026-12-01.\n')
    expect(ownPage).toContain('- lost-page: Ratings\n')
  })

  it('links a reading that docs/readings.md does not have to the page alone', () => {
    expect(ownPage).toContain('- [RD-99](../readings.md)\n')
    expect(standardPage(ownRenewal, { readings: '## RD-99 What is good standing?\n' })).toContain('- [RD-99 What is good standing?](../readings.md#rd-99-what-is-good-standing)\n')
  })

  it('lists a programme that has no name by its id', () => {
    expect(indexPage([ownRenewal])).toContain('## example\n')
    expect(indexPage([ownRenewal])).toContain('| 9 | Work experience; Families served | nothing |')
  })

  it('lists what is unofficial in a part under the whole', () => {
    expect(indexPage([withValue(ownRenewal, ['requirements', 0, 'parts', 1, 'authority'], 'secondary')])).toContain('| Training hours |\n')
  })

  it('refuses a kind or an authority that has no words', () => {
    expect(() => standardPage(withValue(ownRenewal, ['requirements', 5, 'kind'], 'oath'))).toThrow(/^no words for \{"kind":"oath"/)
    expect(() => standardPage(withValue(ownRenewal, ['requirements', 5, 'authority'], 'rumour'))).toThrow('no words for the authority "rumour"')
  })
})

describe('Markdown', () => {
  it('gives the anchors that GitHub gives', () => {
    expect(anchorsOf(['RD-13 What is a one- to two-year timeframe?', 'RD-01 Whose rules are ORIMHA\'s?', 'Work', 'Work', 'Child Development Associate (CDA)']))
      .toEqual(['rd-13-what-is-a-one--to-two-year-timeframe', 'rd-01-whose-rules-are-orimhas', 'work', 'work-1', 'child-development-associate-cda'])
  })

  it('takes from foreign text what Markdown would read as a sign', () => {
    expect(escaped('a|b <i> *c* [d](e) `f` #g\nh')).toBe('a\\|b &lt;i> \\*c\\* \\[d\\](e) \\`f\\` \\#g h')
    expect(code('a`b')).toBe('`a\'b`')
    expect(ownPage).toContain('"Example &lt;Specialist>" in ')
  })

  it('links to the web and to pages beside this one, and to nothing else', () => {
    expect(link('rules', 'https://example.org/a(b)')).toBe('[rules](https://example.org/a%28b%29)')
    expect(link('rules', 'orimha-imhs.md')).toBe('[rules](orimha-imhs.md)')
    expect(link('rules', 'javascript:alert(1)')).toBe('rules')
    expect(link('rules', 'a printed flyer')).toBe('rules')
  })
})
