import type { CompetencyArea, EducationLevel } from '../../src/model/applicant'
import type { Provenance } from '../../src/rulebook/citation'
import type { Requirement } from '../../src/rulebook/requirement'
import type { Standard } from '../../src/rulebook/standard'

/** Small standards in the words of the contract, for readings that concern credentials beside the first few. */

const CITES = [{ source: 'the-contract', at: 'the readings' }] as const
export const STATED = { cites: CITES, authority: 'stated' } as const satisfies Provenance

export function rules(id: string, requirements: readonly Requirement[], renews?: NonNullable<Standard['renews']>): Standard {
  return {
    id, edition: 'test', purpose: renews ? 'renewal' : 'initial', name: id, aliases: [], programme: 'test', jurisdiction: 'US-OR',
    effective: {}, known: { from: '2020-01-01' }, ...(renews && { renews }), requirements,
  }
}

const ENDORSED = ['orimha/ifs', 'orimha/imhs', 'orimha/imhm-clinical', 'orimha/imhm-policy', 'orimha/imhm-research']
const RSC_PROVIDERS = ['orimha/imhs', 'orimha/imhm-clinical']
const level = (name: EducationLevel, ...degrees: string[]) => ({ level: name, ...(degrees.length > 0 && { degrees }) })

export const ifa = rules('orimha/ifa', [
  {
    id: 'orimha/ifa/education-or-work', kind: 'any-of', ...STATED,
    parts: [
      {
        id: 'orimha/ifa/education-or-work/degree', kind: 'education', transcript: 'official', ...STATED,
        levels: [level('associate'), level('bachelor'), level('master'), level('doctorate'), level('medical')],
      },
      { id: 'orimha/ifa/education-or-work/cda', kind: 'education', transcript: 'official', levels: [level('cda')], ...STATED },
      {
        id: 'orimha/ifa/education-or-work/work', kind: 'experience', years: 2, ...STATED,
        work: { kinds: ['employment'], flags: ['paid'], servesAnyOf: ['infant-toddler', 'young-child'] },
      },
    ],
  },
  {
    id: 'orimha/ifa/references', kind: 'references', ...STATED, reading: 'RD-17',
    slots: [
      { slot: 'current-program-supervisor', roles: ['current-program-supervisor'] },
      { slot: 'endorsed', endorsedAs: ENDORSED },
      { slot: 'other', roles: ['colleague', 'service-recipient', 'teacher', 'cda-mentor', 'board-member'] },
    ],
  },
])

const IFS_WORK = {
  kinds: ['employment'], flags: ['paid', 'professional', 'socialEmotionalFocus', 'attendsToRelationships'], servesAnyOf: ['infant-toddler'],
} as const
const IFS_RSC = {
  kind: 'supervision', providers: RSC_PROVIDERS, bachelorsMayUse: { provider: 'orimha/ifs', atLeast: 'master' }, ...STATED, reading: 'RD-16',
} as const

export const ifs = rules('orimha/ifs', [
  {
    id: 'orimha/ifs/education', kind: 'education', onApproval: ['medical'], transcript: 'official', ...STATED, reading: 'RD-19',
    levels: [level('bachelor', 'BA', 'BS', 'BSW', 'BSN'), level('master', 'MA', 'MS', 'MSW', 'MEd', 'MSN', 'MAS'), level('doctorate', 'PhD', 'EdD', 'PsyD')],
  },
  { id: 'orimha/ifs/work-experience', kind: 'experience', years: 2, work: IFS_WORK, after: 'orimha/ifs/education', ...STATED },
  { id: 'orimha/ifs/families-served', kind: 'experience', families: 10, work: IFS_WORK, after: 'orimha/ifs/education', ...STATED },
  {
    id: 'orimha/ifs/reflective-supervision', hours: 24, ...IFS_RSC, otherProviders: 'excluded', window: { months: 24, floorMonths: 12 },
    after: 'orimha/ifs/education', whileServing: true, aboutDirectService: true,
  },
  {
    id: 'orimha/ifs/references', kind: 'references', ...STATED, reading: 'RD-29',
    slots: [
      { slot: 'current-program-supervisor', roles: ['current-program-supervisor'] },
      { slot: 'rsc-provider', roles: ['rsc-provider'] },
      { slot: 'other', unpublished: true },
    ],
  },
])

const ORIMHA_YEAR = (standard: string) => ({ standard, months: 12, reading: 'RD-24' }) as const
const renewalHours = (id: string): Requirement => ({
  id: `${id}/training-hours`, kind: 'hours', unit: 'clock-hours', hours: 15, ...STATED, reading: 'RD-05', furtherReadings: ['RD-24', 'RD-27'],
})
const renewalPapers = (id: string): readonly Requirement[] => [
  { id: `${id}/ethics-agreement`, kind: 'agreement', agreement: 'ethics-and-endorsement', ...STATED },
  { id: `${id}/membership`, kind: 'membership', ...STATED },
]

export const ifsRenewal = rules('orimha/ifs/renewal', [
  { id: 'orimha/ifs/renewal/reflective-supervision', hours: 12, ...IFS_RSC, otherProviders: 'if-approved' },
], ORIMHA_YEAR('orimha/ifs'))

const RSC_AREA = ['reflective-supervision-provision'] as const
export const imhsRenewal = rules('orimha/imhs/renewal', [
  renewalHours('orimha/imhs/renewal'),
  {
    id: 'orimha/imhs/renewal/rsc-training-hours', kind: 'hours', unit: 'clock-hours', hours: 3, areas: RSC_AREA, bindsWhen: 'providesReflectiveSupervision',
    ...STATED,
  },
  { id: 'orimha/imhs/renewal/reflective-supervision', kind: 'supervision', hours: 12, providers: RSC_PROVIDERS, otherProviders: 'if-approved', ...STATED },
  ...renewalPapers('orimha/imhs/renewal'),
], ORIMHA_YEAR('orimha/imhs'))

const leadership = (track: 'rsc-provision' | 'policy-administration'): Requirement => ({
  id: 'orimha/imhm-clinical/leadership-experience', kind: 'experience', years: 3, work: { leadership: track }, after: 'orimha/imhm-clinical/education', ...STATED,
})
export const imhmClinical = rules('orimha/imhm-clinical', [
  {
    id: 'orimha/imhm-clinical/education', kind: 'education', onApproval: ['certificate'], focus: true, transcript: 'official', ...STATED,
    levels: [level('master', 'MA', 'MS', 'MEd', 'MSW', 'MSN'), level('doctorate', 'EdD', 'PsyD', 'PhD'), level('medical', 'MD', 'DO')],
  },
  {
    id: 'orimha/imhm-clinical/rsc-training-hours', kind: 'hours', unit: 'clock-hours', hours: 15, areas: RSC_AREA, didactic: true, ...STATED,
  },
  leadership('rsc-provision'),
  {
    id: 'orimha/imhm-clinical/reflective-supervision', kind: 'supervision', hours: 'unpublished', providers: ['orimha/imhm-clinical'], otherProviders: 'excluded',
    after: 'orimha/imhm-clinical/education', whileServing: true, cites: CITES, authority: 'unpublished',
  },
])

export const imhmClinicalRenewal = rules('orimha/imhm-clinical/renewal', [
  {
    ...renewalHours('orimha/imhm-clinical/renewal'), kind: 'hours', unit: 'clock-hours',
    recommended: { area: 'reflective-supervision-provision', hours: 3, unless: 'providesReflectiveSupervision' },
  },
  {
    id: 'orimha/imhm-clinical/renewal/reflective-supervision', kind: 'supervision', hours: 12, providers: RSC_PROVIDERS, otherProviders: 'if-approved',
    exemptAfter: { holding: 'orimha/imhm-clinical', years: 3 }, ...STATED, reading: 'RD-25',
  },
], ORIMHA_YEAR('orimha/imhm-clinical'))

const DOMAINS: readonly CompetencyArea[] = ['social-emotional-growth', 'family-community-relations', 'assessment', 'interventions', 'cultural-competency']
export const ecmhRenewal = rules('ohio-ecmh/consultant/renewal', [
  {
    id: 'ohio-ecmh/consultant/renewal/hours', kind: 'hours', unit: 'hours', hours: 15, areas: DOMAINS, ages: 'birth-to-six', ...STATED, reading: 'RD-23',
    furtherReadings: ['RD-05'],
  },
  {
    id: 'ohio-ecmh/consultant/renewal/domains', kind: 'hours', unit: 'hours', distinctAreas: 2, areas: DOMAINS, ages: 'birth-to-six', ...STATED,
    reading: 'RD-23',
  },
  { id: 'ohio-ecmh/consultant/renewal/skills-inventory', kind: 'document', document: 'ecmh-skills-inventory', ...STATED },
], { standard: 'ohio-ecmh/consultant', months: 'unpublished', reading: 'RD-23' })
