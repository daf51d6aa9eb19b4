import type { TracedDocument } from '../clause'
import { ohioEiCredentialing } from './ohio-ei-credentialing'
import { ohioFlyer } from './ohio-flyer'
import { ohioRoles } from './ohio-roles'
import { orimhaImhs } from './orimha-imhs'

/** The four documents that the rulebook was written from, and their clauses. */
export const documents = [
  { source: 'ohio-flyer', clauses: ohioFlyer },
  { source: 'ohio-ei-credentialing', clauses: ohioEiCredentialing },
  { source: 'ohio-roles', clauses: ohioRoles },
  { source: 'orimha-imhs', clauses: orimhaImhs },
] as const satisfies readonly TracedDocument[]
