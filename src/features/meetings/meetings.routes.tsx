import {
  addMeetings,
  type CalendarProblem,
  calendarText,
  findByPeriod,
  loadProcess,
  lockStrategy,
  maxMeetings,
  type NewMeeting,
  type ProcessView,
  processTexts,
  progressSubpage,
  readBody,
  readMeetingCalendar,
  refusedFiles,
  removeMeetings,
  type StoredMeeting,
  shownCalendar,
  updateStrategy,
} from '#features/process/index.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import {
  type Form,
  type PageResult,
  type Route,
  type RouteContext,
  redirect,
} from '#platform/http/route.ts'
import { fullDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { calendarChangeTexts } from './calendar-change.texts.ts'
import { bodyName, placeOf } from './meeting-facts.ts'
import { MeetingsPage, type MeetingsPageProps } from './meetings.page.tsx'
import { findContents, findRemovedMeeting, restoreMeeting } from './meetings.sql.ts'
import { meetingsTexts } from './meetings.texts.ts'

export const meetingListRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.meetings.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const view = await loadProcess(context)
      const { fjernet } = context.query
      const receipt = receiptOf(context)
      const removed = fjernet ? await removedMeeting(context, view, fjernet) : null
      return listPage(context, view, { ...empty, receipt, removed }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.meetings.pattern,
    permission: 'edit',
    audit: 'meetings.add',
    handle: async (context) => {
      const view = await loadProcess(context)
      const reading = readMeetings(context.form, view, view.strategy.meetings.length)
      if (reading.kind === 'wrong') {
        return listPage(context, view, { ...empty, ...reading }, 422)
      }
      const { tenantId } = view.member
      const added = await context.inTenant(async (tx) => {
        await lockStrategy(tx, view.strategy.id)
        const count = await addMeetings(tx, tenantId, view.strategy.id, reading.meetings)
        if (count > 0) await updateStrategy(tx, view.strategy.id, {}, null)
        await context.audit(tx, view.period, { added: count })
        return count
      })
      return redirect(`${routes.meetings.href(placeOf(view))}?lagtTil=${added}`)
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
        const { id } = await findByPeriod(tx, context)
        await lockStrategy(tx, id)
        const strategy = await findByPeriod(tx, context)
        const meeting = strategy.meetings.find((one) => one.id === meetingId)
        const by = context.session?.name ?? ''
        if (!meeting || (await removeMeetings(tx, strategy.id, [meeting.id], by)) === 0)
          throw notFound('The meeting')
        await updateStrategy(tx, strategy.id, {}, null)
        await context.audit(tx, period, { body: meeting.body, date: meeting.date })
      })
      return redirect(`${routes.meetings.href({ slug, period })}?fjernet=${meetingId}`)
    },
  },
  {
    method: 'POST',
    pattern: routes.restoreMeeting.pattern,
    permission: 'edit',
    audit: 'meetings.restore',
    handle: restore,
  },
]

function receiptOf({ query, language }: RouteContext): string | null {
  const text = meetingsTexts[language]
  if (query.lagtTil) return text.added(Number(query.lagtTil) || 0)
  if (query.lagtTilbake) return text.restored
  const done = /^(\d{1,4})-(\d{1,4})-(\d{1,4})-([01])$/.exec(query.kalender ?? '')
  if (!done) return null
  const { calendar } = calendarChangeTexts[language]
  const sentence = calendar.receipt(Number(done[1]), Number(done[2]), Number(done[3]))
  return done[4] === '1' ? `${sentence} ${calendar.receiptSchedule}` : sentence
}

/** Puts a meeting back with all that belongs to it, unless another has taken its day. */
async function restore(context: RouteContext) {
  const { period = '', meetingId = '' } = context.params
  const view = await loadProcess(context)
  if (!isUuid(meetingId)) throw notFound('The meeting')
  const taken = await context.inTenant(async (tx) => {
    await lockStrategy(tx, view.strategy.id)
    const strategy = await findByPeriod(tx, context)
    const meeting = await findRemovedMeeting(tx, strategy.id, meetingId)
    if (!meeting) throw notFound('The meeting')
    if (strategy.meetings.some((other) => isSame(other, meeting))) return meeting
    await restoreMeeting(tx, strategy.id, meeting.id)
    await updateStrategy(tx, strategy.id, {}, null)
    await context.audit(tx, period, { body: meeting.body, date: meeting.date })
    return null
  })
  if (taken === null) return redirect(`${routes.meetings.href(placeOf(view))}?lagtTilbake=ja`)
  const { language } = view
  const name = bodyName(taken, language)
  const message = meetingsTexts[language].restoreTaken(name, fullDate(taken.date, language))
  return listPage(context, view, { ...empty, errors: [{ message }] }, 409)
}

const isSame = (one: StoredMeeting, other: StoredMeeting) =>
  one.body === other.body && one.label === other.label && one.date === other.date

async function removedMeeting(context: RouteContext, view: ProcessView, meetingId: string) {
  if (!view.mayEdit || !isUuid(meetingId)) return null
  const { language, strategy } = view
  const meeting = await context.inTenant((tx) => findRemovedMeeting(tx, strategy.id, meetingId))
  if (!meeting) return null
  const date = fullDate(meeting.date, language)
  return {
    id: meeting.id,
    sentence: meetingsTexts[language].removed(bodyName(meeting, language), date),
  }
}

export type MeetingsReading =
  | { readonly kind: 'read'; readonly meetings: readonly NewMeeting[]; readonly text: string }
  | {
      readonly kind: 'wrong'
      readonly values: MeetingsPageProps['values']
      readonly errors: readonly FieldError[]
      readonly unread: readonly CalendarProblem[]
    }

/**
 * A posted calendar: the pasted text and the files, or what is wrong with them, as typed. `beside` is
 * how many meetings there are already that it comes on top of.
 */
export function readMeetings(form: Form, view: ProcessView, beside: number): MeetingsReading {
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
  if (meetings.length + beside > maxMeetings)
    errors.push({ name: 'meetings', message: text.tooManyMeetings })
  const shown = shownCalendar(form)
  if (errors.length === 0) {
    const read = meetings.map(({ body, date }) => ({ body, date }))
    return { kind: 'read', meetings: read, text: shown.text }
  }
  if (shown.isCut) errors.push({ name: 'meetingsFile', message: text.fileTooLong })
  return { kind: 'wrong', values: { meetings: shown.text, defaultBody }, errors, unread }
}

const empty: Omit<MeetingsPageProps, 'view' | 'contents'> = {
  values: { meetings: '', defaultBody: 'kommunestyre' },
  errors: [],
  unread: [],
  receipt: null,
  removed: null,
}

async function listPage(
  context: RouteContext,
  view: ProcessView,
  props: Omit<MeetingsPageProps, 'view' | 'contents'>,
  status: number,
): Promise<PageResult> {
  const contents = await context.inTenant((tx) => findContents(tx, view.strategy.id))
  const { title } = meetingsTexts[view.language]
  return progressSubpage(view, title, <MeetingsPage {...{ view, contents }} {...props} />, status)
}
