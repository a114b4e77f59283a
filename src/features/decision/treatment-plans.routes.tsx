import { fieldOf, formVersion, readVersion } from '#platform/http/forms.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { decisionSubpage } from './decision-parts.tsx'
import { addressOf, baseOf, type DecisionView, loadDecision, placeOf } from './decision-view.ts'
import { changeDecision, treatmentIn } from './save-decision.ts'
import { type Treatment, updateTreatment } from './treatment.sql.ts'
import { treatmentTexts } from './treatment.texts.ts'
import { plansValues, readPlans, typedPlans } from './treatment-plans.form.ts'
import { type PlansPageProps, plansPerPage, TreatmentPlansPage } from './treatment-plans.page.tsx'
import { treatmentCrumb } from './treatment-rows.routes.tsx'

export const treatmentPlansRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.treatmentPlans.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const decision = await loadDecision(context)
      return plansPage(context, decision, treatmentIn(decision, context), {}, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.treatmentPlans.pattern,
    permission: 'record-adoption',
    audit: 'treatment.change-plans',
    handle: async (context) => {
      const decision = await loadDecision(context)
      const treatment = treatmentIn(decision, context)
      const plans = baseOf(decision, treatment)?.plans ?? []
      const values = typedPlans(context.form, plans)
      const stored = treatment.content.planChanges
      const reading = readPlans(values, plans, {
        treatmentId: treatment.id,
        stored,
        language: context.language,
      })
      if ('errors' in reading) {
        const typed = { values, errors: reading.errors, version: fieldOf(context.form, 'version') }
        return plansPage(context, decision, treatment, typed, 422)
      }
      if (await save(context, [...reading.changes])) {
        const where = { ...addressOf(decision.view), treatmentId: treatment.id }
        return redirect(`${routes.treatment.href(where)}?lagret=ja`)
      }
      const now = await loadDecision(context)
      return plansPage(context, now, treatmentIn(now, context), { values, isConflict: true }, 409)
    },
  },
]

function save(context: RouteContext, planChanges: Treatment['content']['planChanges']) {
  return changeDecision(context, async (tx, now) => {
    const current = treatmentIn(now, context)
    const content = { ...current.content, planChanges }
    const changed = { ...current, content, version: formVersion(context.form) }
    const by = context.session?.name ?? ''
    if (!(await updateTreatment(tx, placeOf(now.view), changed, by))) return null
    await context.audit(tx, now.view.period, { changes: planChanges.length })
    return true
  })
}

function plansPage(
  context: RouteContext,
  decision: DecisionView,
  treatment: Treatment,
  shown: Partial<PlansPageProps>,
  status: number,
): PageResult {
  const { view } = decision
  const plans = baseOf(decision, treatment)?.plans ?? []
  const last = Math.max(0, Math.ceil(plans.length / plansPerPage) - 1)
  const content = (
    <TreatmentPlansPage
      {...{ decision, treatment, plans }}
      page={Math.min(last, readVersion(context.query.side) ?? 0)}
      values={plansValues(treatment.content.planChanges)}
      version={String(treatment.version)}
      errors={[]}
      isConflict={false}
      {...shown}
    />
  )
  const { title } = treatmentTexts[view.language].plans
  return decisionSubpage(view, title, content, status, [treatmentCrumb(decision, treatment)])
}
