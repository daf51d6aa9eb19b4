import type { Applicant, Verification } from '../model/applicant'

/** The lists whose items bear what the registry found about them. */
const LISTS = ['education', 'trainings', 'experience', 'supervision', 'references', 'memberships', 'licenses', 'documents'] as const

interface Verifiable {
  readonly id: string
  readonly verification?: Verification | undefined
}

/** How each item that can be verified stands with the registry; one that says nothing is self-reported. */
export function verificationsIn(applicant: Applicant): ReadonlyMap<string, Verification> {
  const found = new Map<string, Verification>()
  for (const list of LISTS) for (const { id, verification } of items(applicant, list)) found.set(id, verification ?? 'self-reported')
  return found
}

/** The record with what the registry has found about some of its items; the rest is shared with it. */
export function withVerifications(applicant: Applicant, found: ReadonlyMap<string, Verification>): Applicant {
  let verified: Applicant = applicant
  for (const list of LISTS) {
    if (!items(applicant, list).some(({ id }) => found.has(id))) continue
    verified = { ...verified, [list]: items(applicant, list).map((item) => withOne(item, found.get(item.id))) }
  }
  return verified
}

const items = (applicant: Applicant, list: (typeof LISTS)[number]): readonly Verifiable[] => applicant[list] ?? []

function withOne(item: Verifiable, verification: Verification | undefined): Verifiable {
  return verification === undefined ? item : { ...item, verification }
}
