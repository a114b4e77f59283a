import { randomUUID } from 'node:crypto'
import { listChallenges, lockChallenges } from '#features/challenges/index.ts'
import { knowledgeCrumb } from '#features/knowledge-tabs/index.ts'
import {
  authorOf,
  findByPeriod,
  formKey,
  submitOnce,
  viewOf,
  workspacePage,
} from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf, formVersion } from '#platform/http/forms.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { placeOf, whereOf } from './knowledge-view.ts'
import { PicturePage, type PicturePageProps } from './picture.page.tsx'
import { pictureTexts } from './picture.texts.ts'
import { pictureContent } from './picture-document.ts'
import { loadPictureMaterial } from './picture-material.ts'
import { insertPicture, listPictures } from './publication.sql.ts'

const mostNote = 5_000
const publishedQuery = 'publisert'

/** The challenge picture as it is now, and its publication as a fixed version. */
export const pictureRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.challengePicture.pattern,
    permission: 'read-drafts',
    handle: async (context) => picturePage(await context.inTenant((tx) => load(tx, context)), 200),
  },
  {
    method: 'POST',
    pattern: routes.challengePicture.pattern,
    permission: 'publish',
    audit: 'challenge-picture.publish',
    handle: async (context) => {
      const changeNote = fieldOf(context.form, 'changeNote').trim()
      const loaded = await context.inTenant((tx) => load(tx, context))
      const text = pictureTexts[context.language]
      const refused = (name: string, message: string, status: number) =>
        picturePage({ ...loaded, changeNote, errors: [{ name, message }] }, status)
      if (loaded.challenges.length === 0) return refused('changeNote', text.noChallenges, 422)
      if (changeNote.length > mostNote) return refused('changeNote', text.changeNoteLong, 422)
      const number = await publishOnce(context, changeNote)
      if (number === null) return refused('changeNote', text.conflict, 409)
      const href = routes.challengePicture.href(whereOf(loaded.view))
      return redirect(`${href}?${publishedQuery}=${number}`)
    },
  },
]

async function load(tx: TenantTx, context: RouteContext): Promise<PicturePageProps> {
  const view = viewOf(context, await findByPeriod(tx, context))
  const { strategy } = view
  const challenges = await listChallenges(tx, strategy.id)
  const material = await loadPictureMaterial(tx, view, challenges, {
    author: authorOf(view),
    pictureHref: (attachmentId) => routes.attachment.href({ ...whereOf(view), attachmentId }),
  })
  const all = await listPictures(tx, 'all')
  const versions = await listPictures(tx, strategy.id)
  const asked = context.query[publishedQuery]
  return {
    ...{ view, challenges, versions, content: pictureContent(material), changeNote: '' },
    leftOut: material.leftOut,
    nextNumber: (all[0]?.number ?? 0) + 1,
    formToken: randomUUID(),
    errors: [],
    published: versions.find(({ number }) => String(number) === asked) ?? null,
  }
}

/** Publishes once, however often the form is sent; null when somebody else has published since. */
async function publishOnce(context: RouteContext, changeNote: string): Promise<number | null> {
  return context.inTenant(async (tx) => {
    const { view } = await load(tx, context)
    const place = placeOf(view)
    await lockChallenges(tx, place)
    const sent = { strategyId: place.strategyId, changeNote, version: formVersion(context.form) }
    const key = formKey(fieldOf(context.form, 'formToken') || randomUUID(), sent)
    const { content, nextNumber } = await load(tx, context)
    const submission = await submitOnce(tx, place.tenantId, key, sent, async () =>
      nextNumber === sent.version
        ? insertPicture(tx, place, {
            ...{ content, changeNote, publishedOn: view.today },
            publishedBy: context.session?.name ?? '',
            now: context.services.clock.now(),
          })
        : null,
    )
    const number = submission.kind === 'other-content' ? null : submission.result
    if (number !== null) await context.audit(tx, view.period, { number })
    return number
  })
}

function picturePage(props: PicturePageProps, status: number): PageResult {
  const { view } = props
  const title = pictureTexts[view.language].picture
  const content = <PicturePage {...props} />
  return workspacePage(view, 'knowledge', { status, title, content }, [knowledgeCrumb(view)])
}
