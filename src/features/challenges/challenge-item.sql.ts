import { sql } from 'kysely'
import { type StoredItem, StoredItems } from '#platform/db/stored-items.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { type Challenge, challengeSchema } from './challenge.ts'

export type ChallengeItemKind = 'challenge' | 'foundation' | 'knowledge-gap' | 'text'
export type StoredChallengeItem = StoredItem<ChallengeItemKind>

/** Which strategy of which municipality. */
export interface ChallengePlace {
  readonly tenantId: string
  readonly strategyId: string
}

/** Challenges, foundations, knowledge gaps and texts, as lines of lists. */
export const challengeItems = new StoredItems('challenge_item', 400)

export interface StoredChallenge extends Omit<StoredChallengeItem, 'content'> {
  readonly content: Challenge
}

/** The challenges by rank, the heaviest first; those that nobody has ranked come last. */
export async function listChallenges(
  tx: TenantTx,
  strategyId: string,
): Promise<readonly StoredChallenge[]> {
  const stored = await challengeItems.list(tx, strategyId, 'challenge')
  const byId = new Map(stored.map((item) => [item.id, item]))
  const ranked = await rankedIds(tx, strategyId)
  return ranked.flatMap((id) => {
    const item = byId.get(id)
    return item ? [readStored(item)] : []
  })
}

/** Also one that is taken away; null when there is none such. */
export async function findChallenge(
  tx: TenantTx,
  strategyId: string,
  id: string,
): Promise<StoredChallenge | null> {
  const item = await challengeItems.find(tx, strategyId, 'challenge', id)
  return item ? readStored(item) : null
}

/** What an earlier strategy held to be the challenges. */
export interface EarlierChallenges {
  readonly firstYear: number
  readonly lastYear: number
  readonly challenges: readonly Challenge[]
}

/**
 * The challenges of the newest strategy of an earlier term that has any, by rank, to begin from; the
 * current one of its term first. They are untied: plans and gatherings belong to their own strategy.
 */
export async function findEarlierChallenges(
  tx: TenantTx,
  term: { readonly firstYear: number },
): Promise<EarlierChallenges | null> {
  const earlier = await tx
    .selectFrom('strategy')
    .select(['id', 'first_year as firstYear', 'last_year as lastYear'])
    .where('first_year', '<', term.firstYear)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('challenge_item')
          .whereRef('challenge_item.strategy_id', '=', 'strategy.id')
          .where('kind', '=', 'challenge')
          .where('deleted_at', 'is', null),
      ),
    )
    .orderBy('first_year', 'desc')
    .orderBy('is_current', 'desc')
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
  if (!earlier) return null
  const { firstYear, lastYear } = earlier
  const challenges = (await listChallenges(tx, earlier.id)).map(
    ({ content }): Challenge => ({ ...content, planIds: [], gatheringIds: [] }),
  )
  return { firstYear, lastYear, challenges }
}

/** Lets one at a time change what the challenge picture of a strategy is made of. */
export async function lockChallenges(
  tx: TenantTx,
  { strategyId }: Pick<ChallengePlace, 'strategyId'>,
): Promise<void> {
  const key = `${strategyId} challenges`
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx)
}

/** Ranks the challenges in this order. Call `lockChallenges` first. */
export async function rankChallenges(
  tx: TenantTx,
  { strategyId }: Pick<ChallengePlace, 'strategyId'>,
  ids: readonly string[],
): Promise<void> {
  await sql`update challenge_item i set position = o.position
    from unnest(${ids}::uuid[]) with ordinality as o(id, position)
    where i.id = o.id and i.strategy_id = ${strategyId} and i.kind = 'challenge'`.execute(tx)
}

async function rankedIds(tx: TenantTx, strategyId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('challenge_item')
    .select('id')
    .where('strategy_id', '=', strategyId)
    .where('kind', '=', 'challenge')
    .where('deleted_at', 'is', null)
    .orderBy('position')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

function readStored(item: StoredChallengeItem): StoredChallenge {
  return { ...item, content: challengeSchema.parse(item.content) }
}
