import { serve } from '@hono/node-server'
import { createApp } from './app'

// A day is a day where the registry is, and not where the server stands.
const day = new Intl.DateTimeFormat('en-CA', { timeZone: process.env['REGISTRY_TIME_ZONE'] ?? 'America/New_York' })

const app = createApp({ today: () => day.format(new Date()) })
const server = serve({ fetch: app.fetch, port: Number(process.env['PORT'] ?? 3000), hostname: '127.0.0.1' }, ({ port }) => { console.log(`listening on ${port}`) })
process.on('SIGTERM', () => { server.close() })
