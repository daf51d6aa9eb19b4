import type { RequirementResult } from '../verdict/result'
import { slugOf } from './slug'
import { capital, term } from './term'
import type { Words } from './words'

/** What a requirement is called. */
export function labelOf({ id }: Pick<RequirementResult, 'id'>, { labels }: Pick<Words, 'labels'>): string {
  return capital(term(labels, slugOf(id)))
}
