import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import { explain } from '../../src/explain/explain'
import { parseApplicant } from '../../src/model/parse'
import { imhs } from '../../src/standards/orimha/imhs'
import { level2Renewal } from '../../src/standards/ohio-imh/renewal'
import type { Standard } from '../../src/rulebook/standard'

const told = (file: string, standard: Standard, label: string): readonly string[] => {
  const applicant = parseApplicant(JSON.parse(readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8')))
  const text = explain(assess(standard, applicant, { asOf: '2026-11-21' }), { applicant })
  const about = text.split('\n\n').find((paragraph) => paragraph.includes(`] ${label}: `)) ?? ''
  return about.split('What does not count, and why')
}

describe('what stands and gives nothing is told with what does not count', () => {
  it('a training whose areas have their hours already', () => {
    const [counted, notCounted] = told('ohio-level-2-renewal-short.json', level2Renewal, 'Hours in each competency area')
    expect(counted).toContain('"Parent-child interaction" (Jan 16, 2025): 1 clock hour; used for relationship-based education (1 hour)')
    expect(counted).not.toContain('Play and connection')
    expect(notCounted).toMatch(/"Play and connection".*: not needed: the areas that it is about have enough hours already/)
  })

  it('a second rating by the same person', () => {
    const [counted, notCounted] = told('imhs-refused.json', imhs, 'Reference ratings')
    expect(counted).toContain('taken as the rating from the current program supervisor')
    expect(notCounted).toContain('each must come from a different person')
  })
})
