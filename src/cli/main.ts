#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { nodeStreams } from './node-streams'
import { run } from './run'

const STANDARD_INPUT = 0

/** Text that is no UTF-8 is refused: what stands in place of its letters would be taken for what the record says. */
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** A reader that has seen enough, as `head` does, closes the pipe: nothing is wrong then. A full disk is: it may not pass for a verdict. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`imh-eligibility: standard output: cannot be written: ${error.message}\n`)
  process.exit(2)
})

process.exitCode = await run(process.argv.slice(2), {
  read: (file) => utf8.decode(readFileSync(file === '-' ? STANDARD_INPUT : file)),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  streams: nodeStreams,
  colour: process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
})
