// The least that any program does with a registry file: reads lines as a stream, `JSON.parse`, `JSON.stringify`, writes. What `batch` is measured against.
import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { TextDecoder } from 'node:util'

const utf8 = new TextDecoder('utf-8', { fatal: true })
let rest = Buffer.alloc(0)

const answer = (line) => {
  try {
    return `${JSON.stringify(JSON.parse(utf8.decode(line)))}\n`
  } catch {
    return 'null\n'
  }
}

for await (const chunk of process.stdin) {
  const bytes = Buffer.concat([rest, chunk])
  let text = '', start = 0
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    text += answer(bytes.subarray(start, end))
    start = end + 1
  }
  rest = bytes.subarray(start)
  if (text !== '' && !process.stdout.write(Buffer.from(text))) await once(process.stdout, 'drain')
}
