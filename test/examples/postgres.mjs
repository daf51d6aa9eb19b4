// A PostgreSQL server of its own, from Debian's package: a folder that is thrown away, a socket in it, no port, nothing kept on disk.
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import pg from 'pg'

const VERSIONS = '/usr/lib/postgresql'

function programs() {
  try {
    const [latest] = readdirSync(VERSIONS).map(Number).filter((version) => version > 0).sort((a, b) => b - a)
    if (latest !== undefined) return join(VERSIONS, String(latest), 'bin')
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
  throw new Error('no PostgreSQL: install the package postgresql')
}

/** It refuses to run as root: then Debian's own user of it runs it. */
const asUser = (program, given) => (process.getuid?.() === 0 ? ['runuser', ['-u', 'postgres', '--', program, ...given]] : [program, given])

/** @returns {Promise<{ env: Record<string, string>, stop: () => Promise<void> }>} where the server is, in the words of libpq; whoever starts it stops it */
export async function startPostgres() {
  const bin = programs()
  const folder = mkdtempSync(join(tmpdir(), 'nightly-'))
  if (process.getuid?.() === 0) execFileSync('chown', ['postgres:', folder])
  chmodSync(folder, 0o700)
  const data = join(folder, 'data')
  try {
    execFileSync(...asUser(join(bin, 'initdb'), ['--pgdata', data, '--username', 'registry', '--auth', 'trust', '--no-sync', '--encoding', 'UTF8', '--no-locale']), { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' })
  } catch (error) {
    rmSync(folder, { recursive: true })
    throw error
  }
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=16MB', 'max_connections=10']
  const server = spawn(...asUser(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((one) => ['-c', one])]), { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' })
  let log = ''
  server.stderr.on('data', (text) => { log += text })
  const stop = async () => {
    if (server.exitCode === null) {
      // A signal to runuser may not reach the server: pg_ctl knows the server's own number.
      execFileSync(...asUser(join(bin, 'pg_ctl'), ['stop', '-D', data, '-m', 'immediate', '-s']), { cwd: '/' })
      await once(server, 'exit')
    }
    rmSync(folder, { recursive: true })
  }
  const env = { PGHOST: folder, PGUSER: 'registry', PGDATABASE: 'postgres' }
  for (let left = 100; ; left--) {
    try {
      const client = clientFor(env)
      await client.connect()
      await client.end()
      return { env, stop }
    } catch (error) {
      if (left === 0 || server.exitCode !== null) {
        await stop()
        throw new Error(`PostgreSQL does not answer: ${error.message}\n${log}`, { cause: error })
      }
      await new Promise((later) => setTimeout(later, 100))
    }
  }
}

export const clientFor = ({ PGHOST, PGUSER, PGDATABASE }) => new pg.Client({ host: PGHOST, user: PGUSER, database: PGDATABASE })
