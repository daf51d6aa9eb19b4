import { mkdirSync, writeFileSync } from 'node:fs'

const FOLDER = new URL('../../docs/quality/', import.meta.url)

/**
 * Keeps what a run measured as `docs/quality/NAME.json`, when `RECORD_FIGURES=1` asks for it; `docs/quality.md` is made of these.
 *
 * @typedef {{ what: string, value: string | number, budget?: string, holds?: boolean }} Figure `holds` says whether a budget is kept.
 * @param {string} name of the file
 * @param {{ title: string, command: string, figures: Figure[], notes?: string[] }} run the command that anyone can repeat, and what it measured
 */
export function record(name, { title, command, figures, notes = [] }) {
  if (process.env['RECORD_FIGURES'] !== '1') return
  mkdirSync(FOLDER, { recursive: true })
  const kept = { title, command, on: new Date().toISOString().slice(0, 10), node: process.version, figures, notes }
  writeFileSync(new URL(`${name}.json`, FOLDER), `${JSON.stringify(kept, null, 2)}\n`)
}
