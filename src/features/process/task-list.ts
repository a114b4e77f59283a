import { addDays, type LocalDate } from '#domain/calendar/local-date.ts'
import { may } from '#platform/auth/policy.ts'
import type { Member, Session } from '#platform/auth/session.sql.ts'
import { inTenant } from '#platform/db/tenant.ts'
import type { Services } from '#platform/services.ts'
import type { Term } from './current-strategy.sql.ts'
import { type DatedTask, datedTasks } from './dated-task.ts'
import { activitiesInUse } from './living-activity.ts'
import { openTasks } from './open-tasks.ts'
import { scheduleOf } from './process-state.ts'
import { findStrategy } from './strategy.sql.ts'

/** So near is what waits for a person. */
export const horizonDays = 30

/** What waits in one of the municipalities that a person works in. */
export interface Task {
  readonly member: Member
  readonly term: Term
  readonly task: DatedTask
  /** The person's own; else nobody has it, and the person may give it to somebody. */
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
  return lists.flat().sort((left, right) => left.task.endsOn.localeCompare(right.task.endsOn))
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
  const tasks = datedTasks(strategy, activitiesInUse(strategy, scheduleOf(strategy, today)), today)
  const worker = { personId, role: member.role }
  return openTasks(tasks, worker, addDays(today, horizonDays)).map(({ task, isMine }) => ({
    ...{ member, term: strategy.term, task, isMine },
  }))
}
