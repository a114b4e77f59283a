import { type ProcessDate, type ProcessFacts, processDates } from '#domain/process.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { periodOf, routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import {
  DatesPage,
  type DatesPageProps,
  type DateValues,
  fromEach,
  storedDates,
} from './dates.page.tsx'
import { readDate } from './form-values.ts'
import { processTexts } from './process.texts.ts'
import {
  loadProcess,
  type ProcessView,
  postedVersion,
  versionMark,
  workspacePage,
} from './process-context.ts'
import { updateStrategy } from './strategy.sql.ts'

export const datesRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.progressDates.pattern,
    permission: 'edit',
    handle: async (context) => {
      const view = await loadProcess(context)
      return datesPage(
        view,
        {
          values: storedDates(view),
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
    pattern: routes.progressDates.pattern,
    permission: 'edit',
    audit: 'dates.record',
    handle: async (context) => {
      const view = await loadProcess(context)
      const values = fromEach((name) => fieldOf(context.form, name))
      const { process, errors } = readDates(view, values)
      if (errors.length > 0) {
        return datesPage(
          view,
          { values, version: fieldOf(context.form, 'version'), errors, isConflict: false },
          422,
        )
      }
      if (!(await save(context, view, process))) {
        return datesPage(
          view,
          { values, version: versionMark(view.strategy), errors: [], isConflict: true },
          409,
        )
      }
      const { slug = '', period = '' } = context.params
      return redirect(`${routes.progress.href({ slug, period })}?lagret=ja`)
    },
  },
]

/** False when the strategy was changed after the form was opened. */
async function save(
  context: RouteContext,
  { strategy }: ProcessView,
  process: Partial<ProcessFacts>,
): Promise<boolean> {
  return context.inTenant(async (tx) => {
    const version = postedVersion(context.form, strategy)
    const isSaved = await updateStrategy(tx, strategy.id, { process }, version)
    if (isSaved) await context.audit(tx, periodOf(strategy.term), process)
    return isSaved
  })
}

// Any real date is stored, also a late or unlawful one; only what is no date is refused.
function readDates(view: ProcessView, values: DateValues) {
  const text = processTexts[view.language].problems
  const errors: FieldError[] = []
  const process: Partial<Record<ProcessDate, ProcessFacts[ProcessDate]>> = {}
  for (const name of processDates) {
    const typed = values[name]
    const date = typed === '' ? null : readDate(typed)
    if (typed !== '' && date === null) errors.push({ name, message: text.noSuchDate(typed) })
    else if (date !== view.strategy.process[name]) process[name] = date
  }
  return { process, errors }
}

function datesPage(
  view: ProcessView,
  props: Omit<DatesPageProps, 'view'>,
  status: number,
): PageResult {
  const text = processTexts[view.language]
  const where = { slug: view.member.slug, period: view.period }
  return workspacePage(
    view,
    'progress',
    { status, title: text.dates.title, content: <DatesPage view={view} {...props} /> },
    [{ label: text.progress.title, href: routes.progress.href(where) }],
  )
}
