import { spawnSync } from 'node:child_process'

/** Runs Node on its own and gives what it printed, which is JSON. */
export function inNewProcess(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`node ${args.join(' ')}\n${stderr}`)
  return JSON.parse(stdout)
}
