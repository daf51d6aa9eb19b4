import type { Source } from './citation'

/** The day all sources were read for this edition of the rulebook. */
const READ = '2026-11-21'

/** Every document and page that this rulebook cites. Cite by title, publisher, address and heading; the words are ours. */
export const sources = {
  'ohio-flyer': {
    id: 'ohio-flyer',
    title: 'Ohio Infant Mental Health Credential: one-page flyer with questions and answers',
    publisher: 'State of Ohio',
    address: 'printed flyer, no public address known',
    dated: 'about early 2020',
    read: READ,
  },
  'ohio-ei-credentialing': {
    id: 'ohio-ei-credentialing',
    title: 'Credentials and Certifications: Infant Mental Health Credential',
    publisher: 'Ohio Early Intervention',
    address: 'https://ohioearlyintervention.org/credentialing/infant-mental-health-credential',
    read: READ,
  },
  'ohio-roles': {
    id: 'ohio-roles',
    title: 'Clarifying the Roles of the Infant Mental Health (IMH) Provider and the Early Childhood Mental Health (ECMH) Consultant',
    publisher: 'Ohio Department of Children and Youth, Help Me Grow Early Intervention',
    address: 'https://www.ohioearlyintervention.org',
    dated: '2023 or later',
    read: READ,
  },
  'occrra-imh': {
    id: 'occrra-imh',
    title: 'Ohio Infant Mental Health Credential',
    publisher: 'Ohio Child Care Resource and Referral Association (OCCRRA), Ohio Professional Registry',
    address: 'https://occrra.org/ohio-professional-registry/ohio-infant-mental-health',
    read: READ,
  },
  'build-behavioral-health': {
    id: 'build-behavioral-health',
    title: 'Early Childhood Education',
    publisher: 'Build Behavioral Health (a career site, not the issuing body)',
    address: 'https://www.buildbehavioralhealth.org/early-childhood-education',
    dated: 'about 2024',
    read: READ,
  },
  'orimha-imhs': {
    id: 'orimha-imhs',
    title: 'Infant Mental Health Specialist Endorsement Requirements',
    publisher: 'Oregon Infant Mental Health Association (ORIMHA)',
    address: 'https://www.or-imha.org/copy-of-ifs-endorsement-requirement',
    read: READ,
  },
  'orimha-supervision': {
    id: 'orimha-supervision',
    title: 'Reflective Supervision',
    publisher: 'Oregon Infant Mental Health Association (ORIMHA)',
    address: 'http://www.oraimh.org/endorsement/reflective-supervision/',
    dated: 'about 2018',
    read: READ,
  },
} as const satisfies Readonly<Record<string, Source>>
