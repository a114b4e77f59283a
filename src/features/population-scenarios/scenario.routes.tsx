import { isDeepStrictEqual } from 'node:util'
import { totalPersons } from '#domain/population/population.ts'
import { knowledgeCrumb } from '#features/knowledge-tabs/index.ts'
import { type PopulationCourse, populationCourse } from '#features/population/index.ts'
import {
  findByPeriod,
  inPlaceOf,
  type ProcessView,
  viewOf,
  workspacePage,
} from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf, formVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { SavedScenarioPage, type SavedScenarioProps } from './saved-scenario.page.tsx'
import { choicesOf, readValues, type ScenarioValues } from './scenario.form.ts'
import {
  NoFigures,
  ProjectionPage,
  type ProjectionPageProps,
  type Receipt,
  whereOf,
} from './scenario.page.tsx'
import { scenarioTexts } from './scenario.texts.ts'
import {
  findScenario,
  listScenarios,
  mostNameChars,
  mostScenarios,
  type StoredScenario,
  scenarioItems,
  scenarioKind,
} from './scenario.ts'
import { scenarioFileRoutes } from './scenario-files.routes.ts'
import { type ScenarioResult, scenarioResult } from './scenario-result.ts'

/** The words in the address that ask for a receipt. */
const receiptQuery = {
  added: 'lagret',
  renamed: 'nytt-navn',
  removed: 'fjernet',
  restored: 'hentet-tilbake',
} as const
const receiptKinds = ['added', 'renamed', 'removed', 'restored'] as const

/** The population projection that a planner tries and keeps. */
export const populationScenarioRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.ownProjection.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const values = readValues((name) => context.query[name] ?? '')
      return projectionPage(context, { values, name: '', errors: [] })
    },
  },
  {
    method: 'POST',
    pattern: routes.ownProjection.pattern,
    permission: 'edit',
    audit: 'population-scenario.add',
    handle: saveScenario,
  },
  {
    method: 'GET',
    pattern: routes.ownScenario.pattern,
    permission: 'read-drafts',
    handle: async (context) => savedPage(context, await loadSaved(context), 200),
  },
  {
    method: 'POST',
    pattern: routes.ownScenario.pattern,
    permission: 'edit',
    audit: 'population-scenario.rename',
    handle: renameScenario,
  },
  {
    method: 'POST',
    pattern: routes.removeScenario.pattern,
    permission: 'edit',
    audit: 'population-scenario.remove',
    handle: (context) => setRemoved(context, true),
  },
  {
    method: 'POST',
    pattern: routes.restoreScenario.pattern,
    permission: 'edit',
    audit: 'population-scenario.restore',
    handle: (context) => setRemoved(context, false),
  },
  ...scenarioFileRoutes,
]

interface Typed {
  readonly values: ScenarioValues
  readonly name: string
  readonly errors: readonly FieldError[]
}

async function projectionPage(context: RouteContext, typed: Typed): Promise<PageResult> {
  const { view, saved, receipt } = await context.inTenant(async (tx) => {
    const view = viewOf(context, await findByPeriod(tx, context))
    const saved = await listScenarios(tx, view.strategy.id)
    return { view, saved, receipt: await receiptOf(tx, context, view) }
  })
  const { title } = scenarioTexts[view.language]
  const course = await courseOf(context, view)
  const trail = [knowledgeCrumb(view)]
  if (!course) {
    const status = context.request.method === 'GET' ? 200 : 409
    const content = <NoFigures view={view} />
    return workspacePage(view, 'knowledge', { status, title, content }, trail)
  }
  const { values, name } = typed
  const { choices, errors: wrong } = choicesOf(values, inhabitantsOf(course), view.language)
  const errors = [...wrong, ...typed.errors]
  const inPlace = inPlaceOf(view)
  const props: ProjectionPageProps = {
    ...{ view, values, errors, receipt, name },
    result: choices && scenarioResult(course, { name: null, inPlace, choices }),
    lastYear: course.own.populations.at(-1)?.year ?? 0,
    saved: saved.map((scenario) => ({ scenario, total: lastTotal(course, scenario, inPlace) })),
  }
  const status = errors.length > 0 ? 422 : 200
  const content = <ProjectionPage {...props} />
  return workspacePage(view, 'knowledge', { status, title, content }, trail)
}

async function saveScenario(context: RouteContext) {
  const { form, language } = context
  const text = scenarioTexts[language].problems
  const values = readValues((name) => fieldOf(form, name))
  const name = fieldOf(form, 'navn').trim()
  const view = await context.inTenant(async (tx) =>
    viewOf(context, await findByPeriod(tx, context)),
  )
  const course = await courseOf(context, view)
  const choices = course && choicesOf(values, inhabitantsOf(course), language).choices
  const wrong = nameErrors(name, view)
  if (!choices || wrong.length > 0) return projectionPage(context, { values, name, errors: wrong })
  const content = { name, choices }
  const id = await context.inTenant(async (tx) => {
    const { id: strategyId, tenantId } = placeOf(view)
    const now = await listScenarios(tx, strategyId)
    // The same form sent twice keeps one.
    const same = now.find((one) => isDeepStrictEqual(one.content, content))
    if (!same && now.length >= mostScenarios) return null
    const by = context.session?.name ?? ''
    const place = { tenantId, strategyId }
    const added = same?.id ?? (await scenarioItems.add(tx, place, scenarioKind, content, by))
    await context.audit(tx, added, {})
    return added
  })
  if (id) return toScenario(context, 'added', id)
  const full = [{ name: 'navn', message: text.tooMany(mostScenarios) }]
  return projectionPage(context, { values, name, errors: full })
}

async function renameScenario(context: RouteContext) {
  const name = fieldOf(context.form, 'navn').trim()
  const loaded = await loadSaved(context)
  const { view, scenario } = loaded
  const errors = nameErrors(name, view)
  if (errors.length > 0) return savedPage(context, { ...loaded, name, errors }, 422)
  const content = { ...scenario.content, name }
  const written = { id: scenario.id, content, version: formVersion(context.form) }
  const isStored = await context.inTenant(async (tx) => {
    const { id: strategyId, tenantId } = placeOf(view)
    const by = context.session?.name ?? ''
    const place = { tenantId, strategyId }
    const isNew = await scenarioItems.change(tx, place, scenarioKind, written, by)
    const now = isNew ? null : await findScenario(tx, strategyId, scenario.id)
    // The same form sent twice is stored once, and is no conflict.
    const isThere = isNew || (!now?.isDeleted && isDeepStrictEqual(now?.content, content))
    if (isThere) await context.audit(tx, scenario.id, {})
    return isThere
  })
  if (isStored) return toScenario(context, 'renamed', scenario.id)
  const now = await loadSaved(context)
  const message = scenarioTexts[view.language].saved.conflict(now.scenario.updatedBy)
  return savedPage(context, { ...now, name, errors: [{ name: 'navn', message }] }, 409)
}

async function setRemoved(context: RouteContext, isRemoved: boolean) {
  const { scenarioId = '' } = context.params
  const { view, scenario } = await loadSaved(context)
  await context.inTenant(async (tx) => {
    const { id: strategyId, tenantId } = placeOf(view)
    // A second press on the same button has nothing more to do.
    if (scenario.isDeleted !== isRemoved) {
      const change = { id: scenarioId, isRemoved }
      const by = context.session?.name ?? ''
      await scenarioItems.setRemoved(tx, { tenantId, strategyId }, scenarioKind, change, by)
    }
    await context.audit(tx, scenarioId, {})
  })
  if (!isRemoved) return toScenario(context, 'restored', scenarioId)
  const href = routes.ownProjection.href(whereOf(view))
  return redirect(`${href}?${receiptQuery.removed}=${scenarioId}`)
}

type LoadedSaved = Omit<SavedScenarioProps, 'result'>

async function loadSaved(context: RouteContext): Promise<LoadedSaved> {
  return context.inTenant(async (tx) => {
    const view = viewOf(context, await findByPeriod(tx, context))
    const scenario = await findScenario(tx, view.strategy.id, context.params.scenarioId ?? '')
    if (!scenario) throw notFound('The scenario')
    const receipt = await receiptOf(tx, context, view)
    return { view, scenario, receipt, name: scenario.content.name, errors: [] }
  })
}

async function savedPage(
  context: RouteContext,
  loaded: LoadedSaved,
  status: number,
): Promise<PageResult> {
  const { view, scenario } = loaded
  const result = await resultOf(context, view, scenario)
  const content = <SavedScenarioPage {...loaded} result={result} />
  const trail = [
    knowledgeCrumb(view),
    {
      label: scenarioTexts[view.language].title,
      href: routes.ownProjection.href(whereOf(view)),
    },
  ]
  return workspacePage(view, 'knowledge', { status, title: scenario.content.name, content }, trail)
}

async function resultOf(
  context: RouteContext,
  view: ProcessView,
  { content }: StoredScenario,
): Promise<ScenarioResult | null> {
  const course = await courseOf(context, view)
  return course && scenarioResult(course, { ...content, inPlace: inPlaceOf(view) })
}

async function receiptOf(
  tx: TenantTx,
  { query }: RouteContext,
  { strategy }: ProcessView,
): Promise<Receipt | null> {
  const kind = receiptKinds.find((one) => query[receiptQuery[one]] !== undefined)
  const scenario = kind && (await findScenario(tx, strategy.id, query[receiptQuery[kind]] ?? ''))
  if (!kind || !scenario || scenario.isDeleted !== (kind === 'removed')) return null
  return { kind, scenario }
}

function courseOf({ services }: RouteContext, { municipality }: ProcessView) {
  return populationCourse(services.database.app, municipality.number)
}

function inhabitantsOf({ own }: PopulationCourse): number {
  return totalPersons(own.populations[0])
}

function lastTotal(course: PopulationCourse, { content }: StoredScenario, inPlace: string): number {
  const { projection } = scenarioResult(course, { ...content, inPlace })
  return totalPersons(projection.populations.at(-1) ?? projection.populations[0])
}

function placeOf({ member, strategy }: ProcessView) {
  return { tenantId: member.tenantId, id: strategy.id }
}

function nameErrors(name: string, { language }: ProcessView): readonly FieldError[] {
  const text = scenarioTexts[language].problems
  if (name === '') return [{ name: 'navn', message: text.name }]
  if (name.length <= mostNameChars) return []
  return [{ name: 'navn', message: text.nameLong(mostNameChars) }]
}

function toScenario({ params }: RouteContext, kind: Receipt['kind'], scenarioId: string) {
  const { slug = '', period = '' } = params
  const href = routes.ownScenario.href({ slug, period, scenarioId })
  return redirect(`${href}?${receiptQuery[kind]}=${scenarioId}`)
}
