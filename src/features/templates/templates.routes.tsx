import { loadPaperMaterial } from '#features/case-papers/index.ts'
import { type OwnPlace, ownPlace } from '#features/own-place/index.ts'
import type { DocumentModel } from '#platform/documents/blocks.ts'
import { documentTypes } from '#platform/documents/document-types.ts'
import { renderDocx } from '#platform/documents/docx.ts'
import { renderOdt } from '#platform/documents/odt.ts'
import { renderPdf } from '#platform/documents/pdf.ts'
import { notFound } from '#platform/http/refused.ts'
import type { FileResult, Route, RouteContext } from '#platform/http/route.ts'
import { isLanguage } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { filledDocument } from './fill-template.ts'
import { blankFilling, ownFilling } from './filling.ts'
import { findTemplate, type Template } from './template-library.ts'
import { TemplatePage, TemplatesPage } from './templates.page.tsx'
import { templatesTexts } from './templates.texts.ts'

const formats = {
  docx: {
    render: renderDocx,
    contentType: documentTypes.docx,
  },
  odt: { render: renderOdt, contentType: documentTypes.odt },
  pdf: { render: renderPdf, contentType: documentTypes.pdf },
} as const

export const templatePageRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.templates.pattern,
    permission: 'public',
    cached: true,
    handle: async (context) => {
      const { language } = context
      const text = templatesTexts[language]
      return {
        kind: 'page',
        title: text.title,
        breadcrumbs: trail(context),
        content: <TemplatesPage language={language} place={await ownPlace(context)} />,
      }
    },
  },
  {
    method: 'GET',
    pattern: routes.template.pattern,
    permission: 'public',
    cached: true,
    handle: async (context) => {
      const { template, model, place } = await loadTemplate(context)
      const here = {
        label: template.title,
        href: routes.template.href({ template: template.slug }),
      }
      return {
        kind: 'page',
        title: template.title,
        description: template.lead,
        breadcrumbs: [...trail(context), here],
        content: <TemplatePage template={template} model={model} place={place} />,
      }
    },
  },
  fileRoute(routes.templateDocx.pattern, 'docx'),
  fileRoute(routes.templateOdt.pattern, 'odt'),
  fileRoute(routes.templatePdf.pattern, 'pdf'),
]

function fileRoute(pattern: string, format: keyof typeof formats): Route {
  return {
    method: 'GET',
    pattern,
    permission: 'public',
    handle: async (context): Promise<FileResult> => {
      const { template, model, place } = await loadTemplate(context)
      const { render, contentType } = formats[format]
      const name = templatesTexts[model.language].file(template.title, place ? model.author : '')
      return {
        kind: 'file',
        body: await render(model, place ? model.author : 'templates'),
        contentType,
        fileName: `${name}.${format}`,
      }
    },
  }
}

interface LoadedTemplate {
  readonly template: Template
  readonly model: DocumentModel
  readonly place: OwnPlace | null
}

/** The template of the address, filled for the reader's municipality; in the form of `?language=`. */
async function loadTemplate(context: RouteContext): Promise<LoadedTemplate> {
  const { language: asked } = context.query
  const language = isLanguage(asked) ? asked : context.language
  const template = findTemplate(context.params.template ?? '', language)
  if (!template) throw notFound('The template')
  const place = await ownPlace({ ...context, language })
  const view = place?.view
  const material = view ? await place.inTenant((tx) => loadPaperMaterial(tx, view)) : null
  const filling = place ? ownFilling(place, material, language) : blankFilling(language)
  const today = context.services.clock.today()
  return { template, place, model: filledDocument(template, filling, today) }
}

function trail({ language }: RouteContext) {
  const text = templatesTexts[language]
  return [
    { label: text.frontPage, href: routes.home.href() },
    { label: text.guide, href: routes.guide.href() },
    { label: text.title, href: routes.templates.href() },
  ]
}
