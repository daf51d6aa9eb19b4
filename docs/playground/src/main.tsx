import { render } from 'preact'
import { config } from 'zod'
import { App } from './ui/app'
import './style/page.css'

// The page's policy lets nothing be made from text, so zod need not try.
config({ jitless: true })

const home = document.getElementById('app')
if (home) render(<App />, home)
