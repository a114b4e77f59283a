import { sql } from 'kysely'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { Step } from '#domain/process.ts'
import { may, roles } from '#platform/auth/policy.ts'

/** What people have reported of an activity that is not done. */
export const activityStatuses = ['not-started', 'under-way', 'waiting'] as const
export type ActivityStatus = (typeof activityStatuses)[number]

export const ownActivityKinds = ['work', 'meeting', 'milestone'] as const
export type OwnActivityKind = (typeof ownActivityKinds)[number]

export interface ActivityPerson {
  readonly personId: string
  readonly name: string
  /** No longer a member who may contribute: the task waits for somebody else. */
  readonly hasLeft: boolean
}

/** Who leads: a member, or a name without a login (`personId` null). */
export interface ActivityLead extends Omit<ActivityPerson, 'personId'> {
  readonly personId: string | null
}

/** What the municipality has added to the schedule by itself. */
export interface OwnActivity {
  readonly step: Step
  readonly kind: OwnActivityKind
  readonly title: string
}

/** An activity as it was accepted, set by hand, added or worked with. */
export interface StoredActivity {
  readonly key: string
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly isPinned: boolean
  readonly doneOn: LocalDate | null
  /** Null for one that the schedule has planned. */
  readonly own: OwnActivity | null
  readonly status: ActivityStatus | null
  readonly lead: ActivityLead | null
  readonly people: readonly ActivityPerson[]
  /** Null leaves the schedule's own estimate. */
  readonly hours: number | null
  readonly version: number
  /** Taken out of the plan; it can be put back. */
  readonly isDeleted: boolean
}

const contributors = sql.join(
  roles.filter((role) => may(role, 'contribute')).map((role) => sql.lit(role)),
)

// Read once for the whole strategy, not once for each who works on it.
const whoMayContribute = sql`array(
  select b.person_id from membership b where b.role in (${contributors}))`

export const hasLeft = (person: ReturnType<typeof sql>) =>
  sql`${person} <> all (${whoMayContribute})`

/** The activities of the strategy `s` as a JSON list of `StoredActivity`, for `findStrategy`. */
export const storedActivities = sql`
  coalesce((select json_agg(json_build_object(
      'key', a.key, 'startsOn', a.starts_on, 'endsOn', a.ends_on,
      'isPinned', a.is_pinned, 'doneOn', a.done_on,
      'own', case when a.is_own then
        json_build_object('step', a.step, 'kind', a.kind, 'title', a.title) end,
      'status', a.status,
      'lead', case
        when a.lead_person_id is not null then json_build_object(
          'personId', a.lead_person_id, 'name', l.name, 'hasLeft', ${hasLeft(sql`a.lead_person_id`)})
        when a.lead <> '' then json_build_object(
          'personId', null, 'name', a.lead, 'hasLeft', false) end,
      'people', coalesce(w.people, '[]'),
      'hours', a.own_hours,
      'version', a.version,
      'isDeleted', a.deleted_at is not null) order by a.starts_on, a.key)
    from scheduled_activity a
    left join person l on l.id = a.lead_person_id
    left join (
      select ap.activity_key, json_agg(json_build_object(
        'personId', p.id, 'name', p.name, 'hasLeft', ${hasLeft(sql`p.id`)}) order by p.name) as people
      from activity_person ap join person p on p.id = ap.person_id
      where ap.strategy_id = s.id
      group by ap.activity_key) w on w.activity_key = a.key
    where a.strategy_id = s.id), '[]')`
