import { addDays, type LocalDate } from '#domain/calendar/local-date.ts'
import { may } from '#platform/auth/policy.ts'
import type { Member, Session } from '#platform/auth/session.sql.ts'
import { inTenant } from '#platform/db/tenant.ts'
import type { Services } from '#platform/services.ts'
import type { Term } from './current-strategy.sql.ts'
import { activitiesInUse, isTaskOf, type LivingActivity } from './living-activity.ts'
import { openTasks } from './open-tasks.ts'
import { scheduleOf } from './process-state.ts'
import { findStrategy } from './strategy.sql.ts'

const horizonDays = 30

/** An open activity of one of the municipalities that a person works in. */
export interface Task {
  readonly member: Member
  readonly term: Term
  readonly activity: LivingActivity
  /** The person leads it or joins; else nobody has it, and the person may give it to somebody. */
  readonly isMine: boolean
}

/**
 * What a person has to do in all their municipalities together: what they lead or join, and for those
 * who edit also what nobody has. What has begun, is late or begins within 30 days, the one that ends
 * first on top. One transaction and one query for each municipality.
 */
export async function tasksOf(services: Services, session: Session): Promise<readonly Task[]> {
  const today = services.clock.today()
  const workplaces = session.memberships.filter(
    (member) => member.kind === 'municipality' && may(member.role, 'contribute'),
  )
  const lists = await Promise.all(
    workplaces.map((member) => tasksIn(services, session.personId, member, today)),
  )
  return lists
    .flat()
    .sort((left, right) => left.activity.endsOn.localeCompare(right.activity.endsOn))
}

async function tasksIn(
  services: Services,
  personId: string,
  member: Member,
  today: LocalDate,
): Promise<readonly Task[]> {
  const strategy = await inTenant(services.database.app, member.tenantId, (tx) =>
    findStrategy(tx, { current: null }),
  )
  if (!strategy) return []
  const activities = activitiesInUse(strategy, scheduleOf(strategy, today))
  const worker = { personId, role: member.role }
  return openTasks(activities, worker, addDays(today, horizonDays)).map(({ activity }) => ({
    member,
    term: strategy.term,
    activity,
    isMine: isTaskOf(personId, activity),
  }))
}
