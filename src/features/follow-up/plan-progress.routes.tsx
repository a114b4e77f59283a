import { isDeepStrictEqual } from 'node:util'
import { mayChangePlan } from '#features/plan-register/index.ts'
import { workspacePage } from '#features/process/index.ts'
import { formVersion } from '#platform/http/forms.ts'
import { notFound, Refused } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { followUpTrail, loadFollowUp, placeOf, whereOf } from './follow-up-view.ts'
import { PlanProgressPage, type PlanProgressPageProps } from './plan-progress.page.tsx'
import { listReports, saveProgress } from './plan-progress.sql.ts'
import { planProgressTexts } from './plan-progress.texts.ts'
import { postedProgress, progressErrors } from './plan-progress.ts'

export const planProgressRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.planProgress.pattern,
    permission: 'read-drafts',
    handle: async (context) => page(await load(context), 200),
  },
  {
    method: 'POST',
    pattern: routes.planProgress.pattern,
    permission: 'contribute',
    audit: 'plan-progress.report',
    handle: async (context) => {
      const loaded = await load(context)
      if (!loaded.mayReport) throw new Refused(403, 'The plan is not theirs')
      const { view } = loaded.followUp
      const values = postedProgress(context.form, view.strategy.term)
      const version = formVersion(context.form)
      const errors = progressErrors(values, context.language)
      if (errors.length > 0) return page({ ...loaded, values, errors, version }, 422)
      const planId = loaded.work.entry.plan.id
      const isSaved = await context.inTenant(async (tx) => {
        const by = context.session?.name ?? ''
        const saved = await saveProgress(
          tx,
          placeOf(view),
          { planId, progress: values, version },
          by,
        )
        if (saved) await context.audit(tx, planId, { status: values.status })
        return saved
      })
      const href = routes.planProgress.href({ ...whereOf(view), planId })
      if (isSaved) return redirect(`${href}?lagret=1`)
      return page(conflictOf(await load(context), values), 409)
    },
  },
]

async function load(context: RouteContext): Promise<PlanProgressPageProps> {
  return context.inTenant(async (tx) => {
    const followUp = await loadFollowUp(tx, context)
    const work = followUp.all.find(({ entry }) => entry.plan.id === context.params.planId)
    if (!work) throw notFound('The plan')
    const { view } = followUp
    return {
      ...{ followUp, work, errors: [] },
      reports: await listReports(tx, view.strategy.id, work.entry.plan.id),
      mayReport: mayChangePlan(view, work.entry.plan),
      values: work.progress,
      version: work.stored?.version ?? 0,
      isSaved: context.query.lagret !== undefined,
      isConflict: false,
    }
  })
}

function conflictOf(
  now: PlanProgressPageProps,
  values: PlanProgressPageProps['values'],
): PlanProgressPageProps {
  const text = planProgressTexts[now.followUp.view.language]
  const isSame = isDeepStrictEqual(values, now.values)
  const message = text.conflict(now.work.stored?.updatedBy ?? '')
  return { ...now, values, errors: isSame ? [] : [{ name: 'status', message }], isConflict: true }
}

function page(props: PlanProgressPageProps, status: number): PageResult {
  const { view } = props.followUp
  const title = planProgressTexts[view.language].title(props.work.entry.plan.name)
  const content = <PlanProgressPage {...props} />
  return workspacePage(view, 'follow-up', { status, title, content }, followUpTrail(view))
}
