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
  'occrra-ecmh': {
    id: 'occrra-ecmh',
    title: 'Ohio Early Childhood Mental Health Credential',
    publisher: 'Ohio Child Care Resource and Referral Association (OCCRRA), Ohio Professional Registry',
    address: 'https://occrra.org/ohio-professional-registry/early-childhood-mental-health/',
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
  'zero-to-three-2016': {
    id: 'zero-to-three-2016',
    title: 'Ohio Develops Early Childhood Mental Health Competencies',
    publisher: 'ZERO TO THREE (a national organisation, not the issuing body)',
    address: 'https://www.zerotothree.org/resources/900-ohio-develops-early-childhood-mental-health-competencies',
    dated: '2016-02-09',
    read: READ,
  },
  'orimha-ifa': {
    id: 'orimha-ifa',
    title: 'Infant Family Associate Endorsement Requirements',
    publisher: 'Oregon Infant Mental Health Association (ORIMHA)',
    address: 'https://www.orimha.org/copy-of-join-orimha',
    read: READ,
  },
  'orimha-ifs': {
    id: 'orimha-ifs',
    title: 'Infant Family Specialist Endorsement Requirements',
    publisher: 'Oregon Infant Mental Health Association (ORIMHA)',
    address: 'https://www.orimha.org/copy-of-ifa-endorsement-requirement-1',
    read: READ,
  },
  'orimha-imhs': {
    id: 'orimha-imhs',
    title: 'Infant Mental Health Specialist Endorsement Requirements',
    publisher: 'Oregon Infant Mental Health Association (ORIMHA)',
    address: 'https://www.or-imha.org/copy-of-ifs-endorsement-requirement',
    read: READ,
  },
  'orimha-imhm': {
    id: 'orimha-imhm',
    title: 'Infant Mental Health Mentor Endorsement Requirements',
    publisher: 'Oregon Infant Mental Health Association (ORIMHA)',
    address: 'https://www.orimha.org/copy-of-imhs-endorsement-requiremen',
    read: READ,
  },
  'orimha-ifa-continuing': {
    id: 'orimha-ifa-continuing',
    title: 'Infant Family Associate: Continuing Endorsement Requirements',
    publisher: 'Oregon Infant Mental Health Association (ORIMHA)',
    address: 'http://oraimh.org/endorsement/competency_guidelines/infant_mental_health_mentor_2/infant_family_associate_continuing_endorsement_requirements/index.html',
    read: READ,
  },
  'orimha-ifs-continuing': {
    id: 'orimha-ifs-continuing',
    title: 'Infant Family Specialist: Continuing Endorsement Requirements',
    publisher: 'Oregon Infant Mental Health Association (ORIMHA)',
    address: 'https://www.or-imha.org/copy-of-ifa-continuing-endorsement',
    read: READ,
  },
  'orimha-imhs-continuing': {
    id: 'orimha-imhs-continuing',
    title: 'Infant Mental Health Specialist: Continuing Endorsement Requirements',
    publisher: 'Oregon Infant Mental Health Association (ORIMHA)',
    address: 'http://www.oraimh.org/endorsement/competency-guidelines/infant-family-associate/infant-mental-health-specialist-continuing-endorsement-requirements/',
    read: READ,
  },
  'orimha-imhm-continuing': {
    id: 'orimha-imhm-continuing',
    title: 'Infant Mental Health Mentor: Continuing Endorsement Requirements',
    publisher: 'Oregon Infant Mental Health Association (ORIMHA)',
    address: 'https://www.or-imha.org/copy-of-imhs-continuing-endorsement',
    read: READ,
  },
  'orimha-renewal': {
    id: 'orimha-renewal',
    title: 'Renewal',
    publisher: 'Oregon Infant Mental Health Association (ORIMHA)',
    address: 'https://www.or-imha.org/renewal',
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
  'mi-aimh-level-1': {
    id: 'mi-aimh-level-1',
    title: 'Requirements for Level I: to become endorsed',
    publisher: 'Michigan Association for Infant Mental Health (MI-AIMH)',
    address: 'http://mi-aimh.workroomdesign.com/endorsement/requirements/requirements-for-level-i/to-become-endorsed-level-i/',
    read: READ,
  },
  'mi-aimh-exam': {
    id: 'mi-aimh-exam',
    title: 'Endorsement Exam',
    publisher: 'Michigan Association for Infant Mental Health (MI-AIMH)',
    address: 'http://mi-aimh.org/for-imh-professionals/endorsement/endorsement-exam/',
    read: READ,
  },
  'alliance-exam': {
    id: 'alliance-exam',
    title: 'Endorsement Exam',
    publisher: 'Alliance for the Advancement of Infant Mental Health',
    address: 'https://www.allianceaimh.org/endorsement-exam/',
    read: READ,
  },
} as const satisfies Readonly<Record<string, Source>>

/** The id of a document in the registry above. */
export type KnownSourceId = keyof typeof sources
