import { amend, standards, type Amendment, type Source } from 'imh-eligibility'
import { consultantRenewal } from 'imh-eligibility/ohio-ecmh'
import { level1, level2 } from 'imh-eligibility/ohio-imh'

/**
 * NOT A REAL CHART. Ohio's registry has one, and it could not be read. Every figure in this file is MADE UP, to show what a registry
 * that owns the chart would write. Do not use them for anyone.
 */
export const exampleChart: Source = {
  id: 'example-chart',
  title: 'An example chart: its figures are made up',
  publisher: 'nobody',
  address: 'docs/examples/ohio-chart',
  read: '2026-11-21',
}

/** Whose word the changes are. Each amended rule cites it first, and the edition ends in its name. */
const byChart = (at: string): Amendment => ({
  cites: [{ source: 'example-chart', at }],
  sources: { 'example-chart': exampleChart },
  as: 'example-chart',
})

/** A hole is filled: level II asks for training hours, and how many no text that could be read says. 22 is made up. */
export const level2ByChart = amend(level2, { 'ohio-imh/level-2/training-hours': { hours: 22 } }, byChart('Level II, training'))

/** Two rules that only an unofficial source gives are adopted as they are: an empty change says "so it is". */
export const level1ByChart = amend(
  level1,
  { 'ohio-imh/level-1/education': {}, 'ohio-imh/level-1/training-hours': {} },
  byChart('Level I'),
)

/** The ECMH page does not say how long a renewal period is. 36 months is made up. The key is the standard's own id. */
export const ecmhRenewalByChart = amend(consultantRenewal, { 'ohio-ecmh/consultant/renewal': { renews: { months: 36 } } }, byChart('ECMH, renewal'))

/** The rulebook as this registry uses it: three standards in place of the public ones, and all the others. */
export const rulebook = {
  ...standards,
  'ohio-imh/level-1': level1ByChart,
  'ohio-imh/level-2': level2ByChart,
  'ohio-ecmh/consultant/renewal': ecmhRenewalByChart,
}
