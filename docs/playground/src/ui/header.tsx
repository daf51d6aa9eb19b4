import { usePage } from './context'

const NAMES = { en: 'English', es: 'Español' } as const

export function Header() {
  const { state, send, words } = usePage()
  return (
    <header class="head screen">
      <div class="head-row">
        <h1>{words.title}</h1>
        <div class="head-tools" role="group" aria-label={words.language}>
          {(['en', 'es'] as const).map((locale) => (
            <button type="button" class="quiet" lang={locale} aria-pressed={state.locale === locale} onClick={() => send({ do: 'ask', change: { locale } })}>{NAMES[locale]}</button>
          ))}
        </div>
      </div>
      <p class="lead">{words.lead}</p>
      <p class="privacy"><Lock />{words.privacy}</p>
    </header>
  )
}

function Lock() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4 7V5a4 4 0 0 1 8 0v2h1v7H3V7zm2 0h4V5a2 2 0 0 0-4 0z" fill="currentColor" />
    </svg>
  )
}
