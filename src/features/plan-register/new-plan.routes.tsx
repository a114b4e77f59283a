import { randomUUID } from 'node:crypto'
import { listContributors } from '#features/activities/index.ts'
import {
  findByPeriod,
  formKey,
  submitOnce,
  viewOf,
  workspacePage,
} from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { invariant } from '#platform/invariant.ts'
import { routes } from '#routes'
import { addPlans } from './change-plans.sql.ts'
import { NewPlanPage, type NewPlanProps } from './edit-plan.page.tsx'
import { planTexts } from './plan.texts.ts'
import { plansTrail, registerOf, whereOf } from './plan-context.ts'
import { planHref } from './plan-link.tsx'
import { blankPlan, postedPlan } from './plan-values.ts'
import { type PlanReading, readPlan } from './read-plan.ts'
import { listPlans } from './register.sql.ts'

export const newPlanRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.newPlan.pattern,
    permission: 'edit',
    handle: async (context) => {
      const base = await context.inTenant((tx) => loadForm(tx, context))
      const { lagt = '' } = context.query
      const added = base.plans.find(({ id }) => id === lagt)?.id ?? null
      return newPage(
        { ...base, values: blankPlan, errors: [], formToken: randomUUID(), added },
        200,
      )
    },
  },
  {
    method: 'POST',
    pattern: routes.newPlan.pattern,
    permission: 'edit',
    audit: 'plan.add',
    handle: async (context) => {
      const base = await context.inTenant((tx) => loadForm(tx, context))
      const { view, plans, members } = base
      const values = postedPlan(context.form)
      const memberIds = members.map(({ personId }) => personId)
      const reading = readPlan(values, {
        ...{ language: view.language, id: null, kept: null },
        ...{ plans, memberIds },
      })
      if (reading.kind === 'wrong') {
        const formToken = fieldOf(context.form, 'formToken') || randomUUID()
        return newPage({ ...base, values, errors: reading.errors, formToken, added: null }, 422)
      }
      const id = await addOnce(context, base, reading.content)
      return redirect(
        fieldOf(context.form, 'videre') === ''
          ? `${planHref(view, id)}?lagret=ny`
          : `${routes.newPlan.href(whereOf(view))}?lagt=${id}`,
      )
    },
  },
]

async function loadForm(tx: TenantTx, context: RouteContext) {
  const view = viewOf(context, await findByPeriod(tx, context))
  return {
    view,
    id: null,
    stored: null,
    plans: await listPlans(tx, view.strategy.id),
    members: await listContributors(tx),
  }
}

/** Stores the plan, and gives its id; the same form sent twice gives the first one's. */
async function addOnce(
  context: RouteContext,
  { view }: Pick<NewPlanProps, 'view'>,
  content: Extract<PlanReading, { kind: 'read' }>['content'],
): Promise<string> {
  const place = registerOf(view)
  const about = { strategyId: place.strategyId, content }
  const key = formKey(fieldOf(context.form, 'formToken') || randomUUID(), about)
  return context.inTenant(async (tx) => {
    const submission = await submitOnce(tx, place.tenantId, key, about, async () => {
      const { ids } = await addPlans(tx, place, [content], context.session?.name ?? '')
      return { id: ids[0] ?? '' }
    })
    invariant(submission.kind !== 'other-content', 'the key is of the content')
    const { id } = submission.result
    invariant(isUuid(id), 'an added plan has an id')
    await context.audit(tx, id, { name: content.name, repeated: submission.kind === 'repeated' })
    return id
  })
}

function newPage(props: NewPlanProps, status: number) {
  const { view } = props
  const title = planTexts[view.language].newTitle
  const content = <NewPlanPage {...props} />
  return workspacePage(view, 'plans', { status, title, content }, plansTrail(view))
}
