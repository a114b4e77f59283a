import { updateStrategy } from '#features/process/index.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { type Form, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { type PlanPart, planParts } from './plan-content.ts'
import { loadPlan, type PlanMaterial } from './plan-document-material.ts'
import { partsMark } from './plan-parts.page.tsx'
import { processPlanPage } from './process-plan.page.tsx'
import { processPlanTexts } from './process-plan.texts.ts'

export const planPartsRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.planParts.pattern,
    permission: 'edit',
    audit: 'plan-parts.choose',
    handle: async (context) => {
      const material = await loadPlan(context)
      const isUsual = fieldOf(context.form, 'usual') !== ''
      const chosen = tickedParts(context.form)
      const text = processPlanTexts[material.view.language].parts
      if (chosen.length === 0 && !isUsual) return refuse(material, chosen, text.none, 422)
      if (!(await store(context, material, isUsual ? null : chosen))) {
        return refuse(await loadPlan(context), chosen, text.conflict, 409)
      }
      const { slug = '', period = '' } = context.params
      return redirect(`${routes.processPlan.href({ slug, period })}?lagret=ja`)
    },
  },
]

/** False when somebody else has chosen since the form was opened. */
async function store(
  context: RouteContext,
  { view }: PlanMaterial,
  chosen: readonly PlanPart[] | null,
): Promise<boolean> {
  if (fieldOf(context.form, 'version') !== partsMark(view)) return false
  const { id, version } = view.strategy
  return context.inTenant(async (tx) => {
    if (!(await updateStrategy(tx, id, { planParts: chosen }, version))) return false
    await context.audit(tx, view.period, { added: chosen?.length ?? 0 })
    return true
  })
}

function tickedParts(form: Form): readonly PlanPart[] {
  const sent = form.fields.parts ?? []
  const ticked = new Set(typeof sent === 'string' ? [sent] : sent)
  return planParts.filter((part) => ticked.has(part))
}

function refuse(
  material: PlanMaterial,
  chosen: readonly PlanPart[],
  error: string,
  status: 409 | 422,
) {
  return processPlanPage(
    material,
    { refused: { chosen, error, isConflict: status === 409 }, isSaved: false },
    status,
  )
}
