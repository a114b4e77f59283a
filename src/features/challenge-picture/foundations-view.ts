import type { RequirementResult } from '#domain/law/law-check.ts'
import { challengeItems } from '#features/challenges/index.ts'
import {
  findByPeriod,
  type ProcessFacts,
  type ProcessView,
  viewOf,
} from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { RouteContext } from '#platform/http/route.ts'
import { invariant } from '#platform/invariant.ts'
import {
  emptyFoundation,
  type Foundation,
  type FoundationKey,
  type FoundationStanding,
  foundationKeys,
  foundationSchema,
  foundationsFor,
  requirementOfFoundation,
  standingOf,
} from './foundation.ts'

/** A foundation with how it stands here and in the law check. */
export interface FoundationEntry {
  readonly foundation: Foundation
  /** Of the line that is stored; null while nobody has written. */
  readonly stored: {
    readonly id: string
    readonly version: number
    readonly updatedBy: string
  } | null
  readonly standing: FoundationStanding
  readonly result: RequirementResult
}

export interface FoundationsView {
  readonly view: ProcessView
  readonly entries: readonly FoundationEntry[]
}

export async function loadFoundations(
  tx: TenantTx,
  context: RouteContext,
): Promise<FoundationsView> {
  const view = viewOf(context, await findByPeriod(tx, context))
  return { view, entries: await foundationsOf(tx, view) }
}

/** The foundations that the strategy is to rest on, with what is recorded in the law check. */
export async function foundationsOf(
  tx: TenantTx,
  facts: Pick<ProcessFacts, 'strategy' | 'municipality' | 'today' | 'requirements'>,
): Promise<readonly FoundationEntry[]> {
  const { strategy, municipality, today, requirements } = facts
  const items = await challengeItems.list(tx, strategy.id, 'foundation')
  const written = new Map(
    items.map((item) => {
      const foundation = foundationSchema.parse(item.content)
      return [foundation.key, { item, foundation }] as const
    }),
  )
  const recorded = foundationKeys.filter((key) =>
    strategy.evidence.some((one) => one.requirementId === requirementOfFoundation[key]),
  )
  const begun = new Set<FoundationKey>([...written.keys(), ...recorded])
  return foundationsFor(municipality.number, today, begun).map((key): FoundationEntry => {
    const found = written.get(key)
    const foundation = found?.foundation ?? emptyFoundation(key)
    const result = requirements.find(({ id }) => id === requirementOfFoundation[key])
    invariant(result, 'every requirement has a result')
    return {
      foundation,
      stored: found
        ? { id: found.item.id, version: found.item.version, updatedBy: found.item.updatedBy }
        : null,
      standing: standingOf(foundation, strategy.evidence),
      result,
    }
  })
}
