import type { SourceLimits } from '../catalogue.ts'
import { retryAfterMs } from './pacer.ts'
import { SourceProblem } from './source-problem.ts'

export interface Question {
  readonly url: string
  /** Sent as JSON; a question without is a GET. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The text as JSON; undefined for a refusal that is none. */
  readonly json: unknown
}

/** How one try went. */
export type Attempt =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** Nobody there: no name, no network, nobody listening. */
  | { readonly kind: 'unconnected' }
  /** There, but not well. */
  | { readonly kind: 'stumbled'; readonly retryAfterMs: number | null }
  /** Cut off in the middle, or half of it. */
  | { readonly kind: 'broken' }

const unconnected = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** @throws SourceProblem when it is no use to try again: told to stop, or an answer without end. */
export async function ask(
  question: Question,
  limits: SourceLimits,
  signal: AbortSignal,
): Promise<Attempt> {
  const patience = AbortSignal.timeout(limits.timeoutSeconds * 1000)
  const either = AbortSignal.any([signal, patience])
  try {
    const response = await fetch(question.url, { ...requestOf(question), signal: either })
    const { status, headers } = response
    if (status >= 500) {
      await response.body?.cancel()
      return { kind: 'stumbled', retryAfterMs: retryAfterOf(headers) }
    }
    const text = await textOf(response, limits.answerBytes)
    const json = jsonOf(text)
    if (status === 200 && json === undefined) return { kind: 'broken' }
    return { kind: 'answer', answer: { status, headers, text, json } }
  } catch (error) {
    if (signal.aborted) throw new SourceProblem('stopped')
    if (error instanceof SourceProblem) throw error
    if (patience.aborted) return { kind: 'stumbled', retryAfterMs: null }
    return { kind: isUnconnected(error) ? 'unconnected' : 'broken' }
  }
}

function requestOf({ body, headers }: Question): RequestInit {
  const common = { 'user-agent': 'Stedsans', accept: 'application/json', ...headers }
  if (body === undefined) return { headers: common }
  return {
    method: 'POST',
    headers: { ...common, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
}

// A date would need the time of day; sources that stumble send seconds, if anything.
function retryAfterOf(headers: Headers): number | null {
  return /^\d+$/.test(headers.get('retry-after') ?? '') ? retryAfterMs(headers, new Date(0)) : null
}

async function textOf(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) {
      throw new SourceProblem('too-large', { megabytes: Math.round(maxBytes / 1e6) })
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** The reason lies within: fetch says only that it failed. */
function isUnconnected(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const { code } = at as NodeJS.ErrnoException
    if (code && unconnected.has(code)) return true
    if (at instanceof AggregateError) return at.errors.some(isUnconnected)
  }
  return false
}
