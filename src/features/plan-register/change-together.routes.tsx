import { listContributors } from '#features/activities/index.ts'
import { findByPeriod, viewOf } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { changePlans, type PlanEdit, undoChange } from './change-plans.sql.ts'
import { postedTogether, readTogether, type TogetherForm } from './change-together.form.ts'
import { changeTogetherTexts } from './change-together.texts.ts'
import { planContentOf } from './plan-content.ts'
import { agedPlans, registerOf, whereOf } from './plan-context.ts'
import { chosenPlans, type PlanFilter, planFilterQuery, readPlanFilter } from './plan-filter.ts'
import { type ListedPlans, plansPage } from './plans-answer.tsx'
import { lockRegister, type RegisteredPlan } from './register.sql.ts'

/** Changing several plans in one stroke, and undoing a stroke. */
export const changeTogetherRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.changePlansTogether.pattern,
    permission: 'edit',
    audit: 'plan.change-several',
    handle: async (context) => {
      const filter = postedFilter(context)
      const form = postedTogether(context.form)
      const answer = await context.inTenant((tx) => changeTogether(tx, context, form, filter))
      if (answer.kind === 'changed') {
        const query = planFilterQuery(filter)
        const href = routes.plans.href(whereOf(answer.view))
        return redirect(`${href}${query}${query === '' ? '?' : '&'}strok=${answer.changeId}`)
      }
      const status = answer.kind === 'conflict' ? 409 : 422
      return plansPage({ ...answer, filter, form, receipt: null }, status)
    },
  },
  {
    method: 'POST',
    pattern: routes.undoPlanChange.pattern,
    permission: 'edit',
    audit: 'plan.undo',
    handle: async (context) => {
      const { changeId = '' } = context.params
      const { view, result } = await context.inTenant(async (tx) => {
        const found = viewOf(context, await findByPeriod(tx, context))
        const by = context.session?.name ?? ''
        const undone = await undoChange(tx, registerOf(found), changeId, by)
        if (!undone) throw notFound('The change')
        const details = { undone: undone.undone, left: undone.changedSince.length }
        await context.audit(tx, changeId, details)
        return { view: found, result: undone }
      })
      const { undone, changedSince } = result
      const query = new URLSearchParams({ angret: String(undone) })
      if (changedSince.length > 0) {
        query.set('rorte', String(changedSince.length))
        query.set('rort', changedSince.slice(0, mostNamed).join('.'))
      }
      return redirect(`${routes.plans.href(whereOf(view))}?${query}`)
    },
  },
]

/** So many are named; of the rest one is told how many they are. */
const mostNamed = 20

/** The choices of the list that the form stood under. */
function postedFilter({ form }: RouteContext): PlanFilter {
  const query = new URLSearchParams(fieldOf(form, 'fra').slice(0, 2_000))
  return readPlanFilter(Object.fromEntries(query))
}

type Answer = ListedPlans &
  (
    | { readonly kind: 'changed'; readonly changeId: string }
    | { readonly kind: 'wrong' | 'conflict'; readonly errors: readonly FieldError[] }
  )

async function changeTogether(
  tx: TenantTx,
  context: RouteContext,
  form: TogetherForm,
  filter: PlanFilter,
): Promise<Answer> {
  const view = viewOf(context, await findByPeriod(tx, context))
  const place = registerOf(view)
  await lockRegister(tx, place)
  const plans = await agedPlans(tx, view)
  const listed = { view, plans, members: await listContributors(tx) }
  const { language } = view
  const isAll = form.values.scope === 'alle'
  const ofFilter = new Set(chosenPlans(plans, filter).map(({ plan }) => plan.id))
  const all = plans.map(({ plan }) => plan)
  const chosen = all.filter(({ id }) => (isAll ? ofFilter.has(id) : form.ticked.has(id)))
  const isRemoval = fieldOf(context.form, 'handling') === 'fjern'
  const memberIds = listed.members.map(({ personId }) => personId)
  const reading = readTogether(form.values, { language, chosen, plans: all, memberIds })
  const errors = reading.kind === 'wrong' ? reading.errors : []
  const problems = isRemoval ? errors.slice(0, chosen.length === 0 ? 1 : 0) : errors
  if (problems.length > 0) return { kind: 'wrong', ...listed, errors: problems }
  const edits = chosen.map((plan): PlanEdit => {
    const change = reading.kind === 'read' ? reading.change : {}
    return {
      id: plan.id,
      fromVersion: isAll ? plan.version : (form.ticked.get(plan.id) ?? 0),
      content: isRemoval ? null : { ...planContentOf(plan), ...change },
    }
  })
  const by = context.session?.name ?? ''
  const result = await changePlans(tx, place, isRemoval ? 'remove' : 'bulk', edits, by)
  if (result.kind === 'conflict') {
    const message = changeTogetherTexts[language].conflict(namesOf(result.ids, all))
    return { kind: 'conflict', ...listed, errors: [{ message }] }
  }
  const changed =
    reading.kind === 'read' && !isRemoval ? Object.keys(reading.change).join(', ') : ''
  await context.audit(tx, result.changeId, {
    plans: edits.length,
    ...(isRemoval ? { removed: true } : { fields: changed }),
  })
  return { kind: 'changed', ...listed, changeId: result.changeId }
}

function namesOf(ids: readonly string[], plans: readonly RegisteredPlan[]): string {
  const changed = new Set(ids)
  return plans
    .filter(({ id }) => changed.has(id))
    .slice(0, mostNamed)
    .map(({ name }) => `«${name}»`)
    .join(', ')
}
