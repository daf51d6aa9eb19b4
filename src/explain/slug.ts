import type { RequirementId } from '../rulebook/requirement'
import type { StandardId } from '../rulebook/standard'

/** The last words of the requirement ids in the catalogue. */
export type Slug =
  | 'education-or-work' | 'degree' | 'cda' | 'work' | 'training-hours' | 'references' | 'ethics-agreement' | 'competencies' | 'membership'
  | 'education' | 'work-experience' | 'families-served' | 'reflective-supervision' | 'service-mix' | 'exam' | 'rsc-training-hours'
  | 'leadership-experience' | 'registry-profile' | 'employment' | 'experience-proof' | 'clock-hours' | 'competency-areas'
  | 'mental-health-practice' | 'license' | 'skills-inventory' | 'hours' | 'domains' | 'renewal-notice'

/** The last word of a requirement's id. */
export function slugOf(id: RequirementId): string {
  return id.slice(id.lastIndexOf('/') + 1)
}

const SHORT_NAMES: Readonly<Record<StandardId, string>> = {
  'orimha/ifa': 'IFA',
  'orimha/ifs': 'IFS',
  'orimha/imhs': 'IMHS',
  'orimha/imhm-clinical': 'IMHM-Clinical',
  'orimha/imhm-policy': 'IMHM-Policy',
  'orimha/imhm-research': 'IMHM-Research/Faculty',
  'ohio-imh/level-1': 'OIFA-I',
  'ohio-imh/level-2': 'OIFP-II',
  'ohio-imh/level-3': 'OIMHP-III',
  'ohio-ecmh/consultant': 'ECMH',
}

/** What people in the field call a credential, the same in every language; its id where they have no short name for it. */
export function shortName(standard: StandardId): string {
  const initial = standard.replace(/\/renewal$/, '')
  return Object.hasOwn(SHORT_NAMES, initial) ? SHORT_NAMES[initial] ?? standard : standard
}
