import type { ProcessView } from '#features/process/index.ts'
import { renderDocx } from '#platform/documents/docx.ts'
import { renderPdf } from '#platform/documents/pdf.ts'
import { renderXlsx } from '#platform/documents/xlsx.ts'
import type { FileResult, Route } from '#platform/http/route.ts'
import { routes } from '#routes'
import { processPlan } from './plan-document.ts'
import { fileOf } from './plan-document-file.ts'
import { loadPlan } from './plan-document-material.ts'
import { planPartsRoutes } from './plan-parts.routes.tsx'
import { processPlanPage } from './process-plan.page.tsx'
import { processPlanTexts } from './process-plan.texts.ts'
import { schedulePoster } from './process-plan-poster.ts'
import { scheduleWorkbook } from './process-plan-workbook.ts'

export const processPlanDocumentRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.processPlan.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const isSaved = context.query.lagret !== undefined
      return processPlanPage(await loadPlan(context), { refused: null, isSaved }, 200)
    },
  },
  ...planPartsRoutes,
  {
    method: 'GET',
    pattern: routes.processPlanDocx.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const material = await loadPlan(context)
      const file = await renderDocx(processPlan(material))
      return named(material.view, 'fileName', 'docx', file)
    },
  },
  {
    method: 'GET',
    pattern: routes.processPlanPdf.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const material = await loadPlan(context)
      const file = await renderPdf(processPlan(material))
      return named(material.view, 'fileName', 'pdf', file)
    },
  },
  {
    method: 'GET',
    pattern: routes.scheduleWorkbook.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const material = await loadPlan(context)
      const file = await renderXlsx(scheduleWorkbook(material))
      return named(material.view, 'workbookName', 'xlsx', file)
    },
  },
  {
    method: 'GET',
    pattern: routes.schedulePoster.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const material = await loadPlan(context)
      const file = await renderPdf(schedulePoster(material))
      return named(material.view, 'posterName', 'pdf', file)
    },
  },
]

function named(
  { language, municipality, period }: ProcessView,
  name: 'fileName' | 'workbookName' | 'posterName',
  format: 'docx' | 'pdf' | 'xlsx',
  body: Buffer,
): FileResult {
  return fileOf(format, processPlanTexts[language][name](municipality.displayName, period), body)
}
