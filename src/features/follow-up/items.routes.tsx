import { eventKinds, proposedToReopen } from '#domain/follow-up/event.ts'
import { workspacePage } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { formVersion } from '#platform/http/forms.ts'
import { type DoneToItem, itemReceipt, receiptHref } from '#platform/http/item-receipt.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { followUpItems, lockFollowUp } from './follow-up-item.sql.ts'
import { proposedPoints, valuesOf } from './follow-up-items.ts'
import { type FollowUpView, followUpTrail, loadFollowUp, placeOf } from './follow-up-view.ts'
import { ItemPage, type ItemPageProps } from './item.page.tsx'
import { kindOf, listHref } from './item-address.ts'
import {
  emptyItem,
  type ItemValues,
  isSameItem,
  itemErrors,
  postedItem,
  type WrittenKind,
} from './item-kinds.ts'
import { ItemsPage, type ItemsPageProps } from './items.page.tsx'
import { itemTexts } from './items.texts.ts'
import { settleWish } from './settle-wish.ts'

/** As many as a list can hold. */
const mostItems = 200

export const itemRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.followUpItems.pattern,
    permission: 'read-drafts',
    handle: async (context) => listPage(await loadList(context), 200),
  },
  {
    method: 'POST',
    pattern: routes.followUpItems.pattern,
    permission: 'edit',
    audit: 'follow-up.add',
    handle: async (context) => {
      const loaded = await loadList(context)
      const { followUp, kind } = loaded
      const values = withProposals(kind, postedItem(kind, context.form))
      const errors = [...errorsOf(followUp, kind, values), ...fullErrors(loaded)]
      if (errors.length > 0) return listPage({ ...loaded, values, errors }, 422)
      const id = await context.inTenant(async (tx) => {
        const place = placeOf(followUp.view)
        await lockFollowUp(tx, place)
        const now = await loadFollowUp(tx, context)
        // The same form sent twice adds one.
        const same = now.items.find(
          (one) => one.kind === kind && isSameItem(kind, valuesOf(one, kind), values),
        )
        const by = context.session?.name ?? ''
        const content = same
          ? values
          : await settled(tx, now, kind, { before: null, after: values }, by)
        const added = same?.id ?? (await followUpItems.add(tx, place, kind, content, by))
        await context.audit(tx, added, { kind })
        return added
      })
      return toList(loaded, 'added', id)
    },
  },
  {
    method: 'GET',
    pattern: routes.followUpItem.pattern,
    permission: 'read-drafts',
    handle: async (context) => itemPage(await loadItem(context), 200),
  },
  {
    method: 'POST',
    pattern: routes.followUpItem.pattern,
    permission: 'edit',
    audit: 'follow-up.change',
    handle: async (context) => {
      const loaded = await loadItem(context)
      const { followUp, kind } = loaded
      const values = postedItem(kind, context.form)
      const version = formVersion(context.form)
      const { planId } = valuesOf(loaded.item, kind)
      const errors = errorsOf(followUp, kind, values, planId)
      if (errors.length > 0) return itemPage({ ...loaded, version, values, errors }, 422)
      if (await change(context, loaded, values)) return toList(loaded, 'saved', loaded.item.id)
      const now = await loadItem(context)
      const message = itemTexts[context.language].conflict(now.item.updatedBy)
      const conflict = { values, errors: [{ name: 'name', message }], isConflict: true }
      return itemPage({ ...now, ...conflict }, 409)
    },
  },
  {
    method: 'POST',
    pattern: routes.removeFollowUpItem.pattern,
    permission: 'edit',
    audit: 'follow-up.remove',
    handle: (context) => setRemoved(context, true),
  },
  {
    method: 'POST',
    pattern: routes.restoreFollowUpItem.pattern,
    permission: 'edit',
    audit: 'follow-up.restore',
    handle: (context) => setRemoved(context, false),
  },
  {
    method: 'POST',
    pattern: routes.ownAnnualWheel.pattern,
    permission: 'edit',
    audit: 'follow-up.take-year',
    handle: async (context) => {
      const { view } = await context.inTenant(async (tx) => {
        const followUp = await loadFollowUp(tx, context)
        const place = placeOf(followUp.view)
        await lockFollowUp(tx, place)
        const { items } = await loadFollowUp(tx, context)
        const isTaken = items.some(({ kind }) => kind === 'annual-point')
        for (const { key, name, month, what } of isTaken ? [] : proposedPoints(context.language)) {
          const content = { key, name, month: String(month), what }
          await followUpItems.add(tx, place, 'annual-point', content, context.session?.name ?? '')
        }
        await context.audit(tx, followUp.view.strategy.id, {})
        return followUp
      })
      return redirect(`${listHref(view, 'annual-point')}?tatt-i-bruk=1`)
    },
  },
]

async function loadList(context: RouteContext): Promise<ItemsPageProps> {
  const kind = kindOf(context.params)
  return context.inTenant(async (tx) => {
    const followUp = await loadFollowUp(tx, context)
    const { id } = followUp.view.strategy
    return {
      ...{ followUp, kind, values: emptyItem(kind), errors: [] },
      receipt: await itemReceipt(context.query, (item) => followUpItems.find(tx, id, kind, item)),
      isYearTaken: context.query['tatt-i-bruk'] !== undefined,
    }
  })
}

async function loadItem(context: RouteContext): Promise<ItemPageProps> {
  const kind = kindOf(context.params)
  return context.inTenant(async (tx) => {
    const followUp = await loadFollowUp(tx, context)
    const { id } = followUp.view.strategy
    const item = await followUpItems.find(tx, id, kind, context.params.followUpId ?? '')
    if (!item) throw notFound('The line')
    const values = valuesOf(item, kind)
    const { version } = item
    return { ...{ followUp, kind, item, values, version }, errors: [], isConflict: false }
  })
}

/** An event that names no requirements gets those that its kind usually touches. */
function withProposals(kind: WrittenKind, values: ItemValues): ItemValues {
  const known = kind === 'event' ? eventKinds.find((one) => one === values.kind) : undefined
  if (!known || values.requirements !== '') return values
  return { ...values, requirements: proposedToReopen[known].join(',') }
}

/** A wish cannot take the place of the plan that it has become itself. */
function errorsOf(
  { needs, view }: FollowUpView,
  kind: WrittenKind,
  values: ItemValues,
  ownPlanId?: string,
) {
  const planIds = new Set(needs.entries.map(({ plan }) => plan.id))
  if (ownPlanId) planIds.delete(ownPlanId)
  return itemErrors(kind, values, planIds, view.language)
}

function fullErrors({ followUp, kind }: ItemsPageProps) {
  const message = itemTexts[followUp.view.language].problems.tooMany
  const some = followUp.items.filter((item) => item.kind === kind).length
  return some < mostItems ? [] : [{ name: 'name', message }]
}

async function change(
  context: RouteContext,
  { followUp, kind, item }: ItemPageProps,
  values: ItemValues,
): Promise<boolean> {
  const place = placeOf(followUp.view)
  return context.inTenant(async (tx) => {
    await lockFollowUp(tx, place)
    const stored = await followUpItems.find(tx, place.strategyId, kind, item.id)
    if (!stored) return false
    const before = valuesOf(stored, kind)
    const version = formVersion(context.form)
    if (stored.version !== version) {
      // The same form sent twice is stored once, and is no conflict.
      const isThere = !stored.isDeleted && isSameItem(kind, before, values)
      if (isThere) await context.audit(tx, item.id, { kind })
      return isThere
    }
    const by = context.session?.name ?? ''
    const now = await loadFollowUp(tx, context)
    const content = await settled(tx, now, kind, { before, after: values }, by)
    await followUpItems.change(tx, place, kind, { id: item.id, content, version }, by)
    await context.audit(tx, item.id, { kind })
    return true
  })
}

interface ItemChange {
  /** As it was stored; null for a line that is new. */
  readonly before: ItemValues | null
  /** As it is typed; null when it is taken away. */
  readonly after: ItemValues | null
}

/** What is stored of a line: what is typed, with what the form does not show. */
async function settled(
  tx: TenantTx,
  followUp: FollowUpView,
  kind: WrittenKind,
  change: ItemChange,
  by: string,
): Promise<ItemValues> {
  const values = { ...change.before, ...change.after }
  return kind === 'plan-wish'
    ? { ...values, ...(await settleWish(tx, followUp, change, by)) }
    : values
}

async function setRemoved(context: RouteContext, isRemoved: boolean) {
  const kind = kindOf(context.params)
  const { followUpId: id = '' } = context.params
  const followUp = await context.inTenant(async (tx) => {
    const loaded = await loadFollowUp(tx, context)
    const place = placeOf(loaded.view)
    await lockFollowUp(tx, place)
    const item = await followUpItems.find(tx, place.strategyId, kind, id)
    if (!item) throw notFound('The line')
    // A second press on the same button has nothing more to do.
    if (item.isDeleted !== isRemoved) {
      const by = context.session?.name ?? ''
      const stored = valuesOf(item, kind)
      const change = { before: stored, after: isRemoved ? null : stored }
      const content = await settled(tx, loaded, kind, change, by)
      await followUpItems.setRemoved(tx, place, kind, { id, isRemoved, content }, by)
    }
    await context.audit(tx, id, { kind })
    return loaded
  })
  return toList({ followUp, kind }, isRemoved ? 'removed' : 'restored', id)
}

function toList(
  { followUp, kind }: Pick<ItemsPageProps, 'followUp' | 'kind'>,
  receipt: DoneToItem,
  id: string,
) {
  return redirect(receiptHref(listHref(followUp.view, kind), receipt, id))
}

function listPage(props: ItemsPageProps, status: number): PageResult {
  const { view } = props.followUp
  const { title } = itemTexts[view.language].kinds[props.kind]
  const content = <ItemsPage {...props} />
  return workspacePage(view, 'follow-up', { status, title, content }, followUpTrail(view))
}

function itemPage(props: ItemPageProps, status: number): PageResult {
  const { followUp, kind } = props
  const { view } = followUp
  const text = itemTexts[view.language]
  const content = <ItemPage {...props} />
  return workspacePage(view, 'follow-up', { status, title: text.kinds[kind].edit, content }, [
    ...followUpTrail(view),
    { label: text.kinds[kind].title, href: listHref(view, kind) },
  ])
}
