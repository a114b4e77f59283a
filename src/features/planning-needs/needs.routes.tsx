import type { PlanDecision } from '#domain/planning-need/planning-decision.ts'
import { mayChangePlan } from '#features/plan-register/index.ts'
import { workspacePage } from '#features/process/index.ts'
import { fieldOf, readVersion } from '#platform/http/forms.ts'
import { notFound, Refused } from '#platform/http/refused.ts'
import {
  type Form,
  type PageResult,
  type Route,
  type RouteContext,
  type RouteResult,
  redirect,
} from '#platform/http/route.ts'
import { routes } from '#routes'
import { mergerPage } from './need.routes.tsx'
import { changeNeeds, findNeedStroke, undoNeedChange } from './need-change.sql.ts'
import { NeedsPage, type NeedsPageProps } from './needs.page.tsx'
import { needsTexts } from './needs.texts.ts'
import { needsQuery, needsViews } from './needs-address.ts'
import { moveField, moveToField } from './needs-board.page.tsx'
import { columnTitle, movesFrom, titleOfColumn } from './needs-columns.ts'
import { loadNeeds, type NeedEntry, type NeedsView, placeIn } from './needs-view.ts'
import { planningWords } from './planning-words.texts.ts'
import { mayUndo, strokeHref, strokeInAddress } from './stroke-receipt.tsx'

export const needsListRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.planningNeeds.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { query } = context
      const shown = needsViews.find((one) => one === query[needsQuery.view]) ?? 'oversikt'
      const page = Math.max(1, readVersion(query[needsQuery.page]) ?? 1)
      return context.inTenant(async (tx) => {
        const needs = await loadNeeds(tx, context)
        const stroke = await strokeInAddress(tx, context, needs)
        return needsPage({ needs, shown, page, stroke, asked: null, errors: [] }, 200)
      })
    },
  },
  {
    method: 'POST',
    pattern: routes.moveNeed.pattern,
    permission: 'contribute',
    audit: 'plan-need.move',
    handle: async (context) => {
      const needs = await context.inTenant((tx) => loadNeeds(tx, context))
      const move = postedMove(context.form, needs)
      const { entry, target } = move
      if (!mayChangePlan(needs.view, entry.plan)) throw new Refused(403, 'The plan is another’s')
      if (target === null) {
        const { noTarget } = needsTexts[needs.view.language].move
        return boardPage(needs, move, noTarget(entry.plan.name), 422)
      }
      if (target === 'merge') return mergerPage(context, entry.plan.id)
      return moveTo(context, needs, { ...move, target })
    },
  },
  {
    method: 'POST',
    pattern: routes.undoNeedChange.pattern,
    permission: 'contribute',
    audit: 'plan-need.undo',
    handle: async (context) => redirect(await undo(context)),
  },
]

interface Move {
  readonly entry: NeedEntry
  /** The version that the board was made from. */
  readonly version: number
  /** Null when nothing, or nothing that is possible, was chosen. */
  readonly target: PlanDecision | 'undecided' | null
}

/** Which plan the button was pressed on, and what was chosen beside it; throws 404 for no plan. */
function postedMove(form: Form, { entries }: NeedsView): Move {
  const [planId = '', version = ''] = fieldOf(form, moveField).split('.')
  const entry = entries.find(({ plan }) => plan.id === planId)
  if (!entry) throw notFound('The plan')
  const chosen = fieldOf(form, moveToField(planId))
  // A second press on the same button finds the plan moved.
  const targets = [...movesFrom(entry), entry.need.decision ?? 'undecided'] as const
  const target = targets.find((one) => one === chosen) ?? null
  return { entry, target, version: readVersion(version) ?? -1 }
}

async function moveTo(
  context: RouteContext,
  needs: NeedsView,
  move: Move & { readonly target: PlanDecision | 'undecided' },
): Promise<RouteResult> {
  const { entry, target, version } = move
  const planId = entry.plan.id
  const decision = target === 'undecided' ? null : target
  const need = { ...entry.need, decision, mergeIntoId: null }
  const result = await context.inTenant(async (tx) => {
    const by = context.session?.name ?? ''
    const made = await changeNeeds(tx, placeIn(needs.view), 'move', [{ planId, need, version }], by)
    if (made.kind === 'changed') await context.audit(tx, planId, { decision })
    return made
  })
  if (result.kind === 'changed') return redirect(strokeHref(needs, result.changeId, 'move'))
  const now = await context.inTenant((tx) => loadNeeds(tx, context))
  const current = now.entries.find(({ plan }) => plan.id === planId) ?? entry
  const message = needsTexts[now.view.language].move.meanwhile(
    current.stored?.updatedBy ?? '',
    current.plan.name,
    columnTitle(current, now),
    titleOfColumn(target, now),
  )
  return boardPage(now, move, message, 409)
}

/** Undoes a stroke, and gives the address of the page that tells of it. */
async function undo(context: RouteContext): Promise<string> {
  const { changeId = '' } = context.params
  return context.inTenant(async (tx) => {
    const needs = await loadNeeds(tx, context)
    const stroke = await findNeedStroke(tx, needs.view.strategy.id, changeId)
    if (!stroke) throw notFound('The change')
    if (!mayUndo(needs, stroke)) throw new Refused(403, 'The plans are another’s')
    const by = context.session?.name ?? ''
    const undone = await undoNeedChange(tx, placeIn(needs.view), changeId, by)
    await context.audit(tx, changeId, { plans: undone })
    return strokeHref(needs, changeId, stroke.kind)
  })
}

/** The board with what was wrong with a move, and what was chosen still chosen. */
function boardPage(
  needs: NeedsView,
  { entry, target }: Move,
  message: string,
  status: number,
): PageResult {
  const { id: planId } = entry.plan
  const errors = [{ name: moveToField(planId), message }]
  const asked = { planId, target }
  return needsPage({ needs, shown: 'tavle', page: 1, stroke: null, asked, errors }, status)
}

function needsPage(props: NeedsPageProps, status: number): PageResult {
  const { view } = props.needs
  const { title } = planningWords[view.language]
  const content = <NeedsPage {...props} />
  return workspacePage(view, 'planning-needs', { status, title, content })
}
