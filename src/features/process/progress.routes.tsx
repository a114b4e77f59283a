import { isWarningCode, type WarningCode } from '#domain/schedule/schedule-codes.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { invariant } from '#platform/invariant.ts'
import { routes } from '#routes'
import { lockStrategy } from './current-strategy.sql.ts'
import { processTexts } from './process.texts.ts'
import {
  findByPeriod,
  loadProcess,
  type ProcessView,
  postedVersion,
  viewOf,
  workspacePage,
} from './process-context.ts'
import { ProgressPage, type ProgressPageProps } from './progress.page.tsx'
import { takeNewScheduleIntoUse } from './record-strategy.ts'
import { recordDeviation } from './schedule.sql.ts'

const maxReasonLength = 4_000

export const progressRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.progress.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const view = await loadProcess(context)
      const { lagret, tattIBruk } = context.query
      const receipt = lagret ? 'saved' : tattIBruk ? 'accepted' : null
      return progressPage(view, { ...opened, receipt }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.acceptSchedule.pattern,
    permission: 'edit',
    audit: 'schedule.accept',
    handle: async (context) => {
      const { slug = '', period = '' } = context.params
      const today = context.services.clock.today()
      const changed = await context.inTenant(async (tx) => {
        const { id } = await findByPeriod(tx, context)
        await lockStrategy(tx, id)
        const strategy = await findByPeriod(tx, context)
        // What was shown is what is accepted: a change in between must be looked at first.
        if (postedVersion(context.form, strategy) !== strategy.version) return strategy
        await takeNewScheduleIntoUse(tx, tenantOf(context), strategy.id, today)
        await context.audit(tx, period)
        return null
      })
      if (changed)
        return progressPage(viewOf(context, changed), { ...opened, isConflict: true }, 409)
      return redirect(`${routes.progress.href({ slug, period })}?tattIBruk=ja`)
    },
  },
  {
    method: 'POST',
    pattern: routes.deviation.pattern,
    permission: 'edit',
    audit: 'deviation.record',
    handle: async (context) => {
      const { slug = '', period = '', code = '' } = context.params
      if (!isWarningCode(code)) throw notFound('The warning')
      const reason = fieldOf(context.form, 'reason')
      if (reason.length > maxReasonLength) return tooLongPage(context, code, reason)
      await context.inTenant(async (tx) => {
        const { id } = await findByPeriod(tx, context)
        const recordedBy = context.session?.name ?? ''
        await recordDeviation(tx, tenantOf(context), id, code, reason, recordedBy)
        await context.audit(tx, code, { hasReason: reason !== '' })
      })
      return redirect(`${routes.progress.href({ slug, period })}?lagret=ja#varsler`)
    },
  },
]

const opened: Omit<ProgressPageProps, 'view'> = { receipt: null, isConflict: false, wrong: null }

async function tooLongPage(context: RouteContext, code: WarningCode, reason: string) {
  const view = await loadProcess(context)
  const message = processTexts[view.language].problems.reasonTooLong
  return progressPage(view, { ...opened, wrong: { code, reason, message } }, 422)
}

function progressPage(
  view: ProcessView,
  props: Omit<ProgressPageProps, 'view'>,
  status: number,
): PageResult {
  return workspacePage(view, 'progress', {
    status,
    title: processTexts[view.language].progress.title,
    content: <ProgressPage view={view} {...props} />,
  })
}

function tenantOf({ member }: RouteContext): string {
  invariant(member, 'the route asks for a member')
  return member.tenantId
}
