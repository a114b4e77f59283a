import path from 'node:path'
import { z } from 'zod'
import { StartProblem } from './start/start-problem.ts'

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

export interface Config {
  readonly port: number
  readonly host: string
  /** Absolute path of the data folder: the embedded database, its lock and its log. */
  readonly dataDir: string
  readonly database: DatabaseConfig
  /** False removes «Prøv nå» from the start page. */
  readonly trial: boolean
  /** The address that people use, without a trailing slash; null when it follows the request. */
  readonly publicUrl: string | null
  /** Null sends mail to the outbox page. */
  readonly smtpUrl: string | null
  readonly mailFrom: string
  readonly logLevel: LogLevel
  /** What Fastify's `trustProxy` takes: false, true, or a list of proxy addresses. */
  readonly trustProxy: boolean | string
  readonly statistics: StatisticsConfig
}

/** Where figures are fetched, addresses without a trailing slash. */
export interface StatisticsConfig {
  /** Whether the program fetches by itself; people may ask for it anyhow. */
  readonly refresh: boolean
  readonly ssbUrl: string
  readonly ssbV1Url: string
  readonly klassUrl: string
  readonly fhiUrl: string
}

export type DatabaseConfig =
  | { readonly kind: 'embedded' }
  | { readonly kind: 'server'; readonly url: string; readonly adminUrl: string | null }

const given = (value: string | undefined) => (value?.trim() ? value.trim() : undefined)

const urlOf = (...protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol))

/** The address of an API that figures come from. */
const sourceUrl = (usual: string) => ({
  schema: urlOf('http:', 'https:')
    .transform((url) => url.replace(/\/+$/, ''))
    .default(usual),
  rule: `adressen til grensesnittet, for eksempel ${usual}`,
})

const postgresUrl = urlOf('postgres:', 'postgresql:')

/** Each variable with the rule that the operator is told when the value cannot be used. */
const variables = {
  PORT: {
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65_535)
      .default(3000),
    rule: 'et portnummer fra 0 til 65535, for eksempel 3000',
  },
  HOST: {
    schema: z
      .string()
      .regex(/^[A-Za-z0-9.:%_-]+$/)
      .default('127.0.0.1'),
    rule: 'en adresse å lytte på, for eksempel 127.0.0.1 eller 0.0.0.0',
  },
  STEDSANS_DATA: { schema: z.string().default('./data'), rule: 'stien til en mappe' },
  DATABASE_URL: {
    schema: postgresUrl.optional(),
    rule: 'en adresse som postgres://bruker:passord@tjener:5432/stedsans',
  },
  DATABASE_ADMIN_URL: {
    schema: postgresUrl.optional(),
    rule: 'en adresse som postgres://eier:passord@tjener:5432/stedsans',
  },
  STEDSANS_TRIAL: {
    schema: z.enum(['on', 'off']).default('on'),
    rule: '«on» eller «off»',
  },
  PUBLIC_URL: {
    schema: urlOf('http:', 'https:').optional(),
    rule: 'adressen som folk bruker, for eksempel https://stedsans.kommune.no',
  },
  SMTP_URL: {
    schema: urlOf('smtp:', 'smtps:').optional(),
    rule: 'en adresse som smtp://bruker:passord@tjener:587',
  },
  MAIL_FROM: {
    schema: z
      .string()
      .regex(/^[^\r\n]*@[^\r\n]*$/)
      .default('Stedsans <stedsans@localhost>'),
    rule: 'en avsender som «Stedsans <stedsans@kommune.no>»',
  },
  LOG_LEVEL: { schema: z.enum(logLevels).default('info'), rule: `én av ${logLevels.join(', ')}` },
  TRUST_PROXY: {
    schema: z
      .string()
      .regex(/^(on|off|[0-9a-fA-F.:/, ]+|loopback)$/)
      .default('off'),
    rule: '«on», «off» eller adressene til mellomtjenerne, med komma mellom',
  },
  STATISTICS_REFRESH: {
    schema: z.enum(['on', 'off']).default('on'),
    rule: '«on» eller «off»',
  },
  SSB_API_URL: sourceUrl('https://data.ssb.no/api/pxwebapi/v2'),
  SSB_V1_API_URL: sourceUrl('https://data.ssb.no/api/v0/no'),
  KLASS_API_URL: sourceUrl('https://data.ssb.no/api/klass/v1'),
  FHI_API_URL: sourceUrl('https://statistikk-data.fhi.no/api/open/v1'),
} as const

type Name = keyof typeof variables

/**
 * The settings of this installation from environment variables.
 *
 * @throws StartProblem with one sentence for each variable that cannot be used.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = []
  function read<N extends Name>(name: N): z.output<(typeof variables)[N]['schema']> {
    const result = variables[name].schema.safeParse(given(environment[name]))
    if (result.success) return result.data as z.output<(typeof variables)[N]['schema']>
    problems.push(`Miljøvariabelen ${name} kan ikke brukes. Sett den til ${variables[name].rule}.`)
    return undefined as z.output<(typeof variables)[N]['schema']>
  }
  const url = read('DATABASE_URL')
  const adminUrl = read('DATABASE_ADMIN_URL')
  const trustProxy = read('TRUST_PROXY')
  const config: Config = {
    port: read('PORT'),
    host: read('HOST'),
    dataDir: path.resolve(read('STEDSANS_DATA') ?? '.'),
    database: url ? { kind: 'server', url, adminUrl: adminUrl ?? null } : { kind: 'embedded' },
    trial: read('STEDSANS_TRIAL') === 'on',
    publicUrl: read('PUBLIC_URL')?.replace(/\/+$/, '') ?? null,
    smtpUrl: read('SMTP_URL') ?? null,
    mailFrom: read('MAIL_FROM'),
    logLevel: read('LOG_LEVEL'),
    trustProxy: trustProxy === 'on' ? true : trustProxy === 'off' ? false : trustProxy,
    statistics: {
      refresh: read('STATISTICS_REFRESH') === 'on',
      ssbUrl: read('SSB_API_URL'),
      ssbV1Url: read('SSB_V1_API_URL'),
      klassUrl: read('KLASS_API_URL'),
      fhiUrl: read('FHI_API_URL'),
    },
  }
  if (adminUrl && !url && problems.length === 0) {
    problems.push(
      'DATABASE_ADMIN_URL er satt uten DATABASE_URL. Sett begge, eller ingen for å bruke den innebygde databasen.',
    )
  }
  // Without it the links in mail would follow the Host header, which whoever asks may invent.
  if (config.smtpUrl && !config.publicUrl && problems.length === 0) {
    problems.push(
      'SMTP_URL er satt uten PUBLIC_URL. Sett PUBLIC_URL til adressen som folk bruker, så lenkene i e-posten blir riktige.',
    )
  }
  if (problems.length > 0) throw new StartProblem(problems.join('\n'))
  return config
}
