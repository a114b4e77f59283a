import nodemailer from 'nodemailer'
import type { Db } from '#platform/db/connection.ts'
import { asOperator } from '#platform/db/operator.ts'
import type { Services } from '#platform/services.ts'
import {
  findDueLetter,
  type Outcome,
  type OutgoingLetter,
  recordOutcome,
  type WaitingLetter,
} from './delivery.sql.ts'
import { isRefusal } from './refusal.ts'

const intervalMs = 5_000

export interface Delivery {
  stop(): Promise<void>
}

/**
 * Sends what lies in the outbox, oldest first, with growing waits after a failure (1 minute to 12
 * hours). Without SMTP settings nothing is sent: the mail stays in the outbox for the operator.
 */
export function startDelivery(services: Services): Delivery {
  const { smtpUrl } = services.config
  if (!smtpUrl) return { stop: async () => {} }
  const { send, close } = mailTransport(smtpUrl, services.config.mailFrom)
  let running: Promise<void> | null = null
  const round = () => {
    running ??= deliverPending(services, send)
      .catch((error: unknown) => services.log.error({ err: error }, 'mail delivery failed'))
      .finally(() => {
        running = null
      })
  }
  round()
  const timer = setInterval(round, intervalMs)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
      close()
    },
  }
}

/** Resolves when the mail server has accepted the letter. */
export type Send = (letter: OutgoingLetter) => Promise<unknown>

/** Letters by SMTP. The id of a letter is also its Message-ID, so that a double can be told. */
export function mailTransport(smtpUrl: string, from: string): { send: Send; close(): void } {
  const transport = nodemailer.createTransport(smtpUrl)
  return {
    send: ({ id, ...letter }) =>
      transport.sendMail({
        from,
        messageId: `<${id}@stedsans>`,
        // Nobody's absence note answers a program.
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...letter,
      }),
    close: () => transport.close(),
  }
}

/** One round over the outbox. Any number of nodes may do it at once. */
export async function deliverPending(services: Services, send: Send): Promise<void> {
  while (await deliverNext(services, send)) {
    // Goes on until nothing is due.
  }
}

async function deliverNext({ database, clock }: Services, send: Send): Promise<boolean> {
  const now = clock.now()
  const letter = await asOperator(database.app, async (tx) => {
    const due = await findDueLetter(tx, now)
    if (!due || due.sentOnce) return due
    // Locked while it is sent: killed here, it is sent again, and that is better than never.
    await recordOutcome(tx, due, await outcomeOf(send, due), now)
    return due
  })
  if (letter?.sentOnce) await sendClaimed(database.app, letter, send, now)
  return letter !== null
}

/**
 * A letter that must never come twice is already claimed in the database when it goes to the mail
 * server. Killed on the way, it stays claimed, and nobody sends it again.
 */
async function sendClaimed(db: Db, letter: WaitingLetter, send: Send, now: Date): Promise<void> {
  const outcome = await outcomeOf(send, letter)
  await asOperator(db, (tx) => recordOutcome(tx, letter, outcome, now))
}

async function outcomeOf(send: Send, { id, to, subject, text }: WaitingLetter): Promise<Outcome> {
  try {
    await send({ id, to, subject, text })
    return { kind: 'accepted' }
  } catch (error) {
    const message = String(error instanceof Error ? error.message : error).slice(0, 500)
    return { kind: isRefusal(error) ? 'refused' : 'unknown', message }
  }
}
