import { isRequirementId } from '#domain/law/law-types.ts'
import { requirementOf } from '#domain/law/requirements.ts'
import { requirementTexts } from '#features/law/index.ts'
import {
  findByPeriod,
  loadProcess,
  type ProcessView,
  workspacePage,
} from '#features/process/index.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { invariant } from '#platform/invariant.ts'
import { routes } from '#routes'
import { emptyEvidence, readEvidence } from './evidence.form.ts'
import { recordEvidence, withdrawEvidence } from './evidence.sql.ts'
import { LawCheckPage } from './law-check.page.tsx'
import { lawCheckTexts } from './law-check.texts.ts'
import { RequirementPage, type RequirementPageProps } from './requirement.page.tsx'

export const evidenceRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.lawCheck.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const view = await loadProcess(context)
      return workspacePage(view, 'law-check', {
        title: lawCheckTexts[view.language].title,
        content: <LawCheckPage view={view} />,
      })
    },
  },
  {
    method: 'GET',
    pattern: routes.requirement.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const view = await loadProcess(context)
      const { lagret, trukket } = context.query
      const receipt = lagret ? 'saved' : trukket ? 'withdrawn' : null
      return requirementPage(view, context, { values: emptyEvidence, errors: [], receipt }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.requirement.pattern,
    permission: 'edit',
    audit: 'evidence.record',
    handle: async (context) => {
      const view = await loadProcess(context)
      const { id, reading } = readPosted(context)
      if (reading.kind === 'wrong') {
        const { values, errors } = reading
        return requirementPage(view, context, { values, errors, receipt: null }, 422)
      }
      const { member, session } = context
      invariant(member && session, 'the route asks for a member')
      await context.inTenant(async (tx) => {
        await recordEvidence(tx, member.tenantId, view.strategy.id, {
          requirementId: id,
          ...reading.evidence,
          recordedBy: session.name,
        })
        await context.audit(tx, id, { kind: reading.evidence.kind })
      })
      return redirect(`${addressOf(context)}?lagret=ja`)
    },
  },
  {
    method: 'POST',
    pattern: routes.withdrawEvidence.pattern,
    permission: 'edit',
    audit: 'evidence.withdraw',
    handle: async (context) => {
      const { evidenceId = '' } = context.params
      await context.inTenant(async (tx) => {
        const strategy = await findByPeriod(tx, context)
        const item = strategy.evidence.find((one) => one.id === evidenceId)
        const isDone =
          item && (await withdrawEvidence(tx, strategy.id, item.id, context.session?.name ?? ''))
        if (!isDone) throw notFound('The evidence')
        await context.audit(tx, item.requirementId, { kind: item.kind })
      })
      return redirect(`${addressOf(context)}?trukket=ja`)
    },
  },
]

function readPosted(context: RouteContext) {
  const id = requirementIdOf(context)
  return { id, reading: readEvidence(context.form, requirementOf(id), context.language) }
}

function requirementIdOf(context: RouteContext) {
  const { requirementId } = context.params
  if (!isRequirementId(requirementId)) throw notFound('The requirement')
  return requirementId
}

function addressOf(context: RouteContext): string {
  const { slug = '', period = '' } = context.params
  return routes.requirement.href({ slug, period, requirementId: requirementIdOf(context) })
}

function requirementPage(
  view: ProcessView,
  context: RouteContext,
  props: Pick<RequirementPageProps, 'values' | 'errors' | 'receipt'>,
  status: number,
): PageResult {
  const id = requirementIdOf(context)
  const result = view.requirements.find((one) => one.id === id)
  invariant(result, 'every requirement has a result')
  const where = { slug: view.member.slug, period: view.period }
  return workspacePage(
    view,
    'law-check',
    {
      status,
      title: requirementTexts[view.language][id].title,
      content: (
        <RequirementPage view={view} requirement={requirementOf(id)} result={result} {...props} />
      ),
    },
    [{ label: lawCheckTexts[view.language].title, href: routes.lawCheck.href(where) }],
  )
}
