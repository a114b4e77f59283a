import type { Db } from '#platform/db/connection.ts'
import { asOperator } from '#platform/db/operator.ts'
import type { Language } from '#platform/i18n/language.ts'
import { type Letter, postForInstallation } from '#platform/mail/outbox.sql.ts'

export interface PersonChange {
  readonly name: string
  /** Null follows the municipality. */
  readonly language: Language | null
}

export async function changePerson(db: Db, personId: string, change: PersonChange): Promise<void> {
  await db.updateTable('person').set(change).where('id', '=', personId).execute()
}

export async function changeLanguage(db: Db, personId: string, language: Language): Promise<void> {
  await db.updateTable('person').set({ language }).where('id', '=', personId).execute()
}

/** Remembers the first time a person logged in; later times change nothing. */
export async function recordFirstLogin(db: Db, personId: string, now: Date): Promise<void> {
  await db
    .updateTable('person')
    .set({ first_login_at: now })
    .where('id', '=', personId)
    .where('first_login_at', 'is', null)
    .execute()
}

/** Ends the links of a person that nobody has used yet. */
export async function endOpenLinks(db: Db, personId: string, now: Date): Promise<void> {
  await db
    .updateTable('login_link')
    .set({ used_at: now })
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute()
}

/**
 * Posts the letter, or does as much work without leaving anything behind, so that the time of the
 * answer does not tell whether somebody has the address.
 */
export async function postOrPretend(db: Db, letter: Letter, isReal: boolean): Promise<void> {
  if (isReal) return postForInstallation(db, letter)
  await asOperator(db, async (tx) => {
    const { id } = await tx
      .insertInto('mail')
      .values({
        tenant_id: null,
        to_address: letter.to,
        subject: letter.subject,
        body: letter.text,
        body_without_links: letter.text,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx.deleteFrom('mail').where('id', '=', id).execute()
  })
}
