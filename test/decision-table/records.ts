import { readFileSync } from 'node:fs'
import type { Applicant, Determination } from '../../src/model/applicant'

type Mutable<T> =
  T extends readonly (infer Item)[] ? Mutable<Item>[]
    : T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
      : T

type Lists =
  | 'identifiers' | 'education' | 'trainings' | 'experience' | 'supervision' | 'people' | 'references'
  | 'memberships' | 'agreements' | 'exams' | 'documents' | 'holdings' | 'determinations'

/** A fixture on the table, to be changed; each list is there, if only as an empty one (lists are closed: empty and absent say the same). */
export type Draft = Omit<Mutable<Applicant>, Lists> & { [List in Lists]: NonNullable<Mutable<Applicant>[List]> }

const folder = new URL('../../fixtures/', import.meta.url)

/** A fresh copy of a fixture. */
export function draftOf(file: string): Draft {
  const lists: Record<Lists, []> = {
    identifiers: [], education: [], trainings: [], experience: [], supervision: [], people: [], references: [],
    memberships: [], agreements: [], exams: [], documents: [], holdings: [], determinations: [],
  }
  return { ...lists, ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Applicant) } as Draft
}

/** The item of that id. */
export function item<Item extends { readonly id: string }>(list: readonly Item[], id: string): Item {
  const found = list.find((each) => each.id === id)
  if (!found) throw new Error(`the fixture has no ${id}`)
  return found
}

/** Takes the item of that id out of its list. */
export function remove(list: { readonly id: string }[], id: string): void {
  list.splice(list.indexOf(item(list, id)), 1)
}

/** Records a reviewer's decision: `decision-1`, `decision-2`, ... in the order they are made. */
export function decide(doc: Draft, decision: Partial<Determination> & Pick<Determination, 'decision'>): void {
  doc.determinations.push({ id: `decision-${doc.determinations.length + 1}`, on: '2026-11-10', ...decision })
}
