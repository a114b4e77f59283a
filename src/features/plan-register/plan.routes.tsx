import { isDeepStrictEqual } from 'node:util'
import { type PlanAge, planAge } from '#domain/plan-register/plan-age.ts'
import { listContributors } from '#features/activities/index.ts'
import { listChallenges } from '#features/challenges/index.ts'
import { dossierReceipt, findDossier } from '#features/dossier/index.ts'
import { findByPeriod, type ProcessView, viewOf, workspacePage } from '#features/process/index.ts'
import { requiredPlanSummary } from '#features/required-lines/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { formVersion } from '#platform/http/forms.ts'
import { notFound, Refused } from '#platform/http/refused.ts'
import { type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { changePlans } from './change-plans.sql.ts'
import { EditPlanPage } from './edit-plan.page.tsx'
import { PlanPage } from './plan.page.tsx'
import { planTexts } from './plan.texts.ts'
import { planContentOf } from './plan-content.ts'
import { mayChangePlan, plansTrail, registerOf, whereOf } from './plan-context.ts'
import type { Member } from './plan-form.page.tsx'
import { planHref } from './plan-link.tsx'
import type { PlanReceipt } from './plan-page-props.ts'
import { findPractice } from './plan-type.sql.ts'
import { type PlanValues, planValues, postedPlan } from './plan-values.ts'
import { readPlan } from './read-plan.ts'
import {
  findPlan,
  listPlans,
  listVersions,
  lockRegister,
  type RegisteredPlan,
} from './register.sql.ts'

export const planRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.plan.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const found = await context.inTenant((tx) => loadPlan(tx, context))
      const { view, plan } = found
      const subject = { kind: 'municipal-plan' as const, key: plan.id }
      const more = await context.inTenant(async (tx) => ({
        versions: await listVersions(tx, plan.id),
        dossier: await findDossier(tx, view.strategy.id, subject),
        practice: await findPractice(tx, plan.type),
        age: await ageIn(tx, found),
        challenges: (await listChallenges(tx, view.strategy.id)).filter(({ content }) =>
          content.planIds.includes(plan.id),
        ),
      }))
      const receipts = {
        receipt: receiptOf(context.query),
        dossierReceipt: dossierReceipt(context.query),
      }
      const page = { ...found, ...more, ...receipts, names: namesOf(found) }
      return workspacePage(
        view,
        'plans',
        { title: plan.name, content: <PlanPage {...page} /> },
        plansTrail(view),
      )
    },
  },
  {
    method: 'GET',
    pattern: routes.editPlan.pattern,
    permission: 'contribute',
    handle: async (context) => {
      const found = await context.inTenant((tx) => loadPlan(tx, context))
      const { view, plan } = found
      if (!mayChangePlan(view, plan)) return redirect(planHref(view, plan.id))
      if (plan.isDeleted) throw notFound('The plan')
      return editPage(found, { values: planValues(plan, namesOf(found)) }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.plan.pattern,
    permission: 'contribute',
    audit: 'plan.change',
    handle: async (context) => {
      const answer = await context.inTenant((tx) => savePlan(tx, context))
      const { found, values } = answer
      if (answer.kind === 'saved')
        return redirect(`${planHref(found.view, found.plan.id)}?lagret=ja`)
      if (answer.kind === 'wrong') {
        const version = formVersion(context.form)
        return editPage(found, { values, errors: answer.errors, version }, 422)
      }
      const stored = {
        values: planValues(found.plan, namesOf(found)),
        by: found.plan.updatedBy,
      }
      return editPage(found, { values, stored }, 409)
    },
  },
  presenceRoute('remove'),
  presenceRoute('restore'),
]

interface FoundPlan {
  readonly view: ProcessView
  readonly plan: RegisteredPlan
  readonly plans: readonly RegisteredPlan[]
  readonly members: readonly Member[]
}

/** The plan that the address names, also one that is taken away; throws 404 when there is none. */
async function loadPlan(tx: TenantTx, context: RouteContext): Promise<FoundPlan> {
  const view = viewOf(context, await findByPeriod(tx, context))
  const plan = await findPlan(tx, view.strategy.id, context.params.planId ?? '')
  if (!plan) throw notFound('The plan')
  return {
    view,
    plan,
    plans: await listPlans(tx, view.strategy.id),
    members: await listContributors(tx),
  }
}

async function ageIn(tx: TenantTx, { view, plan, plans }: FoundPlan): Promise<PlanAge> {
  const { intervalYears } = await requiredPlanSummary(tx, view, plans)
  return planAge(plan, { today: view.today, intervalYears: intervalYears.get(plan.id) ?? null })
}

function namesOf({ plans, members }: FoundPlan): ReadonlyMap<string, string> {
  return new Map([
    ...plans.map(({ id, name }) => [id, name] as const),
    ...members.map(({ personId, name }) => [personId, name] as const),
  ])
}

/** Throws 403 for a contributor who is not responsible for the plan. */
function refuseOthers(view: ProcessView, plan: RegisteredPlan): void {
  if (!mayChangePlan(view, plan)) throw new Refused(403, 'The plan is somebody else’s work')
}

type SaveAnswer = { readonly found: FoundPlan; readonly values: PlanValues } & (
  | { readonly kind: 'saved' | 'conflict' }
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] }
)

/** Stores what was typed with its audit event. The same sent twice is stored once. */
async function savePlan(tx: TenantTx, context: RouteContext): Promise<SaveAnswer> {
  const view = viewOf(context, await findByPeriod(tx, context))
  const place = registerOf(view)
  await lockRegister(tx, place)
  const found = await loadPlan(tx, context)
  const { plan, plans, members } = found
  refuseOthers(view, plan)
  const posted = postedPlan(context.form)
  // Who is responsible, and so may write here, is not the contributor's choice.
  const values = view.mayEdit ? posted : { ...posted, responsibleId: plan.responsibleId ?? '' }
  const kept = planContentOf(plan)
  const memberIds = members.map(({ personId }) => personId)
  const facts = { language: view.language, id: plan.id, kept, plans, memberIds }
  const reading = readPlan(values, facts)
  if (reading.kind === 'wrong') return { kind: 'wrong', found, values, errors: reading.errors }
  const isSame = !plan.isDeleted && isDeepStrictEqual(reading.content, kept)
  if (!isSame) {
    const edit = { id: plan.id, fromVersion: formVersion(context.form), content: reading.content }
    const result = await changePlans(tx, place, 'edit', [edit], context.session?.name ?? '')
    if (result.kind === 'conflict') return { kind: 'conflict', found, values }
  }
  await context.audit(tx, plan.id, { name: reading.content.name })
  return { kind: 'saved', found, values }
}

/** Taking a plan away, and bringing it back; a second press changes nothing. */
function presenceRoute(event: 'remove' | 'restore'): Route {
  const isRemoval = event === 'remove'
  return {
    method: 'POST',
    pattern: (isRemoval ? routes.removePlan : routes.restorePlan).pattern,
    permission: 'edit',
    audit: `plan.${event}`,
    handle: async (context) => {
      const { view, plan } = await context.inTenant(async (tx) => {
        const place = registerOf(viewOf(context, await findByPeriod(tx, context)))
        await lockRegister(tx, place)
        const found = await loadPlan(tx, context)
        const { id, version, isDeleted, name } = found.plan
        if (isDeleted !== isRemoval) {
          const content = isRemoval ? null : planContentOf(found.plan)
          const by = context.session?.name ?? ''
          await changePlans(tx, place, event, [{ id, fromVersion: version, content }], by)
        }
        await context.audit(tx, id, { name })
        return found
      })
      return isRemoval
        ? redirect(`${routes.plans.href(whereOf(view))}?fjernet=${plan.id}`)
        : redirect(`${planHref(view, plan.id)}?lagret=tilbake`)
    },
  }
}

const receipts: Readonly<Record<string, PlanReceipt>> = {
  ja: 'saved',
  ny: 'added',
  tilbake: 'restored',
}

function receiptOf({ lagret = '' }: Readonly<Record<string, string>>): PlanReceipt | null {
  return Object.hasOwn(receipts, lagret) ? (receipts[lagret] ?? null) : null
}

interface Typed {
  readonly values: PlanValues
  readonly errors?: readonly FieldError[]
  readonly version?: number
  readonly stored?: { readonly values: PlanValues; readonly by: string }
}

function editPage(found: FoundPlan, typed: Typed, status: number) {
  const { view, plan } = found
  const { errors = [], stored = null, version = plan.version, values } = typed
  const props = { ...found, id: plan.id, values, errors, stored, version }
  const title = planTexts[view.language].editTitle(plan.name)
  const content = <EditPlanPage {...props} />
  const trail = [...plansTrail(view), { label: plan.name, href: planHref(view, plan.id) }]
  return workspacePage(view, 'plans', { status, title, content }, trail)
}
