import type { Account } from '../account'
import { articleOf, escape } from './html'

/** Colours are of 7 to 1 against their ground, light and dark; a verdict is a word in brackets first, and only then a colour. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1a1a1a;--ground:#fff;--quiet:#4a4a4a;--line:#b8b8b8;--link:#003e8a;--good:#0a4a1f;--open:#5b3a00;--bad:#7d1010}
@media(prefers-color-scheme:dark){:root{--ink:#f0f0f0;--ground:#16181b;--quiet:#c8c8c8;--line:#5a5f66;--link:#a9cbff;--good:#9fe0b0;--open:#f3d08a;--bad:#ffb4ab}}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 3rem;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .75rem}
h2{font-size:1.15rem;line-height:1.35;margin:0 0 .25rem}
h3,h4,h5,h6{font-size:1rem;line-height:1.4;margin:.75rem 0 .15rem}
p{margin:.25rem 0}
article>p:has([data-verdict]){font-size:1.15rem;margin:.75rem 0 .5rem}
ul,ol{margin:.25rem 0 .5rem;padding-left:1.4rem}
li{margin:.15rem 0}
section{border-top:1px solid var(--line);margin-top:1rem;padding-top:.9rem}
section section{border-top:0;border-left:3px solid var(--line);margin-top:.6rem;padding:.1rem 0 .1rem .9rem}
article>p:last-child{border-top:1px solid var(--line);margin-top:1rem;padding-top:.9rem}
a{color:var(--link)}
[data-verdict]{color:var(--open)}
[data-verdict=met]{color:var(--good)}
[data-verdict=not-met]{color:var(--bad)}
[data-verdict=not-applicable]{color:var(--quiet)}
@media print{:root{color-scheme:light;--ink:#000;--ground:#fff;--quiet:#333;--line:#999;--link:#000;--good:#000;--open:#000;--bad:#000}
@page{margin:18mm}
body{font-size:10.5pt}
main{max-width:none;padding:0}
h1,h2,h3,h4,h5,h6{break-after:avoid}
li,p{break-inside:avoid;orphans:2;widows:2}}
`

/** The hash of the style, which is all that the page may use: no script, no picture, nothing from elsewhere. */
export const STYLE_HASH = 'sha256-F1yrzybP7Iy2a2+3rahqgFsz6smEcQg+L/+ejlO85fc='

/** An account as a whole page to keep, send or print: it needs nothing else. */
export function renderHtmlPage(account: Account): string {
  return htmlPage(account.locale, account.title, articleOf(account, 1))
}

export function htmlPage(locale: string, title: string, content: string): string {
  return [
    '<!doctype html>',
    `<html lang="${escape(locale)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    content,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
