import { startingPoints } from '#domain/process.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { type Form, type PageResult, type Route, redirect } from '#platform/http/route.ts'
import { periodOf, routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { readWeeks } from './form-values.ts'
import {
  PremisesPage,
  type PremisesPageProps,
  type PremisesValues,
  storedPremises,
} from './premises.page.tsx'
import { processTexts } from './process.texts.ts'
import { loadProcess, type ProcessView, progressSubpage, versionMark } from './process-context.ts'
import { saveChange } from './save-change.ts'
import { readHours, readTerm } from './start-strategy.form.ts'
import type { StrategyChange } from './strategy.sql.ts'

const orders = ['recommendation-first', 'publication-first'] as const

export const premisesRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.premises.pattern,
    permission: 'edit',
    handle: async (context) => {
      const view = await loadProcess(context)
      return premisesPage(
        view,
        {
          values: storedPremises(view),
          version: versionMark(view.strategy),
          errors: [],
          isConflict: false,
        },
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
      const values = postedPremises(context.form)
      const { change, errors } = readPremises(view, values)
      if (errors.length > 0) {
        return premisesPage(
          view,
          { values, version: fieldOf(context.form, 'version'), errors, isConflict: false },
          422,
        )
      }
      if (!(await saveChange(context, view, change))) {
        return premisesPage(
          view,
          { values, version: versionMark(view.strategy), errors: [], isConflict: true },
          409,
        )
      }
      const { slug = '', period = '' } = context.params
      const where = { slug, period: change.term ? periodOf(change.term) : period }
      return redirect(`${routes.progress.href(where)}?lagret=ja`)
    },
  },
]

function postedPremises(form: Form): PremisesValues {
  return {
    startingPoint: fieldOf(form, 'startingPoint'),
    order: fieldOf(form, 'order'),
    hoursPerWeek: fieldOf(form, 'hoursPerWeek'),
    closedWeeks: fieldOf(form, 'closedWeeks'),
    leader: fieldOf(form, 'leader'),
    firstYear: fieldOf(form, 'firstYear'),
    lastYear: fieldOf(form, 'lastYear'),
  }
}

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
  const term = readTerm(values)
  if (!term) errors.push({ name: 'firstYear', message: text.term })
  const isNewTerm = term && periodOf(term) !== view.period
  return {
    errors,
    change: {
      ...(startingPoint && { startingPoint }),
      ...(hoursPerWeek !== null && { hoursPerWeek }),
      ...(closedWeeks && { closedWeeks }),
      ...(isNewTerm && { term }),
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
  const { title } = processTexts[view.language].premises
  return progressSubpage(view, title, <PremisesPage view={view} {...props} />, status)
}
