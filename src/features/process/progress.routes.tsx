import { isWarningCode } from '#domain/schedule/schedule-codes.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound, Refused } from '#platform/http/refused.ts'
import { type Route, redirect } from '#platform/http/route.ts'
import { invariant } from '#platform/invariant.ts'
import { routes } from '#routes'
import { processTexts } from './process.texts.ts'
import { findByPeriod, loadProcess, workspacePage } from './process-context.ts'
import { ProgressPage } from './progress.page.tsx'
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
      return workspacePage(view, 'progress', {
        title: processTexts[view.language].progress.title,
        content: <ProgressPage view={view} receipt={receipt} />,
      })
    },
  },
  {
    method: 'POST',
    pattern: routes.acceptSchedule.pattern,
    permission: 'edit',
    audit: 'schedule.accept',
    handle: async (context) => {
      const { slug = '', period = '' } = context.params
      const { member } = context
      invariant(member, 'the route asks for a member')
      await context.inTenant(async (tx) => {
        const strategy = await findByPeriod(tx, context)
        // What was shown is what is accepted: a change in between must be looked at first.
        if (fieldOf(context.form, 'version') !== String(strategy.version)) {
          throw new Refused(409, 'The strategy was changed after the changes were shown')
        }
        await takeNewScheduleIntoUse(
          tx,
          member.tenantId,
          strategy.id,
          context.services.clock.today(),
        )
        await context.audit(tx, strategy.id)
      })
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
      const { member, session } = context
      invariant(member && session, 'the route asks for a member')
      const reason = fieldOf(context.form, 'reason').slice(0, maxReasonLength)
      await context.inTenant(async (tx) => {
        const strategy = await findByPeriod(tx, context)
        await recordDeviation(tx, member.tenantId, strategy.id, code, reason, session.name)
        await context.audit(tx, code, { hasReason: reason !== '' })
      })
      return redirect(`${routes.progress.href({ slug, period })}?lagret=ja#varsler`)
    },
  },
]
