import { sql } from 'kysely'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import { may, type Role, roles } from '#platform/auth/policy.ts'
import type { Db } from '#platform/db/connection.ts'
import type { OperatorTx } from '#platform/db/operator.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isLanguage, type Language } from '#platform/i18n/language.ts'
import type { ReminderKind } from './reminder-slots.ts'

export interface ReminderSettings {
  readonly weeklyDigest: boolean
  readonly deadlineReminders: boolean
  readonly daysBefore: number
}

/** What holds until a person has chosen. */
const defaultSettings: ReminderSettings = {
  weeklyDigest: true,
  deadlineReminders: true,
  daysBefore: 7,
}

export async function findSettings(db: Db, personId: string): Promise<ReminderSettings> {
  const row = await db
    .selectFrom('reminder_setting')
    .select(['weekly_digest', 'deadline_reminders', 'days_before'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (!row) return defaultSettings
  return {
    weeklyDigest: row.weekly_digest,
    deadlineReminders: row.deadline_reminders,
    daysBefore: row.days_before,
  }
}

export async function saveSettings(
  db: Db,
  personId: string,
  settings: ReminderSettings,
  now: Date,
): Promise<void> {
  const values = {
    weekly_digest: settings.weeklyDigest,
    deadline_reminders: settings.deadlineReminders,
    days_before: settings.daysBefore,
    updated_at: now,
  }
  await db
    .insertInto('reminder_setting')
    .values({ person_id: personId, ...values })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(values))
    .execute()
}

/** A municipality that has people and work of its own; the demo has neither. */
export interface RemindedPlace {
  readonly tenantId: string
  readonly slug: string
  readonly name: string
  readonly municipalityNumber: string
  readonly language: Language
}

export async function listRemindedPlaces(db: Db): Promise<RemindedPlace[]> {
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'slug', 'name', 'municipality_number', 'language'])
    .where('kind', '=', 'municipality')
    .where('is_demo', '=', false)
    .orderBy('name')
    .execute()
  return rows.map((row) => ({
    tenantId: row.id,
    slug: row.slug,
    name: row.name,
    municipalityNumber: row.municipality_number ?? '',
    language: row.language,
  }))
}

export interface RemindedPerson extends ReminderSettings {
  readonly personId: string
  readonly role: Role
  readonly email: string
  readonly name: string
  /** Null follows the municipality. */
  readonly language: Language | null
  /** Has answered the invitation: until then nobody knows whether the address is the right one. */
  readonly hasLoggedIn: boolean
}

/** Everybody in the tenant who works on something there, with their settings. */
export async function listRemindedPeople(tx: TenantTx): Promise<RemindedPerson[]> {
  const working = roles.filter((role) => may(role, 'contribute'))
  const rows = await tx
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .leftJoin('reminder_setting', 'reminder_setting.person_id', 'person.id')
    .select([
      'person.id',
      'membership.role',
      'person.email',
      'person.name',
      'person.language',
      'person.first_login_at',
      'reminder_setting.weekly_digest',
      'reminder_setting.deadline_reminders',
      'reminder_setting.days_before',
    ])
    .where('membership.role', 'in', working)
    .execute()
  return rows.map((row) => ({
    personId: row.id,
    role: row.role,
    email: row.email,
    name: row.name,
    language: isLanguage(row.language) ? row.language : null,
    hasLoggedIn: row.first_login_at !== null,
    weeklyDigest: row.weekly_digest ?? defaultSettings.weeklyDigest,
    deadlineReminders: row.deadline_reminders ?? defaultSettings.deadlineReminders,
    daysBefore: row.days_before ?? defaultSettings.daysBefore,
  }))
}

/** What makes a reminder come once. */
export interface ReminderKey {
  readonly personId: string
  readonly kind: ReminderKind
  readonly subject: string
  readonly coversOn: LocalDate
}

/** Stores reminders and gives those that are new; whoever asks twice gets them once. */
export async function claimReminders(
  tx: OperatorTx,
  keys: readonly ReminderKey[],
  now: Date,
): Promise<ReminderKey[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<ReminderKey>`
    insert into reminder (person_id, kind, subject, covers_on, created_at)
    select "personId", kind, subject, "coversOn", ${now}
    from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb)
      as given("personId" uuid, kind text, subject text, "coversOn" date)
    on conflict do nothing
    returning person_id as "personId", kind, subject, covers_on as "coversOn"`.execute(tx)
  return rows
}

/** Ties reminders to the letters that tell of them, so that their fate can be shown. */
export async function tieToLetters(
  tx: OperatorTx,
  ties: readonly (ReminderKey & { readonly mailId: string })[],
): Promise<void> {
  if (ties.length === 0) return
  await sql`
    update reminder set mail_id = given."mailId"
    from jsonb_to_recordset(${JSON.stringify(ties)}::jsonb)
      as given("personId" uuid, kind text, subject text, "coversOn" date, "mailId" uuid)
    where reminder.person_id = given."personId" and reminder.kind = given.kind
      and reminder.subject = given.subject and reminder.covers_on = given."coversOn"`.execute(tx)
}

export interface SentReminder {
  readonly mailId: string
  readonly kind: ReminderKind
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly claimedAt: Date | null
  readonly expiresAt: Date | null
  readonly lastError: string | null
  readonly attempts: number
}

/** The latest letters of a person, the newest first. A digest also carries the deadlines it names. */
export async function listLetters(
  tx: OperatorTx,
  personId: string,
  limit: number,
): Promise<SentReminder[]> {
  const { rows } = await sql<SentReminder>`
    select m.id as "mailId", max(r.kind) as kind, m.created_at as "createdAt",
      m.sent_at as "sentAt", m.claimed_at as "claimedAt", m.expires_at as "expiresAt",
      m.last_error as "lastError", m.attempts
    from reminder r join mail m on m.id = r.mail_id
    where r.person_id = ${personId}
    group by m.id
    order by m.created_at desc
    limit ${limit}`.execute(tx)
  return rows
}
