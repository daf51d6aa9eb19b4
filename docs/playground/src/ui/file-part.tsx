import type { DateOrder, TableKind } from 'imh-eligibility/import'
import { useState } from 'preact/hooks'
import { opened } from '../record/files'
import { usePage } from './context'

const TABLES: readonly TableKind[] = ['trainings', 'experience', 'supervision']
const ORDERS = ['none', 'month-first', 'day-first'] as const

const isTable = (text: string): text is TableKind => TABLES.some((table) => table === text)

export function FilePart() {
  const { state, send, words: { record } } = usePage()
  const [table, setTable] = useState<TableKind>('trainings')
  const [dates, setDates] = useState<DateOrder | undefined>(undefined)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null | undefined): void => {
    const [file] = files ?? []
    if (!file) return
    if (state.reading.kind !== 'record' && !file.name.endsWith('.json')) send({ do: 'tell', notice: { kind: 'mend-first' } })
    else void opened(file, { table, dates, into: state.good }).then(send)
  }
  return (
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => { event.preventDefault(); setOver(true) }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => { event.preventDefault(); setOver(false); take(event.dataTransfer?.files) }}
    >
      <p class="strong">{record.drop}</p>
      <p class="hint" id="file-hint">{record.dropHint}</p>
      <div class="field">
        <label for="file">{record.choose}</label>
        <input id="file" type="file" accept=".json,.csv,.tsv,.txt,application/json,text/csv" aria-describedby="file-hint" onChange={({ currentTarget }) => { take(currentTarget.files); currentTarget.value = '' }} />
      </div>
      <div class="fields">
        <div class="field">
          <label for="table">{record.table}</label>
          <select id="table" value={table} onChange={({ currentTarget: { value } }) => { if (isTable(value)) setTable(value) }}>
            {TABLES.map((one) => <option value={one}>{record.tables[one]}</option>)}
          </select>
        </div>
        <div class="field">
          <label for="dates">{record.dates}</label>
          <select id="dates" value={dates ?? 'none'} onChange={({ currentTarget: { value } }) => setDates(value === 'month-first' || value === 'day-first' ? value : undefined)}>
            {ORDERS.map((order) => <option value={order}>{record.dateOrders[order]}</option>)}
          </select>
        </div>
      </div>
    </div>
  )
}
