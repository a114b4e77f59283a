import type { DestinationStream, Logger } from 'pino'
import { pino } from 'pino'
import type { Config } from './config.ts'

/** What a module needs to say something in the log. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>

/** Where the line of each answer goes. */
export type RequestLog = Pick<Logger, 'info'>

/** Field names that carry people or secrets, wherever they turn up. */
const personalFields = [
  'email',
  'name',
  'address',
  'ip',
  'remoteAddress',
  'body',
  'form',
  'token',
  'secret',
  'password',
  'cookie',
  'authorization',
]

const lines = {
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label: string) => ({ level: label }) },
}

/**
 * The program's log on stderr: lines for people in a terminal, JSON otherwise. No personal data:
 * requests are logged by route, errors without the values that the database repeats.
 */
export function createLog(
  { logLevel }: Pick<Config, 'logLevel'>,
  destination: DestinationStream = stderr(process.stderr.isTTY ?? false),
): Logger {
  return pino(
    {
      level: logLevel,
      ...lines,
      redact: {
        paths: personalFields.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
        censor: '[utelatt]',
      },
      serializers: { err: describeError, error: describeError, req: describeRequest },
    },
    destination,
  )
}

/** Bytes of lines that are written together, and the longest that a line waits. */
const gathered = { minLength: 8_192, periodicFlush: 250 }

/**
 * The lines of requests, written many at a time. There is one for every answer, so nothing is looked
 * for in them: whoever writes one must see to it that it holds no person.
 */
export function createRequestLog(
  { logLevel }: Pick<Config, 'logLevel'>,
  destination: DestinationStream = process.stderr.isTTY
    ? stderr(true)
    : pino.destination({ fd: 2, sync: false, ...gathered }),
): RequestLog {
  return pino({ level: logLevel, ...lines }, destination)
}

interface LoggedRequest {
  readonly id?: unknown
  readonly method?: string
  readonly routeOptions?: { readonly url?: string }
}

// The pattern and not the address: addresses hold login secrets and search words.
function describeRequest(request: LoggedRequest) {
  return { id: request.id, method: request.method, route: request.routeOptions?.url }
}

interface DatabaseError extends Error {
  readonly code?: string
  readonly constraint?: string
  readonly table?: string
}

/** An error with its causes, without what may repeat a person's words. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: typeof error }
  const { code, constraint, table } = error as DatabaseError
  const message = repeatsValue(code) ? `Invalid value (${code})` : error.message
  return {
    type: error.name,
    message,
    code,
    constraint,
    table,
    stack: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}

// Class 22 of PostgreSQL's errors puts the value in the message.
function repeatsValue(code: string | undefined): boolean {
  return /^22[0-9A-Z]{3}$/.test(code ?? '')
}

function framesOf(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')
}

function stderr(isTerminal: boolean): DestinationStream {
  const raw = pino.destination({ fd: 2, sync: true })
  return isTerminal ? { write: (line) => raw.write(readable(line)) } : raw
}

/** One JSON line as a line for a person: time, level unless it is info, message, the rest. */
export function readable(line: string): string {
  const { time, level, msg, err, ...rest } = JSON.parse(line) as Record<string, unknown>
  const parts = [String(time).slice(11, 19)]
  if (level !== 'info') parts.push(String(level).toUpperCase())
  if (msg) parts.push(String(msg))
  if (Object.keys(rest).length > 0) parts.push(JSON.stringify(rest))
  const { type, message, stack } = (err ?? {}) as Record<string, unknown>
  const trace = err ? `\n  ${type}: ${message}\n${stack}` : ''
  return `${parts.join(' ')}${trace}\n`
}
