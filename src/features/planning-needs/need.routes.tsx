import { type PlanLinkage, wouldMakeRing } from '#domain/plan-register/plan-hierarchy.ts'
import { needAnswers, questionsFor } from '#domain/planning-need/need-assessment.ts'
import { mayChangePlan } from '#features/plan-register/index.ts'
import { workspacePage } from '#features/process/index.ts'
import { fieldOf, formVersion } from '#platform/http/forms.ts'
import { notFound, Refused } from '#platform/http/refused.ts'
import {
  type PageResult,
  type Route,
  type RouteContext,
  type RouteResult,
  redirect,
} from '#platform/http/route.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { type NeedValues, postedValues, readNeed, storedValues } from './need.form.ts'
import { NeedPage } from './need.page.tsx'
import { needTexts } from './need.texts.ts'
import { changeNeeds, listNeedVersions } from './need-change.sql.ts'
import type { PlanNeed } from './need-content.ts'
import { goOnField, type NeedPageProps } from './need-page-props.ts'
import { needHref } from './needs-address.ts'
import {
  loadNeeds,
  type NeedEntry,
  type NeedsView,
  nextToAssess,
  placeIn,
  writableBy,
} from './needs-view.ts'
import { planningTrail } from './planning-trail.ts'

/** The word in the address that asks for a receipt, with the plan that was stored. */
const savedQuery = 'lagret'

export const needRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.planNeed.pattern,
    permission: 'read-drafts',
    handle: async (context) => page(await load(context), 200),
  },
  {
    method: 'POST',
    pattern: routes.planNeed.pattern,
    permission: 'contribute',
    audit: 'plan-need.save',
    handle: async (context) => {
      const loaded = await load(context)
      const { entry } = loaded
      if (!loaded.mayWrite) throw new Refused(403, 'The plan is somebody else’s work')
      const values = postedValues(context.form, questionsFor(entry.plan))
      const reading = readNeed(values, factsOf(loaded))
      if (reading.kind === 'wrong') {
        const version = formVersion(context.form)
        return page({ ...atVersion(loaded, version), values, errors: reading.errors }, 422)
      }
      return save(context, loaded, values, reading.need)
    },
  },
]

/** The plan with a merger chosen, which has to be told what the plan becomes a part of. */
export async function mergerPage(context: RouteContext, planId: string): Promise<PageResult> {
  const loaded = await load(context, planId)
  const message = needTexts[context.language].problems.mergeIntoId
  const errors = [{ name: 'mergeIntoId', message }]
  return page({ ...loaded, values: { ...loaded.values, decision: 'merge' }, errors }, 422)
}

async function load(context: RouteContext, planId = context.params.planId): Promise<NeedPageProps> {
  return context.inTenant(async (tx) => {
    const needs = await loadNeeds(tx, context)
    const { view, entries } = needs
    const find = (id: string | undefined) => entries.find(({ plan }) => plan.id === id) ?? null
    const entry = find(planId)
    if (!entry) throw notFound('The plan')
    return {
      needs,
      entry,
      mayWrite: mayChangePlan(view, entry.plan),
      next: nextToAssess(writableBy(view, entries), entry.plan.id),
      versions: await listNeedVersions(tx, view.strategy.id, entry.plan.id),
      values: storedValues(entry.need),
      errors: [],
      isConflict: false,
      saved: find(context.query[savedQuery]),
    }
  })
}

async function save(
  context: RouteContext,
  { needs, entry }: NeedPageProps,
  values: NeedValues,
  need: PlanNeed,
): Promise<RouteResult> {
  const { id: planId } = entry.plan
  const edit = { planId, need, version: formVersion(context.form) }
  const isSaved = await context.inTenant(async (tx) => {
    const by = context.session?.name ?? ''
    const { kind } = await changeNeeds(tx, placeIn(needs.view), 'assess', [edit], by)
    if (kind === 'conflict') return false
    await context.audit(tx, planId, { decision: need.decision })
    return true
  })
  if (isSaved) return redirect(addressAfter(context, needs, entry))
  const now = await load(context)
  const message = needTexts[needs.view.language].conflict
  const errors: readonly FieldError[] = [{ name: 'decision', message }]
  return page({ ...now, values, errors, isConflict: true, saved: null }, 409)
}

/** Back to the plan, or on to the one that the button named, with a receipt either way. */
function addressAfter({ form }: RouteContext, needs: NeedsView, entry: NeedEntry): string {
  const nextId = fieldOf(form, goOnField)
  const target = needs.entries.find(({ plan }) => plan.id === nextId) ?? entry
  return `${needHref(needs, target)}?${savedQuery}=${entry.plan.id}`
}

/** A form that is refused keeps the version that it was filled in from. */
function atVersion(props: NeedPageProps, version: number): NeedPageProps {
  const { stored } = props.entry
  return stored ? { ...props, entry: { ...props.entry, stored: { ...stored, version } } } : props
}

function factsOf({ needs, entry }: NeedPageProps) {
  const { entries, view } = needs
  return {
    language: view.language,
    planId: entry.plan.id,
    planIds: new Set(entries.map(({ plan }) => plan.id)),
    answers: needAnswers,
    makesRing: (toId: string) =>
      wouldMakeRing(mergersBut(entries, entry.plan.id), { fromId: entry.plan.id, toId }),
  }
}

/** What is to be merged into what, but for one plan. */
function mergersBut(entries: readonly NeedEntry[], planId: string): readonly PlanLinkage[] {
  return entries.flatMap(({ choice }) =>
    choice.mergeIntoId !== null && choice.planId !== planId
      ? [{ fromId: choice.planId, toId: choice.mergeIntoId }]
      : [],
  )
}

function page(props: NeedPageProps, status: number): PageResult {
  const { view } = props.needs
  const title = needTexts[view.language].title(props.entry.plan.name)
  return workspacePage(
    view,
    'planning-needs',
    { status, title, content: <NeedPage {...props} /> },
    planningTrail(view),
  )
}
