import type { FastifyBaseLogger } from 'fastify'
import { loadGuide } from '#features/guide/index.ts'
import { loadReferenceData } from '#features/reference/index.ts'
import { systemClock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import type { Database } from '#platform/db/open-database.ts'
import type { Services } from '#platform/services.ts'
import { servingAddress } from '#platform/start/serve-claim.ts'

/** Migrations and reference data: what must be in before anything is asked of the database. */
export async function prepareDatabase(database: Database): Promise<void> {
  await database.migrate()
  const admin = await database.admin()
  try {
    await loadReferenceData(admin)
    await loadGuide(admin)
  } finally {
    await admin.close()
  }
}

export function servicesOf(config: Config, log: FastifyBaseLogger, database: Database): Services {
  return { config, log, database, clock: systemClock() }
}

/** The address that people use, for links where no request tells it. */
export function baseUrlOf(config: Config): string {
  const serving = servingAddress(config)
  if (serving && !config.publicUrl) return serving
  const host = config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host
  return config.publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${config.port}`
}
