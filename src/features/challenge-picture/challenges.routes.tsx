import { isDeepStrictEqual } from 'node:util'
import {
  type Challenge,
  challengeItems,
  challengeLimits,
  figureQuery,
  findChallenge,
  findEarlierChallenges,
  grownThemes,
  listChallenges,
  lockChallenges,
  noChallenge,
  officialThemes,
  rankChallenges,
  type StoredChallenge,
} from '#features/challenges/index.ts'
import { knowledgeCrumb } from '#features/knowledge-tabs/index.ts'
import { findByPeriod, workspacePage } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { invariant } from '#platform/invariant.ts'
import { routes } from '#routes'
import { challengeErrors, postedChallenge } from './challenge.form.ts'
import { themeOf } from './challenge-theme.ts'
import { ChallengesPage, type ChallengesPageProps } from './challenges.page.tsx'
import { challengesTexts } from './challenges.texts.ts'
import { type KnowledgeView, loadKnowledge, placeOf } from './knowledge-view.ts'

type StrategyTerm = KnowledgeView['view']['strategy']['term']

/** The words in the address that ask for a receipt. */
const receiptQuery = {
  removed: 'fjernet',
  restored: 'hentet-tilbake',
  started: 'tema',
  copied: 'hentet',
  leftOut: 'uten-plass',
} as const

/** The list of challenges: adding, ranking, taking away, and beginning with the themes. */
export const challengeListRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.challenges.pattern,
    permission: 'read-drafts',
    handle: async (context) => listPage(await loadList(context), 200),
  },
  {
    method: 'POST',
    pattern: routes.challenges.pattern,
    permission: 'edit',
    audit: 'challenge.add',
    handle: async (context) => {
      const loaded = await loadList(context)
      const { knowledge } = loaded
      const values = postedChallenge(context.form, knowledge)
      const errors = [...challengeErrors(values, context.language), ...fullErrors(knowledge)]
      if (errors.length > 0) return listPage({ ...loaded, values, errors }, 422)
      const id = await context.inTenant(async (tx) => {
        const place = placeOf(knowledge.view)
        await lockChallenges(tx, place)
        // The same form sent twice adds one.
        const now = await listChallenges(tx, place.strategyId)
        const same = now.find(({ content }) => isDeepStrictEqual(content, values))
        const by = context.session?.name ?? ''
        const added = same?.id ?? (await challengeItems.add(tx, place, 'challenge', values, by))
        await context.audit(tx, added, {})
        return added
      })
      const { slug = '', period = '' } = context.params
      return redirect(`${routes.challenge.href({ slug, period, challengeId: id })}?lagt-til=ja`)
    },
  },
  {
    method: 'POST',
    pattern: routes.startChallenges.pattern,
    permission: 'edit',
    audit: 'challenge.start',
    handle: async (context) => {
      const isCopy = fieldOf(context.form, 'themes') === 'earlier'
      const { added, leftOut } = await inOrder(context, (tx, place, term) =>
        isCopy ? copyEarlier(tx, context, place, term) : addThemes(tx, context, place),
      )
      const word = isCopy ? receiptQuery.copied : receiptQuery.started
      return redirect(`${listHref(context)}?${word}=${added}&${receiptQuery.leftOut}=${leftOut}`)
    },
  },
  {
    method: 'POST',
    pattern: routes.moveChallenge.pattern,
    permission: 'edit',
    audit: 'challenge.move',
    handle: async (context) => {
      const { challengeId = '' } = context.params
      const step = fieldOf(context.form, 'direction') === 'up' ? -1 : 1
      await inOrder(context, async (tx, place) => {
        const ids = (await listChallenges(tx, place.strategyId)).map(({ id }) => id)
        const from = ids.indexOf(challengeId)
        if (from === -1) throw notFound('The challenge')
        await rankChallenges(tx, place, moved(ids, from, from + step))
        await context.audit(tx, challengeId, {})
      })
      return redirect(`${listHref(context)}#utfordring-${challengeId}`)
    },
  },
  {
    method: 'POST',
    pattern: routes.removeChallenge.pattern,
    permission: 'edit',
    audit: 'challenge.remove',
    handle: (context) => setRemoved(context, true),
  },
  {
    method: 'POST',
    pattern: routes.restoreChallenge.pattern,
    permission: 'edit',
    audit: 'challenge.restore',
    handle: (context) => setRemoved(context, false),
  },
]

async function loadList(context: RouteContext): Promise<ChallengesPageProps> {
  return context.inTenant(async (tx) => {
    const knowledge = await loadKnowledge(tx, context)
    return {
      knowledge,
      values: begunWith(context.query[figureQuery], knowledge),
      errors: [],
      earlier: await findEarlierChallenges(tx, knowledge.view.strategy.term),
      receipt: await receiptOf(tx, context, knowledge),
    }
  })
}

/** The form with the figure that the address names and its theme; empty without one. */
function begunWith(figureId: string | undefined, { figures }: KnowledgeView): Challenge {
  const figure = figures.find(({ id }) => id === figureId)
  if (!figure) return noChallenge
  return { ...noChallenge, figureId: figure.id, theme: figure.theme ? themeOf[figure.theme] : '' }
}

async function receiptOf(
  tx: TenantTx,
  { query }: RouteContext,
  { view }: KnowledgeView,
): Promise<ChallengesPageProps['receipt']> {
  for (const kind of ['started', 'copied'] as const) {
    const count = readCount(query[receiptQuery[kind]])
    const leftOut = readCount(query[receiptQuery.leftOut]) ?? 0
    if (count !== null) return { kind, count, leftOut }
  }
  for (const kind of ['removed', 'restored'] as const) {
    const item = await findChallenge(tx, view.strategy.id, query[receiptQuery[kind]] ?? '')
    if (item && item.isDeleted === (kind === 'removed')) return { kind, item }
  }
  return null
}

function readCount(written = ''): number | null {
  return /^\d{1,3}$/.test(written) ? Number(written) : null
}

/** How many were added, and how many the list had no room for. */
interface Filling {
  readonly added: number
  readonly leftOut: number
}

/** Adds a question for each theme that no challenge has yet. */
async function addThemes(
  tx: TenantTx,
  context: RouteContext,
  place: ReturnType<typeof placeOf>,
): Promise<Filling> {
  const wanted = fieldOf(context.form, 'themes') === 'grown' ? grownThemes : officialThemes
  const now = await listChallenges(tx, place.strategyId)
  const taken = new Set(now.map(({ content }) => content.theme))
  const { questions } = challengesTexts[context.language]
  const missing = wanted
    .filter((theme) => !taken.has(theme))
    .map((theme) => ({ ...noChallenge, theme, title: questions[theme] }))
  return fill(tx, context, place, missing, now.length)
}

/** Adds the challenges of the strategy before this one that are not here yet. */
async function copyEarlier(
  tx: TenantTx,
  context: RouteContext,
  place: ReturnType<typeof placeOf>,
  term: StrategyTerm,
): Promise<Filling> {
  const earlier = await findEarlierChallenges(tx, term)
  const now = await listChallenges(tx, place.strategyId)
  const taken = new Set(now.map(({ content }) => content.title))
  const missing = (earlier?.challenges ?? []).filter(({ title }) => !taken.has(title))
  return fill(tx, context, place, missing, now.length)
}

/** Adds as many as the list has room for, the first ones first. */
async function fill(
  tx: TenantTx,
  context: RouteContext,
  place: ReturnType<typeof placeOf>,
  missing: readonly Challenge[],
  there: number,
): Promise<Filling> {
  const room = Math.max(0, challengeLimits.challenges - there)
  const added = missing.slice(0, room)
  for (const content of added) {
    await challengeItems.add(tx, place, 'challenge', content, context.session?.name ?? '')
  }
  const filling = { added: added.length, leftOut: missing.length - added.length }
  await context.audit(tx, place.strategyId, filling)
  return filling
}

/** One at a time changes what is in the list and its order. */
async function inOrder<T>(
  context: RouteContext,
  work: (tx: TenantTx, place: ReturnType<typeof placeOf>, term: StrategyTerm) => Promise<T>,
): Promise<T> {
  const { member } = context
  invariant(member, 'the route asks for a member')
  return context.inTenant(async (tx) => {
    const { id, term } = await findByPeriod(tx, context)
    const place = { tenantId: member.tenantId, strategyId: id }
    await lockChallenges(tx, place)
    return work(tx, place, term)
  })
}

async function setRemoved(context: RouteContext, isRemoved: boolean) {
  const { challengeId: id = '' } = context.params
  await inOrder(context, async (tx, place) => {
    const item: StoredChallenge | null = await findChallenge(tx, place.strategyId, id)
    if (!item) throw notFound('The challenge')
    // A second press on the same button has nothing more to do.
    if (item.isDeleted !== isRemoved) {
      const by = context.session?.name ?? ''
      await challengeItems.setRemoved(tx, place, 'challenge', { id, isRemoved }, by)
    }
    await context.audit(tx, id, {})
  })
  const word = isRemoved ? receiptQuery.removed : receiptQuery.restored
  return redirect(`${listHref(context)}?${word}=${id}`)
}

/** The same list with one in another place; out of the list is no place. */
function moved(ids: readonly string[], from: number, to: number): readonly string[] {
  if (to < 0 || to >= ids.length) return ids
  const rest = ids.filter((_, index) => index !== from)
  return [...rest.slice(0, to), ...ids.slice(from, from + 1), ...rest.slice(to)]
}

function fullErrors({ challenges, view }: KnowledgeView) {
  const message = challengesTexts[view.language].problems.tooMany
  return challenges.length < challengeLimits.challenges ? [] : [{ name: 'title', message }]
}

function listHref({ params }: RouteContext): string {
  const { slug = '', period = '' } = params
  return routes.challenges.href({ slug, period })
}

function listPage(props: ChallengesPageProps, status: number): PageResult {
  const { view } = props.knowledge
  const { title } = challengesTexts[view.language]
  const content = <ChallengesPage {...props} />
  return workspacePage(view, 'knowledge', { status, title, content }, [knowledgeCrumb(view)])
}
