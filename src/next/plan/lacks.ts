import type { CompetencyArea } from '../../model/applicant'
import type { AreaGroup, HoursRequirement } from '../../rulebook/requirement'
import type { RequirementResult } from '../../verdict/result'

/** Hours that a requirement lacks, and the areas of which any could take them. */
export interface Lack {
  readonly hours: number
  readonly areas: readonly CompetencyArea[]
  /** Areas are counted, and no hours. */
  readonly anyLength?: true
}

/** The least that a record can hold: a rule that counts areas asks for no more. */
const TRACE = 0.01

/** What a requirement lacks, one entry for each area, or group of areas, that lacks hours. */
export function lacksOf(requirement: HoursRequirement, { missing, findings }: RequirementResult): readonly Lack[] {
  const { minima, distinctAreas, areas = ANY } = requirement
  if (minima) return (missing?.areas ?? []).map(({ area, hours }) => ({ hours, areas: minima.find((minimum) => minimum.area === area)?.anyOf ?? [] }))
  const quantity = missing?.quantity?.value ?? 0
  if (quantity === 0) return []
  if (distinctAreas === undefined) return [{ hours: quantity, areas }]
  const touched = findings.flatMap((finding) => (finding.code === 'too-few-areas' ? finding.params.areas : []))
  return groupsOf(requirement)
    .filter(({ area }) => !touched.includes(area))
    .slice(0, quantity)
    .map(({ anyOf }) => ({ hours: TRACE, areas: anyOf, anyLength: true }))
}

const groupsOf = ({ groups, areas = [] }: HoursRequirement): readonly AreaGroup[] => groups ?? areas.map((area) => ({ area, anyOf: [area] }))

/** A rule without areas takes training in any. */
const ANY: readonly CompetencyArea[] = [
  'relationship-based-education', 'infant-observation', 'social-emotional-development', 'cultural-competency', 'linguistic-competency', 'trauma-informed-competency',
  'infant-mental-health-practice', 'reflective-supervision-provision', 'diversity-equity-inclusion', 'social-emotional-growth', 'family-community-relations', 'assessment', 'interventions',
]
