import type { SourceLimits } from '../catalogue.ts'
import { closedFor, pacer } from './pacer.ts'
import type { Patience } from './patience.ts'
import { type Answer, type Attempt, ask, type Question } from './question.ts'
import { type ProblemCode, SourceProblem } from './source-problem.ts'

export type { Answer, Question } from './question.ts'

const attempts = 6
const waitsWhenBusy = 8
const connectionAttempts = 2
const firstPauseMs = 1_000
const longestPauseMs = 60_000
const busyMs = 60_000

export interface SourceClient {
  /**
   * Asks until there is a whole answer: later when the source is busy, again when it stumbles, as
   * often as makes sense.
   *
   * @throws SourceProblem; `refused` and `table-gone` are the source's own no.
   */
  ask(question: Question): Promise<Answer>
}

export interface ClientSettings {
  /** As people know it, for the log. */
  readonly name: string
  readonly limits: SourceLimits
  readonly patience: Patience
  readonly signal: AbortSignal
  /** Hears of each wait that people notice. */
  readonly onWait?: (seconds: number) => Promise<void>
}

/** Calls to one source, one at a time and never faster than it stands. */
export function sourceClient(settings: ClientSettings): SourceClient {
  const { name, limits, patience, signal } = settings
  const pace = pacer(limits, patience, signal)
  const sleep = (ms: number) => patience.sleep(ms, signal).catch(stopped)
  /** As long as the source wants. */
  const wait = async (ms: number) => {
    if (ms <= 0) return
    if (ms >= 10_000) await settings.onWait?.(Math.round(ms / 1000))
    await sleep(ms)
  }
  let failedConnections = 0
  let free: Promise<unknown> = Promise.resolve()

  async function askPatiently(question: Question): Promise<Answer> {
    let busy = 0
    let last: ProblemCode = 'no-answer'
    for (let attempt = 0; attempt < attempts; ) {
      if (failedConnections >= connectionAttempts) {
        throw new SourceProblem('unreachable', { source: name })
      }
      await wait(closedFor(limits.quiet, patience.now()))
      await pace.turn().catch(stopped)
      const got = await ask(question, limits, signal)
      if (got.kind === 'unconnected') failedConnections += 1
      else failedConnections = 0
      if (got.kind === 'answer') pace.heed(got.answer.headers)
      if (got.kind === 'answer' && got.answer.status !== 429) return got.answer
      if (got.kind === 'answer') {
        busy += 1
        if (busy > waitsWhenBusy) throw new SourceProblem('too-busy', { source: name })
        await wait(pace.afterRefusal(got.answer.headers) ?? busyMs)
        continue
      }
      if (got.kind !== 'unconnected') last = problemOf(got)
      attempt += 1
      if (attempt < attempts) await sleep(pauseAfter(attempt, got, patience))
    }
    throw new SourceProblem(last, { source: name })
  }

  return {
    ask: (question) => {
      const next = free.then(() => askPatiently(question))
      free = next.catch(() => {})
      return next
    },
  }
}

function problemOf({ kind }: Attempt): ProblemCode {
  return kind === 'broken' ? 'broken-answer' : 'no-answer'
}

/** Twice as long each time, and somewhat by chance; as long as the source says when it does. */
function pauseAfter(attempt: number, got: Attempt, { random }: Patience): number {
  if (got.kind === 'stumbled' && got.retryAfterMs !== null) return got.retryAfterMs
  const longest = Math.min(longestPauseMs, firstPauseMs * 2 ** attempt)
  return longest / 2 + (longest / 2) * random()
}

function stopped(): never {
  throw new SourceProblem('stopped')
}
