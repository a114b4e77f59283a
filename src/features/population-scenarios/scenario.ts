import { z } from 'zod'
import type { ScenarioChoices } from '#domain/population/assumptions.ts'
import { type StoredItem, StoredItems } from '#platform/db/stored-items.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

/** As many as a strategy can hold. */
export const mostScenarios = 30
export const mostNameChars = 100

export const scenarioItems = new StoredItems('population_scenario', mostScenarios)
export const scenarioKind = 'scenario'

const choices: z.ZodType<ScenarioChoices> = z.object({
  fertility: z.number(),
  fertilityTrend: z.enum(['as-ssb', 'constant']),
  netMigrationPerYear: z.union([z.number(), z.enum(['as-recent', 'half', 'none'])]),
  mortality: z.enum(['falling', 'constant']),
})

/** What the municipality has chosen, and calls it. The figures are computed from it. */
export const scenarioSchema = z.object({ name: z.string().max(mostNameChars), choices })
export type Scenario = z.infer<typeof scenarioSchema>

export interface StoredScenario extends Omit<StoredItem<string>, 'content'> {
  readonly content: Scenario
}

/** The saved scenarios of a strategy, the oldest first. */
export async function listScenarios(
  tx: TenantTx,
  strategyId: string,
): Promise<readonly StoredScenario[]> {
  return (await scenarioItems.list(tx, strategyId, scenarioKind)).map(readStored)
}

/** Also one that is taken away; null when there is none such. */
export async function findScenario(
  tx: TenantTx,
  strategyId: string,
  id: string,
): Promise<StoredScenario | null> {
  const item = await scenarioItems.find(tx, strategyId, scenarioKind, id)
  return item ? readStored(item) : null
}

function readStored(item: StoredItem<string>): StoredScenario {
  return { ...item, content: scenarioSchema.parse(item.content) }
}
