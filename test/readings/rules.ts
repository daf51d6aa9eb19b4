import type { Provenance } from '../../src/rulebook/citation'
import type { Requirement } from '../../src/rulebook/requirement'
import type { Standard } from '../../src/rulebook/standard'

/** Rules of one requirement or two, for readings that are clearer apart from the credential they belong to. */

const CITES = [{ source: 'the-contract', at: 'the readings' }] as const
export const STATED = { cites: CITES, authority: 'stated' } as const satisfies Provenance

export function rules(id: string, requirements: readonly Requirement[], renews?: NonNullable<Standard['renews']>): Standard {
  return {
    id, edition: 'test', purpose: renews ? 'renewal' : 'initial', name: id, aliases: [], programme: 'test', jurisdiction: 'US-OR',
    effective: {}, known: { from: '2020-01-01' }, ...(renews && { renews }), requirements,
  }
}

export { consultantRenewal as ecmhRenewal } from '../../src/standards/ohio-ecmh/index'
export { ifa, ifs, ifsRenewal, imhmClinical, imhmClinicalRenewal, imhsRenewal } from '../../src/standards/orimha/index'
