import { isDeepStrictEqual } from 'node:util'
import { listChallenges } from '#features/challenges/index.ts'
import { workspacePage } from '#features/process/index.ts'
import { formVersion } from '#platform/http/forms.ts'
import { type DoneToItem, itemReceipt, receiptHref } from '#platform/http/item-receipt.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { ambitionTexts } from './ambition.texts.ts'
import {
  type Ambition,
  ambitionErrors,
  findAmbition,
  type KnownIds,
  listAmbitions,
  mostAmbitions,
  noAmbition,
  postedAmbition,
} from './ambition.ts'
import type { AmbitionFieldsProps } from './ambition-fields.tsx'
import {
  AmbitionPage,
  type AmbitionPageProps,
  AmbitionsPage,
  type AmbitionsPageProps,
} from './ambitions.page.tsx'
import { loadNeeds, placeIn } from './needs-view.ts'
import { planningItems } from './planning-item.sql.ts'
import { planningTrail } from './planning-trail.ts'

export const ambitionRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.planningAmbitions.pattern,
    permission: 'read-drafts',
    handle: async (context) => listPage(await loadList(context), 200),
  },
  {
    method: 'POST',
    pattern: routes.planningAmbitions.pattern,
    permission: 'edit',
    audit: 'ambition.add',
    handle: async (context) => {
      const loaded = await loadList(context)
      const values = postedAmbition(context.form, knownIds(loaded))
      const errors = [...ambitionErrors(values, context.language), ...fullErrors(loaded)]
      if (errors.length > 0) return listPage({ ...loaded, values, errors }, 422)
      const id = await context.inTenant(async (tx) => {
        const place = placeIn(loaded.needs.view)
        const by = context.session?.name ?? ''
        // The same form sent twice adds one.
        const same = loaded.ambitions.find(({ content }) => isDeepStrictEqual(content, values))
        const added = same?.id ?? (await planningItems.add(tx, place, 'ambition', values, by))
        await context.audit(tx, added, {})
        return added
      })
      return toList(context, 'added', id)
    },
  },
  {
    method: 'GET',
    pattern: routes.planningAmbition.pattern,
    permission: 'edit',
    handle: async (context) => itemPage(await loadItem(context), 200),
  },
  {
    method: 'POST',
    pattern: routes.planningAmbition.pattern,
    permission: 'edit',
    audit: 'ambition.change',
    handle: async (context) => {
      const loaded = await loadItem(context)
      const values = postedAmbition(context.form, knownIds(loaded))
      const errors = ambitionErrors(values, context.language)
      if (errors.length > 0) {
        const item = { ...loaded.item, version: formVersion(context.form) }
        return itemPage({ ...loaded, item, values, errors }, 422)
      }
      if (await change(context, loaded, values)) return toList(context, 'saved', loaded.item.id)
      const now = await loadItem(context)
      const message = ambitionTexts[context.language].conflict(now.item.updatedBy)
      const conflict = { values, errors: [{ name: 'text', message }], isConflict: true }
      return itemPage({ ...now, ...conflict }, 409)
    },
  },
  {
    method: 'POST',
    pattern: routes.removeAmbition.pattern,
    permission: 'edit',
    audit: 'ambition.remove',
    handle: async (context) => {
      await setRemoved(context, true)
      return toList(context, 'removed', context.params.ambitionId ?? '')
    },
  },
  {
    method: 'POST',
    pattern: routes.restoreAmbition.pattern,
    permission: 'edit',
    audit: 'ambition.restore',
    handle: async (context) => {
      await setRemoved(context, false)
      return toList(context, 'restored', context.params.ambitionId ?? '')
    },
  },
]

async function loadList(context: RouteContext): Promise<AmbitionsPageProps> {
  return context.inTenant(async (tx) => {
    const needs = await loadNeeds(tx, context)
    const { id } = needs.view.strategy
    return {
      needs,
      ambitions: await listAmbitions(tx, id),
      challenges: await listChallenges(tx, id),
      receipt: await itemReceipt(context.query, (ambition) => findAmbition(tx, id, ambition)),
      values: noAmbition,
      errors: [],
    }
  })
}

async function loadItem(context: RouteContext): Promise<AmbitionPageProps> {
  return context.inTenant(async (tx) => {
    const needs = await loadNeeds(tx, context)
    const item = await findAmbition(tx, needs.view.strategy.id, context.params.ambitionId ?? '')
    if (!item) throw notFound('The ambition')
    const challenges = await listChallenges(tx, needs.view.strategy.id)
    return { needs, item, challenges, values: item.content, errors: [], isConflict: false }
  })
}

async function change(
  context: RouteContext,
  { needs, item }: AmbitionPageProps,
  content: Ambition,
): Promise<boolean> {
  const { view } = needs
  const by = context.session?.name ?? ''
  const written = { id: item.id, content, version: formVersion(context.form) }
  return context.inTenant(async (tx) => {
    const isNew = await planningItems.change(tx, placeIn(view), 'ambition', written, by)
    const now = isNew ? null : await findAmbition(tx, view.strategy.id, item.id)
    // The same form sent twice is stored once, and is no conflict.
    const isThere = isNew || (!now?.isDeleted && isDeepStrictEqual(now?.content, content))
    if (isThere) await context.audit(tx, item.id, {})
    return isThere
  })
}

async function setRemoved(context: RouteContext, isRemoved: boolean): Promise<void> {
  const { ambitionId: id = '' } = context.params
  await context.inTenant(async (tx) => {
    const { view } = await loadNeeds(tx, context)
    const by = context.session?.name ?? ''
    const place = placeIn(view)
    const isDone = await planningItems.setRemoved(tx, place, 'ambition', { id, isRemoved }, by)
    // A second press on the same button has nothing more to do.
    const item = isDone ? null : await findAmbition(tx, place.strategyId, id)
    if (!isDone && item?.isDeleted !== isRemoved) throw notFound('The ambition')
    await context.audit(tx, id, {})
  })
}

function toList({ params }: RouteContext, kind: DoneToItem, id: string) {
  const { slug = '', period = '' } = params
  return redirect(receiptHref(routes.planningAmbitions.href({ slug, period }), kind, id))
}

function fullErrors({ ambitions, needs }: AmbitionsPageProps) {
  const message = ambitionTexts[needs.view.language].problems.tooMany
  return ambitions.length < mostAmbitions ? [] : [{ name: 'text', message }]
}

function knownIds({ needs, challenges }: AmbitionFieldsProps): KnownIds {
  return {
    plans: new Set(needs.entries.map(({ plan }) => plan.id)),
    challenges: new Set(challenges.map(({ id }) => id)),
  }
}

function listPage(props: AmbitionsPageProps, status: number): PageResult {
  const { view } = props.needs
  const title = ambitionTexts[view.language].title
  const content = <AmbitionsPage {...props} />
  return workspacePage(view, 'planning-needs', { status, title, content }, planningTrail(view))
}

function itemPage(props: AmbitionPageProps, status: number): PageResult {
  const { view } = props.needs
  const text = ambitionTexts[view.language]
  const href = routes.planningAmbitions.href({ slug: view.member.slug, period: view.period })
  const content = <AmbitionPage {...props} />
  return workspacePage(view, 'planning-needs', { status, title: text.edit, content }, [
    ...planningTrail(view),
    { label: text.title, href },
  ])
}
