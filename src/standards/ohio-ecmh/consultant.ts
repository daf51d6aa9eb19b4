import type { Standard } from '../../rulebook/standard'
import { DOMAIN_AREAS } from './domains'

const GUIDANCE = { source: 'occrra-ecmh', at: 'Early Childhood Mental Health Credential Guidance (two pages that could not be read)' } as const

/** Ohio's Early Childhood Mental Health (ECMH) consultant: what is public of it. Its minimum standards are in a guidance paper that could not be read. */
export const consultant = {
  id: 'ohio-ecmh/consultant',
  edition: '2026-11',
  purpose: 'initial',
  name: 'Ohio Early Childhood Mental Health Consultant (ECMH)',
  aliases: [
    { name: 'ECMH', used: 'ohio-roles' },
    { name: 'ECMH Consultant', used: 'ohio-roles' },
    { name: 'Early Childhood Mental Health Credential', used: 'occrra-ecmh' },
    { name: 'Early Childhood Mental Health Consultant', used: 'occrra-ecmh' },
  ],
  programme: 'ohio-ecmh',
  jurisdiction: 'US-OH',
  effective: {},
  known: { from: '2026-11-21' },
  requirements: [
    {
      id: 'ohio-ecmh/consultant/registry-profile',
      kind: 'profile',
      identifier: ['opin', 'opn'],
      cites: [{ source: 'occrra-ecmh', at: 'Renewal requirements: profile and OPIN' }],
      authority: 'implied',
    },
    {
      id: 'ohio-ecmh/consultant/mental-health-practice',
      kind: 'profile',
      practice: ['mentalHealthField', 'providesEcmhConsultation'],
      cites: [{ source: 'ohio-roles', at: 'First question: the difference between the two credentials' }],
      authority: 'stated',
    },
    {
      id: 'ohio-ecmh/consultant/license',
      kind: 'license',
      cites: [{ source: 'zero-to-three-2016', at: 'First paragraphs: licensing of applicants, and who was free of it in 2012' }],
      authority: 'secondary',
      reading: 'RD-32',
    },
    {
      id: 'ohio-ecmh/consultant/education',
      kind: 'education',
      levels: 'unpublished',
      cites: [GUIDANCE],
      authority: 'unpublished',
    },
    {
      id: 'ohio-ecmh/consultant/training-hours',
      kind: 'hours',
      unit: 'hours',
      hours: 'unpublished',
      areas: DOMAIN_AREAS,
      cites: [GUIDANCE, { source: 'zero-to-three-2016', at: 'First paragraphs: course work or professional development that follows the competencies' }],
      authority: 'unpublished',
      reading: 'RD-28',
      furtherReadings: ['RD-26', 'RD-27'],
    },
    {
      id: 'ohio-ecmh/consultant/skills-inventory',
      kind: 'document',
      document: 'ecmh-skills-inventory',
      cites: [{ source: 'occrra-ecmh', at: 'Renewal requirements: the inventory is updated then, so there is one before' }],
      authority: 'secondary',
      reading: 'RD-32',
    },
  ],
} as const satisfies Standard
