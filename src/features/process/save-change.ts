import type { RouteContext } from '#platform/http/route.ts'
import { periodOf } from '#routes'
import { changeDetails } from './change-details.ts'
import { makeCurrent } from './current-strategy.sql.ts'
import { type ProcessView, postedVersion } from './process-context.ts'
import { type StrategyChange, updateStrategy } from './strategy.sql.ts'

/**
 * Stores what a form changes, with its audit event. False when the strategy was changed after the
 * form was opened; then nothing is stored.
 */
export async function saveChange(
  context: RouteContext,
  { strategy }: ProcessView,
  change: StrategyChange,
): Promise<boolean> {
  return context.inTenant(async (tx) => {
    const version = postedVersion(context.form, strategy)
    if (!(await updateStrategy(tx, strategy.id, change, version))) return false
    // Whoever moves a strategy to another term goes on working with it there.
    if (change.term) await makeCurrent(tx, strategy.id, change.term)
    await context.audit(tx, periodOf(strategy.term), changeDetails(change))
    return true
  })
}
