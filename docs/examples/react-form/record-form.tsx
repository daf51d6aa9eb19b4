import { useForm, useStore } from '@tanstack/react-form'
import type { Applicant, Standard } from 'imh-eligibility'
import { applicantValidator } from 'imh-eligibility/interop'
import type { ReactNode } from 'react'
import { TrainingFields } from './training-fields'
import { Verdict } from './verdict'

export interface RecordFormProps {
  readonly standard: Standard
  /** The day asked about, `YYYY-MM-DD`: whoever shows the form knows what day it is. */
  readonly asOf: string
  readonly record: Applicant
  readonly onSave: (record: Applicant) => void
}

type Training = NonNullable<Applicant['trainings']>[number]

/** The form's values are the record itself, so its paths are those of the schema's issues, and each error finds its field. */
export function RecordForm({ standard, asOf, record, onSave }: RecordFormProps): ReactNode {
  const form = useForm({
    defaultValues: record,
    validators: { onMount: applicantValidator, onChange: applicantValidator },
    onSubmit: ({ value }) => { onSave(value) },
  })
  const values = useStore(form.store, (state) => state.values)
  const errors = useStore(form.store, (state) => errorsByField(state.errorMap.onChange ?? state.errorMap.onMount))
  const trainings = values.trainings ?? []
  const replace = (at: number, training: Training): void => { form.setFieldValue('trainings', trainings.map((one, index) => (index === at ? training : one))) }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void form.handleSubmit()
      }}
    >
      <h2>Trainings</h2>
      {trainings.map((training, at) => (
        <TrainingFields
          key={training.id}
          number={at + 1}
          training={training}
          errorOf={(field) => errors[`trainings[${at}].${field}`]}
          onChange={(next) => { replace(at, next) }}
          onRemove={() => { form.setFieldValue('trainings', trainings.filter((_, index) => index !== at)) }}
        />
      ))}
      <button type="button" onClick={() => { form.setFieldValue('trainings', [...trainings, emptyTraining(trainings)]) }}>Add a training</button>
      <Verdict standard={standard} asOf={asOf} record={values} />
      <button type="submit">Save</button>
    </form>
  )
}

/** An id that no other training has, also after one was taken out. */
function emptyTraining(trainings: readonly Training[]): Training {
  const highest = Math.max(0, ...trainings.map(({ id }) => Number(id.replace('training-', '')) || 0))
  return { id: `training-${highest + 1}`, completed: '', competencyAreas: [] }
}

/** What a Standard Schema finds wrong comes as lists of issues by field. */
function errorsByField(found: unknown): Readonly<Record<string, string>> {
  if (typeof found !== 'object' || found === null) return {}
  return Object.fromEntries(Object.entries(found).map(([field, issues]) => [field, (Array.isArray(issues) ? issues : []).map(({ message }) => String(message)).join(' ')]))
}
