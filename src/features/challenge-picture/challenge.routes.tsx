import { isDeepStrictEqual } from 'node:util'
import {
  type Challenge,
  challengeItems,
  findChallenge,
  lockChallenges,
} from '#features/challenges/index.ts'
import { dossierReceipt, findDossier } from '#features/dossier/index.ts'
import { knowledgeCrumb } from '#features/knowledge-tabs/index.ts'
import { workspacePage } from '#features/process/index.ts'
import { formVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { challengeErrors, postedChallenge } from './challenge.form.ts'
import { ChallengePage, type ChallengePageProps } from './challenge.page.tsx'
import { challengesTexts } from './challenges.texts.ts'
import { figureBlocks } from './cited-figure.ts'
import { listGaps } from './gap.ts'
import { loadKnowledge, placeOf, whereOf } from './knowledge-view.ts'

/** One challenge to read and to change. */
export const challengeRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.challenge.pattern,
    permission: 'read-drafts',
    handle: async (context) => challengePage(await load(context), 200),
  },
  {
    method: 'POST',
    pattern: routes.challenge.pattern,
    permission: 'edit',
    audit: 'challenge.change',
    handle: async (context) => {
      const loaded = await load(context)
      const { knowledge, item } = loaded
      const values = postedChallenge(context.form, knowledge, item.content)
      const errors = challengeErrors(values, context.language)
      const version = formVersion(context.form)
      if (errors.length > 0) return challengePage({ ...loaded, values, errors, version }, 422)
      if (await change(context, loaded, values)) {
        const where = { ...whereOf(knowledge.view), challengeId: item.id }
        return redirect(`${routes.challenge.href(where)}?lagret=ja`)
      }
      const now = await load(context)
      const message = challengesTexts[context.language].conflict(now.item.updatedBy)
      const conflict = { values, errors: [{ name: 'title', message }], isConflict: true }
      return challengePage({ ...now, ...conflict }, 409)
    },
  },
]

async function load(context: RouteContext): Promise<ChallengePageProps> {
  return context.inTenant(async (tx) => {
    const knowledge = await loadKnowledge(tx, context)
    const { view } = knowledge
    const id = context.params.challengeId ?? ''
    const item = await findChallenge(tx, view.strategy.id, id)
    if (!item || item.isDeleted) throw notFound('The challenge')
    const { figureId } = item.content
    const { number } = view.municipality
    return {
      ...{ knowledge, item, values: item.content, errors: [], version: item.version },
      figure: figureId ? await figureBlocks(tx, number, figureId, view.language) : null,
      gaps: (await listGaps(tx, view.strategy.id)).filter(
        ({ content }) => content.challengeId === id,
      ),
      dossier: await findDossier(tx, view.strategy.id, { kind: 'challenge', key: id }),
      dossierReceipt: dossierReceipt(context.query),
      receipt: context.query['lagt-til'] ? 'added' : context.query.lagret ? 'saved' : null,
      isConflict: false,
    }
  })
}

/** False when somebody has stored something else since the form was opened. */
async function change(
  context: RouteContext,
  { knowledge, item }: ChallengePageProps,
  content: Challenge,
): Promise<boolean> {
  const place = placeOf(knowledge.view)
  const by = context.session?.name ?? ''
  return context.inTenant(async (tx) => {
    await lockChallenges(tx, place)
    const written = { id: item.id, content, version: formVersion(context.form) }
    const isNew = await challengeItems.change(tx, place, 'challenge', written, by)
    const now = isNew ? null : await findChallenge(tx, place.strategyId, item.id)
    // The same form sent twice is stored once, and is no conflict.
    const isThere = isNew || (!now?.isDeleted && isDeepStrictEqual(now?.content, content))
    if (isThere) await context.audit(tx, item.id, {})
    return isThere
  })
}

function challengePage(props: ChallengePageProps, status: number): PageResult {
  const { view } = props.knowledge
  const { title } = props.item.content
  const content = <ChallengePage {...props} />
  return workspacePage(view, 'knowledge', { status, title, content }, [
    knowledgeCrumb(view),
    { label: challengesTexts[view.language].title, href: routes.challenges.href(whereOf(view)) },
  ])
}
