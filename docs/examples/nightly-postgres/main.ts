import { Client } from 'pg'
import { night } from './night'

// The date can be given, for a night that was missed. Else it is today where the registry is.
const today = new Intl.DateTimeFormat('en-CA', { timeZone: process.env['REGISTRY_TIME_ZONE'] ?? 'America/New_York' }).format(new Date())
const [asOf = today] = process.argv.slice(2)

// Where the database is, the environment says: PGHOST, PGDATABASE, PGUSER, PGPASSWORD.
const client = new Client()
await client.connect()
try {
  for (const told of await night(client, { asOf })) console.log(told)
} finally {
  await client.end()
}
