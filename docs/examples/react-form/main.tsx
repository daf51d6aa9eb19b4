import { parseApplicant } from 'imh-eligibility'
import { level1Renewal } from 'imh-eligibility/ohio-imh'
import { createRoot } from 'react-dom/client'
import { RecordForm } from './record-form'

// The record as the registry has it, and the day: here both are made up.
const record = parseApplicant({
  format: 'imh-eligibility/applicant@1',
  holdings: [{ id: 'credential', standard: 'ohio-imh/level-1', issued: '2025-01-15' }],
  trainings: [{ id: 'training-1', completed: '2026-03-14', clockHours: 12, competencyAreas: ['relationship-based-education', 'infant-observation', 'social-emotional-development'] }],
})

const saved = document.querySelector('output')
createRoot(document.querySelector('main') ?? document.body).render(
  <>
    <h1>My renewal</h1>
    <RecordForm standard={level1Renewal} asOf="2026-11-21" record={record} onSave={(next) => { if (saved) saved.textContent = `Saved, with ${next.trainings?.length ?? 0} trainings.` }} />
  </>,
)
