import type { RouteContext } from '#platform/http/route.ts'
import type { CapacityReceipt } from './capacity.page.tsx'
import { capacityTexts } from './capacity.texts.ts'
import { fitQuery } from './fit.page.tsx'
import type { NeedsView } from './needs-view.ts'
import { namesOf } from './overload-words.ts'
import { findPlanningItem } from './planning-item.sql.ts'
import { savedVersionSchema } from './saved-version.ts'

/** What the address says was done with a proposal, when it was. */
export async function fitReceipt(
  context: RouteContext,
  needs: NeedsView,
): Promise<CapacityReceipt | null> {
  const { query } = context
  const id = query[fitQuery.accepted] ?? query[fitQuery.undone]
  if (id === undefined) return null
  const strategyId = needs.view.strategy.id
  const item = await context.inTenant((tx) => findPlanningItem(tx, strategyId, 'saved-version', id))
  if (!item) return null
  const { changed } = savedVersionSchema.parse(item.content)
  const text = capacityTexts[needs.view.language].fit
  if (query[fitQuery.accepted] !== undefined) {
    const some = String(changed.length)
    const message = changed.length === 1 ? text.acceptedOne : text.accepted(some)
    return { message, undoId: id, isFormStored: false }
  }
  // An undo leaves those two versions on; what stands elsewhere, somebody has changed.
  const since = changed.filter(({ planId, version }) => {
    const entry = needs.entries.find(({ plan }) => plan.id === planId)
    return entry?.stored?.version !== version + 1
  })
  const names = namesOf(
    since.map(({ planId }) => planId),
    needs.entries,
  )
  const message = since.length === 0 ? text.undone : text.undoneBut(names)
  return { message, undoId: null, isFormStored: false }
}
