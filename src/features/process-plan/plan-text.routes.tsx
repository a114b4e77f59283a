import { type DossierContent, dossierReceipt, findDossier } from '#features/dossier/index.ts'
import { findByPeriod, type ProcessView, viewOf, workspacePage } from '#features/process/index.ts'
import { fieldOf, formVersion, readVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import {
  type PageResult,
  type Route,
  type RouteContext,
  type RouteResult,
  redirect,
} from '#platform/http/route.ts'
import { number } from '#platform/i18n/format.ts'
import { planTextWords, routes } from '#routes'
import type { PlanTextKind } from './plan-content.ts'
import { outlineOf, PlanTextPage, type PlanTextPageProps, textQuery } from './plan-text.page.tsx'
import {
  findPlanText,
  findTextVersion,
  listTextVersions,
  type StoredText,
  savePlanText,
  type TextVersion,
} from './plan-text.sql.ts'
import { planTextTexts } from './plan-text.texts.ts'
import { maxPlanText, planTextKindOf } from './plan-text-kinds.ts'
import { planTrail } from './plan-writing-trail.ts'

export const planTextRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.planText.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const loaded = await load(context, readVersion(context.query[textQuery.version]))
      const isOutlined = context.query[textQuery.outline] !== undefined && !loaded.stored?.body
      const typed = isOutlined ? outlineOf(loaded) : null
      return page({ ...loaded, typed, receipt: receiptOf(context, loaded) }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.planText.pattern,
    permission: 'edit',
    audit: 'plan-text.save',
    handle: async (context) => {
      const restored = readVersion(fieldOf(context.form, 'restore'))
      const loaded = await load(context, restored)
      if (restored !== null && !loaded.shown) throw notFound('The version')
      const typed = loaded.shown?.body ?? fieldOf(context.form, 'body')
      if (typed.length > maxPlanText) {
        const message = tooLong(loaded.view, typed)
        return page({ ...loaded, typed, errors: [{ name: 'body', message }] }, 422)
      }
      return save(context, loaded, typed)
    },
  },
]

interface Loaded
  extends Pick<
    PlanTextPageProps,
    'isConflict' | 'errors' | 'typed' | 'receipt' | 'dossierReceipt'
  > {
  readonly view: ProcessView
  readonly kind: PlanTextKind
  readonly stored: StoredText | null
  readonly versions: readonly TextVersion[]
  readonly shown: StoredText | null
  readonly dossier: DossierContent
}

async function load(context: RouteContext, version: number | null): Promise<Loaded> {
  const kind = planTextKindOf(context.params.textKind)
  if (!kind) throw notFound('The text')
  return context.inTenant(async (tx) => {
    const strategy = await findByPeriod(tx, context)
    return {
      view: viewOf(context, strategy),
      kind,
      stored: await findPlanText(tx, strategy.id, kind),
      versions: await listTextVersions(tx, strategy.id, kind),
      shown: version === null ? null : await findTextVersion(tx, strategy.id, kind, version),
      dossier: await findDossier(tx, strategy.id, { kind: 'plan-text', key: kind }),
      dossierReceipt: dossierReceipt(context.query),
      typed: null,
      isConflict: false,
      errors: [],
      receipt: null,
    }
  })
}

async function save(context: RouteContext, loaded: Loaded, body: string): Promise<RouteResult> {
  const { view, kind, shown } = loaded
  const change = {
    tenantId: view.member.tenantId,
    strategyId: view.strategy.id,
    kind,
    body,
    version: formVersion(context.form),
    updatedBy: context.session?.name ?? '',
  }
  const isSaved = await context.inTenant(async (tx) => {
    const isNew = await savePlanText(tx, change)
    // The same text sent twice is stored once, and is no conflict.
    const isThere = isNew || (await findPlanText(tx, change.strategyId, kind))?.body === body
    if (isThere) await context.audit(tx, kind, { length: body.length })
    return isThere
  })
  if (isSaved) {
    return redirect(
      shown
        ? `${addressOf(loaded)}?${textQuery.restored}=${shown.version}`
        : `${addressOf(loaded)}?${textQuery.saved}=ja`,
    )
  }
  const now = await load(context, null)
  const message = planTextTexts[view.language].conflict
  return page({ ...now, typed: body, isConflict: true, errors: [{ name: 'body', message }] }, 409)
}

function page(props: Loaded, status: number): PageResult {
  const { view, kind } = props
  return workspacePage(
    view,
    kind === 'handover' ? 'none' : 'process-plan',
    {
      status,
      title: planTextTexts[view.language].kinds[kind].title,
      content: <PlanTextPage {...props} />,
    },
    planTrail(view, kind === 'handover' ? 'handover' : 'process-plan'),
  )
}

function receiptOf({ query, language }: RouteContext, { versions }: Loaded): string | null {
  const text = planTextTexts[language]
  const restored = readVersion(query[textQuery.restored])
  if (restored !== null && versions.some(({ version }) => version === restored)) {
    return text.restored(String(restored))
  }
  return query[textQuery.saved] === undefined || versions.length === 0 ? null : text.saved
}

function tooLong({ language }: ProcessView, typed: string): string {
  const over = number(typed.length - maxPlanText, language)
  return planTextTexts[language].tooLong(over, number(maxPlanText, language))
}

function addressOf({ view, kind }: Loaded): string {
  const textKind = planTextWords[kind]
  return routes.planText.href({ slug: view.member.slug, period: view.period, textKind })
}
