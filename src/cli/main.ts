#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { run } from './run'

const STANDARD_INPUT = 0

/** A reader that has seen enough, as `head` does, closes the pipe: nothing is wrong then. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = run(process.argv.slice(2), {
  read: (file) => readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8'),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  colour: process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
})
