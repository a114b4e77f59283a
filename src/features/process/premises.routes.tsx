import { startingPoints } from '#domain/process.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { type PageResult, type Route, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { readWeeks, writeWeeks } from './form-values.ts'
import { PremisesPage, type PremisesPageProps, type PremisesValues } from './premises.page.tsx'
import { processTexts } from './process.texts.ts'
import { loadProcess, type ProcessView, workspacePage } from './process-context.ts'
import { readHours } from './start-strategy.form.ts'
import { type StrategyChange, updateStrategy } from './strategy.sql.ts'

const orders = ['recommendation-first', 'publication-first'] as const

export const premisesRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.premises.pattern,
    permission: 'edit',
    handle: async (context) => {
      const view = await loadProcess(context)
      const { strategy } = view
      const values: PremisesValues = {
        startingPoint: strategy.startingPoint,
        order: strategy.order ?? '',
        hoursPerWeek: String(strategy.hoursPerWeek).replace('.', ','),
        closedWeeks: writeWeeks(strategy.closedWeeks),
        leader: strategy.leader ?? '',
      }
      return premisesPage(
        view,
        { values, version: String(strategy.version), errors: [], isConflict: false },
        200,
      )
    },
  },
  {
    method: 'POST',
    pattern: routes.premises.pattern,
    permission: 'edit',
    audit: 'premises.change',
    handle: async (context) => {
      const view = await loadProcess(context)
      const values: PremisesValues = {
        startingPoint: fieldOf(context.form, 'startingPoint'),
        order: fieldOf(context.form, 'order'),
        hoursPerWeek: fieldOf(context.form, 'hoursPerWeek'),
        closedWeeks: fieldOf(context.form, 'closedWeeks'),
        leader: fieldOf(context.form, 'leader'),
      }
      const version = fieldOf(context.form, 'version')
      const reading = readPremises(view, values)
      if (reading.errors.length > 0) {
        return premisesPage(
          view,
          { values, version, errors: reading.errors, isConflict: false },
          422,
        )
      }
      const isSaved = await context.inTenant(async (tx) => {
        const saved = await updateStrategy(
          tx,
          view.strategy.id,
          reading.change,
          Number(version) || 0,
        )
        if (saved) await context.audit(tx, view.strategy.id, { ...reading.change })
        return saved
      })
      if (!isSaved) {
        const latest = String(view.strategy.version)
        return premisesPage(view, { values, version: latest, errors: [], isConflict: true }, 409)
      }
      const { slug = '', period = '' } = context.params
      return redirect(`${routes.progress.href({ slug, period })}?lagret=ja`)
    },
  },
]

function readPremises(
  view: ProcessView,
  values: PremisesValues,
): { change: StrategyChange; errors: readonly FieldError[] } {
  const text = processTexts[view.language].problems
  const errors: FieldError[] = []
  const startingPoint = startingPoints.find((one) => one === values.startingPoint)
  if (!startingPoint) errors.push({ name: 'startingPoint', message: text.startingPoint })
  const order = orders.find((one) => one === values.order) ?? null
  if (!order && values.order !== '') errors.push({ name: 'order', message: text.order })
  const hoursPerWeek = readHours(values.hoursPerWeek)
  if (hoursPerWeek === null) errors.push({ name: 'hoursPerWeek', message: text.hours })
  const closedWeeks = readWeeks(values.closedWeeks)
  if (!closedWeeks) errors.push({ name: 'closedWeeks', message: text.closedWeeks })
  if (values.leader.length > 200) errors.push({ name: 'leader', message: text.leader })
  return {
    errors,
    change: {
      ...(startingPoint && { startingPoint }),
      ...(hoursPerWeek !== null && { hoursPerWeek }),
      ...(closedWeeks && { closedWeeks }),
      order,
      leader: values.leader || null,
    },
  }
}

function premisesPage(
  view: ProcessView,
  props: Omit<PremisesPageProps, 'view'>,
  status: number,
): PageResult {
  const text = processTexts[view.language]
  const where = { slug: view.member.slug, period: view.period }
  return workspacePage(
    view,
    'progress',
    { status, title: text.premises.title, content: <PremisesPage view={view} {...props} /> },
    [{ label: text.progress.title, href: routes.progress.href(where) }],
  )
}
