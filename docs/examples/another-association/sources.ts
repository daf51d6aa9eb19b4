import type { Source } from 'imh-eligibility'

const MICHIGAN = 'Michigan Association for Infant Mental Health (MI-AIMH)'
const CONNECTICUT = 'Connecticut Association for Infant Mental Health (CT-AIMH)'
const READ = '2026-11-21'

/** The Michigan association's pages. Most bear no date; of each only the beginning could be read. */
export const michiganSources = {
  'mi-aimh-ifs': {
    id: 'mi-aimh-ifs',
    title: 'Infant Family Specialist (IFS)',
    publisher: MICHIGAN,
    address: 'https://mi-aimh.org/endorsement/requirements-for-level-ii',
    read: READ,
  },
  'mi-aimh-level-2': {
    id: 'mi-aimh-level-2',
    title: 'Requirements for Level II: to become endorsed',
    publisher: MICHIGAN,
    address: 'http://mi-aimh.workroomdesign.com/endorsement/requirements/requirements-for-level-ii/to-become-endorsed-level-ii/',
    dated: 'an older site, of the time when categories were called levels',
    read: READ,
  },
  'mi-aimh-rsc': {
    id: 'mi-aimh-rsc',
    title: 'Questions about Reflective Supervision / Consultation',
    publisher: MICHIGAN,
    address: 'http://mi-aimh.org/endorsement/faqs/reflective-supervision-consultation/',
    read: READ,
  },
  'mi-aimh-rsc-table': {
    id: 'mi-aimh-rsc-table',
    title: 'Reflective Supervision/Consultation',
    publisher: MICHIGAN,
    address: 'http://www.mi-aimh.org/reflective-supervision',
    dated: 'in effect from January 2013',
    read: READ,
  },
  'mi-aimh-changes-2010': {
    id: 'mi-aimh-changes-2010',
    title: 'Upcoming Changes to Endorsement Requirements and Fees',
    publisher: MICHIGAN,
    address: 'https://mi-aimh.org/changes-to-endorsement-requirements-fees/',
    dated: 'before October 2010',
    read: READ,
  },
  'mi-aimh-process': {
    id: 'mi-aimh-process',
    title: 'Questions about Endorsement',
    publisher: MICHIGAN,
    address: 'https://mi-aimh.org/endorsement/faqs/endorsement/',
    dated: 'about 2017',
    read: READ,
  },
  'mi-aimh-overview': {
    id: 'mi-aimh-overview',
    title: 'MI-AIMH Endorsement: Overview',
    publisher: MICHIGAN,
    address: 'http://www.mi-aimh.org/endorsement',
    dated: '2014',
    read: READ,
  },
  'mi-aimh-policies': {
    id: 'mi-aimh-policies',
    title: 'Endorsement Policies',
    publisher: MICHIGAN,
    address: 'https://mi-aimh.org/endorsement/endorsement-policies-2/',
    read: READ,
  },
  'mi-aimh-renewal': {
    id: 'mi-aimh-renewal',
    title: 'Endorsement Renewal Instructions',
    publisher: MICHIGAN,
    address: 'https://mi-aimh.org/endorsement/renewalinstructions/',
    dated: 'renewals of 2023',
    read: READ,
  },
  'mi-aimh-renewal-mentor': {
    id: 'mi-aimh-renewal-mentor',
    title: 'How to renew my Endorsement: IMHM-C',
    publisher: MICHIGAN,
    address: 'https://mi-aimh.org/endorsement/requirements-for-imhm/how-to-renew-my-imhm-c-endorsement/',
    read: READ,
  },
} as const satisfies Readonly<Record<string, Source>>

/** What members of the Alliance publish of its rules for mentors. */
export const allianceSources = {
  'mi-aimh-imhm': {
    id: 'mi-aimh-imhm',
    title: 'Infant Mental Health Mentor (IMHM)',
    publisher: MICHIGAN,
    address: 'http://mi-aimh.org/endorsement/requirements/',
    read: READ,
  },
  'mi-aimh-rsc': michiganSources['mi-aimh-rsc'],
  'ct-aimh-changes': {
    id: 'ct-aimh-changes',
    title: 'Important Changes to the Endorsement Requirements',
    publisher: CONNECTICUT,
    address: 'https://ct-aimh.org/important-changes-to-the-endorsement-requirements',
    dated: 'after fall 2020, about 2023 and 2024',
    read: READ,
  },
  'ct-aimh-imhm': {
    id: 'ct-aimh-imhm',
    title: 'Infant Mental Health Mentor (IMHM)',
    publisher: CONNECTICUT,
    address: 'https://ct-aimh.org/infant-mental-health-mentor-imhm',
    read: READ,
  },
  'infancy-onward-imhm': {
    id: 'infancy-onward-imhm',
    title: 'Infant Mental Health Mentor (IMHM)',
    publisher: 'Infancy Onward (Indiana)',
    address: 'https://www.infancyonward.org/i-ecmh-endorsement/infant-mental-health-mentor-imhm/',
    read: READ,
  },
} as const satisfies Readonly<Record<string, Source>>
