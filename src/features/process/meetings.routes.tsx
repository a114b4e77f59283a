import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { readMeetingCalendar } from './meeting-calendar-import.ts'
import { MeetingsPage, type MeetingsPageProps } from './meetings.page.tsx'
import { processTexts } from './process.texts.ts'
import { findByPeriod, loadProcess, type ProcessView, workspacePage } from './process-context.ts'
import { addMeetings, removeMeeting } from './schedule.sql.ts'
import { calendarText, readBody } from './start-strategy.form.ts'
import { updateStrategy } from './strategy.sql.ts'

const maxMeetings = 1_000

export const meetingsRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.meetings.pattern,
    permission: 'edit',
    handle: async (context) => {
      const view = await loadProcess(context)
      const { lagtTil, fjernet } = context.query
      const text = processTexts[view.language].meetings
      const receipt = fjernet ? text.removed : lagtTil ? text.added(Number(lagtTil) || 0) : null
      return meetingsPage(view, { ...empty, receipt }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.meetings.pattern,
    permission: 'edit',
    audit: 'meetings.add',
    handle: async (context) => {
      const view = await loadProcess(context)
      const text = processTexts[view.language].problems
      const defaultBody = readBody(fieldOf(context.form, 'defaultBody')) ?? 'kommunestyre'
      const meetings = calendarText(context.form)
      const calendar = readMeetingCalendar(meetings, { defaultBody, today: view.today })
      const unread = fieldOf(context.form, 'skipUnread') === '' ? calendar.problems : []
      const errors: FieldError[] = []
      if (unread.length > 0) errors.push({ name: 'meetings', message: text.unread(unread.length) })
      if (calendar.meetings.length > maxMeetings)
        errors.push({ name: 'meetings', message: text.tooManyMeetings })
      if (errors.length > 0) {
        return meetingsPage(
          view,
          { values: { meetings, defaultBody }, errors, unread, receipt: null },
          422,
        )
      }
      const added = await context.inTenant(async (tx) => {
        const { tenantId } = view.member
        const count = await addMeetings(
          tx,
          tenantId,
          view.strategy.id,
          calendar.meetings.map(({ body, date }) => ({ body, date })),
        )
        await updateStrategy(tx, view.strategy.id, {}, null)
        await context.audit(tx, view.strategy.id, { added: count })
        return count
      })
      const { slug = '', period = '' } = context.params
      return redirect(`${routes.meetings.href({ slug, period })}?lagtTil=${added}`)
    },
  },
  {
    method: 'POST',
    pattern: routes.removeMeeting.pattern,
    permission: 'edit',
    audit: 'meetings.remove',
    handle: async (context) => {
      const { slug = '', period = '', meetingId = '' } = context.params
      await context.inTenant(async (tx) => {
        const strategy = await findByPeriod(tx, context)
        const meeting = strategy.meetings.find((one) => one.id === meetingId)
        if (!meeting || !(await removeMeeting(tx, strategy.id, meeting.id)))
          throw notFound('The meeting')
        await updateStrategy(tx, strategy.id, {}, null)
        await context.audit(tx, strategy.id, { body: meeting.body, date: meeting.date })
      })
      return redirect(`${routes.meetings.href({ slug, period })}?fjernet=ja`)
    },
  },
]

const empty: Omit<MeetingsPageProps, 'view'> = {
  values: { meetings: '', defaultBody: 'kommunestyre' },
  errors: [],
  unread: [],
  receipt: null,
}

function meetingsPage(
  view: ProcessView,
  props: Omit<MeetingsPageProps, 'view'>,
  status: number,
): PageResult {
  const text = processTexts[view.language]
  const where = { slug: view.member.slug, period: view.period }
  return workspacePage(
    view,
    'progress',
    { status, title: text.meetings.title, content: <MeetingsPage view={view} {...props} /> },
    [{ label: text.progress.title, href: routes.progress.href(where) }],
  )
}
