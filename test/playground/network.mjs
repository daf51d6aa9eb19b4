// Nothing leaves the browser: no request was made, and none can be.
/* global navigator */
import { createServer } from 'node:http'
import { must } from './page.mjs'

/** Tries what a script that got in would try: a picture, a message, a question. */
const reach = (page, address) => page.evaluate(async (elsewhere) => {
  const image = new globalThis.Image()
  const ended = new Promise((resolve) => { image.onerror = image.onload = resolve })
  image.src = `${elsewhere}image`
  navigator.sendBeacon(`${elsewhere}beacon`, 'x')
  await Promise.allSettled([ended, globalThis.fetch(`${elsewhere}fetch`, { mode: 'no-cors' })])
}, address)

/** A listener of our own: what comes here has left the browser. */
async function listening() {
  const heard = new Set()
  const server = createServer(({ url }, answer) => {
    heard.add(url)
    answer.end()
  })
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return { heard, address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() }
}

const outside = (seen, url) => seen.filter((one) => one !== url && !/^(blob|data):/.test(one))

export async function checkNetwork(open, { text, address, wanted }) {
  must(wanted.length === 0, 'network: in all of this the browser had nothing to complain about', wanted.join('\n'))
  const { heard, address: elsewhere, stop } = await listening()
  const { page, seen, url, close } = await open()
  await page.selectOption('#example', 'imhs-almost')
  await page.waitForSelector('#plan[aria-busy=false]')
  await page.click('.head-tools [lang=es]')
  await page.click('#tab-file')
  must(outside(seen, url).length === 0 && seen.includes(url), 'network: a visit asks for the page itself, and for nothing else', seen.join('\n'))
  await reach(page, elsewhere)
  must(outside(seen, url).length > 0, 'network: tries to reach something else are seen')
  must(heard.size === 0, 'network: and the policy of the page lets none of them out', [...heard].join('\n'))
  await close()
  const bare = await open({ url: address('bare.html', text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')) })
  await reach(bare.page, elsewhere)
  must(heard.size === 3, 'network: without the policy all three arrive', [...heard].join('\n'))
  await bare.close()
  stop()
}
