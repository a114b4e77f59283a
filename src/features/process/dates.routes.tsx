import { type ProcessDate, type ProcessFacts, processDates } from '#domain/process.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { type PageResult, type Route, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
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
import { loadProcess, type ProcessView, progressSubpage, versionMark } from './process-context.ts'
import { saveChange } from './save-change.ts'

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
      if (!(await saveChange(context, view, { process }))) {
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
  const { title } = processTexts[view.language].dates
  return progressSubpage(view, title, <DatesPage view={view} {...props} />, status)
}
