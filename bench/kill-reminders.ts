// Kills whoever writes and delivers reminders, again and again, while a clock runs over summer time,
// winter time and the end of a year, and counts what came: node --import tsx bench/kill-reminders.ts KILLS
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { SMTPServer } from 'smtp-server'
import { loadReferenceData } from '#features/reference/index.ts'
import { runReminders } from '#features/reminders/index.ts'
import { fixedClock, osloDate, osloInstant } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { type EmbeddedServer, startEmbedded } from '#platform/db/embedded-server.ts'
import { type Database, databaseOn } from '#platform/db/open-database.ts'
import { asOperator } from '#platform/db/operator.ts'
import { createLog } from '#platform/log.ts'
import { letterState } from '#platform/mail/letter-state.ts'
import { colleague, ownTask, remindedMunicipality } from '../test/reminded-municipality.ts'
import { beginning, dueOn, instants, mondays } from './reminder-clock.ts'

export interface KillRemindersResult {
  readonly kills: number
  readonly reminders: number
  /** Reminders that were to be written and are not, and those that were not to be. */
  readonly missing: number
  readonly unforeseen: number
  readonly letters: number
  readonly received: number
  readonly receivedTwice: number
  /** Neither received nor shown as uncertain. */
  readonly lost: number
  readonly uncertain: number
  /** Weeks that were not written at seven o'clock on their Monday. */
  readonly offTime: number
}

const worker = fileURLToPath(new URL('reminders-worker.ts', import.meta.url))
const log = createLog({ logLevel: 'fatal' })

export async function runKillReminders(kills: number): Promise<KillRemindersResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stedsans-reminders-'))
  const server = await startEmbedded(folder, log)
  const { app, owner } = server
  const stop = () => server.stop()
  const database = databaseOn({ kind: 'embedded', app, owner, appLogin: app.user, stop }, log)
  const mail = await openMailServer()
  try {
    await database.migrate()
    const people = await workAndPeople(database, mail.url)
    const done = await workUntilDone(server, mail, kills)
    return await whatCame(database, people, mail.received, done)
  } finally {
    await mail.close()
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** People with deadlines all along, in several municipalities. Gives their ids. */
async function workAndPeople(database: Database, smtpUrl: string): Promise<readonly string[]> {
  const admin = await database.admin()
  await loadReferenceData(admin)
  await admin.close()
  const people: string[] = []
  for (const number of ['5052', '1811', '4631']) {
    const place = await remindedMunicipality(database.app, number)
    for (const index of [1, 2, 3, 4]) {
      const email = `person${index}@${number}.example.no`
      const role = { tenantId: place.tenantId, role: 'contributor' } as const
      const personId = await colleague(database.app, email, [role])
      people.push(personId)
      for (const endsOn of dueOn) {
        const key = `own-${index}-${endsOn}`
        await ownTask(database.app, place, {
          ...{ key, title: key, startsOn: '2028-01-03', endsOn },
          lead: personId,
        })
      }
    }
  }
  const config = readConfig({ SMTP_URL: smtpUrl, PUBLIC_URL: 'http://localhost:3000' })
  await runReminders({ config, log, database, clock: fixedClock(beginning) })
  return people
}

interface MailServer {
  readonly url: string
  /** How often each letter has come, by its Message-ID. */
  readonly received: Map<string, number>
  /** Called once, when the next letter has come: before or after it is acknowledged. */
  atNext: { readonly moment: 'before' | 'after'; readonly act: () => void } | null
  close(): Promise<void>
}

async function openMailServer(): Promise<MailServer> {
  const received = new Map<string, number>()
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, callback) {
      text(stream).then((content) => {
        const id = /^Message-ID: <(.+)@stedsans>/im.exec(content)?.[1] ?? ''
        received.set(id, (received.get(id) ?? 0) + 1)
        const { atNext } = mail
        mail.atNext = null
        if (atNext?.moment === 'before') atNext.act()
        callback()
        if (atNext?.moment === 'after') setImmediate(atNext.act)
      }, callback)
    },
  })
  // Whoever is killed leaves a connection behind.
  smtp.on('error', () => {})
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
  const { port } = smtp.server.address() as AddressInfo
  const mail: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    atNext: null,
    close: () => new Promise((resolve) => smtp.close(() => resolve())),
  }
  return mail
}

/** Gives how many were killed at their work. */
async function workUntilDone(
  server: EmbeddedServer,
  mail: MailServer,
  kills: number,
): Promise<number> {
  const { app, owner } = server
  const env = { ...process.env, REMINDER_DATABASE: JSON.stringify({ app, owner }) }
  let next = 0
  let killed = 0
  while (next < instants.length) {
    const args = ['--import', 'tsx', worker, String(next), mail.url]
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    const closed = once(child, 'close')
    const lines = createInterface(child.stdout)
    lines.on('line', (line) => {
      next = Number(line) + 1
    })
    await Promise.race([once(lines, 'line'), closed])
    if (killed < kills) await killSomewhere(child, mail, killed)
    const [code] = await closed
    if (code !== null && code !== 0) throw new Error(`The worker ended with ${code}`)
    if (code === null) killed += 1
  }
  return killed
}

/** In turn at any time, while a letter waits for its answer, at any time, and right after the answer. */
async function killSomewhere(child: ChildProcess, mail: MailServer, turn: number): Promise<void> {
  const kill = () => {
    child.kill('SIGKILL')
  }
  if (turn % 2 === 0) {
    await delay(Math.random() * 150)
    return kill()
  }
  mail.atNext = { moment: turn % 4 === 1 ? 'before' : 'after', act: kill }
}

async function whatCame(
  { app }: Database,
  people: readonly string[],
  received: ReadonlyMap<string, number>,
  kills: number,
): Promise<KillRemindersResult> {
  const { reminders, letters } = await asOperator(app, async (tx) => ({
    reminders: await tx.selectFrom('reminder').selectAll().execute(),
    letters: await tx.selectFrom('mail').selectAll().execute(),
  }))
  const expected = new Set(
    people.flatMap((person) => [
      ...mondays.map((day) => `${person} digest ${day}`),
      ...dueOn.map((day) => `${person} deadline ${day}`),
    ]),
  )
  const written = reminders.map((one) => `${one.person_id} ${one.kind} ${one.covers_on}`)
  const now = new Date(Date.parse(instants.at(-1) ?? '') + 86_400_000)
  const states = letters.map((letter) => ({
    count: received.get(letter.id) ?? 0,
    state: letterState(
      {
        sentAt: letter.sent_at,
        claimedAt: letter.claimed_at,
        expiresAt: letter.expires_at,
        lastError: letter.last_error,
        attempts: letter.attempts,
      },
      now,
    ),
  }))
  const ofWeeks = reminders.filter(({ kind }) => kind === 'digest')
  const createdAt = new Map(letters.map((letter) => [letter.id, letter.created_at]))
  const isOnTime = (at: Date | undefined) =>
    at !== undefined && osloInstant(osloDate(at), 7).getTime() === at.getTime()
  return {
    kills,
    reminders: reminders.length,
    missing: [...expected].filter((one) => !written.includes(one)).length,
    unforeseen: written.filter((one) => !expected.has(one)).length,
    letters: letters.length,
    received: [...received.values()].reduce((sum, count) => sum + count, 0),
    receivedTwice: [...received.values()].filter((count) => count > 1).length,
    lost: states.filter(({ count, state }) => count === 0 && state !== 'uncertain').length,
    uncertain: states.filter(({ state }) => state === 'uncertain').length,
    offTime: ofWeeks.filter(({ mail_id }) => !isOnTime(createdAt.get(mail_id ?? ''))).length,
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const result = await runKillReminders(Number(process.argv[2] ?? '20'))
  process.stdout.write(`${JSON.stringify(result)}\n`)
}
