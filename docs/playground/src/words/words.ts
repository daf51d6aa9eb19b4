import type { Applicant, ApplicantIssueCode, CompetencyArea, Standing, Verdict } from 'imh-eligibility'
import type { ProblemCode, RowStatus } from 'imh-eligibility/import'
import type { ListName } from '../record/shape'

/** Every word of a closed vocabulary in a record: a new one does not compile without its label. */
export type Option = Literals<Omit<Applicant, 'format'>>
type Literals<T> = T extends string ? (string extends T ? never : T)
  : T extends readonly (infer Item)[] ? Literals<Item>
    : T extends object ? { [Key in keyof T]-?: NonNullable<Literals<T[Key]>> }[keyof T] : never

/** Every key inside the items of a record. */
export type FieldName = Exclude<Keys<Pick<Applicant, ListName | 'identifiers' | 'practice'>>, CompetencyArea | ListName | 'identifiers' | 'practice'>
type Keys<T> = T extends readonly (infer Item)[] ? Keys<Item>
  : T extends object ? { [Key in keyof T]-?: (Key & string) | Keys<NonNullable<T[Key]>> }[keyof T] : never

type Named = ListName | 'identifiers' | 'practice'

/** The words of the form. */
export interface FormWords {
  readonly lists: Readonly<Record<Named, { readonly title: string; readonly add: string; readonly hint: string }>>
  readonly fields: Readonly<Record<FieldName, string>>
  /** Where a field of one list is called something else, `supervision.from`. */
  readonly ofList: Readonly<Record<string, string>>
  readonly options: Readonly<Record<Option, string>>
  readonly groups: Readonly<Record<string, string>>
  readonly issues: Readonly<Record<ApplicantIssueCode, string>>
  readonly required: string
  readonly unknown: string
  readonly yes: string
  readonly no: string
  readonly noneOfThese: string
  readonly newPerson: string
  readonly anyOther: (value: string) => string
  readonly remove: (item: string) => string
  readonly partialHint: string
  readonly item: (number: number) => string
}

/** The words around files and the text box. */
export interface RecordWords {
  readonly title: string
  readonly lead: string
  readonly tabs: Readonly<Record<'form' | 'json' | 'file', string>>
  readonly tabsLabel: string
  readonly example: string
  readonly chooseExample: string
  readonly exampleHint: string
  readonly fresh: string
  readonly save: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly jsonLabel: string
  readonly jsonHint: string
  readonly drop: string
  readonly dropHint: string
  readonly choose: string
  readonly table: string
  readonly tables: Readonly<Record<'trainings' | 'experience' | 'supervision', string>>
  readonly dates: string
  readonly dateOrders: Readonly<Record<'none' | 'month-first' | 'day-first', string>>
  readonly loaded: (name: string) => string
  readonly unreadable: (name: string, why: string) => string
  readonly wrong: (name: string) => string
  readonly loadAnyway: string
  readonly mendFirst: string
  readonly problems: (count: number) => string
  readonly notJson: (why: string) => string
  readonly restore: string
  readonly go: string
  readonly dismiss: string
  readonly imported: (name: string) => string
  readonly rows: Readonly<Record<RowStatus, (count: number) => string>>
  readonly row: (row: number) => string
  readonly column: (header: string) => string
  readonly columnCodes: Readonly<Record<'unknown-column' | 'no-place' | 'repeated-column', string>>
  readonly cellCodes: Readonly<Record<ProblemCode, string>>
}

/** The words of the answer. */
export interface AnswerWords {
  readonly title: string
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly stale: string
  readonly staleWhy: string
  readonly spoken: (verdict: string, met: number, total: number) => string
  readonly progress: (met: number, total: number) => string
  readonly requirements: string
  readonly openAll: string
  readonly closeAll: string
  readonly see: string
  readonly copy: string
  readonly printSummary: string
  readonly printAll: string
  readonly empty: string
  readonly open: string
  readonly conditions: string
  readonly pictures: string
  readonly table: string
  readonly work: { readonly title: string; readonly none: string; readonly spell: string; readonly dates: string; readonly stands: string; readonly days: string; readonly ongoing: string; readonly today: string; readonly lead: (counted: string, required: string) => string; readonly notAsked: string }
  readonly supervision: { readonly title: string; readonly none: string; readonly month: string; readonly counted: string; readonly other: string; readonly window: (from: string, to: string, hours: string) => string; readonly spread: string; readonly lead: (counted: string, required: string) => string }
  readonly hours: { readonly title: string; readonly none: string; readonly what: string; readonly counted: string; readonly asked: string; readonly inAll: string; readonly noMinima: string; readonly touched: string; readonly untouched: string; readonly shared: string; readonly possible: string; readonly mayCount: (hours: string) => string; readonly areas: (counted: number, asked: number) => string }
  readonly standings: Readonly<Record<Standing, string>>
  readonly plan: string
  readonly forecast: string
  readonly levels: { readonly title: string; readonly lead: string; readonly standard: string; readonly verdict: string; readonly gaps: string; readonly look: string; readonly apart: (count: number) => string; readonly open: (names: string) => string; readonly chosen: string }
  readonly working: string
  readonly hoursOf: (hours: number) => string
  readonly daysOf: (days: number) => string
}

/** The words of the page. */
export interface Words {
  readonly title: string
  readonly lead: string
  readonly privacy: string
  readonly skip: string
  readonly language: string
  readonly ask: {
    readonly title: string
    readonly standard: string
    readonly programmes: Readonly<Record<string, string>>
    readonly asOf: string
    readonly asOfHint: string
    readonly badDate: string
    readonly counting: string
    readonly claimed: string
    readonly verified: string
  }
  readonly record: RecordWords
  readonly form: FormWords
  readonly answer: AnswerWords
  readonly report: { readonly titles: Readonly<Record<'summary' | 'full', string>>; readonly record: string; readonly made: string; readonly rules: string; readonly nameless: string }
  readonly footer: string
  readonly dateOf: (date: string) => string
}
