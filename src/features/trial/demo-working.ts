import { addDays, type LocalDate } from '#domain/calendar/local-date.ts'
import { insertOwnActivity, saveDetails } from '#features/activities/index.ts'
import { addComment } from '#features/dossier/index.ts'
import { activitiesInUse, type Strategy, scheduleOf } from '#features/process/index.ts'
import {
  addGathering,
  addPlanItems,
  type PlanItemKind,
  type PlanTextKind,
  savePlanText,
} from '#features/process-plan/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { demoPlanner } from './demo-content.ts'
import { fillNeeds } from './demo-needs.ts'
import {
  demoComment,
  demoDetails,
  demoGathering,
  demoMilestone,
  demoPlanItems,
  demoPlanTexts,
} from './demo-plan-content.ts'
import { fillRegister } from './demo-register.ts'

export interface DemoWork {
  readonly tenantId: string
  readonly strategy: Strategy
  readonly today: LocalDate
  readonly plannerId: string
}

/** What the demo's people have written and agreed on around the schedule. */
export async function fillWorkingProcess(tx: TenantTx, work: DemoWork): Promise<void> {
  const { tenantId, strategy, today } = work
  const place = { tenantId, strategyId: strategy.id }
  const by = demoPlanner.name
  for (const [kind, body] of Object.entries(demoPlanTexts) as [PlanTextKind, string][]) {
    await savePlanText(tx, { ...place, kind, body, version: 0, updatedBy: by })
  }
  for (const [kind, items] of Object.entries(demoPlanItems(today)) as [PlanItemKind, object[]][]) {
    await addPlanItems(tx, { ...place, kind }, items, by)
  }
  const { activities, ...head } = demoGathering
  await addGathering(tx, { ...place, by }, { ...head, on: addDays(today, 33) }, activities)
  const planIds = await fillRegister(tx, place, today)
  await fillNeeds(tx, place, strategy.term, planIds)
  await giveTasks(tx, work)
}

async function giveTasks(
  tx: TenantTx,
  { tenantId, strategy, today, plannerId }: DemoWork,
): Promise<void> {
  const place = { tenantId, strategyId: strategy.id, changedBy: demoPlanner.name }
  await insertOwnActivity(tx, place, {
    ...demoMilestone,
    key: 'egen-demo',
    kind: 'milestone',
    startsOn: addDays(today, 21),
    endsOn: addDays(today, 21),
    leadPersonId: plannerId,
    lead: '',
  })
  for (const activity of activitiesInUse(strategy, scheduleOf(strategy, today))) {
    const details = demoDetails[activity.key]
    if (!details) continue
    const { isMine, lead, joining, ...change } = details
    await saveDetails(
      tx,
      { ...place, activity, version: activity.version },
      {
        ...change,
        ownHours: null,
        people: {
          leadPersonId: isMine ? plannerId : null,
          lead,
          participants: joining,
          joining: [],
        },
      },
    )
  }
  await addComment(
    tx,
    {
      tenantId,
      strategyId: strategy.id,
      subject: { kind: 'activity', key: 'gather-knowledge' },
      by: { personId: plannerId, name: demoPlanner.name },
    },
    demoComment,
  )
}
