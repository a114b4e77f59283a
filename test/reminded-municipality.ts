import { addDays, type LocalDate, localDate } from '#domain/calendar/local-date.ts'
import { setUpMunicipality } from '#features/operator/index.ts'
import { createStrategy } from '#features/process/index.ts'
import type { Role } from '#platform/auth/policy.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTenant } from '#platform/db/tenant.ts'
import type { Language } from '#platform/i18n/language.ts'

export interface RemindedMunicipality {
  readonly tenantId: string
  readonly slug: string
  readonly strategyId: string
}

/**
 * A municipality with a strategy whose computed schedule is in use: constituted on the given day, with
 * three council meetings the year after.
 */
export async function remindedMunicipality(
  db: Db,
  number: string,
  {
    language = 'nb',
    constitutedOn = '2027-10-19',
  }: { language?: Language; constitutedOn?: string } = {},
): Promise<RemindedMunicipality> {
  const actor = { label: 'test', personId: null, address: '' }
  const { tenantId, slug } = await setUpMunicipality(db, {
    municipalityNumber: number,
    language,
    actor,
  })
  const constituted = localDate(constitutedOn)
  const year = Number(constitutedOn.slice(0, 4))
  const council = (days: number) => ({
    body: 'kommunestyre' as const,
    date: addDays(constituted, days),
  })
  const strategy = await inTenant(db, tenantId, (tx) =>
    createStrategy(
      tx,
      tenantId,
      {
        term: { firstYear: year + 1, lastYear: year + 4 },
        startingPoint: 'mini',
        process: { constitutedOn: constituted },
        hoursPerWeek: 4,
        closedWeeks: [28, 29, 30],
        order: null,
        leader: null,
        createdBy: null,
      },
      [council(240), council(338), council(359)],
      addDays(constituted, 10),
    ),
  )
  return { tenantId, slug, strategyId: strategy.id }
}

/** A person who has logged in before, with a role in each of the tenants. */
export async function colleague(
  db: Db,
  email: string,
  roles: readonly { readonly tenantId: string; readonly role: Role }[],
  { name = 'Kari Eksempel', language = null }: { name?: string; language?: Language | null } = {},
): Promise<string> {
  const { id } = await db
    .insertInto('person')
    .values({ email, name, language, first_login_at: new Date('2026-01-01T00:00:00Z') })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const { tenantId, role } of roles) await giveRole(db, tenantId, id, role)
  return id
}

/** Null takes the person out of the municipality. */
export async function giveRole(
  db: Db,
  tenantId: string,
  personId: string,
  role: Role | null,
): Promise<void> {
  await inTenant(db, tenantId, async (tx) => {
    await tx.deleteFrom('membership').where('person_id', '=', personId).execute()
    if (role === null) return
    await tx
      .insertInto('membership')
      .values({ tenant_id: tenantId, person_id: personId, role })
      .execute()
  })
}

export interface OwnTask {
  readonly key: string
  readonly title: string
  readonly kind?: 'work' | 'meeting' | 'milestone'
  readonly startsOn: string
  readonly endsOn: string
  readonly lead?: string | null
  readonly joins?: readonly string[]
}

/** An activity that the municipality has added, led by a person. */
export async function ownTask(
  db: Db,
  { tenantId, strategyId }: Pick<RemindedMunicipality, 'tenantId' | 'strategyId'>,
  task: OwnTask,
): Promise<void> {
  const own = { tenant_id: tenantId, strategy_id: strategyId }
  await inTenant(db, tenantId, async (tx) => {
    await tx
      .insertInto('scheduled_activity')
      .values({
        ...own,
        key: task.key,
        starts_on: task.startsOn as LocalDate,
        ends_on: task.endsOn as LocalDate,
        is_own: true,
        step: 3,
        kind: task.kind ?? 'work',
        title: task.title,
        lead_person_id: task.lead ?? null,
      })
      .execute()
    for (const personId of task.joins ?? []) {
      await tx
        .insertInto('activity_person')
        .values({ ...own, activity_key: task.key, person_id: personId })
        .execute()
    }
  })
}
