import type { PlanDecision } from '#domain/planning-need/planning-decision.ts'
import { addPlans, planContentSchema } from '#features/plan-register/index.ts'
import {
  capacitySheetSchema,
  changeNeeds,
  communitySheetSchema,
  planNeedSchema,
  planningItems,
  saveSheet,
} from '#features/planning-needs/index.ts'
import { savePlanText } from '#features/process-plan/index.ts'
import { inTenant } from '#platform/db/tenant.ts'
import type { TestApp } from './app.ts'
import type { Workspace } from './workspace.ts'

type PlanRow = readonly [name: string, type: string, decision: PlanDecision | null]

/** Plans of every kind of decision; their names are the same in both forms. */
const rows: readonly PlanRow[] = [
  ['Samfunnsdelen', 'community-part', 'revise'],
  ['Arealdelen', 'land-use-part', 'continue'],
  ['Kommunedelplan for Eksempelvika', 'land-use-sub-plan', 'revise'],
  ['Reguleringsplan for Eksempelhaugen', 'detailed-zoning', 'repeal'],
  ['Klimaplan', 'thematic-plan', 'new'],
  ['Idrettsplan', 'thematic-plan', 'postpone'],
  ['Kulturplan', 'thematic-plan', 'roll-yearly'],
  ['Skogplan', 'thematic-plan', 'inter-municipal'],
  ['Trafikkplan', 'thematic-plan', null],
]

/** Something in every part of the work that a document is made of, written so that it fits both forms. */
export async function fillStrategy(app: TestApp, { tenantId }: Workspace): Promise<void> {
  await inTenant(app.services.database.app, tenantId, async (tx) => {
    const strategy = await tx.selectFrom('strategy').select('id').executeTakeFirstOrThrow()
    const place = { tenantId, strategyId: strategy.id }
    const contents = rows.map(([name, type]) =>
      planContentSchema.parse({ name, type, adoptedYear: 2019 }),
    )
    const { ids } = await addPlans(tx, place, contents, 'Kari')
    const edits = rows.flatMap(([, , decision], index) => {
      const planId = ids[index] ?? ''
      const takesWork = decision === 'new' || decision === 'revise'
      const need = planNeedSchema.parse({
        decision,
        reason: 'Eksempel',
        ...(takesWork && {
          effort: { size: 'M', weeks: null },
          start: { year: 2028, half: 2 },
          adoption: { year: 2029, half: 2 },
        }),
      })
      return decision === null ? [] : [{ planId, need, version: 0 }]
    })
    await changeNeeds(tx, place, 'assess', edits, 'Kari')
    const capacity = capacitySheetSchema.parse({ weeksPerYear: 4 })
    await saveSheet(tx, place, { kind: 'capacity', content: capacity, version: 0 }, 'Kari')
    const community = communitySheetSchema.parse({ note: 'Eksempel' })
    await saveSheet(
      tx,
      place,
      { kind: 'community-part-check', content: community, version: 0 },
      'Kari',
    )
    const ambition = { text: 'Folk vil bu her', challenges: 'Folketal', planIds: [ids[0]] }
    await planningItems.add(tx, place, 'ambition', ambition, 'Kari')
    await savePlanText(tx, {
      ...place,
      kind: 'evaluation',
      body: 'Eksempel',
      version: 0,
      updatedBy: 'Kari',
    })
  })
}
