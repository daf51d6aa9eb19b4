import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'

const cites = [{ source: 'laws', at: 'made up for the laws' }] as const
const provenance = { cites, authority: 'stated' } as const
const SPECIALISTS = ['orimha/imhs', 'orimha/imhm-clinical'] as const

/** No credential: every parameter of every kind that `orimha/imhs` and the Ohio levels do not use, so that the laws reach it. */
export const everyKind = {
  id: 'laws/every-kind',
  edition: '2026-11',
  purpose: 'initial',
  name: 'Every kind of requirement',
  aliases: [],
  programme: 'laws',
  jurisdiction: 'US-OR',
  effective: {},
  known: { from: '2026-11-21' },
  requirements: [
    {
      ...provenance, id: 'laws/every-kind/education', kind: 'education', transcript: 'official', onApproval: ['medical'],
      levels: [{ level: 'bachelor', degrees: ['BA', 'BSW'] }, { level: 'master', degrees: ['MA', 'MSW'] }, { level: 'doctorate', degrees: ['PhD'] }],
    },
    {
      ...provenance, id: 'laws/every-kind/education-or-work', kind: 'any-of', parts: [
        { ...provenance, id: 'laws/every-kind/education-or-work/degree', kind: 'education', levels: [{ level: 'associate' }, { level: 'master' }], transcript: 'official' },
        { ...provenance, id: 'laws/every-kind/education-or-work/work', kind: 'experience', years: 2, work: { kinds: ['employment'], flags: ['paid'], servesAnyOf: ['infant-toddler', 'young-child'] } },
      ],
    },
    {
      ...provenance, id: 'laws/every-kind/papers', kind: 'all-of', parts: [
        { ...provenance, id: 'laws/every-kind/papers/license', kind: 'license', state: 'OH' },
        { ...provenance, id: 'laws/every-kind/papers/skills-inventory', kind: 'document', document: 'ecmh-skills-inventory' },
        { ...provenance, id: 'laws/every-kind/papers/practice', kind: 'profile', practice: ['mentalHealthField', 'providesEcmhConsultation'] },
      ],
    },
    { ...provenance, id: 'laws/every-kind/rsc-training', kind: 'hours', unit: 'clock-hours', hours: 15, areas: ['reflective-supervision-provision'], didactic: true },
    { ...provenance, id: 'laws/every-kind/families', kind: 'experience', families: 10, after: 'laws/every-kind/education', work: { kinds: ['employment'], flags: ['paid', 'professional', 'socialEmotionalFocus'], servesAnyOf: ['infant-toddler'] } },
    { ...provenance, id: 'laws/every-kind/leadership', kind: 'experience', years: 2, after: 'laws/every-kind/education', work: { leadership: 'rsc-provision' } },
    {
      ...provenance, id: 'laws/every-kind/reflective-supervision', kind: 'supervision', hours: 24, window: { months: 24, floorMonths: 12 }, providers: SPECIALISTS,
      otherProviders: 'excluded', vetting: { years: 5 }, bachelorsMayUse: { provider: 'orimha/ifs', atLeast: 'master' }, after: 'laws/every-kind/education', whileServing: true, aboutDirectService: true,
    },
    {
      ...provenance, id: 'laws/every-kind/endorsed-supervision', kind: 'supervision', hours: 24, window: { months: 24, floorMonths: 12 }, providers: SPECIALISTS,
      otherProviders: 'excluded', vetting: { until: '2025-01-31' },
    },
    { id: 'laws/every-kind/education-not-published', kind: 'education', levels: 'unpublished', cites, authority: 'unpublished' },
    { id: 'laws/every-kind/references-not-published', kind: 'references', slots: 'unpublished', cites, authority: 'unpublished' },
    { ...provenance, id: 'laws/every-kind/part-time', kind: 'experience', years: 1, after: 'laws/every-kind/education-not-published', work: { kinds: ['employment'], partTime: 'counts' } },
    {
      ...provenance, id: 'laws/every-kind/references', kind: 'references', vetting: {}, slots: [
        { slot: 'current-program-supervisor', roles: ['current-program-supervisor'] },
        { slot: 'endorsed', endorsedAs: ['orimha/ifs', ...SPECIALISTS] },
        { slot: 'third', roles: ['colleague'], rolesWhen: { practice: 'supervisesOthers', roles: ['supervisee'] }, unpublished: true },
      ],
    },
    { ...provenance, id: 'laws/every-kind/published-references', kind: 'references', slots: [{ slot: 'endorsed', endorsedAs: ['orimha/ifs', ...SPECIALISTS] }, { slot: 'third', roles: ['colleague', 'teacher'], rolesWhen: { practice: 'supervisesOthers', roles: ['supervisee'] } }] },
  ],
} as const satisfies Standard

/** No credential either: what only renewals have. */
export const everyRenewal = {
  id: 'laws/every-kind/renewal',
  edition: '2026-11',
  purpose: 'renewal',
  name: 'Every kind of renewal requirement',
  aliases: [],
  programme: 'laws',
  jurisdiction: 'US-OR',
  effective: {},
  known: { from: '2026-11-21' },
  renews: { standard: 'laws/every-kind', months: 'unpublished', cites },
  requirements: [
    { ...provenance, id: 'laws/every-kind/renewal/hours', kind: 'hours', reading: 'RD-05', unit: 'hours', hours: 9, ages: 'birth-to-six', areas: ['assessment', 'interventions', 'infant-observation'] },
    { ...provenance, id: 'laws/every-kind/renewal/domains', kind: 'hours', unit: 'hours', distinctAreas: 2, ages: 'birth-to-six', areas: ['assessment', 'interventions', 'infant-observation'] },
    { ...provenance, id: 'laws/every-kind/renewal/any-date', kind: 'hours', unit: 'hours', hours: 20, anyDate: true, reading: 'RD-05' },
    { ...provenance, id: 'laws/every-kind/renewal/rsc-training', kind: 'hours', unit: 'clock-hours', hours: 3, areas: ['reflective-supervision-provision'], bindsWhen: 'providesReflectiveSupervision' },
    {
      ...provenance, id: 'laws/every-kind/renewal/reflective-supervision', kind: 'supervision', hours: 12, providers: SPECIALISTS, otherProviders: 'if-approved',
      vetting: {}, exemptAfter: { holding: 'laws/every-kind', years: 3 },
    },
    { ...provenance, id: 'laws/every-kind/renewal/ethics-agreement', kind: 'agreement', agreement: 'ethics-and-endorsement' },
    { ...provenance, id: 'laws/every-kind/renewal/renewal-notice', kind: 'document', document: 'renewal-notice' },
    { ...provenance, id: 'laws/every-kind/renewal/membership', kind: 'membership' },
  ],
} as const satisfies Standard

/** Whatever the laws are held against: the catalogue, as it grows, and the two above. */
export const subjects: readonly Standard[] = [...Object.values<Standard>(standards), everyKind, everyRenewal]

export const requirementIds: readonly string[] = subjects.flatMap(({ requirements }) =>
  requirements.flatMap((requirement) => (requirement.kind === 'any-of' || requirement.kind === 'all-of' ? [requirement.id, ...requirement.parts.map(({ id }) => id)] : [requirement.id])),
)

export function subject(id: string): Standard {
  const found = subjects.find((standard) => standard.id === id)
  if (!found) throw new Error(`no standard ${id}`)
  return found
}
