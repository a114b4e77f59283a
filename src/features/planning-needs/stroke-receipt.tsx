import type { VNode } from 'preact'
import { mayChangePlan } from '#features/plan-register/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { RouteContext } from '#platform/http/route.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { findNeedStroke, type NeedChangeKind, type NeedStroke } from './need-change.sql.ts'
import { needsHref, needsQuery } from './needs-address.ts'
import { columnTitle } from './needs-columns.ts'
import type { NeedsView } from './needs-view.ts'
import { strokeTexts } from './stroke.texts.ts'

/** The stroke that the address says was just made or undone; null when it names none. */
export async function strokeInAddress(
  tx: TenantTx,
  { query }: RouteContext,
  { view }: NeedsView,
): Promise<NeedStroke | null> {
  return findNeedStroke(tx, view.strategy.id, query[needsQuery.change] ?? '')
}

/** The page that a stroke was made on, which tells of it. */
export function strokeHref({ view }: NeedsView, id: string, kind: NeedChangeKind): string {
  const where = { slug: view.member.slug, period: view.period }
  const page = {
    assess: `${routes.planningNeeds.href(where)}?`,
    move: `${needsHref(view, 'tavle')}&`,
    fit: `${routes.planningCapacity.href(where)}?`,
    alternative: `${routes.planningAlternatives.href(where)}?`,
    vote: `${routes.planningNeeds.href(where)}?`,
  }[kind]
  return `${page}${needsQuery.change}=${id}`
}

/** Who may write about all of its plans may undo a stroke. */
export function mayUndo({ view, entries }: NeedsView, { plans }: NeedStroke): boolean {
  const byId = new Map(entries.map(({ plan }) => [plan.id, plan]))
  return plans.every(({ planId }) =>
    mayChangePlan(view, byId.get(planId) ?? { responsibleId: null }),
  )
}

/** What was done, with the way back, or that it is undone. */
export function StrokeReceipt({
  needs,
  stroke,
}: {
  needs: NeedsView
  stroke: NeedStroke | null
}): VNode | null {
  if (!stroke) return null
  const { view } = needs
  const { language } = view
  const text = strokeTexts[language]
  if (stroke.isUndone) return <Undone needs={needs} stroke={stroke} />
  const where = { slug: view.member.slug, period: view.period, changeId: stroke.id }
  return (
    <Notice kind="success" role="status">
      <p>{doneSentence(stroke, needs)}</p>
      {mayUndo(needs, stroke) ? (
        <Form language={language} action={routes.undoNeedChange.href(where)}>
          <Button size="sm">{text.undo}</Button>
        </Form>
      ) : null}
    </Notice>
  )
}

function doneSentence({ kind, plans }: NeedStroke, needs: NeedsView): string {
  const text = strokeTexts[needs.view.language]
  const entry = needs.entries.find(({ plan }) => plan.id === plans[0]?.planId)
  if (kind === 'move' && entry) return text.moved(entry.plan.name, columnTitle(entry, needs))
  return text.done[kind](plans.length)
}

function Undone({ needs, stroke }: { needs: NeedsView; stroke: NeedStroke }): VNode {
  const text = strokeTexts[needs.view.language]
  const names = new Map(needs.entries.map(({ plan }) => [plan.id, plan.name]))
  const undone = stroke.plans.filter(({ isUndone }) => isUndone)
  const left = stroke.plans
    .filter(({ isUndone }) => !isUndone)
    .map(({ planId }) => names.get(planId) ?? text.removedPlan)
    .join(', ')
  if (undone.length === 0) {
    return (
      <Notice kind="warning" role="status">
        <p>{text.notUndone(left)}</p>
      </Notice>
    )
  }
  return (
    <Notice kind={left === '' ? 'success' : 'warning'} role="status">
      <p>{text.undone(undone.length)}</p>
      {left === '' ? null : <p>{text.changedSince(left)}</p>}
    </Notice>
  )
}
