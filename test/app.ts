import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { setUpMunicipality } from '#features/operator/index.ts'
import { loadReferenceData } from '#features/reference/index.ts'
import { type ApiRole, createApiToken } from '#platform/auth/api-token.sql.ts'
import type { Role } from '#platform/auth/policy.ts'
import { openSession } from '#platform/auth/session.sql.ts'
import { type Clock, fixedClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { inTenant } from '#platform/db/tenant.ts'
import type { Language } from '#platform/i18n/language.ts'
import { createLog } from '#platform/log.ts'
import type { Services } from '#platform/services.ts'
import { buildApp } from '../src/app.ts'
import { ensureAssets } from '../tools/build-assets.ts'
import { testDatabase } from './database.ts'

export interface TestApp {
  readonly app: FastifyInstance
  readonly services: Services
  /** A municipality that is set up, by its number. */
  municipality(number: string, language?: Language): Promise<{ tenantId: string; slug: string }>
  /** The headers of a signed-in person with the role (or a person with none, or the operator). */
  signIn(who?: {
    tenantId?: string
    role?: Role
    isOperator?: boolean
    name?: string
  }): Promise<SignedIn>
  /** The header of an API token. */
  token(
    tenantId: string,
    role?: ApiRole,
    scope?: 'read' | 'write',
  ): Promise<{ authorization: string }>
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>
  /** A form POST from the product's own page. */
  post(
    url: string,
    fields: FormFields,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>
  inject(options: InjectOptions): Promise<LightMyRequestResponse>
  close(): Promise<void>
}

export type FormFields = Readonly<Record<string, string | readonly string[]>>

export interface SignedIn {
  readonly personId: string
  readonly headers: { readonly cookie: string }
}

const testNow = '2027-11-01T09:00:00Z'
const testHost = 'localhost:3000'
/** Nobody listens there: a test that fetches figures has a server of its own. */
const nowhere = 'http://127.0.0.1:3'
const noSources = {
  STATISTICS_REFRESH: 'off',
  SSB_API_URL: nowhere,
  SSB_V1_API_URL: nowhere,
  KLASS_API_URL: nowhere,
  FHI_API_URL: nowhere,
}

/** The whole application on a database of its own. Call `close` when the tests of the file are done. */
export async function testApp(
  settings: { clock?: Clock; environment?: Record<string, string> } = {},
): Promise<TestApp> {
  const database = await testDatabase()
  const config = readConfig({ LOG_LEVEL: 'fatal', ...noSources, ...settings.environment })
  const admin = await database.admin()
  await loadReferenceData(admin)
  await admin.close()
  await ensureAssets()
  const services: Services = {
    config,
    clock: settings.clock ?? fixedClock(testNow),
    log: createLog(config),
    database,
  }
  const app = await buildApp(services)
  const inject = (options: InjectOptions) =>
    app.inject({ ...options, headers: { host: testHost, ...options.headers } })
  return {
    app,
    services,
    inject,
    municipality: (number, language = 'nb') =>
      setUpMunicipality(database.app, {
        municipalityNumber: number,
        language,
        actor: { label: 'test', personId: null, address: '' },
      }),
    signIn: (who = {}) => signIn(services, who),
    token: async (tenantId, role = 'planner', scope = 'write') => {
      const expiresAt = new Date(services.clock.now().getTime() + 86_400_000 * 10_000)
      const secret = await inTenant(database.app, tenantId, (tx) =>
        createApiToken(tx, tenantId, { name: 'Test', role, scope, createdBy: null, expiresAt }),
      )
      return { authorization: `Bearer ${secret}` }
    },
    get: (url, headers = {}) => inject({ method: 'GET', url, headers }),
    post: (url, fields, headers = {}) =>
      inject({
        method: 'POST',
        url,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
          ...headers,
        },
        payload: encodeForm(fields),
      }),
    close: async () => {
      await app.close()
      await database.close()
    },
  }
}

let people = 0

async function signIn(
  services: Services,
  who: { tenantId?: string; role?: Role; isOperator?: boolean; name?: string },
): Promise<SignedIn> {
  const { app } = services.database
  people += 1
  const person = await app
    .insertInto('person')
    .values({
      email: `person${people}@example.no`,
      name: who.name ?? `Eksempel ${people}`,
      is_operator: who.isOperator ?? false,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { tenantId, role } = who
  if (tenantId && role) {
    await inTenant(app, tenantId, async (tx) => {
      await tx
        .insertInto('membership')
        .values({ tenant_id: tenantId, person_id: person.id, role })
        .execute()
    })
  }
  const secret = await openSession(app, person.id, services.clock.now())
  return { personId: person.id, headers: { cookie: `stedsans=${secret}` } }
}

function encodeForm(fields: FormFields): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === 'string' ? [value] : value) search.append(name, one)
  }
  return search.toString()
}
