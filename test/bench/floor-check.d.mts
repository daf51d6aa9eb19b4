import type { Applicant } from '../../src/model/applicant'

interface Engine {
  readonly parse: (record: unknown) => Applicant
  readonly assess: (applicant: Applicant, asOf: string) => { readonly requirements: readonly { readonly id: string; readonly verdict: string }[] }
}

export function checkFloor(engine: Engine): number
