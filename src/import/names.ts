import type { CompetencyArea, Experience, Supervision, Training, Verification } from '../model/applicant'

export type TableKind = 'trainings' | 'experience' | 'supervision'

/** What a column can be understood as. */
export type Field = TrainingField | ExperienceField | SupervisionField

export type TrainingField =
  | 'id' | 'title' | 'completed' | 'clockHours' | 'minutes' | 'ceu' | 'semesterHours' | 'quarterHours' | 'unit' | 'competencyAreas' | 'kind' | 'didactic' | 'ages'
  | 'courseId' | 'eventId' | 'verification'

export type ExperienceField =
  | 'id' | 'role' | 'employer' | 'kind' | 'start' | 'end' | 'paid' | 'professional' | 'fullTimeEquivalent' | 'supervised' | 'supervisor' | 'serves' | 'familiesServed'
  | 'socialEmotionalFocus' | 'attendsToRelationships' | 'culturallyResponsive' | 'traumaInformed' | 'services' | 'leadership' | 'leadershipScope' | 'verification'

export type SupervisionField = 'id' | 'from' | 'to' | 'hours' | 'minutes' | 'provider' | 'format' | 'about' | 'ages' | 'verification'

type Listed<List> = NonNullable<List> extends readonly (infer Item extends string)[] ? Item : never
type Spellings<Word extends string> = Readonly<Record<Word, readonly string[]>>

/** The words of cells that stand for a word of the record. */
export interface WordTables {
  readonly verification: Spellings<Verification>
  readonly competencyAreas: Spellings<CompetencyArea>
  readonly trainingKind: Spellings<NonNullable<Training['kind']>>
  readonly ages: Spellings<NonNullable<Training['ages']>>
  readonly unit: Spellings<'clock-hour' | NonNullable<Training['credit']>['unit']>
  readonly workKind: Spellings<Experience['kind']>
  readonly serves: Spellings<Listed<Experience['serves']>>
  readonly services: Spellings<Listed<Experience['services']>>
  readonly leadership: Spellings<Listed<Experience['leadership']>>
  readonly leadershipScope: Spellings<NonNullable<Experience['leadershipScope']>>
  readonly format: Spellings<Supervision['format']>
  readonly about: Spellings<NonNullable<Supervision['about']>>
  readonly flag: Spellings<'yes' | 'no'>
  /** In the place of an end: it goes on. */
  readonly ongoing: Spellings<'ongoing'>
  /** How a line of totals begins. */
  readonly totals: Spellings<'totals'>
  readonly duration: Spellings<'hours' | 'minutes'>
  /** `01` to `12`. */
  readonly month: Spellings<Month>
}

export type Month = '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12'

/** The rules for names: which headers and words are understood. Case, punctuation and outer spaces do not matter. */
export interface ImportNames {
  readonly columns: {
    readonly trainings: Spellings<TrainingField>
    readonly experience: Spellings<ExperienceField>
    readonly supervision: Spellings<SupervisionField>
  }
  /** Columns that are known, and for which the record has no field. */
  readonly noPlace: readonly string[]
  readonly words: WordTables
}

/** Names of the caller's own, which come before ours. */
export interface MoreNames {
  readonly columns?: { readonly [Table in TableKind]?: Partial<ImportNames['columns'][Table]> }
  readonly noPlace?: readonly string[]
  readonly words?: { readonly [Table in keyof WordTables]?: Partial<WordTables[Table]> }
}

/** A header or word without what does not matter: case, punctuation, a plural in brackets, spaces. A sign alone, such as ✓, stays. */
export function plainName(text: string): string {
  const name = text.toLowerCase().replaceAll('(s)', 's').replace(/['’]/g, '').replace(/[^\p{L}\p{N}%]+/gu, ' ').trim()
  return name === '' ? text.trim() : name
}

/** What spellings stand for; the caller's first. */
export function lookup<Word extends string>(own: Spellings<Word>, more: Partial<Spellings<Word>> = {}): (text: string) => Word | undefined {
  const known = new Map<string, Word>()
  for (const spellings of [more, own]) {
    for (const word of keysOf(own)) for (const spelling of [word, ...(spellings[word] ?? [])]) if (!known.has(plainName(spelling))) known.set(plainName(spelling), word)
  }
  return (text) => known.get(plainName(text))
}

function keysOf<Word extends string>(table: Spellings<Word>): readonly Word[] {
  const isKey = (key: string): key is Word => Object.hasOwn(table, key)
  return Object.keys(table).filter(isKey)
}
