import type { FastifyInstance } from 'fastify'
import { firstOperatorLink } from '#features/operator/index.ts'
import { startReminders } from '#features/reminders/index.ts'
import { startStatistics } from '#features/statistics/index.ts'
import { removeExpiredLogins } from '#platform/auth/login-link.sql.ts'
import { type Db, openDatabase } from '#platform/db/open-database.ts'
import { startDelivery } from '#platform/mail/delivery.ts'
import { removeOldLetters } from '#platform/mail/outbox.sql.ts'
import type { Services } from '#platform/services.ts'
import { claimServe } from '#platform/start/serve-claim.ts'
import { StartProblem } from '#platform/start/start-problem.ts'
import { ensureAssets } from '../tools/build-assets.ts'
import { buildApp } from './app.ts'
import type { Invocation } from './invocation.ts'
import { baseUrlOf, prepareDatabase, servicesOf } from './prepare.ts'

const hourMs = 3_600_000
// Service managers and containers usually kill after ten seconds.
const closeWithinMs = 7_000

/** Starts Stedsans and returns when it has been told to stop and has stopped. */
export async function serve({ config, log }: Invocation): Promise<void> {
  const stopped = stopSignal()
  const claim = claimServe(config)
  try {
    const database = await openDatabase(config, log)
    try {
      await Promise.all([prepareDatabase(database), ensureAssets()])
      const services = servicesOf(config, log, database)
      await answerUntil(stopped, services, (address) => claim.publish(address))
    } finally {
      await database.close()
    }
  } finally {
    claim.release()
  }
}

async function answerUntil(
  stopped: Promise<NodeJS.Signals>,
  services: Services,
  publish: (address: string) => void,
): Promise<void> {
  const { log, database, clock } = services
  const app = await buildApp(services)
  const address = await listen(app, services)
  publish(address)
  const reminders = startReminders(services)
  const delivery = startDelivery(services)
  const statistics = startStatistics(services)
  const cleaning = setInterval(() => {
    removeOld(database.app, clock.now()).catch((error: unknown) =>
      log.error({ err: error }, 'what has expired could not be removed'),
    )
  }, hourMs)
  await greet(services, address)
  log.info({ signal: await stopped }, 'stopping')
  clearInterval(cleaning)
  await closeSoon(app)
  await reminders.stop()
  await delivery.stop()
  await statistics.stop()
}

async function removeOld(db: Db, now: Date): Promise<void> {
  await removeExpiredLogins(db, now)
  await removeOldLetters(db, now)
}

/** Lets what is under way be answered, but not for longer than people wait for a restart. */
async function closeSoon(app: FastifyInstance): Promise<void> {
  const hurry = setTimeout(() => app.server.closeAllConnections(), closeWithinMs)
  await app.close()
  clearTimeout(hurry)
}

async function listen(app: FastifyInstance, { config }: Services): Promise<string> {
  try {
    await app.listen({ port: config.port, host: config.host })
    const bound = app.server.address()
    const port = typeof bound === 'object' && bound ? bound.port : config.port
    return baseUrlOf({ ...config, port })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') {
      throw new StartProblem(
        `Porten ${config.port} er opptatt. Velg en annen, for eksempel: PORT=${config.port + 1} npm start`,
      )
    }
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
      throw new StartProblem(
        `Stedsans får ikke lytte på ${config.host}:${config.port} (${code}). Velg en annen HOST eller PORT.`,
      )
    }
    throw error
  }
}

async function greet(services: Services, address: string): Promise<void> {
  process.stdout.write(`Stedsans kjører på ${address}\n`)
  const link = await firstOperatorLink(services, address)
  if (link) {
    process.stdout.write(`Innloggingslenke til driftsansvarlig (gjelder i 15 minutter): ${link}\n`)
  }
}

function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, resolve)
  })
}
