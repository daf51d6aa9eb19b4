import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks'
import { answerTo, type Length } from '../answer/answer'
import { next, start, type State } from '../record/state'
import { Answer } from './answer'
import { Ask } from './ask'
import { LANGUAGES, PageContext, type Page } from './context'
import { focusOn } from './focus'
import { Header } from './header'
import { RecordPart } from './record-part'
import { Report } from './report'
import { StatusBar } from './status-bar'
import { useAhead } from './use-ahead'

/** The visitor's day: the one place where a clock is looked at. The library never does. */
function today(): string {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const first = (): State => start({ locale: navigator.language.startsWith('es') ? 'es' : 'en', asOf: today(), standard: 'orimha/imhs' })

export function App() {
  const [state, send] = useReducer(next, undefined, first)
  const words = LANGUAGES[state.locale]
  const { good, standard, day, counting, locale } = state
  const answer = useMemo(() => answerTo({ applicant: good, standard, asOf: day, counting, locale }), [good, standard, day, counting, locale])
  const ahead = useAhead(answer)
  const [paper, setPaper] = useState<{ readonly length: Length; readonly wanted?: true }>({ length: 'full' })
  const page = useMemo((): Page => ({ state, send, words }), [state, words])

  useLayoutEffect(() => {
    document.documentElement.lang = locale
    document.title = words.title
  }, [locale, words])
  // At once: the next key already belongs to the new field.
  useLayoutEffect(() => {
    if (state.focus === undefined) return
    focusOn(state.focus)
    send({ do: 'focused' })
  }, [state.focus])
  useLeaving(state.touched)
  // Once the paper holds what was asked for.
  useEffect(() => { if (paper.wanted) print() }, [paper])

  return (
    <PageContext.Provider value={page}>
      <a class="skip" href="#answer">{words.skip}</a>
      <Header />
      <main>
        <Ask />
        <div class="columns">
          <RecordPart />
          <Answer answer={answer} {...ahead} onPrint={(length) => setPaper({ length, wanted: true })} />
        </div>
      </main>
      <Report answer={answer} length={paper.length} {...ahead} />
      <footer class="foot screen"><p>{words.footer}</p></footer>
      <StatusBar answer={answer} />
    </PageContext.Provider>
  )
}

/** What somebody has entered is nowhere but here: the browser asks before it goes. */
function useLeaving(touched: boolean): void {
  useEffect(() => {
    if (!touched) return undefined
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [touched])
}
