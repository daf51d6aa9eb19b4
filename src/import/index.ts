/**
 * Tables of trainings, work and supervision, as registries and people export them, into the lists of a record.
 *
 * @packageDocumentation
 */
export type { DateOrder } from './dates'
export { importTable, importTables, type ImportOptions, type Tables } from './import-tables'
export type { ExperienceField, Field, ImportNames, MoreNames, SupervisionField, TableKind, TrainingField, WordTables } from './names'
export { importNames } from './own-names'
export type { CellProblem, ColumnReport, Import, ImportReport, ProblemCode, ProblemParams, RowReport, RowStatus } from './report'
export type { Rows } from './table'
