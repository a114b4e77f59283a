import { sql, type UpdateObject } from 'kysely'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { Step } from '#domain/process.ts'
import {
  type ActivityPerson,
  type ActivityStatus,
  addActivity,
  type LivingActivity,
  type OwnActivityKind,
} from '#features/process/index.ts'
import { may, roles } from '#platform/auth/policy.ts'
import type { Tables } from '#platform/db/schema.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { inNorwegianOrder } from '#platform/i18n/format.ts'

/** What is written about an activity beside what the lists show. */
export interface ActivityDetails {
  readonly purpose: string
  readonly method: string
  readonly participants: string
  readonly input: string
  readonly output: string
  /** Null leaves the schedule's own estimate. */
  readonly ownHours: number | null
  /** Who changed it last; empty when nobody has. */
  readonly updatedBy: string
}

const nothingWritten: ActivityDetails = {
  purpose: '',
  method: '',
  participants: '',
  input: '',
  output: '',
  ownHours: null,
  updatedBy: '',
}

/** Empty details for an activity that nobody has taken into use. */
export async function findActivityDetails(
  tx: TenantTx,
  strategyId: string,
  key: string,
): Promise<ActivityDetails> {
  const row = await tx
    .selectFrom('scheduled_activity')
    .select(['purpose', 'method', 'participants', 'input', 'output', 'own_hours', 'updated_by'])
    .where('strategy_id', '=', strategyId)
    .where('key', '=', key)
    .executeTakeFirst()
  if (!row) return nothingWritten
  const { own_hours: hours, updated_by: updatedBy, ...texts } = row
  return { ...texts, ownHours: hours === null ? null : Number(hours), updatedBy }
}

/** Members who may be given a task, by name. */
export async function listContributors(tx: TenantTx): Promise<readonly ActivityPerson[]> {
  const rows = await tx
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select(['person.id', 'person.name'])
    .where(
      'membership.role',
      'in',
      roles.filter((role) => may(role, 'contribute')),
    )
    .execute()
  return rows
    .map(({ id, name }) => ({ personId: id, name, hasLeft: false }))
    .sort((left, right) => inNorwegianOrder(left.name, right.name))
}

/** Which activity of which strategy, and who changes it. */
export interface ActivityPlace {
  readonly tenantId: string
  readonly strategyId: string
  readonly activity: LivingActivity
  /** What the change starts from; another stored version means that somebody was quicker. */
  readonly version: number
  readonly changedBy: string
}

export interface DetailsChange {
  readonly purpose: string
  readonly method: string
  readonly input: string
  readonly output: string
  readonly ownHours: number | null
  /** Missing leaves it as it is. */
  readonly status?: ActivityStatus
  /** Missing leaves who leads and who joins as they are. */
  readonly people?: {
    readonly leadPersonId: string | null
    readonly lead: string
    readonly participants: string
    readonly joining: readonly string[]
  }
  /** Of one that the municipality has added. */
  readonly own?: { readonly title: string; readonly step: Step; readonly kind: OwnActivityKind }
}

/** Stores what is written about an activity. False when it was changed or removed meanwhile. */
export async function saveDetails(
  tx: TenantTx,
  place: ActivityPlace,
  { people, own, status, ownHours, ...texts }: DetailsChange,
): Promise<boolean> {
  const isSaved = await changeActivity(tx, place, {
    ...texts,
    ...own,
    ...(status && { status }),
    own_hours: ownHours === null ? null : String(ownHours),
    ...(people && {
      lead_person_id: people.leadPersonId,
      lead: people.lead,
      participants: people.participants,
    }),
  })
  if (isSaved && people) await replacePeople(tx, place, people.joining)
  return isSaved
}

/** Moves an activity on the board. False when it was changed or removed meanwhile. */
export async function setStatus(
  tx: TenantTx,
  place: ActivityPlace,
  status: { readonly doneOn: LocalDate } | ActivityStatus,
): Promise<boolean> {
  const change = typeof status === 'string' ? { status, done_on: null } : { done_on: status.doneOn }
  return changeActivity(tx, place, change)
}

/** Takes an activity out of the plan; everything that hangs on it stays. False when it is out. */
export async function takeOut(tx: TenantTx, place: ActivityPlace): Promise<boolean> {
  await addActivity(tx, place.tenantId, place.strategyId, place.activity)
  const result = await tx
    .updateTable('scheduled_activity')
    .set((row) => ({
      deleted_at: sql<Date>`now()`,
      deleted_by: place.changedBy,
      version: row('version', '+', 1),
    }))
    .where('strategy_id', '=', place.strategyId)
    .where('key', '=', place.activity.key)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Puts an activity back as it was. False when it is not out. */
export async function putBack(tx: TenantTx, strategyId: string, key: string): Promise<boolean> {
  const result = await tx
    .updateTable('scheduled_activity')
    .set((row) => ({ deleted_at: null, deleted_by: null, version: row('version', '+', 1) }))
    .where('strategy_id', '=', strategyId)
    .where('key', '=', key)
    .where('deleted_at', 'is not', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export interface NewActivity {
  readonly key: string
  readonly title: string
  readonly step: Step
  readonly kind: OwnActivityKind
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly leadPersonId: string | null
  readonly lead: string
}

/** Adds an activity of the municipality's own. Its dates are set by hand, so no calculation moves it. */
export async function insertOwnActivity(
  tx: TenantTx,
  place: Pick<ActivityPlace, 'tenantId' | 'strategyId' | 'changedBy'>,
  activity: NewActivity,
): Promise<void> {
  await tx
    .insertInto('scheduled_activity')
    .values({
      tenant_id: place.tenantId,
      strategy_id: place.strategyId,
      key: activity.key,
      is_own: true,
      is_pinned: true,
      title: activity.title,
      step: activity.step,
      kind: activity.kind,
      starts_on: activity.startsOn,
      ends_on: activity.endsOn,
      lead_person_id: activity.leadPersonId,
      lead: activity.lead,
      updated_by: place.changedBy,
    })
    .execute()
}

type ChangedColumns = UpdateObject<Tables, 'scheduled_activity'>

async function changeActivity(
  tx: TenantTx,
  { tenantId, strategyId, activity, version, changedBy }: ActivityPlace,
  columns: ChangedColumns,
): Promise<boolean> {
  await addActivity(tx, tenantId, strategyId, activity)
  const result = await tx
    .updateTable('scheduled_activity')
    .set((row) => ({ ...columns, updated_by: changedBy, version: row('version', '+', 1) }))
    .where('strategy_id', '=', strategyId)
    .where('key', '=', activity.key)
    // One that nobody had taken into use has no version yet; to accept the schedule changes nothing.
    .where('version', '=', version === 0 ? 1 : version)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

async function replacePeople(
  tx: TenantTx,
  { tenantId, strategyId, activity }: ActivityPlace,
  joining: readonly string[],
): Promise<void> {
  await tx
    .deleteFrom('activity_person')
    .where('strategy_id', '=', strategyId)
    .where('activity_key', '=', activity.key)
    .execute()
  if (joining.length === 0) return
  await tx
    .insertInto('activity_person')
    .values(
      joining.map((personId) => ({
        tenant_id: tenantId,
        strategy_id: strategyId,
        activity_key: activity.key,
        person_id: personId,
      })),
    )
    .execute()
}
