import { isDeepStrictEqual } from 'node:util'
import { listContributors } from '#features/activities/index.ts'
import { findByPeriod, type ProcessView, viewOf, workspacePage } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { fieldOf, readVersion } from '#platform/http/forms.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { changePlans, type PlanEdit } from './change-plans.sql.ts'
import {
  type EditedLine,
  EditListPage,
  type EditListPageProps,
  listFields,
} from './edit-list.page.tsx'
import { editListTexts } from './edit-list.texts.ts'
import { planContentOf } from './plan-content.ts'
import { agedPlans, plansTrail, registerOf, whereOf } from './plan-context.ts'
import { chosenPlans, type PlanFilter, planFilterQuery, readPlanFilter } from './plan-filter.ts'
import { planValues } from './plan-values.ts'
import { planStatusTexts } from './plan-words.texts.ts'
import { readPlan } from './read-plan.ts'
import { lockRegister, type RegisteredPlan } from './register.sql.ts'

const linesPerPage = 50

export const editListRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.editPlanList.pattern,
    permission: 'edit',
    handle: async (context) => {
      const filter = readPlanFilter(context.query)
      const { view, chosen } = await context.inTenant((tx) => load(tx, context, filter))
      const lines = pageOf(chosen, filter).shown.map(lineOf)
      return answer(view, chosen, filter, { lines, errors: [], isUnchanged: false }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.editPlanList.pattern,
    permission: 'edit',
    audit: 'plan.change-several',
    handle: async (context) => {
      const query = new URLSearchParams(fieldOf(context.form, 'fra').slice(0, 2_000))
      const filter = readPlanFilter(Object.fromEntries(query))
      const saved = await context.inTenant((tx) => save(tx, context, filter))
      const { view, chosen, lines, errors } = saved
      if (saved.changeId !== null) {
        const back = planFilterQuery({ ...filter, page: 1 })
        const href = `${routes.plans.href(whereOf(view))}${back}`
        return redirect(`${href}${back === '' ? '?' : '&'}strok=${saved.changeId}`)
      }
      const isUnchanged = errors.length === 0
      return answer(view, chosen, filter, { lines, errors, isUnchanged }, saved.status)
    },
  },
]

interface Loaded {
  readonly view: ProcessView
  readonly plans: readonly RegisteredPlan[]
  /** Those that the filter lets through, in its order. */
  readonly chosen: readonly RegisteredPlan[]
}

async function load(tx: TenantTx, context: RouteContext, filter: PlanFilter): Promise<Loaded> {
  const view = viewOf(context, await findByPeriod(tx, context))
  const plans = await agedPlans(tx, view)
  return {
    view,
    plans: plans.map(({ plan }) => plan),
    chosen: chosenPlans(plans, filter).map(({ plan }) => plan),
  }
}

interface Saved extends Loaded {
  readonly lines: readonly EditedLine[]
  readonly errors: readonly FieldError[]
  /** Null when nothing was stored. */
  readonly changeId: string | null
  readonly status: number
}

/** Stores what differs from what is stored, as one stroke; all of it or nothing. */
async function save(tx: TenantTx, context: RouteContext, filter: PlanFilter): Promise<Saved> {
  const place = registerOf(viewOf(context, await findByPeriod(tx, context)))
  await lockRegister(tx, place)
  const loaded = await load(tx, context, filter)
  const { view, plans } = loaded
  const lines = postedLines(context, plans)
  const memberIds = (await listContributors(tx)).map(({ personId }) => personId)
  const names = new Map(plans.map(({ id, name }) => [id, name]))
  const errors: FieldError[] = []
  const edits: PlanEdit[] = []
  for (const line of lines) {
    const plan = plans.find(({ id }) => id === line.id)
    if (!plan) continue
    const kept = planContentOf(plan)
    const values = { ...planValues(plan, names), ...line.values }
    const facts = { language: view.language, id: plan.id, kept, plans, memberIds }
    const reading = readPlan(values, facts)
    if (reading.kind === 'wrong') errors.push(...reading.errors.map(atLine(line.id)))
    else if (!isDeepStrictEqual(reading.content, kept)) {
      edits.push({ id: plan.id, fromVersion: line.version, content: reading.content })
    }
  }
  const nothing = { ...loaded, lines, errors, changeId: null }
  if (errors.length > 0) return { ...nothing, status: 422 }
  if (edits.length === 0) return { ...nothing, status: 422 }
  const result = await changePlans(tx, place, 'bulk', edits, context.session?.name ?? '')
  if (result.kind === 'conflict') return conflict({ ...loaded, lines }, result.ids)
  await context.audit(tx, result.changeId, { plans: edits.length })
  return { ...nothing, changeId: result.changeId, status: 303 }
}

/** The lines keep what was typed, and take the version that is stored now. */
function conflict(
  loaded: Loaded & { lines: readonly EditedLine[] },
  ids: readonly string[],
): Saved {
  const { view, plans } = loaded
  const text = editListTexts[view.language]
  const stale = new Map(plans.filter(({ id }) => ids.includes(id)).map((plan) => [plan.id, plan]))
  const lines = loaded.lines.map((line) => {
    const stored = stale.get(line.id)
    return stored ? { ...line, version: stored.version } : line
  })
  const errors = [...stale.values()].map((plan) => {
    const { values } = lineOf(plan)
    const status = planStatusTexts[view.language][plan.status]
    const stored = [values.name, status, values.adopted, values.validTo, values.unit]
    const message = text.changed(plan.updatedBy, stored.filter((one) => one !== '').join(', '))
    return { name: `name-${plan.id}`, message }
  })
  return { ...loaded, lines, errors, changeId: null, status: 409 }
}

/** The lines of the form, of plans that are there. */
function postedLines(
  { form }: RouteContext,
  plans: readonly RegisteredPlan[],
): readonly EditedLine[] {
  const byId = new Map(plans.map((plan) => [plan.id, plan]))
  return Object.keys(form.fields).flatMap((name): EditedLine[] => {
    const id = name.startsWith('version-') ? name.slice('version-'.length) : ''
    const plan = isUuid(id) ? byId.get(id) : undefined
    if (!plan) return []
    const typed = listFields.map((field) => [field, fieldOf(form, `${field}-${id}`)])
    return [
      {
        id,
        version: readVersion(fieldOf(form, name)) ?? 0,
        name: plan.name,
        values: Object.fromEntries(typed) as EditedLine['values'],
      },
    ]
  })
}

function lineOf(plan: RegisteredPlan): EditedLine {
  const { name, status, adopted, validTo, unit } = planValues(plan, new Map())
  const values = { name, status, adopted, validTo, unit }
  return { id: plan.id, version: plan.version, name: plan.name, values }
}

/** A problem of a field that the list does not show stands at the plan's name. */
function atLine(id: string) {
  return ({ name, message }: FieldError): FieldError => {
    const field = listFields.find((one) => one === name) ?? 'name'
    return { name: `${field}-${id}`, message }
  }
}

function pageOf(chosen: readonly RegisteredPlan[], filter: PlanFilter) {
  const pages = Math.max(1, Math.ceil(chosen.length / linesPerPage))
  const page = Math.min(filter.page, pages)
  return { page, pages, shown: chosen.slice((page - 1) * linesPerPage, page * linesPerPage) }
}

function answer(
  view: ProcessView,
  chosen: readonly RegisteredPlan[],
  filter: PlanFilter,
  shown: Pick<EditListPageProps, 'lines' | 'errors' | 'isUnchanged'>,
  status: number,
): PageResult {
  const { page, pages } = pageOf(chosen, filter)
  const title = editListTexts[view.language].title
  const content = <EditListPage {...{ view, filter, page, pages }} {...shown} />
  return workspacePage(view, 'plans', { status, title, content }, plansTrail(view))
}
