import { listChallenges, type StoredChallenge } from '#features/challenges/index.ts'
import { findByPeriod, type ProcessView, viewOf, workspacePage } from '#features/process/index.ts'
import { notFound } from '#platform/http/refused.ts'
import type { PageResult, RouteContext } from '#platform/http/route.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { type Gathering, type GatheringPlace, gatheringsOf } from './gathering.sql.ts'
import { gatheringTexts } from './gathering.texts.ts'
import { findPlanContent } from './plan-content.sql.ts'
import { inAskedLanguage } from './plan-document-material.ts'
import { planTrail } from './plan-writing-trail.ts'

export interface GatheringView {
  readonly view: ProcessView
  readonly gathering: Gathering
}

export interface GatheringWithChallenges extends GatheringView {
  /** Those of the challenge picture that are tied to it, the heaviest first. */
  readonly challenges: readonly StoredChallenge[]
}

/** What was sent and could not be stored, and what is stored where somebody else was first. */
export interface RefusedForm<Values> {
  readonly values: Values
  readonly errors: readonly FieldError[]
  readonly stored: { readonly values: Values; readonly by: string } | null
}

/** All short plans of the strategy that the address names. */
export async function loadGatherings(
  context: RouteContext,
): Promise<{ readonly view: ProcessView; readonly gatherings: readonly Gathering[] }> {
  const { strategy, content } = await context.inTenant(async (tx) => {
    const found = await findByPeriod(tx, context)
    return { strategy: found, content: await findPlanContent(tx, found.id) }
  })
  return { view: viewOf(inAskedLanguage(context), strategy), gatherings: gatheringsOf(content) }
}

/** The short plan that the address names; throws 404 when there is none, or it is taken away. */
export async function loadGathering(context: RouteContext): Promise<GatheringWithChallenges> {
  const { view, gatherings } = await loadGatherings(context)
  const gathering = gatherings.find(({ head }) => head.id === context.params.gatheringId)
  if (!gathering) throw notFound('The short plan')
  const challenges = await context.inTenant((tx) => listChallenges(tx, view.strategy.id))
  const { id } = gathering.head
  return {
    ...{ view, gathering },
    challenges: challenges.filter(({ content }) => content.gatheringIds.includes(id)),
  }
}

/** Where what a person changes is stored. */
export function storedIn({ session }: RouteContext, { member, strategy }: ProcessView) {
  return {
    tenantId: member.tenantId,
    strategyId: strategy.id,
    by: session?.name ?? '',
  } satisfies GatheringPlace
}

export function gatheringAddress(view: ProcessView, gatheringId: string): string {
  return routes.gathering.href({ ...placeOf(view), gatheringId })
}

export function placeOf({ member, period }: ProcessView) {
  return { slug: member.slug, period }
}

/** A page about the short plans, or below one of them. */
export function gatheringPage(
  view: ProcessView,
  page: Pick<PageResult, 'title' | 'content' | 'status'>,
  above: 'process-plan' | 'list' | Gathering,
): PageResult {
  const list = {
    label: gatheringTexts[view.language].title,
    href: routes.gatherings.href(placeOf(view)),
  }
  const trail = [...planTrail(view, 'process-plan')]
  if (above !== 'process-plan') trail.push(list)
  if (typeof above === 'object') {
    const { head } = above
    trail.push({ label: head.content.title, href: gatheringAddress(view, head.id) })
  }
  return workspacePage(view, 'process-plan', page, trail)
}
