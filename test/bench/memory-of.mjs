// Run in a process of its own: what it has taken at most, after so many records one after the other; or what is kept and allocated for one.
import { PerformanceObserver } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { AS_OF, readyRecord } from './subject.mjs'

const [what, count] = [process.argv[2], Number(process.argv[3])]
const peak = () => process.resourceUsage().maxRSS / 1024
const say = (figures) => console.log(JSON.stringify(figures))

/** Bytes on the heap that something leaves behind. */
function left(collect, make) {
  collect()
  const before = process.memoryUsage().heapUsed
  const kept = make()
  collect()
  return (process.memoryUsage().heapUsed - before) / kept.length
}

if (what === 'empty') say({ peak: peak() })
else {
  const { assess, imhs, parseApplicant } = { ...await import('../../dist/index.js'), ...await import('../../dist/orimha.js') }
  const text = JSON.stringify(readyRecord())
  const oneMore = (number) => parseApplicant({ ...JSON.parse(text), id: `record-${number}` })
  const answer = (applicant) => assess(imhs, applicant, { asOf: AS_OF })
  if (what === 'imported') say({ peak: peak() })
  else if (what === 'records') {
    let requirements = 0
    for (let number = 0; number < count; number++) requirements += answer(oneMore(number)).requirements.length
    say({ peak: peak(), requirements })
  } else if (what === 'kept') {
    const many = (make) => () => Array.from({ length: count }, (_, number) => make(number))
    many(oneMore)().forEach(answer)
    const applicants = many(oneMore)()
    say({ applicant: left(globalThis.gc, many(oneMore)), assessment: left(globalThis.gc, () => applicants.map(answer)) })
  } else {
    let collections = 0
    new PerformanceObserver((list) => { collections += list.getEntries().length }).observe({ entryTypes: ['gc'] })
    const applicant = oneMore(0)
    for (let turn = 0; turn < 20_000; turn++) answer(applicant)
    globalThis.gc()
    await setTimeout(20)
    collections = 0
    const before = process.memoryUsage().heapUsed
    for (let turn = 0; turn < count; turn++) answer(applicant)
    const allocated = (process.memoryUsage().heapUsed - before) / count
    await setTimeout(20)
    say({ allocated, collections })
  }
}
