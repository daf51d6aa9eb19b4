/**
 * The same as the main entry point without parsing, and so without zod: for callers whose data is already typed.
 *
 * @packageDocumentation
 */
export { assess, type AssessOptions } from './assess/assess'
export type { CivilDate } from './calendar/civil-date'
export type { PartialDate } from './calendar/partial-date'
export { explainComparison, type ExplainComparisonOptions } from './explain/comparison'
export { explain, explainAccount, type ExplainOptions } from './explain/explain'
export { explainForecast, type ExplainForecastOptions } from './explain/forecast'
export { explainContrast, explainGuidance, explainSuggestion, type ExplainGuidanceOptions } from './explain/guidance'
export { toICalendar, type ICalendarOptions } from './explain/icalendar'
export { explainLevels, type ExplainLevelsOptions } from './explain/levels'
export { explainPlan, type ExplainPlanOptions } from './explain/plan'
export { explainQuestions, type ExplainQuestionsOptions } from './explain/questions'
export { explainRenewals, type ExplainRenewalsOptions } from './explain/renewals'
export type {
  Agreement, Applicant, CompetencyArea, Determination, Education, EducationLevel, Exam, Experience, Holding, License, Membership, Person,
  Reference, ReferenceRole, ServiceComponent, Supervision, SupportingDocument, Training, Verification,
} from './model/applicant'
export { answer, type Answer, type AnswerOptions } from './next/answer'
export { assessAll, type AssessAllOptions, type Level, type Levels } from './next/assess-all'
export type { BuildsOn } from './next/builds-on'
export { compare, type Compared, type Comparison, type EvidenceComparison, type RequirementComparison, type Sides } from './next/compare'
export { compareEditions, type AffectedRecord, type Edition, type EditionsComparison } from './next/compare-editions'
export {
  forecast, type Assumptions, type Forecast, type ForecastChange, type Lapse, type Milestone, type RequirementVerdict,
} from './next/forecast'
export type { Gap, Gaps } from './next/gaps'
export type { GivenStandards } from './next/given-standards'
export type { HoursNeeded } from './next/hours-needed'
export { onceVerified, type OnceVerified, type RequirementOnceVerified } from './next/once-verified'
export { applyPlan } from './next/plan/apply'
export { plan, type Plan } from './next/plan/plan'
export type { PlanObstacle, PlanObstacleParams, PlanStep, PlanStepCode, PlanStepParams, SupervisionNeeded } from './next/plan/steps'
export type * from './next/question'
export { questions } from './next/questions'
export {
  renewals, type Deadline, type DeadlineMark, type HoldingRenewal, type RenewalCalendar, type RenewalNeeds, type RenewalsOptions, type RenewalState,
} from './next/renewals'
export { whatIf, type WhatIf } from './next/what-if'
export { withChanges, type RecordChanges } from './next/with-changes'
export { amend, type Amendment, type Change, type Changes, type PeriodChange } from './rulebook/amend'
export type { Authority, Citation, Provenance, ReadingId, Source, SourceId, Threshold } from './rulebook/citation'
export { contentHash } from './rulebook/content-hash'
export { defineStandard } from './rulebook/define'
export { find } from './rulebook/find'
export { ROLES } from './rulebook/guidance'
export type * from './rulebook/guidance'
export type * from './rulebook/requirement'
export { resolve } from './rulebook/resolve'
export { sources, type KnownSourceId } from './rulebook/sources'
export type { RenewalPeriod, Standard, StandardId } from './rulebook/standard'
export { StandardError, type StandardIssue, type StandardIssueCode } from './rulebook/standard-error'
export type * from './rulebook/suggestion'
export { standards } from './standards/catalogue'
export { suggest } from './standards/suggest'
export type { Finding, FindingCode, FindingParams, Note, NoteCode, NoteParams, Reason, ReasonCode, ReasonParams } from './verdict/codes'
export type { Assessment, Counting, Evidence, Missing, MissingField, Period, Quantity, RequirementResult, Unit } from './verdict/result'
export { STANDINGS, type Standing } from './verdict/standing'
export { allOf, anyOf, VERDICTS, type Verdict } from './verdict/verdict'
