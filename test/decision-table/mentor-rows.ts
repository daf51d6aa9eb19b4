import type { EducationLevel } from '../../src/model/applicant'
import type { LeadershipTrack } from '../../src/rulebook/requirement'
import type { Verdict } from '../../src/verdict/verdict'
import { decide, item, remove, type Draft } from './records'
import type { Base, Row } from './table'

/** Rows that the three mentor endorsements share: the same degrees, three years of leadership, ratings of which nothing is published. */

const degree = (doc: Draft) => item(doc.education, 'degree-1')
const lead = (doc: Draft, id = 'lead-1') => item(doc.experience, id)

const listed: readonly (readonly [EducationLevel, string])[] = [
  ...['MA', 'MS', 'MEd', 'MSW', 'MSN'].map((name) => ['master', name] as const),
  ...['EdD', 'PsyD', 'PhD'].map((name) => ['doctorate', name] as const),
  ...['DO', 'MD'].map((name) => ['medical', name] as const),
]

/** The degree (RD-19, RD-20) and the requirements that lean on it (RD-11), all of whose evidence is later than the degree. */
export function mentorDegreeRows({ standard }: Base, leaning: readonly string[]): readonly Row[] {
  const turns = (verdict: Verdict) => Object.fromEntries(['education', ...leaning].map((slug) => [slug, verdict]))
  const leaningOnly = (verdict: Verdict) => Object.fromEntries(leaning.map((slug) => [slug, verdict]))
  const education = `${standard}/education`
  return [
    ...listed.map(([level, name]): Row => ({
      name: `${name} is listed, whatever its focus`,
      change: (doc) => { Object.assign(degree(doc), { level, degree: name, imhFocus: false }) },
      turns: {},
      of: 'education',
      evidence: { id: 'degree-1', standing: 'counted' },
    })),
    {
      name: 'a degree that is not listed may be specific to infant mental health: for reviewers, and with it all that leans on it',
      change: (doc) => { Object.assign(degree(doc), { level: 'master', degree: 'MPH', imhFocus: true }) },
      turns: turns('needs-review'),
      of: 'education',
      finding: { code: 'enough-if-approved', params: { evidence: ['degree-1'] } },
      evidence: { id: 'degree-1', standing: 'if-approved', code: 'degree-not-listed', params: { degree: 'MPH' } },
    },
    {
      name: 'so is one that says nothing of its focus',
      change: (doc) => { Object.assign(degree(doc), { level: 'doctorate', degree: 'DrPH' }) },
      turns: turns('needs-review'),
      of: 'education',
      evidence: { id: 'degree-1', standing: 'if-approved', code: 'degree-not-listed', params: { degree: 'DrPH' } },
    },
    {
      name: 'one that the record calls unfocused does not count',
      change: (doc) => { Object.assign(degree(doc), { level: 'master', degree: 'MPH', imhFocus: false }) },
      turns: turns('not-met'),
      of: 'education',
      finding: { code: 'degree-missing' },
      evidence: { id: 'degree-1', standing: 'excluded', code: 'not-focused', params: { degree: 'MPH' } },
    },
    {
      name: 'a postgraduate specialization or university certificate is for reviewers',
      change: (doc) => { Object.assign(degree(doc), { level: 'certificate', degree: 'Infant mental health certificate' }) },
      turns: turns('needs-review'),
      of: 'education',
      evidence: { id: 'degree-1', standing: 'if-approved', code: 'level-needs-approval', params: { level: 'certificate' } },
    },
    {
      name: 'a certificate about something else does not count',
      change: (doc) => { Object.assign(degree(doc), { level: 'certificate', degree: 'Project management', imhFocus: false }) },
      turns: turns('not-met'),
      of: 'education',
      evidence: { id: 'degree-1', standing: 'excluded', code: 'not-focused', params: { degree: 'Project management' } },
    },
    {
      name: 'a listed name at another level that fits is for reviewers',
      change: (doc) => { Object.assign(degree(doc), { level: 'medical', degree: 'MSW' }) },
      turns: turns('needs-review'),
      of: 'education',
      evidence: { id: 'degree-1', standing: 'if-approved', code: 'degree-at-other-level', params: { degree: 'MSW', level: 'medical' } },
    },
    {
      name: 'a degree without a name may be a listed one: the name is asked for',
      change: (doc) => { delete degree(doc).degree },
      turns: turns('needs-information'),
      of: 'education',
      finding: { code: 'enough-if-known', params: { evidence: ['degree-1'], fields: ['degree'] } },
      missing: { fields: [{ evidence: 'degree-1', field: 'degree' }] },
    },
    ...(['bachelor', 'associate', 'cda'] as const).map((level): Row => ({
      name: `${level} does not fit, whatever the name`,
      change: (doc) => { degree(doc).level = level },
      turns: turns('not-met'),
      of: 'education',
      finding: { code: 'degree-missing' },
      evidence: { id: 'degree-1', standing: 'excluded', code: 'level-does-not-fit', params: { level } },
    })),
    {
      name: 'a transcript that is not recorded is asked for',
      change: (doc) => { delete degree(doc).transcript },
      turns: turns('needs-information'),
      of: 'education',
      finding: { code: 'enough-if-known', params: { evidence: ['degree-1'], fields: ['transcript'] } },
      missing: { fields: [{ evidence: 'degree-1', field: 'transcript' }] },
    },
    ...(['unofficial', 'none'] as const).map((transcript): Row => ({
      name: `a transcript that is ${transcript} does not do`,
      change: (doc) => { degree(doc).transcript = transcript },
      turns: turns('not-met'),
      of: 'education',
      evidence: { id: 'degree-1', standing: 'excluded', code: 'transcript-not-official', params: { transcript } },
    })),
    {
      name: 'conferred on the day asked about, it counts; what came before it does not',
      change: (doc) => { degree(doc).conferred = '2026-11-21' },
      turns: leaningOnly('not-met'),
      of: 'leadership-experience',
      finding: { code: 'amount-short', params: { counted: 1, required: 1095, missing: 1094 } },
      evidence: { id: 'lead-1', standing: 'excluded', code: 'before-degree', params: { degree: 'degree-1', conferred: '2026-11-21' } },
    },
    {
      name: 'conferred the day after, it does not count yet',
      change: (doc) => { degree(doc).conferred = '2026-11-22' },
      turns: turns('not-met'),
      of: 'education',
      evidence: { id: 'degree-1', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
    },
    {
      name: 'that cannot be verified, it does not count',
      change: (doc) => { degree(doc).verification = 'unable-to-verify' },
      turns: turns('not-met'),
      of: 'education',
      evidence: { id: 'degree-1', standing: 'excluded', code: 'unable-to-verify' },
    },
    {
      name: 'without a degree there is no clock',
      change: (doc) => { remove(doc.education, 'degree-1') },
      turns: turns('not-met'),
      of: 'leadership-experience',
      finding: { code: 'amount-short', params: { counted: 0, required: 1095, missing: 1095 } },
      evidence: { id: 'lead-1', standing: 'excluded', code: 'no-qualifying-degree' },
    },
    {
      name: 'refused, it does not count',
      change: (doc) => { decide(doc, { evidence: 'degree-1', decision: 'refused' }) },
      turns: turns('not-met'),
      of: 'education',
      evidence: { id: 'degree-1', standing: 'excluded', code: 'refused' },
    },
    {
      name: 'refused for education only, it still starts the clock',
      change: (doc) => { decide(doc, { evidence: 'degree-1', requirement: education, decision: 'refused' }) },
      turns: { education: 'not-met' },
      finding: { code: 'degree-missing' },
    },
    {
      name: 'accepted, a degree that is not listed counts',
      change: (doc) => { Object.assign(degree(doc), { level: 'master', degree: 'MPH' }); decide(doc, { evidence: 'degree-1', decision: 'accepted' }) },
      turns: {},
      of: 'education',
      evidence: { id: 'degree-1', standing: 'counted', code: 'accepted' },
    },
    {
      name: 'accepted for education only, it makes education met; what leans on it waits',
      change: (doc) => { Object.assign(degree(doc), { level: 'master', degree: 'MPH' }); decide(doc, { evidence: 'degree-1', requirement: education, decision: 'accepted' }) },
      turns: leaningOnly('needs-review'),
      of: 'leadership-experience',
      evidence: { id: 'lead-2', standing: 'if-approved', code: 'leans-on-degree', params: { degree: 'degree-1' } },
    },
    {
      name: 'education that reviewers find met starts the clock of a degree that needed approval',
      change: (doc) => { Object.assign(degree(doc), { level: 'master', degree: 'MPH' }); decide(doc, { requirement: education, decision: 'met' }) },
      turns: {},
      of: 'education',
      finding: { code: 'determined', params: { decision: 'met' } },
    },
    {
      name: 'education that is waived lifts the condition',
      change: (doc) => { remove(doc.education, 'degree-1'); decide(doc, { requirement: education, decision: 'waived' }) },
      turns: { education: 'not-applicable' },
      finding: { code: 'determined', params: { decision: 'waived' } },
    },
  ]
}

/** Three years of leadership in a track, 1,095 days, in the two spells `lead-1` (whose last day counted is its end) and `lead-2`. */
export function leadershipRows({ standard }: Base, { track, other, days }: { track: LeadershipTrack; other: LeadershipTrack; days: readonly [number, number] }): readonly Row[] {
  const requirement = `${standard}/leadership-experience`
  const [first, second] = days
  const notMet = { 'leadership-experience': 'not-met' } as const
  const shortOfLead1 = { code: 'amount-short', params: { counted: second, required: 1095, missing: 1095 - second } } as const
  return [
    {
      name: `without lead-1 there are ${second} days`,
      change: (doc) => { remove(doc.experience, 'lead-1') },
      turns: notMet,
      finding: shortOfLead1,
      missing: { quantity: { unit: 'days', value: 1095 - second } },
    },
    {
      name: `without lead-2 there are ${first} days`,
      change: (doc) => { remove(doc.experience, 'lead-2') },
      turns: notMet,
      finding: { code: 'amount-short', params: { counted: first, required: 1095, missing: 1095 - first } },
    },
    {
      name: 'leadership of another track does not count',
      change: (doc) => { lead(doc).leadership = [other] },
      turns: notMet,
      finding: shortOfLead1,
      evidence: { id: 'lead-1', standing: 'excluded', code: 'not-leading', params: { track } },
    },
    {
      name: 'leadership of several tracks counts for each',
      change: (doc) => { lead(doc).leadership = [other, track] },
      turns: {},
    },
    {
      name: 'a list that says none does not count',
      change: (doc) => { lead(doc).leadership = [] },
      turns: notMet,
      finding: shortOfLead1,
      evidence: { id: 'lead-1', standing: 'excluded', code: 'not-leading', params: { track } },
    },
    {
      name: 'whether it was leadership is asked where the record does not say',
      change: (doc) => { delete lead(doc).leadership },
      turns: { 'leadership-experience': 'needs-information' },
      finding: { code: 'enough-if-known', params: { evidence: ['lead-1'], fields: ['leadership'] } },
      evidence: { id: 'lead-1', standing: 'if-known', code: 'not-recorded', params: { field: 'leadership' } },
      missing: { quantity: { unit: 'days', value: 1095 - second }, fields: [{ evidence: 'lead-1', field: 'leadership' }] },
    },
    ...(['employment', 'volunteer', 'internship'] as const).map((kind): Row => ({
      name: `leadership of any kind counts: ${kind}, unpaid and unsupervised, whomever it served`,
      change: (doc) => { Object.assign(lead(doc), { kind, paid: false, supervised: false, serves: [] }) },
      turns: {},
      of: 'leadership-experience',
      evidence: { id: 'lead-1', standing: 'counted', amount: first },
    })),
    {
      name: 'whether it was paid is not asked',
      change: (doc) => { delete lead(doc).paid },
      turns: {},
    },
    {
      name: 'part-time leadership is for reviewers (RD-08)',
      change: (doc) => { lead(doc).fullTimeEquivalent = 0.5 },
      turns: { 'leadership-experience': 'needs-review' },
      finding: { code: 'enough-if-approved', params: { evidence: ['lead-1'] } },
      evidence: { id: 'lead-1', standing: 'if-approved', code: 'part-time', params: { fullTimeEquivalent: 0.5 } },
      missing: { quantity: { unit: 'days', value: 1095 - second } },
    },
    {
      name: 'part-time leadership that they accept counts by the calendar',
      change: (doc) => { lead(doc).fullTimeEquivalent = 0.5; decide(doc, { evidence: 'lead-1', decision: 'accepted' }) },
      turns: {},
      of: 'leadership-experience',
      evidence: { id: 'lead-1', standing: 'counted', amount: first, code: 'accepted' },
    },
    ...(['regional', 'state', 'national'] as const).map((leadershipScope): Row => ({
      name: `its reach is ${leadershipScope}`,
      change: (doc) => { lead(doc).leadershipScope = leadershipScope },
      turns: {},
    })),
    {
      name: 'leadership that is only local is no gate: it counts, with a note',
      change: (doc) => { lead(doc).leadershipScope = 'local' },
      turns: {},
      of: 'leadership-experience',
      note: { code: 'leadership-local', params: { evidence: 'lead-1' } },
    },
    {
      name: 'so does leadership whose reach is not recorded',
      change: (doc) => { delete lead(doc).leadershipScope },
      turns: {},
      of: 'leadership-experience',
      note: { code: 'leadership-local', params: { evidence: 'lead-1' } },
    },
    {
      name: 'leadership before the degree does not count',
      change: (doc) => { Object.assign(lead(doc), { start: '2009-01-05', end: '2012-12-28' }) },
      turns: notMet,
      finding: shortOfLead1,
      evidence: { id: 'lead-1', standing: 'excluded', code: 'before-degree', params: { degree: 'degree-1' } },
    },
    {
      name: 'days that two spells share count once',
      change: (doc) => { doc.experience.push({ ...lead(doc), id: 'lead-3' }); remove(doc.experience, 'lead-2') },
      turns: notMet,
      finding: { code: 'amount-short', params: { counted: first, required: 1095, missing: 1095 - first } },
    },
    {
      name: 'a spell that begins after the day asked about does not count yet',
      change: (doc) => { lead(doc, 'lead-2').start = '2026-11-22' },
      turns: notMet,
      finding: { code: 'amount-short', params: { counted: first } },
      evidence: { id: 'lead-2', standing: 'excluded', code: 'after-as-of' },
    },
    {
      name: 'a spell that goes on beyond it is cut there',
      change: (doc) => { lead(doc, 'lead-2').end = '2028-06-30' },
      turns: {},
      of: 'leadership-experience',
      evidence: { id: 'lead-2', standing: 'counted', amount: second },
    },
    {
      name: 'a spell that cannot be verified does not count',
      change: (doc) => { lead(doc).verification = 'unable-to-verify' },
      turns: notMet,
      finding: shortOfLead1,
      evidence: { id: 'lead-1', standing: 'excluded', code: 'unable-to-verify' },
    },
    {
      name: 'a spell that reviewers refuse does not count',
      change: (doc) => { decide(doc, { evidence: 'lead-1', decision: 'refused' }) },
      turns: notMet,
      finding: shortOfLead1,
      evidence: { id: 'lead-1', standing: 'excluded', code: 'refused' },
    },
    {
      name: 'acceptance does not make another track this one',
      change: (doc) => { lead(doc).leadership = [other]; decide(doc, { evidence: 'lead-1', decision: 'accepted' }) },
      turns: notMet,
      finding: shortOfLead1,
    },
    {
      name: 'years that reviewers find met are met',
      change: (doc) => { remove(doc.experience, 'lead-1'); decide(doc, { requirement, decision: 'met' }) },
      turns: {},
      of: 'leadership-experience',
      finding: { code: 'determined', params: { decision: 'met' } },
    },
  ]
}

/** Nothing is published of the ratings: whatever the record holds, reviewers decide. The record must hold no decision on them. */
export function unpublishedReferencesRows({ standard }: Base): readonly Row[] {
  const requirement = `${standard}/references`
  return [
    {
      name: 'each rating is for reviewers',
      change: () => undefined,
      turns: {},
      of: 'references',
      finding: { code: 'threshold-unpublished' },
      evidence: { id: 'reference-1', standing: 'if-approved', code: 'rule-unpublished' },
    },
    {
      name: 'without any rating they need review all the same: nobody is refused for a rule that nobody could read',
      change: (doc) => { doc.references = [] },
      turns: {},
      of: 'references',
      finding: { code: 'threshold-unpublished' },
    },
    {
      name: 'ratings by raters of no endorsement too',
      change: (doc) => { for (const each of doc.people) { delete each.endorsements; delete each.vetted } },
      turns: {},
    },
    {
      name: 'a rating that reviewers accept stands, and settles nothing by itself',
      change: (doc) => { decide(doc, { evidence: 'reference-1', decision: 'accepted' }) },
      turns: {},
      of: 'references',
      evidence: { id: 'reference-1', standing: 'counted', code: 'accepted' },
    },
    {
      name: 'a rating that they refuse is out',
      change: (doc) => { decide(doc, { evidence: 'reference-1', decision: 'refused' }) },
      turns: {},
      of: 'references',
      evidence: { id: 'reference-1', standing: 'excluded', code: 'refused' },
    },
    {
      name: 'a rating that cannot be verified is out',
      change: (doc) => { item(doc.references, 'reference-1').verification = 'unable-to-verify' },
      turns: {},
      of: 'references',
      evidence: { id: 'reference-1', standing: 'excluded', code: 'unable-to-verify' },
    },
    {
      name: 'a rating after the day asked about is not seen yet',
      change: (doc) => { item(doc.references, 'reference-1').received = '2026-11-22' },
      turns: {},
      of: 'references',
      evidence: { id: 'reference-1', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
    },
    ...(['met', 'not-met'] as const).map((decision): Row => ({
      name: `reviewers settle it: ${decision}`,
      change: (doc) => { decide(doc, { requirement, decision }) },
      turns: { references: decision },
      finding: { code: 'determined', params: { decision } },
    })),
    {
      name: 'waived, it does not bind this person',
      change: (doc) => { decide(doc, { requirement, decision: 'waived' }) },
      turns: { references: 'not-applicable' },
      finding: { code: 'determined', params: { decision: 'waived' } },
    },
  ]
}
