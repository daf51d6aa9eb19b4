import type { AreaGroup } from '../../rulebook/requirement'

/** The five core competency domains of the registry's page; the last is one, of culture and language. */
export const DOMAINS = [
  { area: 'social-emotional-growth', anyOf: ['social-emotional-growth'] },
  { area: 'family-community-relations', anyOf: ['family-community-relations'] },
  { area: 'assessment', anyOf: ['assessment'] },
  { area: 'interventions', anyOf: ['interventions'] },
  { area: 'cultural-linguistic-competency', anyOf: ['cultural-competency', 'linguistic-competency'] },
] as const satisfies readonly AreaGroup[]

/** What a training may be tagged with to lie in one of them. */
export const DOMAIN_AREAS = [
  'social-emotional-growth', 'family-community-relations', 'assessment', 'interventions', 'cultural-competency', 'linguistic-competency',
] as const
