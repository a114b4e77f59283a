import { parseLocalDate } from '#domain/calendar/local-date.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type Form, type PageResult, type Route, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { readMeetingCalendar } from './meeting-calendar-import.ts'
import { MeetingsPage, type MeetingsPageProps } from './meetings.page.tsx'
import { processTexts } from './process.texts.ts'
import { findByPeriod, loadProcess, type ProcessView, progressSubpage } from './process-context.ts'
import { addMeetings, type NewMeeting, removeMeeting } from './schedule.sql.ts'
import {
  calendarText,
  maxMeetings,
  readBody,
  refusedFiles,
  shownCalendar,
} from './start-strategy.form.ts'
import { updateStrategy } from './strategy.sql.ts'

export const meetingsRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.meetings.pattern,
    permission: 'edit',
    handle: async (context) => {
      const view = await loadProcess(context)
      const { lagtTil, organ = '', dato = '' } = context.query
      const body = readBody(organ)
      const date = parseLocalDate(dato)
      const text = processTexts[view.language].meetings
      const receipt = lagtTil ? text.added(Number(lagtTil) || 0) : null
      return meetingsPage(view, { ...empty, receipt, removed: body && date && { body, date } }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.meetings.pattern,
    permission: 'edit',
    audit: 'meetings.add',
    handle: async (context) => {
      const view = await loadProcess(context)
      const reading = readMeetings(context.form, view)
      if (reading.kind === 'wrong') return meetingsPage(view, reading, 422)
      const { tenantId } = view.member
      const added = await context.inTenant(async (tx) => {
        const count = await addMeetings(tx, tenantId, view.strategy.id, reading.meetings)
        if (count > 0) await updateStrategy(tx, view.strategy.id, {}, null)
        await context.audit(tx, view.period, { added: count })
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
      const removed = await context.inTenant(async (tx) => {
        const strategy = await findByPeriod(tx, context)
        const meeting = strategy.meetings.find((one) => one.id === meetingId)
        if (!meeting || !(await removeMeeting(tx, strategy.id, meeting.id)))
          throw notFound('The meeting')
        await updateStrategy(tx, strategy.id, {}, null)
        await context.audit(tx, period, { body: meeting.body, date: meeting.date })
        return meeting
      })
      return redirect(
        `${routes.meetings.href({ slug, period })}?organ=${removed.body}&dato=${removed.date}`,
      )
    },
  },
]

type MeetingsReading =
  | { readonly kind: 'read'; readonly meetings: readonly NewMeeting[] }
  | ({ readonly kind: 'wrong' } & Omit<MeetingsPageProps, 'view'>)

function readMeetings(form: Form, view: ProcessView): MeetingsReading {
  const text = processTexts[view.language].problems
  const defaultBody = readBody(fieldOf(form, 'defaultBody')) ?? 'kommunestyre'
  const typed = calendarText(form)
  const { meetings, problems } = readMeetingCalendar(typed, { defaultBody, today: view.today })
  const unread = fieldOf(form, 'skipUnread') === '' ? problems : []
  const errors: FieldError[] = []
  const refused = refusedFiles(form, view.language)
  errors.push(...refused)
  if (typed === '' && refused.length === 0) {
    errors.push({ name: 'meetings', message: text.noMeetings })
  }
  if (unread.length > 0) errors.push({ name: 'meetings', message: text.unread(unread.length) })
  if (meetings.length + view.strategy.meetings.length > maxMeetings)
    errors.push({ name: 'meetings', message: text.tooManyMeetings })
  if (errors.length === 0) {
    return { kind: 'read', meetings: meetings.map(({ body, date }) => ({ body, date })) }
  }
  const shown = shownCalendar(form)
  if (shown.isCut) errors.push({ name: 'meetingsFile', message: text.fileTooLong })
  return {
    kind: 'wrong',
    values: { meetings: shown.text, defaultBody },
    errors,
    unread,
    receipt: null,
    removed: null,
  }
}

const empty: Omit<MeetingsPageProps, 'view'> = {
  values: { meetings: '', defaultBody: 'kommunestyre' },
  errors: [],
  unread: [],
  receipt: null,
  removed: null,
}

function meetingsPage(
  view: ProcessView,
  props: Omit<MeetingsPageProps, 'view'>,
  status: number,
): PageResult {
  const { title } = processTexts[view.language].meetings
  return progressSubpage(view, title, <MeetingsPage view={view} {...props} />, status)
}
