import { isDeepStrictEqual } from 'node:util'
import { listContributors } from '#features/activities/index.ts'
import { challengeItems, listChallenges, lockChallenges } from '#features/challenges/index.ts'
import { knowledgeCrumb } from '#features/knowledge-tabs/index.ts'
import { findByPeriod, viewOf, workspacePage } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { formVersion } from '#platform/http/forms.ts'
import { type DoneToItem, itemReceipt, receiptHref } from '#platform/http/item-receipt.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import {
  findGap,
  gapErrors,
  type KnownOfGaps,
  listGaps,
  mostGaps,
  noGap,
  postedGap,
} from './gap.ts'
import {
  challengeQuery,
  type GapFieldsProps,
  GapPage,
  type GapPageProps,
  GapsPage,
  type GapsPageProps,
} from './gaps.page.tsx'
import { gapsTexts } from './gaps.texts.ts'
import { placeOf, whereOf } from './knowledge-view.ts'

export const gapRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.knowledgeGaps.pattern,
    permission: 'read-drafts',
    handle: async (context) => listPage(await loadList(context), 200),
  },
  {
    method: 'POST',
    pattern: routes.knowledgeGaps.pattern,
    permission: 'edit',
    audit: 'knowledge-gap.add',
    handle: async (context) => {
      const loaded = await loadList(context)
      const values = postedGap(context.form, knownOf(loaded))
      const errors = [...gapErrors(values, context.language), ...fullErrors(loaded)]
      if (errors.length > 0) return listPage({ ...loaded, values, errors }, 422)
      const id = await context.inTenant(async (tx) => {
        const place = placeOf(loaded.view)
        await lockChallenges(tx, place)
        // The same form sent twice adds one.
        const now = await listGaps(tx, place.strategyId)
        const same = now.find(({ content }) => isDeepStrictEqual(content, values))
        const by = context.session?.name ?? ''
        const added = same?.id ?? (await challengeItems.add(tx, place, 'knowledge-gap', values, by))
        await context.audit(tx, added, {})
        return added
      })
      return toList(context, 'added', id)
    },
  },
  {
    method: 'GET',
    pattern: routes.knowledgeGap.pattern,
    permission: 'read-drafts',
    handle: async (context) => gapPage(await loadGap(context), 200),
  },
  {
    method: 'POST',
    pattern: routes.knowledgeGap.pattern,
    permission: 'edit',
    audit: 'knowledge-gap.change',
    handle: async (context) => {
      const loaded = await loadGap(context)
      const values = postedGap(context.form, knownOf(loaded), loaded.item.content)
      const errors = gapErrors(values, context.language)
      const version = formVersion(context.form)
      if (errors.length > 0) return gapPage({ ...loaded, values, errors, version }, 422)
      const isSaved = await context.inTenant(async (tx) => {
        const place = placeOf(loaded.view)
        const written = { id: loaded.item.id, content: values, version }
        const by = context.session?.name ?? ''
        const isNew = await challengeItems.change(tx, place, 'knowledge-gap', written, by)
        const now = isNew ? null : await findGap(tx, place.strategyId, written.id)
        // The same form sent twice is stored once, and is no conflict.
        const isThere = isNew || (!now?.isDeleted && isDeepStrictEqual(now?.content, values))
        if (isThere) await context.audit(tx, written.id, {})
        return isThere
      })
      if (isSaved) return toList(context, 'saved', loaded.item.id)
      const now = await loadGap(context)
      const message = gapsTexts[context.language].conflict(now.item.updatedBy)
      const conflict = { values, errors: [{ name: 'question', message }], isConflict: true }
      return gapPage({ ...now, ...conflict }, 409)
    },
  },
  {
    method: 'POST',
    pattern: routes.removeKnowledgeGap.pattern,
    permission: 'edit',
    audit: 'knowledge-gap.remove',
    handle: (context) => setRemoved(context, true),
  },
  {
    method: 'POST',
    pattern: routes.restoreKnowledgeGap.pattern,
    permission: 'edit',
    audit: 'knowledge-gap.restore',
    handle: (context) => setRemoved(context, false),
  },
]

async function base(tx: TenantTx, context: RouteContext): Promise<GapFieldsProps> {
  const view = viewOf(context, await findByPeriod(tx, context))
  return {
    view,
    challenges: await listChallenges(tx, view.strategy.id),
    members: await listContributors(tx),
    ...{ values: noGap, errors: [] },
  }
}

async function loadList(context: RouteContext): Promise<GapsPageProps> {
  return context.inTenant(async (tx) => {
    const loaded = await base(tx, context)
    const { id } = loaded.view.strategy
    const about = loaded.challenges.find(({ id }) => id === context.query[challengeQuery])
    return {
      ...loaded,
      values: { ...noGap, challengeId: about?.id ?? '' },
      gaps: await listGaps(tx, id),
      receipt: await itemReceipt(context.query, (gap) => findGap(tx, id, gap)),
    }
  })
}

async function loadGap(context: RouteContext): Promise<GapPageProps> {
  return context.inTenant(async (tx) => {
    const loaded = await base(tx, context)
    const item = await findGap(tx, loaded.view.strategy.id, context.params.gapId ?? '')
    if (!item) throw notFound('The knowledge gap')
    return { ...loaded, item, values: item.content, version: item.version, isConflict: false }
  })
}

async function setRemoved(context: RouteContext, isRemoved: boolean) {
  const { gapId: id = '' } = context.params
  await context.inTenant(async (tx) => {
    const { view } = await base(tx, context)
    const place = placeOf(view)
    const item = await findGap(tx, place.strategyId, id)
    if (!item) throw notFound('The knowledge gap')
    // A second press on the same button has nothing more to do.
    if (item.isDeleted !== isRemoved) {
      const by = context.session?.name ?? ''
      await challengeItems.setRemoved(tx, place, 'knowledge-gap', { id, isRemoved }, by)
    }
    await context.audit(tx, id, {})
  })
  return toList(context, isRemoved ? 'removed' : 'restored', id)
}

function toList({ params }: RouteContext, kind: DoneToItem, id: string) {
  const { slug = '', period = '' } = params
  return redirect(receiptHref(routes.knowledgeGaps.href({ slug, period }), kind, id))
}

function knownOf({ members, challenges }: GapFieldsProps): KnownOfGaps {
  return {
    personIds: new Set(members.map(({ personId }) => personId)),
    challengeIds: new Set(challenges.map(({ id }) => id)),
  }
}

function fullErrors({ gaps, view }: GapsPageProps) {
  const message = gapsTexts[view.language].problems.tooMany
  return gaps.length < mostGaps ? [] : [{ name: 'question', message }]
}

function listPage(props: GapsPageProps, status: number): PageResult {
  const { view } = props
  const { title } = gapsTexts[view.language]
  const content = <GapsPage {...props} />
  return workspacePage(view, 'knowledge', { status, title, content }, [knowledgeCrumb(view)])
}

function gapPage(props: GapPageProps, status: number): PageResult {
  const { view, item } = props
  const content = <GapPage {...props} />
  const title = item.content.question
  return workspacePage(view, 'knowledge', { status, title, content }, [
    knowledgeCrumb(view),
    { label: gapsTexts[view.language].title, href: routes.knowledgeGaps.href(whereOf(view)) },
  ])
}
