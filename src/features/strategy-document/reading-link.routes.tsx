import { baseUrlOf } from '#features/account/index.ts'
import { authorOf, factsOf, findByPeriod, findStrategy, viewOf } from '#features/process/index.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { documentPageTexts } from './document.texts.ts'
import { loadDocument, strategyDocument } from './document-material.ts'
import { findSectionPicture, readPicture } from './picture.sql.ts'
import { ReadDocumentPage } from './read-document.page.tsx'
import {
  createReadingLink,
  type FoundReadingLink,
  findOwner,
  findReadingLink,
  listReadingLinks,
  revokeReadingLink,
} from './reading-link.sql.ts'
import { ReadingLinksPage, readingDays } from './reading-links.page.tsx'
import { documentPage, documentQuery } from './section-context.ts'

const maxLabel = 200
const dayMs = 86_400_000

export const readingLinkRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.readingLinks.pattern,
    permission: 'edit',
    handle: (context) => linksPage(context, { label: '', days: '30' }, [], null, 200),
  },
  {
    method: 'POST',
    pattern: routes.readingLinks.pattern,
    permission: 'edit',
    audit: 'reading-link.create',
    handle: async (context) => {
      const typed = {
        label: fieldOf(context.form, 'label').trim().slice(0, maxLabel),
        days: fieldOf(context.form, 'days'),
      }
      if (typed.label === '') {
        const message = documentPageTexts[context.language].linkLabelMissing
        return linksPage(context, typed, [{ name: 'label', message }], null, 422)
      }
      const days = readingDays.find((one) => String(one) === typed.days) ?? 30
      const secret = await context.inTenant(async (tx) => {
        const view = viewOf(context, await findByPeriod(tx, context))
        await context.audit(tx, typed.label, { days })
        return createReadingLink(tx, {
          tenantId: view.member.tenantId,
          strategyId: view.strategy.id,
          label: typed.label,
          createdBy: context.session?.name ?? '',
          expiresAt: new Date(context.services.clock.now().getTime() + days * dayMs),
        })
      })
      const made = `${baseUrlOf(context)}${routes.readByLink.href({ token: secret })}`
      return linksPage(context, { label: '', days: typed.days }, [], made, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.revokeReadingLink.pattern,
    permission: 'edit',
    audit: 'reading-link.revoke',
    handle: async (context) => {
      const id = context.params.linkId ?? ''
      if (!isUuid(id)) throw notFound('The link')
      return context.inTenant(async (tx) => {
        const view = viewOf(context, await findByPeriod(tx, context))
        const name = context.session?.name ?? ''
        await revokeReadingLink(tx, view.strategy.id, id, name)
        await context.audit(tx, id)
        const where = { slug: view.member.slug, period: view.period }
        return redirect(`${routes.readingLinks.href(where)}?${documentQuery.done}=lenke-trukket`)
      })
    },
  },
  {
    method: 'GET',
    pattern: routes.readByLink.pattern,
    permission: 'public',
    handle: readByLink,
  },
  {
    method: 'GET',
    pattern: routes.pictureByLink.pattern,
    permission: 'public',
    handle: async (context) => {
      const link = await openedLink(context)
      const id = context.params.attachmentId ?? ''
      const picture = await inTenant(context.services.database.app, link.tenantId, async (tx) =>
        isUuid(id) && (await findSectionPicture(tx, link.strategyId, id))
          ? readPicture(tx, id)
          : null,
      )
      if (!picture) throw notFound('The picture')
      const { content, contentType } = picture
      return { kind: 'file', body: content, contentType, fileName: null, isSandboxed: true }
    },
  },
]

/** The draft as it stands now, for whoever has the link; nothing can be written. */
async function readByLink(context: RouteContext): Promise<PageResult> {
  const { services, language, params } = context
  const link = await openedLink(context)
  const today = services.clock.today()
  const model = await inTenant(services.database.app, link.tenantId, async (tx) => {
    const strategy = await findStrategy(tx, { id: link.strategyId })
    if (!strategy) throw notFound('The strategy')
    const facts = factsOf(strategy, language, today)
    const place = {
      strategyId: strategy.id,
      author: authorOf({ ...facts, member: await findOwner(tx, link) }),
      pictureHref: (attachmentId: string) =>
        routes.pictureByLink.href({ token: params.token ?? '', attachmentId }),
    }
    return strategyDocument(await loadDocument(tx, facts, place, 'page'))
  })
  const text = documentPageTexts[language]
  const note = text.draftNote(longDate(today, language))
  return {
    kind: 'page',
    title: `${text.draft}: ${model.title}`,
    noindex: true,
    content: <ReadDocumentPage {...{ language, model, note }} />,
  }
}

async function openedLink({ services, params }: RouteContext): Promise<FoundReadingLink> {
  const secret = /^[\w-]{43}$/.exec(params.token ?? '')?.[0]
  const link = secret
    ? await findReadingLink(services.database.app, secret, services.clock.now())
    : null
  if (!link) throw notFound('The link')
  return link
}

async function linksPage(
  context: RouteContext,
  typed: { readonly label: string; readonly days: string },
  errors: readonly FieldError[],
  made: string | null,
  status: number,
): Promise<PageResult> {
  return context.inTenant(async (tx) => {
    const view = viewOf(context, await findByPeriod(tx, context))
    const links = await listReadingLinks(tx, view.strategy.id)
    const done = made === null ? (context.query[documentQuery.done] ?? '') : ''
    const now = context.services.clock.now()
    return documentPage(view, {
      status,
      title: documentPageTexts[context.language].linkTitle,
      content: <ReadingLinksPage {...{ view, links, made, now, done, typed, errors }} />,
    })
  })
}
