import nodemailer from 'nodemailer'
import { asOperator } from '#platform/db/operator.ts'
import type { Services } from '#platform/services.ts'

const maxAttempts = 12
const intervalMs = 5_000

export interface Delivery {
  stop(): Promise<void>
}

/**
 * Sends what lies in the outbox, oldest first, with growing waits after a failure (1 minute to 12
 * hours). Without SMTP settings nothing is sent: the mail stays in the outbox for the operator.
 */
export function startDelivery(services: Services): Delivery {
  const { smtpUrl, mailFrom } = services.config
  if (!smtpUrl) return { stop: async () => {} }
  const transport = nodemailer.createTransport(smtpUrl)
  let running: Promise<void> | null = null
  const round = () => {
    running ??= deliverPending(services, (mail) => transport.sendMail({ from: mailFrom, ...mail }))
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
      transport.close()
    },
  }
}

type Send = (mail: { to: string; subject: string; text: string }) => Promise<unknown>

/** One round over the outbox. Each mail is locked while it is sent, so that two nodes never send it twice. */
export async function deliverPending(services: Services, send: Send): Promise<void> {
  while (await deliverNext(services, send)) {
    // Goes on until nothing is due.
  }
}

async function deliverNext(services: Services, send: Send): Promise<boolean> {
  const now = services.clock.now()
  return asOperator(services.database.app, async (tx) => {
    const mail = await tx
      .selectFrom('mail')
      .select(['id', 'to_address', 'subject', 'body', 'attempts'])
      .where('sent_at', 'is', null)
      .where('next_attempt_at', '<=', now)
      .where('attempts', '<', maxAttempts)
      .orderBy('created_at')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!mail) return false
    const outcome = await attempt(send, mail)
    await tx
      .updateTable('mail')
      .set((row) => ({
        attempts: mail.attempts + 1,
        sent_at: outcome === null ? now : null,
        last_error: outcome,
        next_attempt_at: new Date(now.getTime() + waitMs(mail.attempts)),
        // Who has the letter has the link; nobody else needs it, in the outbox or in a backup.
        ...(outcome === null && { body: row.ref('body_without_links') }),
      }))
      .where('id', '=', mail.id)
      .execute()
    return true
  })
}

async function attempt(
  send: Send,
  mail: { to_address: string; subject: string; body: string },
): Promise<string | null> {
  try {
    await send({ to: mail.to_address, subject: mail.subject, text: mail.body })
    return null
  } catch (error) {
    return String(error instanceof Error ? error.message : error).slice(0, 500)
  }
}

function waitMs(attempts: number): number {
  return Math.min(60_000 * 2 ** attempts, 12 * 3_600_000)
}
