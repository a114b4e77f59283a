import type { Socket } from 'node:net'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { asOperator } from '#platform/db/operator.ts'
import { deliverPending, type Send } from '#platform/mail/delivery.ts'
import { letterState } from '#platform/mail/letter-state.ts'
import { type ReminderMornings, reminderMornings } from '../../../test/reminder-mornings.ts'

let mornings: ReminderMornings
const monday = '2028-03-20T06:00:00Z'
const later = '2028-03-20T06:20:00Z'

beforeAll(async () => {
  mornings = await reminderMornings()
})
beforeEach(async () => {
  await mornings.begin()
  await mornings.task('a', '2028-03-22')
  await mornings.task('b', '2028-03-24')
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => mornings.close())

/** From the given statement on every connection breaks, as when the process or the server is gone. */
function failFrom(statement: number): () => number {
  const { query } = pg.Client.prototype
  let count = 0
  const failing = function (
    this: pg.Client & { connection: { stream: Socket } },
    ...args: unknown[]
  ) {
    count += 1
    if (count < statement) return Reflect.apply(query, this, args)
    this.connection.stream.destroy()
    return Reflect.apply(query, this, args)
  }
  vi.spyOn(pg.Client.prototype, 'query').mockImplementation(failing as never)
  return () => count
}

async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const count = failFrom(Number.POSITIVE_INFINITY)
  await work()
  vi.restoreAllMocks()
  return count()
}

// PostgreSQL needs a moment to see that a connection is gone, and holds its locks until then.
async function runWhenFree(instant: string): Promise<void> {
  while ((await mornings.runAt(instant)) === null);
}

async function deliverWhenFree(send: Send): Promise<void> {
  mornings.at(later)
  do {
    await deliverPending(mornings.services, send)
  } while ((await mornings.letters()).some((one) => !one.sent_at && !one.claimed_at))
}

const rows = () =>
  asOperator(mornings.db, (tx) =>
    tx.selectFrom('reminder').select(['kind', 'subject', 'mail_id']).execute(),
  )

describe('reminders that are cut off', () => {
  it('at any statement, are written once by the next run', async () => {
    const whole = await statementsOf(() => mornings.runAt(monday))
    expect(whole).toBeGreaterThan(15)
    for (let statement = 1; statement <= whole; statement += 1) {
      await mornings.begin()
      await mornings.task('a', '2028-03-22')
      await mornings.task('b', '2028-03-24')
      failFrom(statement)
      await mornings.runAt(monday).catch(() => null)
      vi.restoreAllMocks()
      await runWhenFree('2028-03-20T06:01:00Z')
      const letters = await mornings.letters()
      expect([statement, letters.map((one) => one.to_address)]).toEqual([
        statement,
        [mornings.kari.email],
      ])
      const told = await rows()
      expect(told).toHaveLength(3)
      expect(told.every(({ mail_id }) => mail_id === letters[0]?.id)).toBe(true)
    }
  })

  it('at any statement of the delivery, reach their reader once or are shown as uncertain', async () => {
    await mornings.runAt(monday)
    const whole = await statementsOf(() => deliverPending(mornings.at(monday), async () => {}))
    for (let statement = 1; statement <= whole; statement += 1) {
      await mornings.begin()
      await mornings.task('a', '2028-03-22')
      await mornings.runAt(monday)
      const received: string[] = []
      const send = async ({ id }: { id: string }) => received.push(id)
      failFrom(statement)
      await deliverPending(mornings.services, send).catch(() => null)
      vi.restoreAllMocks()
      await deliverWhenFree(send)
      const [letter] = await mornings.letters()
      const state = letter && letterState(factsOf(letter), mornings.clock.now())
      expect([statement, state]).toEqual([statement, letter?.sent_at ? 'sent' : 'uncertain'])
      expect(received.length).toBeLessThanOrEqual(1)
      if (state === 'sent') expect(received).toEqual([letter?.id])
    }
  })
})

describe('a letter that must not come twice', () => {
  const answers = [
    ['a connection that is refused', { syscall: 'connect', code: 'ESOCKET' }, 2],
    ['a name that is not found', { code: 'EDNS' }, 2],
    ['a full mailbox', { code: 'EENVELOPE', responseCode: 452 }, 2],
    ['a refused text', { code: 'EMESSAGE', responseCode: 554 }, 2],
    ['a wrong password', { code: 'EAUTH', responseCode: 535 }, 2],
    ['no greeting', { code: 'ETIMEDOUT', timeoutType: 'GREETING_TIMEOUT' }, 2],
    ['a broken connection', { code: 'ECONNECTION' }, 1],
    ['a silent server', { code: 'ETIMEDOUT', timeoutType: 'SOCKET_TIMEOUT' }, 1],
    ['something unheard of', {}, 1],
  ] as const

  it.each(answers)('after %s (%o) is tried %i times', async (_, problem, times) => {
    await mornings.runAt(monday)
    let attempts = 0
    const send = async () => {
      attempts += 1
      if (attempts === 1) throw Object.assign(new Error('no'), problem)
    }
    await deliverPending(mornings.services, send)
    await deliverPending(mornings.at(later), send)
    expect(attempts).toBe(times)
    const [letter] = await mornings.letters()
    const state = letter && letterState(factsOf(letter), mornings.clock.now())
    expect(state).toBe(times === 2 ? 'sent' : 'uncertain')
  })

  it('is not sent once it is of no use, and lets other letters pass', async () => {
    await mornings.runAt(monday)
    const received: string[] = []
    const send = async ({ id }: { id: string }) => received.push(id)
    await deliverPending(mornings.at('2028-03-23T06:00:00Z'), send)
    expect(received).toEqual([])
  })
})

function factsOf(letter: Awaited<ReturnType<ReminderMornings['letters']>>[number]) {
  return {
    sentAt: letter.sent_at,
    claimedAt: letter.claimed_at,
    expiresAt: letter.expires_at,
    lastError: letter.last_error,
    attempts: letter.attempts,
  }
}
