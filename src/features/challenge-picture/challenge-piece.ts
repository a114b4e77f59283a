import { listChallenges } from '#features/challenges/index.ts'
import type { ProcessFacts } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Block } from '#platform/documents/blocks.ts'
import { tiesOf } from './knowledge-view.ts'
import { challengeBlocks } from './picture-document.ts'
import { shownChallenge } from './picture-material.ts'

/**
 * The challenges in the strategy document, by rank: each with its finding and its figure, whose table
 * stands in the challenge picture. Nothing while there are none.
 */
export async function challengePicturePiece(
  tx: TenantTx,
  facts: ProcessFacts,
): Promise<readonly Block[]> {
  const stored = await listChallenges(tx, facts.strategy.id)
  if (stored.length === 0) return []
  const more = { ties: await tiesOf(tx, facts), pictures: [] }
  const blocks: Block[] = []
  for (const [index, item] of stored.entries()) {
    const shown = await shownChallenge(tx, facts, item, more)
    const figure = shown.figure.filter(({ kind }) => kind !== 'table')
    blocks.push(...challengeBlocks({ ...shown, figure }, index + 1, facts.language, 2))
  }
  return blocks
}
