// A real browser for checks of pages: Debian's Chromium, driven by playwright-core. Nothing is downloaded.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const KNOWN = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`)
const AXE = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url))
/** What WCAG asks for up to level AA, and axe-core's best practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The browser's program, if there is one. */
export const browserPath = () => [process.env['CHROME_PATH'], ...KNOWN].find((path) => path && existsSync(path))

/** A headless browser that asks nobody for anything by itself; whoever opens it closes it. */
export function openBrowser() {
  const executablePath = browserPath()
  if (!executablePath) throw new Error('no Chromium: install the package chromium, or say where it is with CHROME_PATH')
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
}

/** What axe-core has against a page as it is now, each with the elements it means. A page's own security policy does not keep axe out. */
export async function axeFindings(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(readFileSync(AXE, 'utf8'))
  const { violations } = await page.evaluate((values) => globalThis.axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'], preload: false }), RULES)
  return violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => `  ${html}`).join('\n')}`)
}
