import type { Applicant, CompetencyArea } from 'imh-eligibility'
import { useId, type ReactNode } from 'react'

type Training = NonNullable<Applicant['trainings']>[number]

export interface TrainingFieldsProps {
  readonly number: number
  readonly training: Training
  readonly errorOf: (field: string) => string | undefined
  readonly onChange: (training: Training) => void
  readonly onRemove: () => void
}

const AREAS: readonly (readonly [CompetencyArea, string])[] = [
  ['relationship-based-education', 'Relationships'],
  ['infant-observation', 'Observing infants'],
  ['social-emotional-development', 'Social-emotional development'],
  ['cultural-competency', 'Culture'],
]

/** What a person reads at a field, whatever the schema calls it. */
const SAID: Readonly<Record<string, string>> = {
  completed: 'Please give a day that exists, for example 05/31/2026.',
  clockHours: 'Please give hours above 0, with at most two decimals, for example 2.5.',
}

export function TrainingFields({ number, training, errorOf, onChange, onRemove }: TrainingFieldsProps): ReactNode {
  return (
    <fieldset>
      <legend>Training {number}</legend>
      <Field label="Completed on" error={errorOf('completed') && SAID['completed']}>
        {(given) => <input {...given} type="date" value={training.completed} onChange={(event) => { onChange({ ...training, completed: event.target.value }) }} />}
      </Field>
      <Field label="Clock hours" error={errorOf('clockHours') && SAID['clockHours']}>
        {(given) => (
          <input
            {...given}
            inputMode="decimal"
            defaultValue={training.clockHours}
            onChange={(event) => { onChange(withHours(training, event.target.value)) }}
          />
        )}
      </Field>
      <fieldset>
        <legend>What it was about</legend>
        {AREAS.map(([area, label]) => (
          <label key={area}>
            <input type="checkbox" checked={training.competencyAreas.includes(area)} onChange={() => { onChange({ ...training, competencyAreas: toggled(training.competencyAreas, area) }) }} />
            {label}
          </label>
        ))}
      </fieldset>
      <button type="button" onClick={onRemove}>Remove training {number}</button>
    </fieldset>
  )
}

interface FieldProps {
  readonly label: string
  readonly error: string | undefined
  readonly children: (given: { readonly 'id': string; readonly 'aria-invalid': boolean; readonly 'aria-describedby': string | undefined }) => ReactNode
}

/** A label that belongs to its input, and an error that a screen reader says with it. */
function Field({ label, error, children }: FieldProps): ReactNode {
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': error !== undefined, 'aria-describedby': error === undefined ? undefined : `${id}-error` })}
      {error !== undefined && <strong id={`${id}-error`}>{error}</strong>}
    </p>
  )
}

/** An empty field is unknown, and never nought. What is no number is for the schema to refuse. */
function withHours(training: Training, text: string): Training {
  const { clockHours: before, ...rest } = training
  if (text.trim() !== '') return { ...rest, clockHours: Number(text.replace(',', '.')) }
  return before === undefined ? training : rest
}

const toggled = (areas: readonly CompetencyArea[], area: CompetencyArea): readonly CompetencyArea[] =>
  areas.includes(area) ? areas.filter((one) => one !== area) : [...areas, area]
