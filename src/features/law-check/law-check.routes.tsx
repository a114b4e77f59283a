import { isRequirementId, type RequirementId } from '#domain/law/law-types.ts'
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
import { emptyDualRole } from './dual-roles.page.tsx'
import { emptyEvidence, readEvidence } from './evidence.form.ts'
import { recordEvidence, withdrawEvidence } from './evidence.sql.ts'
import { LawCheckPage } from './law-check.page.tsx'
import { lawCheckTexts } from './law-check.texts.ts'
import {
  RequirementPage,
  type RequirementPageProps,
  receiptNames,
  receipts,
} from './requirement.page.tsx'

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
      const receipt = receipts.find((one) => context.query[receiptNames[one]]) ?? null
      return requirementPage(view, requirementIdOf(context), { ...nothingTyped, receipt }, 200)
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
        return requirementPage(view, id, { ...nothingTyped, values, errors }, 422)
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
      return redirect(`${addressOf(context)}?${receiptNames.saved}=ja`)
    },
  },
  {
    method: 'POST',
    pattern: routes.withdrawEvidence.pattern,
    permission: 'edit',
    audit: 'evidence.withdraw',
    handle: async (context) => {
      const { evidenceId = '' } = context.params
      const requirementId = requirementIdOf(context)
      await context.inTenant(async (tx) => {
        const strategy = await findByPeriod(tx, context)
        const item = strategy.evidence.find(
          (one) => one.id === evidenceId && one.requirementId === requirementId,
        )
        const isDone =
          item && (await withdrawEvidence(tx, strategy.id, item.id, context.session?.name ?? ''))
        if (!isDone) throw notFound('The evidence')
        await context.audit(tx, item.requirementId, { kind: item.kind })
      })
      return redirect(`${addressOf(context)}?${receiptNames.withdrawn}=ja`)
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

/** The page of a requirement before anything is typed in its forms. */
export const nothingTyped: RequirementForms = {
  values: emptyEvidence,
  dualRole: emptyDualRole,
  errors: [],
  receipt: null,
}

type RequirementForms = Pick<RequirementPageProps, 'values' | 'dualRole' | 'errors' | 'receipt'>

export function requirementPage(
  view: ProcessView,
  id: RequirementId,
  props: RequirementForms,
  status: number,
): PageResult {
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
