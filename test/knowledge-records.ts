import { mainChoices } from '#domain/population/assumptions.ts'
import { challengeItems, challengeSchema } from '#features/challenges/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

/** A challenge, something that nobody knows yet, and a scenario of how the population may go. */
export async function addKnowledge(
  tx: TenantTx,
  own: { readonly tenant_id: string; readonly strategy_id: string },
) {
  const place = { tenantId: own.tenant_id, strategyId: own.strategy_id }
  const challenge = challengeSchema.parse({ title: 'Færre barn' })
  const gap = { question: 'Hvor pendler folk?' }
  const choices = { ...mainChoices, netMigrationPerYear: 'half' }
  const content = JSON.stringify({ name: 'Halv innflytting', choices })
  const scenario = await tx
    .insertInto('population_scenario')
    .values({ ...own, kind: 'scenario', content, updated_by: 'Kari' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return {
    challengeId: await challengeItems.add(tx, place, 'challenge', challenge, 'Kari'),
    gapId: await challengeItems.add(tx, place, 'knowledge-gap', gap, 'Kari'),
    scenarioId: scenario.id,
  }
}
