import { findByPeriod, viewOf, workspacePage } from '#features/process/index.ts'
import { documentPageTexts } from '#features/strategy-document/index.ts'
import type { DocumentModel } from '#platform/documents/blocks.ts'
import { documentTypes } from '#platform/documents/document-types.ts'
import { renderDocx } from '#platform/documents/docx.ts'
import { renderPdf } from '#platform/documents/pdf.ts'
import { notFound } from '#platform/http/refused.ts'
import type { FileResult, Route, RouteContext } from '#platform/http/route.ts'
import { isLanguage } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { CasePaperPage, CasePapersPage } from './case-papers.page.tsx'
import { casePapersTexts } from './case-papers.texts.ts'
import { loadPaperMaterial } from './paper-material.ts'
import { paperDocument, paperOfWord } from './papers.ts'

export const casePaperRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.casePapers.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const view = viewOf(context, await context.inTenant((tx) => findByPeriod(tx, context)))
      const { title } = casePapersTexts[context.language]
      return workspacePage(
        view,
        'case-papers',
        { title, content: <CasePapersPage view={view} /> },
        [documentCrumb(context)],
      )
    },
  },
  {
    method: 'GET',
    pattern: routes.casePaper.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { kind, strategy, model } = await loadPaper(context)
      const view = viewOf(context, strategy)
      const { slug = '', period = '' } = context.params
      const { title, names } = casePapersTexts[context.language]
      return workspacePage(
        view,
        'case-papers',
        { title: names[kind], content: <CasePaperPage {...{ view, kind, model }} /> },
        [documentCrumb(context), { label: title, href: routes.casePapers.href({ slug, period }) }],
      )
    },
  },
  {
    method: 'GET',
    pattern: routes.casePaperDocx.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const paper = await loadPaper(context)
      return named(paper, 'docx', await renderDocx(paper.model))
    },
  },
  {
    method: 'GET',
    pattern: routes.casePaperPdf.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const paper = await loadPaper(context)
      return named(paper, 'pdf', await renderPdf(paper.model))
    },
  },
]

type LoadedPaper = Awaited<ReturnType<typeof loadPaper>>

/** The paper of the address, in the form that `?language=` asks for. */
async function loadPaper(context: RouteContext) {
  const kind = paperOfWord(context.params.paper)
  if (!kind) throw notFound('The paper')
  const { language } = context.query
  const asked = isLanguage(language) ? { ...context, language } : context
  return context.inTenant(async (tx) => {
    const strategy = await findByPeriod(tx, context)
    const material = await loadPaperMaterial(tx, viewOf(asked, strategy))
    return { kind, strategy, model: paperDocument(kind, material) }
  })
}

function named(
  { kind, model }: { kind: LoadedPaper['kind']; model: DocumentModel },
  format: 'docx' | 'pdf',
  body: Buffer,
): FileResult {
  const { names } = casePapersTexts[model.language]
  const fileName = `${names[kind]} ${model.author}.${format}`
  return { kind: 'file', body, contentType: documentTypes[format], fileName }
}

function documentCrumb({ params, language }: RouteContext) {
  const { slug = '', period = '' } = params
  return {
    label: documentPageTexts[language].title,
    href: routes.strategyDocument.href({ slug, period }),
  }
}
