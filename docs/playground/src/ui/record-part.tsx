import { useRef } from 'preact/hooks'
import type { Tab } from '../record/state'
import { usePage } from './context'
import { FilePart } from './file-part'
import { JsonBox } from './json-box'
import { NoticeBox } from './notice-box'
import { Problems } from './problems'
import { RecordForm } from './record-form'
import { RecordTools } from './record-tools'

const TABS: readonly Tab[] = ['form', 'json', 'file']
const STEPS: Readonly<Record<string, (at: number) => number>> = { ArrowRight: (at) => at + 1, ArrowLeft: (at) => at - 1, Home: () => 0, End: () => TABS.length - 1 }

/** The record, in three ways; all show the same one. */
export function RecordPart() {
  const { state, send, words: { record } } = usePage()
  const tabs = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    const at = (step(TABS.indexOf(state.tab)) + TABS.length) % TABS.length
    send({ do: 'ask', change: { tab: TABS[at] ?? 'form' } })
    tabs.current?.querySelectorAll('button')[at]?.focus()
  }
  return (
    <section class="card record screen" aria-labelledby="record-title">
      <h2 id="record-title">{record.title}</h2>
      <p class="hint">{record.lead}</p>
      <RecordTools />
      <NoticeBox />
      <div class="tabs" role="tablist" aria-label={record.tabsLabel} ref={tabs} onKeyDown={onKeyDown}>
        {TABS.map((tab) => (
          <button type="button" role="tab" id={`tab-${tab}`} aria-selected={state.tab === tab} aria-controls={`panel-${tab}`} tabIndex={state.tab === tab ? 0 : -1} onClick={() => send({ do: 'ask', change: { tab } })}>
            {record.tabs[tab]}
          </button>
        ))}
      </div>
      {TABS.map((tab) => (
        <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} hidden={state.tab !== tab}>
          {state.tab === tab && <Panel tab={tab} />}
        </div>
      ))}
      <Problems />
    </section>
  )
}

function Panel({ tab }: { readonly tab: Tab }) {
  switch (tab) {
    case 'form': return <RecordForm />
    case 'json': return <JsonBox />
    case 'file': return <FilePart />
    default: return tab
  }
}
