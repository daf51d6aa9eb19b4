// Nothing leaves the browser: no request was made, and none can be.
import { must } from './page.mjs'

const ELSEWHERE = 'http://127.0.0.1:9/'
const reach = async (page) => page.evaluate(async (address) => {
  const image = new globalThis.Image()
  image.src = `${address}image`
  await new Promise((resolve) => { image.onerror = resolve })
  const form = navigator.sendBeacon(`${address}beacon`, 'x')
  return fetch(`${address}fetch`).then(() => `answered ${form}`, () => 'refused')
}, ELSEWHERE)

const outside = (seen, url) => seen.filter((address) => address !== url && !/^(blob|data):/.test(address))

export async function checkNetwork(open, { text, address, wanted }) {
  must(wanted.length === 0, 'network: in all of this the browser had nothing to complain about', wanted.join('\n'))
  const { page, seen, url, close } = await open()
  await page.selectOption('#example', 'imhs-almost')
  await page.waitForSelector('#plan[aria-busy=false]')
  await page.click('.head-tools [lang=es]')
  await page.click('#tab-file')
  must(outside(seen, url).length === 0 && seen.includes(url), 'network: a visit asks for the page itself, and for nothing else', seen.join('\n'))
  await reach(page)
  must(outside(seen, url).length === 0, 'network: and the policy of the page lets nothing out that tries', seen.join('\n'))
  await close()
  const bare = await open({ url: address('bare.html', text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')) })
  await reach(bare.page)
  must(outside(bare.seen, bare.url).length > 0, 'network: without the policy the same tries are seen')
  await bare.close()
}
