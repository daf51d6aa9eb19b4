import { isCivilDate, type CivilDate } from '../calendar/civil-date'
import { shown } from '../model/shown'
import type { Counting } from '../verdict/result'

/** The day asked about, and how evidence counts, refused as `assess` refuses them: also where there is nothing to assess. */
export function asked({ asOf, counting = 'claimed' }: { readonly asOf: CivilDate; readonly counting?: Counting | undefined }): { readonly asOf: CivilDate; readonly counting: Counting } {
  if (!isCivilDate(asOf)) throw new RangeError(`asOf: expected a date like 2026-11-21, found ${shown(asOf)}`)
  if (counting !== 'claimed' && counting !== 'verified') throw new RangeError(`counting: expected claimed or verified, found ${shown(counting)}`)
  return { asOf, counting }
}
