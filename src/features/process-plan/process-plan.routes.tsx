import type { VNode } from 'preact'
import { loadProcess, type ProcessView, workspacePage } from '#features/process/index.ts'
import { renderDocx } from '#platform/documents/docx.ts'
import { renderBlocks } from '#platform/documents/html.tsx'
import { renderPdf } from '#platform/documents/pdf.ts'
import { renderXlsx } from '#platform/documents/xlsx.ts'
import type { FileResult, Route, RouteContext } from '#platform/http/route.ts'
import { isLanguage } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { PrintButton } from '#ui/browser-buttons.tsx'
import { LinkButton } from '#ui/button.tsx'
import { processPlanTexts } from './process-plan.texts.ts'
import { processPlan, scheduleWorkbook } from './process-plan.ts'

const contentTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const

export const processPlanDocumentRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.processPlan.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const view = await loadInLanguage(context)
      return workspacePage(view, 'process-plan', {
        title: processPlanTexts[view.language].pageTitle,
        content: <ProcessPlanPage view={view} />,
      })
    },
  },
  {
    method: 'GET',
    pattern: routes.processPlanDocx.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const view = await loadInLanguage(context)
      return fileOf(view, 'docx', await renderDocx(processPlan(view)))
    },
  },
  {
    method: 'GET',
    pattern: routes.processPlanPdf.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const view = await loadInLanguage(context)
      return fileOf(view, 'pdf', await renderPdf(processPlan(view)))
    },
  },
  {
    method: 'GET',
    pattern: routes.scheduleWorkbook.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const view = await loadInLanguage(context)
      return fileOf(view, 'xlsx', await renderXlsx(scheduleWorkbook(view)))
    },
  },
]

/** The process plan as it prints, with ways to take it along. */
function ProcessPlanPage({ view }: { view: ProcessView }): VNode {
  const plan = processPlanTexts[view.language]
  const where = { slug: view.member.slug, period: view.period }
  const model = processPlan(view)
  return (
    <>
      <h1>{model.title}</h1>
      <p class="st-lead st-no-print">{plan.intro}</p>
      <div class="st-actions st-no-print">
        <LinkButton href={routes.processPlanDocx.href(where)} download>
          {plan.word}
        </LinkButton>
        <LinkButton href={routes.processPlanPdf.href(where)} download>
          {plan.pdf}
        </LinkButton>
        <LinkButton href={routes.scheduleWorkbook.href(where)} download>
          {plan.workbook}
        </LinkButton>
        <PrintButton language={view.language} />
      </div>
      <article class="st-document">
        <p class="st-note">
          {model.author}. {model.dateline}.
        </p>
        {renderBlocks(model.blocks)}
      </article>
    </>
  )
}

/** Documents may be asked for in the other form of the language with `?language=`. */
async function loadInLanguage(context: RouteContext): Promise<ProcessView> {
  const { language } = context.query
  return loadProcess(isLanguage(language) ? { ...context, language } : context)
}

function fileOf(view: ProcessView, format: keyof typeof contentTypes, body: Buffer): FileResult {
  const plan = processPlanTexts[view.language]
  const place = view.municipality.displayName
  const name =
    format === 'xlsx' ? plan.workbookName(place, view.period) : plan.fileName(place, view.period)
  return { kind: 'file', body, contentType: contentTypes[format], fileName: `${name}.${format}` }
}
