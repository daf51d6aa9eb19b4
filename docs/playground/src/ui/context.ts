import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Action, Locale, State } from '../record/state'
import { en } from '../words/en'
import { es } from '../words/es'
import type { Words } from '../words/words'

export const LANGUAGES: Readonly<Record<Locale, Words>> = { en, es }

export interface Page {
  readonly state: State
  readonly send: (action: Action) => void
  readonly words: Words
}

export const PageContext = createContext<Page | undefined>(undefined)

export function usePage(): Page {
  const page = useContext(PageContext)
  if (!page) throw new Error('no page around this')
  return page
}
