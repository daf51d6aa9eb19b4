// Runs a program on a file as standard input and its output nowhere, and looks at its memory as it runs.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds between two looks. */
const EVERY = 250

/** What /proc says of a process, in MB; nothing where there is none, or no /proc. */
function memoryOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const read = (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1000
    return { now: read('VmRSS'), peak: read('VmHWM') }
  } catch {
    return undefined
  }
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} file
 * @returns seconds with the start of the program, the peak of its memory in MB, and the largest of the early and of the last third of its time
 */
export async function timed(command, args, file) {
  const [input, output] = [openSync(file, 'r'), openSync('/dev/null', 'w')]
  const started = performance.now()
  const child = spawn(command, args, { stdio: [input, output, 'inherit'] })
  closeSync(input)
  closeSync(output)
  const looks = []
  let over = false
  const ended = once(child, 'close').then((result) => {
    over = true
    return result
  })
  while (!over) {
    const memory = memoryOf(child.pid)
    if (memory && memory.now > 0) looks.push(memory)
    await Promise.race([ended, pause(EVERY)])
  }
  const seconds = (performance.now() - started) / 1000
  const [code] = await ended
  if (code !== 0 && code !== 1) throw new Error(`${command} ${args.join(' ')}: exit ${code}`)
  const most = (from, to) => Math.max(...looks.slice(Math.floor(looks.length * from), Math.ceil(looks.length * to)).map(({ now }) => now))
  return { seconds, peak: looks.at(-1)?.peak, early: most(0, 1 / 3), late: most(2 / 3, 1), looks: looks.length }
}
