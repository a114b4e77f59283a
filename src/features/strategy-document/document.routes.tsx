import { listContributors } from '#features/activities/index.ts'
import { authorOf, findByPeriod, type ProcessView, viewOf } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { documentTypes } from '#platform/documents/document-types.ts'
import { renderDocx } from '#platform/documents/docx.ts'
import { renderPdf } from '#platform/documents/pdf.ts'
import { renderXlsx } from '#platform/documents/xlsx.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { MemoryRoom } from '#platform/http/memory-room.ts'
import {
  type FileResult,
  type PageResult,
  type Route,
  type RouteContext,
  redirect,
} from '#platform/http/route.ts'
import { number } from '#platform/i18n/format.ts'
import { isLanguage } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { DocumentPage } from './document.page.tsx'
import { documentPageTexts } from './document.texts.ts'
import {
  type DocumentMaterial,
  type DocumentPlace,
  loadDocument,
  sectionDocument,
  strategyDocument,
} from './document-material.ts'
import { plansWorkbook } from './plans-workbook.ts'
import { countOpenProposals } from './proposal.sql.ts'
import { ReadDocumentPage } from './read-document.page.tsx'
import { countOpenThreads } from './remark.sql.ts'
import { findRemovedSection, listSections } from './section.sql.ts'
import { documentPage, documentQuery, placeOf } from './section-context.ts'
import { addSection } from './section-order.sql.ts'
import { memberPictures } from './section-pictures.ts'
import { strategyDocumentTexts } from './strategy-document.texts.ts'
import { maxSectionTitle } from './write-section.page.tsx'

export const documentRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.strategyDocument.pattern,
    permission: 'read-drafts',
    handle: (context) => frontPage(context, '', [], 200),
  },
  {
    method: 'POST',
    pattern: routes.newSection.pattern,
    permission: 'edit',
    audit: 'document-section.add',
    handle: async (context) => {
      const text = documentPageTexts[context.language]
      const title = fieldOf(context.form, 'title').trim()
      const message =
        title === ''
          ? text.titleMissing
          : title.length > maxSectionTitle
            ? text.titleTooLong(number(maxSectionTitle, context.language))
            : null
      if (message) return frontPage(context, title, [{ name: 'title', message }], 422)
      return context.inTenant(async (tx) => {
        const view = viewOf(context, await findByPeriod(tx, context))
        const id = await addSection(tx, placeOf(view), title, context.session?.name ?? '')
        await context.audit(tx, title)
        const where = { slug: view.member.slug, period: view.period, sectionKey: id }
        return redirect(`${routes.section.href(where)}?${documentQuery.done}=lagt-til`)
      })
    },
  },
  {
    method: 'GET',
    pattern: routes.readDocument.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { view, material } = await load(context, 'page')
      const model = strategyDocument(material)
      return documentPage(view, {
        title: model.title,
        content: <ReadDocumentPage language={view.language} model={model} />,
      })
    },
  },
  {
    method: 'GET',
    pattern: routes.documentDocx.pattern,
    permission: 'read-drafts',
    handle: (context) =>
      documentRoom.run(wholeDocumentBytes, async () => {
        const { material } = await load(inAskedLanguage(context), 'file')
        return named(material, 'docx', await renderDocx(asked(context, material)))
      }),
  },
  {
    method: 'GET',
    pattern: routes.documentPdf.pattern,
    permission: 'read-drafts',
    handle: (context) =>
      documentRoom.run(wholeDocumentBytes, async () => {
        const { material } = await load(inAskedLanguage(context), 'file')
        return named(material, 'pdf', await renderPdf(asked(context, material)))
      }),
  },
  {
    method: 'GET',
    pattern: routes.documentJson.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { material } = await load(inAskedLanguage(context), 'page')
      return named(material, 'json', JSON.stringify(asked(context, material), null, 2))
    },
  },
  {
    method: 'GET',
    pattern: routes.documentPlans.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { material } = await load(inAskedLanguage(context), 'page')
      return named(material, 'xlsx', await renderXlsx(plansWorkbook(material)))
    },
  },
]

/** What a long document holds with its pictures; two are made at a time, so that pages come first. */
const wholeDocumentBytes = 12 * 1024 * 1024
const documentRoom = new MemoryRoom(2 * wholeDocumentBytes)

/** Whose document it is, as a member sees it. */
function ownPlace(view: ProcessView): DocumentPlace {
  return { ...memberPictures(view), author: authorOf(view) }
}

async function load(context: RouteContext, use: 'page' | 'file') {
  return context.inTenant(async (tx) => {
    const view = viewOf(context, await findByPeriod(tx, context))
    return { view, material: await loadDocument(tx, view, ownPlace(view), use) }
  })
}

/** The whole, or the one section that `?del=` names. */
function asked({ query }: RouteContext, material: DocumentMaterial) {
  const { del } = query
  const isKnown = material.sections.some(({ section }) => section.key === del)
  return del && isKnown ? sectionDocument(material, del) : strategyDocument(material)
}

function inAskedLanguage(context: RouteContext): RouteContext {
  const language = context.query[documentQuery.language]
  return isLanguage(language) ? { ...context, language } : context
}

const contentTypes = {
  ...documentTypes,
  json: 'application/json; charset=utf-8',
} as const

function named(
  { facts, place }: DocumentMaterial,
  format: keyof typeof contentTypes,
  body: Buffer | string,
): FileResult {
  const text = strategyDocumentTexts[facts.language]
  const name =
    format === 'xlsx'
      ? text.plansFileName(place.author, facts.period)
      : text.fileName(place.author, facts.period)
  return {
    kind: 'file',
    body,
    contentType: contentTypes[format],
    fileName: `${name}.${format}`,
  }
}

async function frontPage(
  context: RouteContext,
  typedTitle: string,
  errors: readonly FieldError[],
  status: number,
): Promise<PageResult> {
  return context.inTenant(async (tx) => {
    const view = viewOf(context, await findByPeriod(tx, context))
    const props = {
      view,
      sections: await listSections(tx, placeOf(view)),
      openThreads: await countOpenThreads(tx, view.strategy.id),
      openProposals: await countOpenProposals(tx, view.strategy.id),
      members: await listContributors(tx),
      now: context.services.clock.now(),
      done: context.query[documentQuery.done] ?? '',
      removed: await removedIn(tx, context, view),
    }
    return documentPage(
      view,
      {
        status,
        title: documentPageTexts[context.language].title,
        content: <DocumentPage {...props} {...{ typedTitle, errors }} />,
      },
      true,
    )
  })
}

async function removedIn(tx: TenantTx, { query }: RouteContext, view: ProcessView) {
  const id = query[documentQuery.removed] ?? ''
  return isUuid(id) ? findRemovedSection(tx, view.strategy.id, id) : null
}
