import { randomUUID } from 'node:crypto'
import { inviteByCommand, operatorLoginLink, setUpMunicipality } from '#features/operator/index.ts'
import { municipalityByNumber } from '#features/reference/index.ts'
import { prepareDemo } from '#features/trial/index.ts'
import { type Actor, recordAudit } from '#platform/audit/audit.sql.ts'
import { type ApiRole, apiRoles, createApiToken } from '#platform/auth/api-token.sql.ts'
import { roles } from '#platform/auth/policy.ts'
import { backup, restore } from '#platform/db/backup.ts'
import { openDatabase } from '#platform/db/open-database.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { isLanguage } from '#platform/i18n/language.ts'
import type { Services } from '#platform/services.ts'
import { StartProblem } from '#platform/start/start-problem.ts'
import type { Invocation } from './invocation.ts'
import { baseUrlOf, prepareDatabase, servicesOf } from './prepare.ts'
import { serve } from './serve.ts'

const commandLine: Actor = { label: 'kommandolinja', personId: null, address: '' }

interface Command {
  readonly words: readonly [string] | readonly [string, string]
  /** Arguments and what it does, for the list of commands. */
  readonly help: string
  run(invocation: Invocation): Promise<void>
}

export const commands: readonly Command[] = [
  { words: ['serve'], help: 'starter Stedsans (det samme som npm start)', run: serve },
  {
    words: ['migrate'],
    help: 'bringer databasen og referansedataene opp til denne versjonen',
    run: (invocation) => withServices(invocation, async () => say('Databasen er oppdatert.')),
  },
  {
    words: ['token', 'create'],
    help: '--kommune NUMMER --role planner [--name NAVN] [--scope read|write] [--days 90] [--language nb|nn]: skriver ut en nøkkel til API-et, og setter opp kommunen når den mangler',
    run: (invocation) => withServices(invocation, (services) => createToken(services, invocation)),
  },
  {
    words: ['login-link'],
    help: 'lager en innloggingslenke til driftsansvarlig, gyldig i 15 minutter',
    run: (invocation) =>
      withServices(invocation, async (services) =>
        say(await operatorLoginLink(services, baseUrlOf(services.config))),
      ),
  },
  {
    words: ['user', 'invite'],
    help: '--kommune NUMMER --email ADRESSE --name NAVN --role admin: inviterer en person og skriver ut lenken',
    run: (invocation) => withServices(invocation, (services) => invite(services, invocation)),
  },
  {
    words: ['backup'],
    help: 'FIL: skriver en konsistent sikkerhetskopi, også mens Stedsans kjører',
    run: (invocation) =>
      withServices(invocation, async (services) => {
        const file = fileOf(invocation, 'backup')
        const admin = await services.database.admin()
        try {
          await backup(admin, file)
        } finally {
          await admin.close()
        }
        say(`Sikkerhetskopien ligger i ${file}.`)
      }),
  },
  {
    words: ['restore'],
    help: 'FIL: legger en sikkerhetskopi inn i en tom database',
    run: restoreInto,
  },
  {
    words: ['demo'],
    help: 'gjør demokommunen klar',
    run: (invocation) =>
      withServices(invocation, async (services) => {
        await prepareDemo(services)
        say(`Demokommunen er klar: ${baseUrlOf(services.config)}/demo`)
      }),
  },
]

export function usage(): string {
  const lines = commands.map((command) => `  ${command.words.join(' ')} ${command.help}`)
  return ['Bruk: npm run -s stedsans -- KOMMANDO', ...lines].join('\n')
}

async function createToken(services: Services, { options }: Invocation): Promise<void> {
  const { tenantId } = await municipalityOf(services, options)
  const role = options.role ?? 'planner'
  if (!isApiRole(role))
    throw new StartProblem(
      `Rollen ${role} finnes ikke for nøkler. Bruk én av ${apiRoles.join(', ')}.`,
    )
  const scope = options.scope ?? 'write'
  if (scope !== 'read' && scope !== 'write') throw new StartProblem('--scope er read eller write.')
  const days = Number(options.days ?? 90)
  if (!Number.isInteger(days) || days < 1 || days > 3_660)
    throw new StartProblem('--days er et helt tall fra 1 til 3660.')
  const expiresAt = new Date(services.clock.now().getTime() + days * 86_400_000)
  const name = options.name ?? `Kommandolinje ${randomUUID().slice(0, 4)}`
  const secret = await inTenant(services.database.app, tenantId, async (tx) => {
    await recordAudit(tx, tenantId, commandLine, {
      action: 'token.create',
      subject: name,
      details: { role, scope },
    })
    return createApiToken(tx, tenantId, { name, role, scope, createdBy: null, expiresAt })
  })
  say(secret)
}

async function invite(services: Services, { options }: Invocation): Promise<void> {
  const { tenantId } = await municipalityOf(services, options)
  const role = roles.find((one) => one === (options.role ?? 'planner'))
  if (!role) throw new StartProblem(`Rollen finnes ikke. Bruk én av ${roles.join(', ')}.`)
  if (!options.email || !options.name) throw new StartProblem('Gi --email og --name.')
  say(
    await inviteByCommand(services, {
      tenantId,
      email: options.email,
      name: options.name,
      role,
      baseUrl: baseUrlOf(services.config),
    }),
  )
}

async function municipalityOf(services: Services, options: Invocation['options']) {
  const number = options.kommune ?? ''
  if (!municipalityByNumber(number)) {
    throw new StartProblem(
      `--kommune er et kommunenummer på fire siffer som finnes i dag. «${number}» gjør ikke det.`,
    )
  }
  const { language = null } = options
  if (language !== null && !isLanguage(language))
    throw new StartProblem('--language er nb eller nn.')
  return setUpMunicipality(services.database.app, {
    municipalityNumber: number,
    language,
    actor: commandLine,
  })
}

async function restoreInto(invocation: Invocation): Promise<void> {
  const file = fileOf(invocation, 'restore')
  const database = await openDatabase(invocation.config, invocation.log)
  try {
    const admin = await database.admin()
    try {
      await restore(admin, file)
    } finally {
      await admin.close()
    }
    await prepareDatabase(database)
    say('Sikkerhetskopien er lagt inn.')
  } finally {
    await database.close()
  }
}

async function withServices(
  { config, log }: Invocation,
  work: (services: Services) => Promise<void>,
): Promise<void> {
  const database = await openDatabase(config, log)
  try {
    await prepareDatabase(database)
    await work(servicesOf(config, log, database))
  } finally {
    await database.close()
  }
}

function fileOf({ positionals }: Invocation, command: string): string {
  const [file] = positionals
  if (!file) throw new StartProblem(`Si hvilken fil: npm run -s stedsans -- ${command} FIL`)
  return file
}

function isApiRole(text: string): text is ApiRole {
  return apiRoles.some((role) => role === text)
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
