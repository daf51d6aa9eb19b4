// The numbers in the pictures are the engine's, and the bars are as long as their numbers.
/* global document */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assess, parseApplicant, standards } from '../../dist/index.js'
import { ROOT } from '../package/installed.mjs'
import { AS_OF, must } from './page.mjs'

/** Hours in all, spells of work and a best window; hours by area that are short; hours that may come to count; areas that are touched. */
const EXAMPLES = {
  'imhs-almost': 'orimha/imhs', 'ohio-level-2-renewal-short': 'ohio-imh/level-2/renewal', 'ecmh-renewal-unclear': 'ohio-ecmh/consultant/renewal', 'ecmh-renewal-met': 'ohio-ecmh/consultant/renewal',
}

const flat = (results) => results.flatMap((result) => [result, ...flat(result.parts ?? [])])
const hoursIn = (text) => Number(/^[\d.]+/.exec(text)?.[0] ?? Number.NaN)
const inDays = (text) => Number(/(\d+) year/.exec(text)?.[1] ?? 0) * 365 + Number(/(\d+) day/.exec(text)?.[1] ?? 0)
const sum = (values) => values.reduce((all, one) => all + one, 0)
const near = (one, other, by = 0.01) => Math.abs(one - other) <= by
const dayNumber = (date) => Date.parse(date) / 86_400_000

/** Each picture's table, and how long what is drawn is, as a share of what it is drawn on. */
const drawn = (page) => page.evaluate(() => {
  const rows = (figure) => [...document.querySelectorAll(`${figure} tbody tr`)].map((row) => [...row.children].map((cell) => cell.textContent))
  const size = (element, name = 'width') => Number.parseFloat(element?.getAttribute(name) ?? '0')
  const all = (selector, name) => [...document.querySelectorAll(selector)].map((element) => size(element, name))
  const note = document.querySelector('.window-note')?.textContent ?? ''
  return {
    hours: rows('.hours'), told: [...document.querySelectorAll('.hours .bar .figure')].map((element) => element.textContent), fills: all('.hours .fill', 'width'), areas: document.querySelector('.hours > .hint')?.textContent ?? '',
    work: rows('.timeline'), spells: [...document.querySelectorAll('.timeline .spell-bar')].map((bar) => ({ from: size(bar, 'x'), wide: size(bar) })), caption: document.querySelector('.timeline .hint')?.textContent ?? '',
    months: rows('.months'), counted: all('.months-chart .month-counted', 'height'), window: ['x', 'width'].map((name) => size(document.querySelector('.months-chart .window'), name)), note,
  }
})

export async function checkPictures(open) {
  const { page, close } = await open()
  for (const [name, standard] of Object.entries(EXAMPLES)) {
    await page.selectOption('#example', name)
    const applicant = parseApplicant(JSON.parse(readFileSync(join(ROOT, 'fixtures', `${name}.json`), 'utf8')))
    const found = { applicant, all: flat(assess(standards[standard], applicant, { asOf: AS_OF }).requirements), rules: standards[standard], seen: await drawn(page) }
    const wrong = wrongIn(found)
    must(wrong.length === 0, `pictures: ${name}: every number and length is the engine's`, wrong.join('\n'))
    // One hour more than the engine says has to be noticed, in each of the pictures that are there.
    for (const kind of ['hours', 'experience', 'supervision']) {
      if (!parts[kind](found).some(([what]) => what.startsWith('counted'))) continue
      const other = found.all.map((result) => (result.kind === kind && result.counted ? { ...result, counted: { ...result.counted, value: result.counted.value + 1 } } : result))
      must(wrongIn({ ...found, all: other }).length > 0, `pictures: ${name}: another number of ${kind} would be seen`)
    }
  }
  await close()
}

/** What each picture says beside what the engine says: a name, and whether they are one. */
const parts = {
  hours: ({ all, rules, seen: { hours, told, fills, areas } }) => flat(rules.requirements).filter(({ kind }) => kind === 'hours').flatMap((rule) => {
    const result = all.find(({ id }) => id === rule.id)
    if (rule.distinctAreas !== undefined) return [[`counted areas of ${rule.id}`, areas.includes(`in ${result.counted.value} of`) && areas.includes(`least ${rule.distinctAreas} `) && told.filter((text) => text === 'has training').length === result.counted.value]]
    if (rule.minima) {
      const rows = hours.slice(-rule.minima.length)
      return [[`counted by area of ${rule.id}`, near(sum(rows.map(([, counted, asked]) => Math.min(hoursIn(counted), hoursIn(asked)))), result.counted.value)], [`asked by area of ${rule.id}`, rows.every(([, , asked], at) => hoursIn(asked) === rule.minima[at].hours)]]
    }
    if (!result.required) return []
    const at = hours.findIndex(([label]) => label.endsWith(': In all'))
    const [, counted, asked, possible] = hours[at]
    const may = sum(result.evidence.filter(({ standing }) => standing.startsWith('if-')).map(({ amount = 0 }) => amount))
    const whole = Math.max(result.required.value, Math.min(result.counted.value + may, result.required.value * 2))
    return [
      [`counted of ${rule.id}`, near(hoursIn(counted), result.counted.value)], [`required of ${rule.id}`, hoursIn(asked) === result.required.value],
      [`what may count of ${rule.id}`, may === 0 ? !possible : near(hoursIn(possible), may) && told[at].includes('may come to count')],
      [`length of ${rule.id}`, near(fills[at], Math.min(1, result.counted.value / whole) * 100, 0.1)],
    ]
  }),
  experience: ({ all, applicant: { experience = [] }, seen: { work, spells, caption } }) => all.filter(({ kind, required }) => kind === 'experience' && required?.unit === 'days').slice(0, 1).flatMap(({ evidence, counted, required }) => {
    const sorted = [...experience].sort((a, b) => (a.start < b.start ? -1 : 1))
    const first = dayNumber(sorted[0].start)
    const last = Math.max(dayNumber(AS_OF), ...sorted.map(({ end }) => dayNumber(end ?? AS_OF))) + 1
    const [one, other] = caption.split(', ')
    return [
      ['counted days', inDays(one) === counted.value && inDays(other) === required.value],
      ...sorted.map(({ id, start, end = AS_OF }, at) => [`spell ${id}`, inDays(work[at][2]) === (evidence.find((item) => item.id === id)?.amount ?? 0)
        && near(spells[at].from, (dayNumber(start) - first) / (last - first) * 100, 0.1) && near(spells[at].wide, (dayNumber(end) + 1 - dayNumber(start)) / (last - first) * 100, 0.2)]),
    ]
  }),
  supervision: ({ all, applicant: { supervision = [] }, seen: { months, counted, window, note } }) => all.filter(({ kind }) => kind === 'supervision').flatMap(({ findings, counted: found }) => {
    const best = findings.find(({ code }) => code === 'best-window')?.params
    const [first] = supervision.map(({ from }) => from).sort()
    const wide = 100 / counted.length
    const place = (date) => (Number(date.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(date.slice(5, 7)) - Number(first.slice(5, 7)) + (Number(date.slice(8)) - 1) / 31
    return [
      ['counted by month', near(sum(months.map(([, hours]) => hoursIn(hours))), found.value, 0.2)],
      ['all by month', near(sum(months.flatMap(([, ...both]) => both.map(hoursIn))), sum(supervision.map(({ hours }) => hours)), 0.3)],
      ['best window in words', hoursIn(note.split(', ').at(-1)) === best.hours],
      ['best window drawn', near(window[0], place(best.from) * wide, wide / 20) && near(window[0] + window[1], Math.min(100, place(best.to) * wide + wide / 31), wide / 10)],
      ['heights', new Set(months.map(([, hours], at) => (hoursIn(hours) === 0 ? 0 : Math.round(counted[at] / hoursIn(hours))))).size <= 3],
    ]
  }),
}

const wrongIn = (found) => Object.values(parts).flatMap((part) => part(found)).filter(([, same]) => !same).map(([what]) => what)
