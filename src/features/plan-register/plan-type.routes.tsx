import { isDeepStrictEqual } from 'node:util'
import { type PlanType, planTypes } from '#domain/plan-register/plan-type.ts'
import { type ProcessView, workspacePage } from '#features/process/index.ts'
import { oneLine } from '#platform/http/clean-text.ts'
import { fieldOf, formVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type Form, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { loadRegister, plansTrail, whereOf } from './plan-context.ts'
import {
  PlanTypePage,
  type PlanTypePageProps,
  PlanTypesPage,
  practiceFields,
} from './plan-type.page.tsx'
import {
  findPractice,
  listPractices,
  type PlanTypePractice,
  savePractice,
} from './plan-type.sql.ts'
import { planTypePageTexts } from './plan-type.texts.ts'
import { planTypeTexts } from './plan-words.texts.ts'

/** The municipality's own rules for each type of plan. */
export const planTypeRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.planTypes.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { view, plans } = await loadRegister(context)
      const practices = await context.inTenant(listPractices)
      const counts = new Map<string, number>()
      for (const { plan } of plans) counts.set(plan.type, (counts.get(plan.type) ?? 0) + 1)
      const saved = planTypes.find((one) => one === context.query.lagret) ?? null
      const title = planTypePageTexts[view.language].title
      const content = <PlanTypesPage {...{ view, practices, counts, saved }} />
      return workspacePage(view, 'plans', { title, content }, plansTrail(view))
    },
  },
  {
    method: 'GET',
    pattern: routes.planType.pattern,
    permission: 'edit',
    handle: async (context) => {
      const { view } = await loadRegister(context)
      const type = typeOf(context)
      const values = await context.inTenant((tx) => findPractice(tx, type))
      const { version } = values
      return typePage({ view, type, values, version, errors: [], stored: null }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.planType.pattern,
    permission: 'edit',
    audit: 'plan-type.change',
    handle: async (context) => {
      const { view } = await loadRegister(context)
      const type = typeOf(context)
      const values = postedPractice(context.form)
      const errors = problemsOf(values, view)
      const version = formVersion(context.form)
      if (errors.length > 0) {
        return typePage({ view, type, values, version, errors, stored: null }, 422)
      }
      if (await save(context, view, type, values)) {
        return redirect(`${routes.planTypes.href(whereOf(view))}?lagret=${type}`)
      }
      const stored = await context.inTenant((tx) => findPractice(tx, type))
      return typePage({ view, type, values, version: stored.version, errors, stored }, 409)
    },
  },
]

function typeOf({ params }: RouteContext): PlanType {
  const type = planTypes.find((one) => one === params.planType)
  if (!type) throw notFound('The type of plan')
  return type
}

function postedPractice(form: Form): PlanTypePractice {
  return {
    decidedBy: oneLine(fieldOf(form, 'decidedBy')),
    processDemands: fieldOf(form, 'processDemands'),
    template: oneLine(fieldOf(form, 'template')),
  }
}

const limits = { decidedBy: 200, processDemands: 20_000, template: 2_000 } as const

function problemsOf(values: PlanTypePractice, { language }: ProcessView): readonly FieldError[] {
  const text = planTypePageTexts[language]
  return practiceFields
    .filter((name) => values[name].length > limits[name])
    .map((name) => ({ name, message: text.tooLong(text.fields[name], limits[name]) }))
}

/** Stores the rules with their audit event. The same sent twice is stored once. */
async function save(
  context: RouteContext,
  view: ProcessView,
  type: PlanType,
  values: PlanTypePractice,
): Promise<boolean> {
  return context.inTenant(async (tx) => {
    const { decidedBy, processDemands, template } = await findPractice(tx, type)
    const isSame = isDeepStrictEqual({ decidedBy, processDemands, template }, values)
    const change = {
      ...values,
      version: formVersion(context.form),
      by: context.session?.name ?? '',
    }
    if (!isSame && !(await savePractice(tx, view.member.tenantId, type, change))) return false
    await context.audit(tx, type)
    return true
  })
}

function typePage(props: PlanTypePageProps, status: number) {
  const { view, type } = props
  const text = planTypePageTexts[view.language]
  const title = text.ownRulesFor(planTypeTexts[view.language][type])
  const content = <PlanTypePage {...props} />
  const types = { label: text.title, href: routes.planTypes.href(whereOf(view)) }
  return workspacePage(view, 'plans', { status, title, content }, [...plansTrail(view), types])
}
