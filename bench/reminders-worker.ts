// Writes and delivers reminders, one instant of the clock after the other, until it is killed, and says
// on stdout which instants are done: node --import tsx bench/reminders-worker.ts INDEX SMTP_URL
import { writeSync } from 'node:fs'
import { runReminders } from '#features/reminders/index.ts'
import { fixedClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import type { Address } from '#platform/db/connection.ts'
import { databaseOn } from '#platform/db/open-database.ts'
import { createLog } from '#platform/log.ts'
import { deliverPending, mailTransport } from '#platform/mail/delivery.ts'
import { instants } from './reminder-clock.ts'

const [, , from = '0', smtpUrl = ''] = process.argv
const { app, owner } = JSON.parse(process.env.REMINDER_DATABASE ?? '{}') as {
  app: Address
  owner: Address
}
const config = readConfig({ SMTP_URL: smtpUrl, PUBLIC_URL: 'http://localhost:3000' })
const log = createLog({ logLevel: 'error' })
const source = { kind: 'embedded', app, owner, appLogin: app.user, stop: async () => {} } as const
const database = databaseOn(source, log)
const transport = mailTransport(smtpUrl, config.mailFrom)
for (let index = Number(from); index < instants.length; index += 1) {
  const services = { config, log, database, clock: fixedClock(instants[index] ?? '') }
  // The lock of one that was killed lives until PostgreSQL has seen that it is gone.
  while ((await runReminders(services)) === null);
  await deliverPending(services, transport.send)
  writeSync(1, `${index}\n`)
}
transport.close()
await database.close()
