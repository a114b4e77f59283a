import type { LocalDate } from '#domain/calendar/local-date.ts'
import {
  findByPeriod,
  loadProcess,
  lockStrategy,
  postedVersion,
  readDate,
  type Strategy,
  takeNewScheduleIntoUse,
  updateStrategy,
} from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { fullDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { calendarChangeTexts } from './calendar-change.texts.ts'
import { chosenMeetingAfter, effectOfMoves } from './changed-calendar.ts'
import {
  bodyName,
  type MeetingFacts,
  meetingHref,
  meetingOf,
  meetingSubpage,
  meetingTitle,
} from './meeting-facts.ts'
import { moveMeetings } from './meetings.sql.ts'
import { MoveMeetingPage, type MoveMeetingPageProps } from './move-meeting.page.tsx'

export const moveMeetingRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.moveMeeting.pattern,
    permission: 'edit',
    handle: async (context) => {
      const facts = meetingOf(await loadProcess(context), context.params.meetingId)
      const typed = context.query.dato
      return typed === undefined
        ? movePage(facts, { typed: facts.meeting.date, errors: [] }, 200)
        : previewPage(facts, typed, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.moveMeeting.pattern,
    permission: 'edit',
    audit: 'meetings.move',
    handle: async (context) => {
      const facts = meetingOf(await loadProcess(context), context.params.meetingId)
      const typed = fieldOf(context.form, 'dato')
      const reading = readNewDay(facts, typed)
      if ('errors' in reading) return movePage(facts, { typed, errors: reading.errors }, 422)
      const isMoved = await context.inTenant((tx) => move(tx, context, facts, reading.to))
      return isMoved ? redirect(`${meetingHref(facts)}?flyttet=ja`) : conflict(context, typed)
    },
  },
]

/** Moves the meeting; false when the strategy was changed after the page was shown. */
async function move(
  tx: TenantTx,
  context: RouteContext,
  facts: MeetingFacts,
  to: LocalDate,
): Promise<boolean> {
  const { view, meeting } = facts
  await lockStrategy(tx, facts.ids.strategyId)
  const strategy = await findByPeriod(tx, context)
  if (postedVersion(context.form, strategy) !== strategy.version) return false
  await moveMeetings(tx, strategy.id, [{ id: meeting.id, to }])
  const process = chosenMeetingAfter(view, { moved: [{ meeting, to }] })
  await updateStrategy(tx, strategy.id, { process }, null)
  await takeIntoUseIfAsked(context, tx, strategy)
  await context.audit(tx, view.period, { body: meeting.body, from: meeting.date, to })
  return true
}

/** Takes the schedule of the changed calendar into use, where the form says so. */
export async function takeIntoUseIfAsked(
  context: RouteContext,
  tx: TenantTx,
  { id }: Strategy,
): Promise<boolean> {
  const { member, services, form } = context
  if (!member || fieldOf(form, 'takeIntoUse') === '') return false
  await takeNewScheduleIntoUse(tx, member.tenantId, id, services.clock.today())
  return true
}

function readNewDay(
  { view, meeting }: MeetingFacts,
  typed: string,
): { readonly to: LocalDate } | { readonly errors: readonly FieldError[] } {
  const { language, strategy } = view
  const text = calendarChangeTexts[language].move.problems
  const wrong = (message: string) => ({ errors: [{ name: 'dato', message }] })
  if (typed === '') return wrong(text.missing)
  const to = readDate(typed)
  if (!to) return wrong(text.noSuchDate(typed))
  if (to === meeting.date) return wrong(text.same)
  const isTaken = strategy.meetings.some(
    ({ body, label, date }) => body === meeting.body && label === meeting.label && date === to,
  )
  if (isTaken) return wrong(text.taken(bodyName(meeting, language), fullDate(to, language)))
  return { to }
}

function previewPage(facts: MeetingFacts, typed: string, status: number, isConflict = false) {
  const reading = readNewDay(facts, typed)
  if ('errors' in reading) return movePage(facts, { typed, errors: reading.errors }, 422)
  const { view, meeting } = facts
  const { to } = reading
  const effect = effectOfMoves(view, [{ meeting, to }])
  return movePage(facts, { typed: to, errors: [], move: { to, effect }, isConflict }, status)
}

async function conflict(context: RouteContext, typed: string): Promise<PageResult> {
  const facts = meetingOf(await loadProcess(context), context.params.meetingId)
  return previewPage(facts, typed, 409, true)
}

function movePage(
  facts: MeetingFacts,
  shown: Pick<MoveMeetingPageProps, 'typed' | 'errors'> & Partial<MoveMeetingPageProps>,
  status: number,
): PageResult {
  const { view, meeting } = facts
  const name = meetingTitle(meeting, view.language)
  const title = calendarChangeTexts[view.language].move.title(name)
  const content = <MoveMeetingPage move={null} isConflict={false} {...{ facts }} {...shown} />
  return meetingSubpage(view, title, content, status, [{ label: name, href: meetingHref(facts) }])
}
