import { expect, it } from 'vitest'
import { assess, type AssessOptions } from '../../src/assess/assess'
import { parseApplicant } from '../../src/model/parse'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'
import type { FindingCode, NoteCode, ReasonCode } from '../../src/verdict/codes'
import type { Assessment, Missing, Period, RequirementResult } from '../../src/verdict/result'
import type { Standing } from '../../src/verdict/standing'
import type { Verdict } from '../../src/verdict/verdict'
import { draftOf, type Draft } from './records'
import { expectTruths } from './truths'

/** The record that each row of a table changes, and the rules it is held against. */
export interface Base {
  readonly file: string
  readonly standard: string
  readonly asOf: string
  /** What every row starts from, before its own change. */
  readonly before?: (doc: Draft) => void
  readonly counting?: AssessOptions['counting']
}

/** One change to a record and everything that it changes. */
export interface Row {
  /** The rule that the row teaches. */
  readonly name: string
  readonly change: (doc: Draft) => void
  /** Exactly these requirements get another verdict, this one; all others keep theirs. */
  readonly turns: Readonly<Record<string, Verdict>>
  /** The requirement that the rest of the row is about; absent: the first that turns. */
  readonly of?: string
  /** One of the findings, and the parameters that name the piece. */
  readonly finding?: { readonly code: FindingCode; readonly params?: object }
  readonly evidence?: { readonly id: string; readonly standing: Standing; readonly amount?: number; readonly code?: ReasonCode; readonly params?: object }
  readonly missing?: Missing
  readonly note?: { readonly code: NoteCode; readonly params?: object }
  /** Another day, period or counting than the base's. */
  readonly options?: Partial<AssessOptions>
  /** The renewal period in the answer; `null`: none. */
  readonly period?: Period | null
}

const catalogue: Readonly<Record<string, Standard>> = standards

/** Assesses a changed copy of the base, after making sure that the document is legal; nothing may be written to it. */
export function assessChanged(base: Base, change: (doc: Draft) => void, options: Partial<AssessOptions> = {}): Assessment {
  const standard = catalogue[base.standard]
  if (!standard) throw new Error(`no standard ${base.standard}`)
  const doc = draftOf(base.file)
  base.before?.(doc)
  change(doc)
  const assessment = assess(standard, deepFreeze(parseApplicant(doc)), { asOf: base.asOf, counting: base.counting ?? 'claimed', ...options })
  expectTruths(assessment)
  return assessment
}

export function resultOf({ standard, requirements }: Assessment, slug: string): RequirementResult {
  const found = requirements.find(({ id }) => id === `${standard}/${slug}`)
  if (!found) throw new Error(`${standard} has no ${slug}`)
  return found
}

export function verdictsOf({ standard, requirements }: Assessment): Readonly<Record<string, Verdict>> {
  return Object.fromEntries(requirements.map(({ id, verdict }) => [id.slice(standard.length + 1), verdict]))
}

/** One test a row. */
export function decisionTable(base: Base, rows: readonly Row[]): void {
  let before: Readonly<Record<string, Verdict>> | undefined
  for (const row of rows) it(row.name, () => {
    const unchanged = (before ??= verdictsOf(assessChanged(base, () => undefined)))
    const assessment = assessChanged(base, row.change, row.options)
    const turned = Object.entries(verdictsOf(assessment)).filter(([slug, verdict]) => verdict !== unchanged[slug])
    expect(Object.fromEntries(turned)).toEqual(row.turns)

    if (row.period !== undefined) expect(assessment.period ?? null).toEqual(row.period)
    const slug = row.of ?? Object.keys(row.turns)[0]
    if (slug === undefined) {
      if (row.finding || row.evidence || row.missing || row.note) throw new Error(`${row.name}: of which requirement?`)
      return
    }
    const { findings, evidence, missing, notes } = resultOf(assessment, slug)
    if (row.finding) expect(findings).toContainEqual(like(row.finding))
    if (row.evidence) expect(evidence).toContainEqual(like(row.evidence))
    if (row.missing) expect(missing).toMatchObject(row.missing)
    if (row.note) expect(notes).toContainEqual(like(row.note))
  })
}

/** At least these keys, and at least these parameters. */
function like<Coded extends { readonly params?: object }>({ params, ...rest }: Coded): unknown {
  const wanted: Record<string, unknown> = { ...rest }
  if (params) wanted['params'] = expect.objectContaining(params as Record<string, unknown>)
  return expect.objectContaining(wanted)
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const each of Object.values(Object.freeze(value))) deepFreeze(each)
  return value
}
