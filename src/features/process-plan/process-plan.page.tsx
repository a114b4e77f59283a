import type { VNode } from 'preact'
import { type ProcessView, workspacePage } from '#features/process/index.ts'
import { renderBlocks } from '#platform/documents/html.tsx'
import type { PageResult } from '#platform/http/route.ts'
import { routes } from '#routes'
import { PrintButton } from '#ui/browser-buttons.tsx'
import { LinkButton } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Notice } from '#ui/notice.tsx'
import { processPlan } from './plan-document.ts'
import type { PlanMaterial } from './plan-document-material.ts'
import { PlanPartsForm, type RefusedParts } from './plan-parts.page.tsx'
import { PlanWriting } from './plan-writing.tsx'
import { processPlanTexts } from './process-plan.texts.ts'

export interface ProcessPlanState {
  readonly refused: RefusedParts | null
  readonly isSaved: boolean
}

export function processPlanPage(
  material: PlanMaterial,
  state: ProcessPlanState,
  status: number,
): PageResult {
  const { view } = material
  return workspacePage(view, 'process-plan', {
    status,
    title: processPlanTexts[view.language].pageTitle,
    content: <ProcessPlanPage material={material} state={state} />,
  })
}

/** What goes into the plan, ways to take it along, and the plan as it prints. */
function ProcessPlanPage({
  material,
  state,
}: {
  material: PlanMaterial
  state: ProcessPlanState
}): VNode {
  const { view } = material
  const { language, mayEdit } = view
  const text = processPlanTexts[language]
  const model = processPlan(material)
  const { refused, isSaved } = state
  return (
    <>
      <ErrorSummary
        language={language}
        errors={refused ? [{ name: 'parts', message: refused.error }] : []}
      />
      {isSaved ? (
        <Notice kind="success" role="status">
          <p>{text.parts.saved}</p>
        </Notice>
      ) : null}
      <h1>{model.title}</h1>
      <p class="st-lead st-no-print">{text.intro}</p>
      <PlanWriting view={view} content={material.content} />
      {mayEdit ? (
        <div class="st-section st-stack st-no-print">
          <PlanPartsForm view={view} refused={refused} />
        </div>
      ) : null}
      <Downloads view={view} />
      <article class="st-document st-section">
        <p class="st-note">
          {model.author}. {model.dateline}.
        </p>
        {renderBlocks(model.blocks)}
      </article>
    </>
  )
}

function Downloads({ view }: { view: ProcessView }): VNode {
  const text = processPlanTexts[view.language]
  const where = { slug: view.member.slug, period: view.period }
  return (
    <div class="st-actions st-no-print">
      <LinkButton href={routes.processPlanDocx.href(where)} download>
        {text.word}
      </LinkButton>
      <LinkButton href={routes.processPlanPdf.href(where)} download>
        {text.pdf}
      </LinkButton>
      <LinkButton href={routes.scheduleWorkbook.href(where)} download>
        {text.workbook}
      </LinkButton>
      <LinkButton href={routes.schedulePoster.href(where)} download>
        {text.poster}
      </LinkButton>
      <PrintButton language={view.language} />
    </div>
  )
}
