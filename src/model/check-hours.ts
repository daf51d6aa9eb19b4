import { hundredths, isHours } from './hours'
import { isObject } from './loose'
import type { Check } from './loose'
import { competencyAreaSchema } from './training'

const AREAS: ReadonlySet<string> = new Set(competencyAreaSchema.options)

/** The split of a training's hours names only areas of the training, and adds up to no more than the whole. */
export const hoursByAreaFit: Check = ({ competencyAreas, hoursByArea, clockHours }, path, { report }) => {
  if (!isObject(hoursByArea)) return
  const listed = Array.isArray(competencyAreas) ? new Set<unknown>(competencyAreas) : AREAS
  let sum = 0
  for (const [area, hours] of Object.entries(hoursByArea)) {
    if (!AREAS.has(area) || hours === undefined) continue
    if (!listed.has(area)) {
      report({
        path: [...path, 'hoursByArea', area],
        code: 'area-not-listed',
        message: `expected one of the training's "competencyAreas", found "${area}"`,
      })
    }
    if (isHours(hours)) sum += hundredths(hours)
  }
  if (isHours(clockHours) && sum > hundredths(clockHours)) {
    report({
      path: [...path, 'hoursByArea'],
      code: 'hours-by-area-exceed-total',
      message: `expected at most the ${clockHours} clock hours in sum, found ${sum / 100}`,
    })
  }
}
