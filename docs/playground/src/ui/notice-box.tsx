import type { ImportReport } from 'imh-eligibility/import'
import type { Notice } from '../record/state'
import { usePage } from './context'
import { IssueList } from './problems'

/** What became of the last file, said aloud as well. */
export function NoticeBox() {
  const { state: { notice }, send, words: { record } } = usePage()
  return (
    <div role="status" class={notice && `notice ${moodOf(notice)}`}>
      {notice && (
        <>
          <Told notice={notice} />
          <button type="button" class="small" onClick={() => send({ do: 'tell', notice: undefined })}>{record.dismiss}</button>
        </>
      )}
    </div>
  )
}

function moodOf(notice: Notice): 'good' | 'mixed' | 'bad' {
  switch (notice.kind) {
    case 'loaded': case 'copied': return 'good'
    case 'imported': return notice.report.rows.every(({ status }) => status === 'taken') && notice.report.columns.every(({ code }) => code === undefined) ? 'good' : 'mixed'
    case 'unreadable': case 'wrong': case 'not-copied': case 'mend-first': return 'bad'
    default: return notice
  }
}

function Told({ notice }: { readonly notice: Notice }) {
  const { send, words: { record } } = usePage()
  switch (notice.kind) {
    case 'loaded': return <p>{record.loaded(notice.name)}</p>
    case 'unreadable': return <p>{record.unreadable(notice.name, notice.why)}</p>
    case 'copied': return <p>{record.copied}</p>
    case 'not-copied': return <p>{record.notCopied}</p>
    case 'mend-first': return <p>{record.mendFirst}</p>
    case 'imported': return <><p>{record.imported(notice.name)}</p><ReportOf report={notice.report} /></>
    case 'wrong': return (
      <>
        <p>{record.wrong(notice.name)}</p>
        <IssueList issues={notice.issues} />
        <button type="button" class="small" onClick={() => send({ do: 'text', text: notice.text })}>{record.loadAnyway}</button>
      </>
    )
    default: return notice
  }
}

const STATUSES = ['taken', 'taken-in-part', 'refused', 'skipped'] as const

/** Every row and column that is not in the record as it stands. */
function ReportOf({ report: { counts, columns, rows } }: { readonly report: ImportReport }) {
  const { words: { record } } = usePage()
  return (
    <>
      <p>{STATUSES.filter((status) => counts[status] > 0).map((status) => record.rows[status](counts[status])).join('; ')}.</p>
      <ul>
        {columns.map(({ header, code }) => code && <li>{record.column(header)}: {record.columnCodes[code]}</li>)}
        {rows.flatMap(({ row, problems }) => problems.map(({ value, code }) => <li>{record.row(row)}{value !== '' && <>, <q>{value}</q></>}: {record.cellCodes[code]}</li>))}
      </ul>
    </>
  )
}
