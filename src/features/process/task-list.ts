import { addDays, type LocalDate } from '#domain/calendar/local-date.ts'
import { may } from '#platform/auth/policy.ts'
import type { Member, Session } from '#platform/auth/session.sql.ts'
import { inTenant } from '#platform/db/tenant.ts'
import type { Services } from '#platform/services.ts'
import type { Term } from './current-strategy.sql.ts'
import type { DatedTask } from './dated-task.ts'
import { openTasks } from './open-tasks.ts'
import { findStrategiesAtWork, tasksAtWork } from './strategies-at-work.ts'

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
 * first on top. One transaction and two queries for each municipality.
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
  const strategies = await inTenant(services.database.app, member.tenantId, (tx) =>
    findStrategiesAtWork(tx, today),
  )
  const worker = { personId, role: member.role }
  return strategies.flatMap((one) =>
    openTasks(tasksAtWork(one, today), worker, addDays(today, horizonDays)).map(
      ({ task, isMine }) => ({ member, term: one.strategy.term, task, isMine }),
    ),
  )
}
