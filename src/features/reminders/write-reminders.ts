import { randomUUID } from 'node:crypto'
import { addDays, daysBetween, type LocalDate, latest } from '#domain/calendar/local-date.ts'
import type { OperatorTx } from '#platform/db/operator.ts'
import { type PrivateLetter, postPrivately } from '#platform/mail/outbox.sql.ts'
import { type Digest, digestOf } from './digest.ts'
import { type DueDeadline, dueDeadlines } from './due-deadlines.ts'
import type { BusyPerson } from './gather-work.ts'
import { deadlineLetter, digestLetter, type LetterText } from './letters.ts'
import { horizonOf } from './person-work.ts'
import { claimReminders, type ReminderKey, tieToLetters } from './reminder.sql.ts'
import { digestExpiry, endOfDay, type Slot } from './reminder-slots.ts'

/** What is to be written now, for whom it may concern. */
export interface Morning {
  readonly now: Date
  readonly today: LocalDate
  readonly baseUrl: string
  /** Null when no digest is due. */
  readonly digest: Slot | null
  /** Since when deadlines have not been told of; null when that is not due. */
  readonly deadlinesFrom: LocalDate | null
}

interface Candidate {
  readonly person: BusyPerson
  readonly digest: Digest | null
  readonly deadlines: readonly DueDeadline[]
}

interface Written {
  readonly letter: PrivateLetter
  readonly reminders: readonly ReminderKey[]
}

const digestSubject = 'week'

/**
 * Writes the letters of some people in one transaction, and what makes them come once. Who gets the
 * digest gets no second letter on the same morning: the digest names the same deadlines, so they are
 * told of by it. Gives how many letters were written.
 */
export async function writeReminders(
  tx: OperatorTx,
  people: readonly BusyPerson[],
  morning: Morning,
): Promise<number> {
  const candidates = people
    .map((person) => candidateOf(person, morning))
    .filter(({ digest, deadlines }) => digest !== null || deadlines.length > 0)
  const wanted = candidates.flatMap((candidate) => keysOf(candidate, morning))
  const isNew = keySet(await claimReminders(tx, wanted, morning.now))
  const written = candidates.flatMap((candidate) => letterFor(candidate, isNew, morning))
  await postPrivately(
    tx,
    written.map(({ letter }) => letter),
    morning.now,
  )
  const ties = written.flatMap(({ letter, reminders }) =>
    reminders.map((key) => ({ ...key, mailId: letter.id })),
  )
  await tieToLetters(tx, ties)
  return written.length
}

function candidateOf(person: BusyPerson, { today, digest, deadlinesFrom }: Morning): Candidate {
  const wantsDigest = digest !== null && person.weeklyDigest
  const daysBefore = Math.min(person.daysBefore, daysBetween(today, horizonOf(today)))
  return {
    person,
    digest: wantsDigest ? digestOf(person.work, today) : null,
    deadlines:
      deadlinesFrom !== null && person.deadlineReminders
        ? dueDeadlines(person.work, { from: deadlinesFrom, today, daysBefore })
        : [],
  }
}

function keysOf({ person, digest, deadlines }: Candidate, morning: Morning): ReminderKey[] {
  const keys = deadlines.map((deadline) => deadlineKey(person, deadline))
  return digest && morning.digest ? [digestKey(person, morning.digest), ...keys] : keys
}

function letterFor(
  { person, digest, deadlines }: Candidate,
  isNew: (key: ReminderKey) => boolean,
  morning: Morning,
): readonly Written[] {
  const occasion = { reader: person, today: morning.today, baseUrl: morning.baseUrl }
  const fresh = deadlines.filter((deadline) => isNew(deadlineKey(person, deadline)))
  const reminders = fresh.map((deadline) => deadlineKey(person, deadline))
  const week = digest && morning.digest ? digestKey(person, morning.digest) : null
  if (digest && morning.digest && week && isNew(week)) {
    const letter = addressed(person, digestLetter(digest, occasion), digestExpiry(morning.digest))
    return [{ letter, reminders: [week, ...reminders] }]
  }
  if (fresh.length === 0) return []
  const lastDay = latest(morning.today, ...fresh.map(({ date }) => date))
  const letter = addressed(person, deadlineLetter(fresh, occasion), endOfDay(lastDay))
  return [{ letter, reminders }]
}

function addressed(
  { email }: BusyPerson,
  { subject, text }: LetterText,
  expiresAt: Date,
): PrivateLetter {
  return { id: randomUUID(), to: email, subject, text, expiresAt }
}

function digestKey({ personId }: BusyPerson, { day }: Slot): ReminderKey {
  return { personId, kind: 'digest', subject: digestSubject, coversOn: day }
}

function deadlineKey({ personId }: BusyPerson, { subject, date }: DueDeadline): ReminderKey {
  return { personId, kind: 'deadline', subject, coversOn: date }
}

function keySet(keys: readonly ReminderKey[]): (key: ReminderKey) => boolean {
  const textOf = ({ personId, kind, subject, coversOn }: ReminderKey) =>
    [personId, kind, coversOn, subject].join(' ')
  const known = new Set(keys.map(textOf))
  return (key) => known.has(textOf(key))
}

/** Deadlines further back than this are not told of, however long nothing ran. */
const longestGapDays = 7

/** The first day whose deadlines may not have been told of yet. */
export function firstUntold(coveredOn: LocalDate, today: LocalDate): LocalDate {
  return latest(coveredOn, addDays(today, -longestGapDays))
}
