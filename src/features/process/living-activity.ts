import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { ActivityKey } from '#domain/schedule/schedule-codes.ts'
import type { Schedule, ScheduledActivity } from '#domain/schedule/schedule-types.ts'
import type {
  ActivityLead,
  ActivityPerson,
  ActivityStatus,
  OwnActivityKind,
  StoredActivity,
} from './stored-activity.sql.ts'
import type { Strategy } from './strategy.sql.ts'

interface Living
  extends Pick<
    ScheduledActivity,
    'step' | 'startsOn' | 'endsOn' | 'requirementIds' | 'hours' | 'pinned' | 'happened'
  > {
  readonly status: ActivityStatus | null
  readonly lead: ActivityLead | null
  readonly people: readonly ActivityPerson[]
  readonly doneOn: LocalDate | null
  readonly isDone: boolean
  /** The council has adopted: what came before is closed, whether anybody reported it or not. */
  readonly isClosed: boolean
  /** Counts up at every change of its details; 0 while nobody has taken it into use. */
  readonly version: number
}

/** An activity that the schedule has planned, with what people have done to it. */
export interface PlannedActivity extends Living {
  readonly origin: 'planned'
  readonly key: ActivityKey
  readonly kind: ScheduledActivity['kind']
  readonly reason: ScheduledActivity['reason']
}

/** An activity that the municipality has added itself. */
export interface AddedActivity extends Living {
  readonly origin: 'own'
  readonly key: string
  readonly kind: OwnActivityKind
  readonly title: string
}

export type LivingActivity = PlannedActivity | AddedActivity

/**
 * The schedule that is in use, in the order of the work: the accepted dates where there are any, the
 * computed ones for what is new, and what the municipality has added. What has happened by a recorded
 * date stands as it happened; what is taken out of the plan is not there.
 */
export function activitiesInUse(strategy: Strategy, schedule: Schedule): readonly LivingActivity[] {
  const adoption = schedule.activities.find((one) => one.key === 'adopt' && one.happened)
  const stored = new Map(strategy.activities.map((activity) => [activity.key, activity]))
  // The order of the work, and what it closes, follow where things stand now, not where they stood in
  // the schedule that was accepted.
  const planned = schedule.activities
    .filter((computed) => !stored.get(computed.key)?.isDeleted)
    .map((computed) => ({
      since: computed.startsOn,
      activity: plannedActivity(computed, stored.get(computed.key)),
    }))
  const added = strategy.activities
    .filter((one) => !one.isDeleted)
    .flatMap(addedActivity)
    .map((activity) => ({ since: activity.startsOn, activity }))
  return [...planned, ...added]
    .sort((left, right) => left.since.localeCompare(right.since))
    .map(({ since, activity }) => ({
      ...activity,
      isClosed: adoption !== undefined && since < adoption.startsOn,
    }))
}

/** Whether an activity is a person's own task: they lead it, or they join. */
export function isTaskOf(
  personId: string,
  { lead, people }: Pick<LivingActivity, 'lead' | 'people'>,
): boolean {
  return lead?.personId === personId || people.some((one) => one.personId === personId)
}

function plannedActivity(
  computed: ScheduledActivity,
  stored: StoredActivity | undefined,
): PlannedActivity {
  // A date set by hand that the calculation cannot use (year 20 for 2028) is not drawn either.
  const isInUse = stored && !computed.happened && stored.isPinned === computed.pinned
  const dates = isInUse ? { startsOn: stored.startsOn, endsOn: stored.endsOn } : {}
  return {
    ...computed,
    ...dates,
    ...workOn(stored),
    origin: 'planned',
    hours: stored?.hours ?? computed.hours,
    isDone: computed.happened || (stored?.doneOn ?? null) !== null,
  }
}

function addedActivity(stored: StoredActivity): readonly AddedActivity[] {
  if (stored.own === null) return []
  return [
    {
      ...stored.own,
      ...workOn(stored),
      origin: 'own',
      key: stored.key,
      startsOn: stored.startsOn,
      endsOn: stored.endsOn,
      requirementIds: [],
      hours: stored.hours ?? 0,
      pinned: true,
      happened: false,
      isDone: stored.doneOn !== null,
    },
  ]
}

function workOn(stored: StoredActivity | undefined) {
  return {
    status: stored?.status ?? null,
    lead: stored?.lead ?? null,
    people: stored?.people ?? [],
    doneOn: stored?.doneOn ?? null,
    version: stored?.version ?? 0,
    isClosed: false,
  }
}
