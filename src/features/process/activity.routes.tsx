import type { LocalDate } from '#domain/calendar/local-date.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { ActivityPage, type ActivityValues } from './activity.page.tsx'
import { readDate } from './form-values.ts'
import type { LivingActivity } from './living-activity.ts'
import { processTexts } from './process.texts.ts'
import { loadProcess, type ProcessView, progressSubpage } from './process-context.ts'
import { addActivity, markDone, pinActivity } from './schedule.sql.ts'
import { titleOf } from './schedule-sentences.ts'
import { updateStrategy } from './strategy.sql.ts'

export const activityRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.activity.pattern,
    permission: 'edit',
    handle: async (context) => {
      const view = await loadProcess(context)
      const activity = activityOf(view, context)
      return activityPage(view, activity, valuesOf(view, activity), [], 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.activity.pattern,
    permission: 'edit',
    audit: 'activity.set-dates',
    handle: async (context) => {
      const view = await loadProcess(context)
      const activity = activityOf(view, context)
      const isReleased = fieldOf(context.form, 'release') !== ''
      const reading = readPeriod(context, view)
      if (!isReleased && reading.kind === 'wrong') {
        return activityPage(
          view,
          activity,
          { ...valuesOf(view, activity), ...reading.values },
          reading.errors,
          422,
        )
      }
      const dates = isReleased || reading.kind === 'wrong' ? null : reading.dates
      await context.inTenant(async (tx) => {
        await pinActivity(tx, view.member.tenantId, view.strategy.id, activity.key, dates)
        await updateStrategy(tx, view.strategy.id, {}, null)
        await context.audit(tx, activity.key, { ...dates })
      })
      const { slug = '', period = '' } = context.params
      return redirect(`${routes.progress.href({ slug, period })}?lagret=ja`)
    },
  },
  {
    method: 'POST',
    pattern: routes.activityDone.pattern,
    permission: 'edit',
    audit: 'activity.mark-done',
    handle: async (context) => {
      const { slug = '', period = '' } = context.params
      const view = await loadProcess(context)
      const activity = activityOf(view, context)
      const { doneOn, typed, error } = readDone(context, view)
      if (error) {
        const values = { ...valuesOf(view, activity), doneOn: typed }
        return activityPage(view, activity, values, [{ name: 'doneOn', message: error }], 422)
      }
      await context.inTenant(async (tx) => {
        await addActivity(tx, view.member.tenantId, view.strategy.id, activity)
        await markDone(tx, view.strategy.id, activity.key, doneOn)
        await context.audit(tx, activity.key, { doneOn })
      })
      if (fieldOf(context.form, 'til') !== 'oversikt') {
        return redirect(`${routes.progress.href({ slug, period })}?lagret=ja`)
      }
      const receipt = doneOn === null ? '' : `?gjort=${encodeURIComponent(activity.key)}`
      return redirect(`${routes.overview.href({ slug, period })}${receipt}`)
    },
  },
]

function activityOf(view: ProcessView, context: RouteContext): LivingActivity {
  const activity = view.activities.find((one) => one.key === context.params.key)
  if (!activity) throw notFound('The activity')
  return activity
}

function valuesOf(view: ProcessView, activity: LivingActivity): ActivityValues {
  return {
    startsOn: activity.startsOn,
    endsOn: activity.endsOn,
    doneOn: activity.doneOn ?? view.today,
  }
}

type PeriodReading =
  | { readonly kind: 'read'; readonly dates: { startsOn: LocalDate; endsOn: LocalDate } }
  | {
      readonly kind: 'wrong'
      readonly values: { startsOn: string; endsOn: string }
      readonly errors: readonly FieldError[]
    }

function readPeriod(context: RouteContext, view: ProcessView): PeriodReading {
  const text = processTexts[view.language].problems
  const typed = {
    startsOn: fieldOf(context.form, 'startsOn'),
    endsOn: fieldOf(context.form, 'endsOn') || fieldOf(context.form, 'startsOn'),
  }
  const startsOn = readDate(typed.startsOn)
  const endsOn = readDate(typed.endsOn)
  const errors: FieldError[] = []
  if (!startsOn) errors.push({ name: 'startsOn', message: text.noSuchDate(typed.startsOn) })
  if (!endsOn) errors.push({ name: 'endsOn', message: text.noSuchDate(typed.endsOn) })
  if (startsOn && endsOn && endsOn < startsOn) {
    errors.push({ name: 'endsOn', message: text.endBeforeStart })
  }
  if (errors.length > 0 || !startsOn || !endsOn) return { kind: 'wrong', values: typed, errors }
  return { kind: 'read', dates: { startsOn, endsOn } }
}

/** No date is today; the undo button clears it. What has not come cannot be done. */
function readDone({ form }: RouteContext, view: ProcessView) {
  const text = processTexts[view.language].problems
  const typed = fieldOf(form, 'doneOn')
  if (fieldOf(form, 'undo') !== '') return { doneOn: null, typed, error: null }
  const doneOn = typed === '' ? view.today : readDate(typed)
  const error =
    doneOn === null ? text.noSuchDate(typed) : doneOn > view.today ? text.doneInFuture : null
  return { doneOn, typed, error }
}

function activityPage(
  view: ProcessView,
  activity: LivingActivity,
  values: ActivityValues,
  errors: readonly FieldError[],
  status: number,
): PageResult {
  const title = titleOf(activity, view.language)
  const content = <ActivityPage {...{ view, activity, values, errors }} />
  return progressSubpage(view, title, content, status)
}
