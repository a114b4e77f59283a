import { basisLabel } from '#features/law/index.ts'
import {
  addPlans,
  lockRegister,
  type PlanContent,
  planContentOf,
} from '#features/plan-register/index.ts'
import { removeLine, restoreLine, saveLine } from '#features/required-lines/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { notFound } from '#platform/http/refused.ts'
import { type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import {
  loadRequired,
  placeOf,
  type RequiredLine,
  type RequiredView,
  requiredIn,
} from './required-lines.ts'
import { receiptQuery, strokeQuery } from './required-plan-receipt.tsx'
import { requiredPlansPage } from './required-plans.routes.tsx'
import { requiredPlansTexts } from './required-plans.texts.ts'

/** What is lacking into the register; lines taken away and brought back. */
export const requiredChangeRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.addRequiredPlan.pattern,
    permission: 'edit',
    audit: 'required-plan.to-register',
    handle: async (context) => {
      const answer = await inList(context, async (tx, required, line) => {
        await lockRegister(tx, placeOf(required.view))
        const now = await requiredIn(tx, context)
        const { result } = now.lines.find(({ key }) => key === line.key) ?? line
        if (result.state !== 'lacks') return { refused: line }
        // Pressed twice: it stands there already.
        const stroke = result.plan ? null : await toRegister(tx, context, now, line)
        await context.audit(tx, line.key, { repeated: result.plan !== null })
        return { refused: null, stroke }
      })
      if (!answer.refused) return redirect(addedAddress(context, answer.stroke))
      const message = requiredPlansTexts[context.language].problems.notLacking(answer.refused.title)
      return requiredPlansPage(await loadRequired(context), { errors: [{ message }] }, 409)
    },
  },
  {
    method: 'POST',
    pattern: routes.removeRequiredPlan.pattern,
    permission: 'edit',
    audit: 'required-plan.remove',
    handle: async (context) => {
      await inList(context, async (tx, { view }, line) => {
        const by = context.session?.name ?? ''
        if (!(await removeLine(tx, placeOf(view), line.key, by))) throw notFound('The line')
        await context.audit(tx, line.key)
      })
      return redirect(receiptAddress(context, 'removed'))
    },
  },
  {
    method: 'POST',
    pattern: routes.restoreRequiredPlan.pattern,
    permission: 'edit',
    audit: 'required-plan.restore',
    handle: async (context) => {
      await inList(context, async (tx, { view }, line) => {
        if (!(await restoreLine(tx, placeOf(view), line.key))) throw notFound('The line')
        await context.audit(tx, line.key)
      })
      return redirect(receiptAddress(context, 'restored'))
    },
  },
]

async function inList<T>(
  context: RouteContext,
  work: (tx: TenantTx, required: RequiredView, line: RequiredLine) => Promise<T>,
): Promise<T> {
  return context.inTenant(async (tx) => {
    const required = await requiredIn(tx, context)
    const all = [...required.lines, ...required.removed]
    const line = all.find(({ key }) => key === context.params.requiredKey)
    if (!line) throw notFound('The line')
    return work(tx, required, line)
  })
}

/** Puts what is lacking into the register as planned, and ties it to its line. Gives the stroke. */
async function toRegister(
  tx: TenantTx,
  context: RouteContext,
  { view }: RequiredView,
  line: RequiredLine,
): Promise<string> {
  const place = placeOf(view)
  const by = context.session?.name ?? ''
  const added = await addPlans(tx, place, [plannedPlan(line, view.language)], by)
  await saveLine(tx, place, {
    key: line.key,
    content: { ...line.content, planId: added.ids[0] ?? null, hasNone: false },
    version: line.stored?.version ?? 0,
    by,
  })
  return added.changeId
}

function plannedPlan({ title, required, content }: RequiredLine, language: Language): PlanContent {
  const basis = required.basis.map((one) => basisLabel(one, language)).join(', ')
  return planContentOf({
    name: title,
    type: required.type,
    status: 'planned',
    legalBasis: content.basisText || basis,
    responsible: content.responsible,
  })
}

function addedAddress(context: RouteContext, stroke: string | null): string {
  const receipt = receiptAddress(context, 'in-register')
  return stroke ? `${receipt}&${strokeQuery}=${stroke}` : receipt
}

function receiptAddress({ params }: RouteContext, kind: keyof typeof receiptQuery): string {
  const { slug = '', period = '', requiredKey = '' } = params
  const list = routes.requiredPlans.href({ slug, period })
  return `${list}?${receiptQuery[kind]}=${encodeURIComponent(requiredKey)}`
}
