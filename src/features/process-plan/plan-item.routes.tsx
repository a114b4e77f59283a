import { findByPeriod, type ProcessView, viewOf, workspacePage } from '#features/process/index.ts'
import { formVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { findPlanContent, type PlanContent } from './plan-content.sql.ts'
import { readItem } from './plan-item.form.ts'
import { PlanItemsPage } from './plan-item.page.tsx'
import { changePlanItem, findPlanItem, type ListPlace, type StoredItem } from './plan-item.sql.ts'
import { planItemTexts } from './plan-item.texts.ts'
import { addToList } from './plan-item-add.ts'
import { PlanItemPage, type PlanItemPageProps } from './plan-item-edit.page.tsx'
import { listedKindOf } from './plan-item-kinds.ts'
import { blankValues, type PlanList } from './plan-item-list.ts'
import { planLists } from './plan-item-lists.ts'
import { receiptQuery } from './plan-item-receipt.tsx'
import { findReceipt } from './plan-item-stroke.ts'
import { listAddress, type PlanItemsPageProps } from './plan-item-view.ts'
import { planTrail } from './plan-writing-trail.ts'

export const planItemRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.planItems.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { view, list, content, receipt } = await loadList(context)
      return listPage({ view, list, content, receipt, ...untouched(list) }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.planItems.pattern,
    permission: 'edit',
    audit: 'plan-item.add',
    handle: async (context) => {
      const loaded = await loadList(context)
      const answer = await addToList(context, loaded)
      if (answer.kind === 'added') return redirect(`${listAddress(loaded)}?${answer.query}`)
      return listPage({ ...loaded, ...untouched(loaded.list), ...answer, receipt: null }, 422)
    },
  },
  {
    method: 'GET',
    pattern: routes.planItem.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { view, list, item } = await loadItem(context)
      if (item.isDeleted) throw notFound('The item')
      const values = list.valuesOf(item.content)
      return itemPage({ view, list, item, values, errors: [], isConflict: false }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.planItem.pattern,
    permission: 'edit',
    audit: 'plan-item.change',
    handle: async (context) => {
      const { view, list, place, item } = await loadItem(context)
      const kept = item.content as Readonly<Record<string, unknown>>
      const reading = readItem(list, context.form, view.language, kept)
      const { values } = reading
      const shown = { view, list, values, isConflict: false }
      if (reading.kind === 'wrong') {
        const opened = { ...item, version: formVersion(context.form) }
        return itemPage({ ...shown, item: opened, errors: reading.errors }, 422)
      }
      const isSaved = await saveItem(context, place, item, reading.content)
      if (isSaved)
        return redirect(`${listAddress({ view, list })}?${receiptQuery.saved}=${item.id}`)
      const now = (await loadItem(context)).item
      const errors = [{ message: conflictSentence(now, view) }]
      return itemPage({ ...shown, item: now, errors, isConflict: true }, 409)
    },
  },
]

interface LoadedList extends Pick<PlanItemsPageProps, 'receipt'> {
  readonly view: ProcessView
  readonly list: PlanList
  readonly content: PlanContent
  readonly place: ListPlace
}

async function loadList(context: RouteContext): Promise<LoadedList> {
  const list = listOf(context)
  return context.inTenant(async (tx) => {
    const strategy = await findByPeriod(tx, context)
    const view = viewOf(context, strategy)
    const place = placeIn(view, list)
    return {
      view,
      list,
      place,
      content: await findPlanContent(tx, strategy.id),
      receipt: await findReceipt(tx, place, list, context.query),
    }
  })
}

async function loadItem(context: RouteContext) {
  const list = listOf(context)
  return context.inTenant(async (tx) => {
    const view = viewOf(context, await findByPeriod(tx, context))
    const place = placeIn(view, list)
    const item = await findPlanItem(tx, place, context.params.itemId ?? '')
    if (!item) throw notFound('The item')
    return { view, list, place, item }
  })
}

/** Stores the item with its audit event. The same content sent twice is stored once. */
async function saveItem(
  context: RouteContext,
  place: ListPlace,
  item: StoredItem,
  content: object,
): Promise<boolean> {
  return context.inTenant(async (tx) => {
    const by = context.session?.name ?? ''
    const change = { id: item.id, content, version: formVersion(context.form), by }
    const isThere =
      (await changePlanItem(tx, place, change)) ||
      isSame(await findPlanItem(tx, place, item.id), content)
    if (isThere) await context.audit(tx, item.id, { kind: place.kind })
    return isThere
  })
}

function isSame(item: StoredItem | null, content: object): boolean {
  if (!item || item.isDeleted) return false
  const entries = Object.entries(item.content as object)
  const written = new Map(Object.entries(content))
  return (
    entries.length === written.size &&
    entries.every(([name, value]) => JSON.stringify(value) === JSON.stringify(written.get(name)))
  )
}

function listOf({ params }: RouteContext): PlanList {
  const kind = listedKindOf(params.itemKind)
  if (!kind) throw notFound('The list')
  return planLists[kind]
}

function placeIn({ member, strategy }: ProcessView, { kind }: PlanList): ListPlace {
  return { tenantId: member.tenantId, strategyId: strategy.id, kind }
}

function conflictSentence({ isDeleted, updatedBy }: StoredItem, { language }: ProcessView): string {
  const text = planItemTexts[language]
  return isDeleted ? text.conflictRemoved(updatedBy) : text.conflict
}

/** The forms of a list before anything is typed in them. */
function untouched(list: PlanList) {
  return { values: blankValues(list), pasted: '', errors: [] as readonly FieldError[] }
}

function listPage(props: PlanItemsPageProps, status: number): PageResult {
  const title = props.list.texts[props.view.language].title
  const content = <PlanItemsPage {...props} />
  return workspacePage(
    props.view,
    'process-plan',
    { status, title, content },
    planTrail(props.view, 'process-plan'),
  )
}

function itemPage(props: PlanItemPageProps, status: number): PageResult {
  const { view, list } = props
  const texts = list.texts[view.language]
  return workspacePage(
    view,
    'process-plan',
    { status, title: texts.edit, content: <PlanItemPage {...props} /> },
    [...planTrail(view, 'process-plan'), { label: texts.title, href: listAddress({ view, list }) }],
  )
}
